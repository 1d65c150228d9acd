import type { Cell, Cells } from '../../sql/rows.ts';

/** What a column of a row that was read holds, as what may be written. */
export const cellOf = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null);

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A word of one of the model's lists: only words of the list were ever written to the column. */
export const wordOf = <W extends string>(value: unknown): W => String(value) as W;

/** Some columns of a row that was read, as what may be written. */
export function cellsOf<const N extends string>(row: Readonly<Record<string, unknown>>, names: readonly N[]) {
  const cells: Cells = Object.fromEntries(names.map((name) => [name, cellOf(row[name])]));
  // TypeScript does not follow names that are put together.
  return cells as { readonly [C in N]: Cell };
}
