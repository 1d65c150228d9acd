import type { Cells, NewRow, TableName } from '../../sql/rows.ts';

/** Rows that are to be inserted, by table: those of all articles together, so that each table is one statement. */
export class NewRows {
  readonly #rows = new Map<TableName, Cells[]>();

  add<T extends TableName>(table: T, row: NewRow<T> & Cells): void {
    const rows = this.#rows.get(table);
    if (rows === undefined) this.#rows.set(table, [row]);
    else rows.push(row);
  }

  of(table: TableName): readonly Cells[] {
    return this.#rows.get(table) ?? [];
  }

  [Symbol.iterator](): Iterator<readonly [TableName, readonly Cells[]]> {
    return this.#rows.entries();
  }
}
