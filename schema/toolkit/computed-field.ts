import type { InputFieldMap } from '@pothos/core';
import { badInput } from '../query/bad-input.ts';
import type { ComputedLists, EntityName, NameOf } from '../query/data-model.ts';
import type { Selection } from '../query/selection.ts';
import { builder } from './builder.ts';
import type { EntityFields } from './entity-fields.ts';
import type { AnyField } from './made-field.ts';
import type { Visit } from './plan.ts';
import { plannedKey } from './planned-keys.ts';
import { innerRows } from './read-row.ts';

/** The most rows of a list that is worked out. */
const mostRows = 50;

/** How many rows of a list that is worked out: `first`. */
export const firstArg = (usual: number): InputFieldMap =>
  builder.args((t) => ({
    first: t.int({ defaultValue: usual, description: `Number of rows, 1 to ${mostRows}.` }),
  }));

/** A list that the store works out for each row, the first so many of it, without cursors. */
export function computedField<E extends EntityName>(
  t: EntityFields<E>,
  name: NameOf<ComputedLists<E>>,
  options: { readonly type: unknown; readonly description: string; readonly reads?: (rows: Selection) => void },
): AnyField {
  return t.field({
    type: [options.type],
    description: options.description,
    args: firstArg(10),
    reads: (target, visit) => {
      const size = firstOf(visit);
      const list = target.compute(visit.pageKey(name), name, () => ({
        size: visit.plan.param(size),
        params: [],
        kinds: null,
      }));
      options.reads?.(list.rows);
      visit.into(list.rows);
    },
    resolve: (row, _, info) => innerRows(row, plannedKey(info)),
  });
}

/** Throws BAD_USER_INPUT for a number of rows that is not allowed. */
export function firstOf(visit: Visit): number {
  const { first } = visit.args();
  if (typeof first === 'number' && first >= 1 && first <= mostRows) return first;
  throw badInput('BAD_USER_INPUT', `"first" is ${String(first)}; give 1 to ${mostRows}.`);
}
