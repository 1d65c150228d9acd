import type { Range } from '../../../../schema/domain/model.ts';

type Row = Readonly<Record<string, unknown>>;

/** The place that a row of some words has. */
export const rangeOf = (row: Row): Range => ({ start: Number(row['start']), end: Number(row['end']) });

/** The place in the columns that begin with `prefix`; null where they have none. */
export function rangeIn(row: Row, prefix: string): Range | null {
  const [start, end] = [row[`${prefix}start`], row[`${prefix}end`]];
  return start === null || start === undefined ? null : { start: Number(start), end: Number(end) };
}
