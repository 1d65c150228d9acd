import type { Row } from '../../query/context.ts';
import type { Direction, EntityName, NameOf, Pages } from '../../query/data-model.ts';
import type { Filter } from '../../query/filter.ts';
import type { Selection } from '../../query/selection.ts';
import type { Plan } from '../plan.ts';
import { innerPage } from '../read-row.ts';

/** Which rows of a list a field reads that has no arguments for it. */
export interface FirstRows {
  readonly size: number;
  readonly orderBy: string;
  readonly direction?: Direction;
  readonly filter?: Filter;
}

/** Plans the first rows of a list for a field that makes one value of them; answers the selection of its rows. */
export function readFirstRows<E extends EntityName>(
  target: Selection<E>,
  relation: NameOf<Pages<E>>,
  { size, orderBy, direction = 'ASC', filter }: FirstRows,
  plan: Plan,
): Selection {
  const page = target.page(keyOf(relation), relation, () => ({
    orderBy: [{ field: orderBy, direction, countFilter: null }],
    backward: false,
    size: plan.param(size + 1),
    after: null,
    before: null,
    filter: filter ?? null,
    search: null,
    kinds: null,
    rejected: 'none',
    distinct: false,
  }));
  page.wantsRows = true;
  return page.node;
}

/** The rows that {@link readFirstRows} planned. */
export function firstRows(row: Row, relation: string): readonly Row[] {
  return innerPage(row, keyOf(relation)).links.map(({ node }) => node);
}

/** No field with arguments has this key: theirs end with a number. */
const keyOf = (relation: string): string => `${relation}:first`;
