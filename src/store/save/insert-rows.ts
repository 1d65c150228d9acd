import type { TableName } from '../rows.ts';

export type Cell = string | number | null | Uint8Array;

export type NewRow = Readonly<Record<string, Cell>>;

/**
 * Makes rows that all have the same columns ready for the connection of the transaction, in the way that costs a dialect
 * the least; what it answers sends them, once nothing else is on its way there.
 */
export type InsertRows = (table: TableName, columns: readonly string[], rows: readonly NewRow[]) => () => Promise<void>;
