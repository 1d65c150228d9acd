import type { Cell, NewRow } from './insert-rows.ts';

/** A row that was read, as one that may be written. */
export const cells = (row: Readonly<Record<string, unknown>>): NewRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]): [string, Cell] => [column, cell(value)]));

const cell = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null);
