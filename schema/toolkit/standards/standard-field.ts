import type { Json } from '../../domain/standards/json.ts';
import type { PublicUrl } from '../../domain/standards/public-address.ts';
import type { Row } from '../../query/context.ts';
import type { EntityName } from '../../query/data-model.ts';
import type { Selection } from '../../query/selection.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import type { Plan } from '../plan.ts';

/** A row written by a standard: `work` is what the value costs beside the rows that it reads, in rows. */
export interface Standard<E extends EntityName> {
  readonly description: string;
  readonly work: number;
  readonly reads: (target: Selection<E>, plan: Plan) => void;
  readonly write: (base: PublicUrl, row: Row) => Json;
}

/** A field that answers its row by a standard, as one value of JSON. */
export function standardField<E extends EntityName>(t: EntityFields<E>, standard: Standard<E>): AnyField {
  const { description, work, reads, write } = standard;
  return t.field({
    type: 'JSON',
    description,
    reads: (target, visit) => {
      target.answer(standard, work);
      reads(target, visit.plan);
    },
    resolve: (row, _args, _info, { publicUrl }) => write(publicUrl ?? null, row),
  });
}
