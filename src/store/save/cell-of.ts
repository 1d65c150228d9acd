import type { Cell } from '../rows.ts';

/** What a column of a row that was read holds, as what may be written. */
export const cellOf = (value: unknown): Cell => (typeof value === 'string' || typeof value === 'number' ? value : null);

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
