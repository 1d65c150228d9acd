import type { Cells, TableName } from '../../sql/rows.ts';

/**
 * Makes rows that all have the same columns ready for the connection of the transaction, in the way that costs a dialect
 * the least; what it answers sends them, once nothing else is on its way there.
 */
export type InsertRows = (table: TableName, columns: readonly string[], rows: readonly Cells[]) => () => Promise<void>;
