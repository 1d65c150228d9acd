import { setImmediate } from 'node:timers/promises';
import type { Dialect } from '../../sql/dialect.ts';
import type { Cells, Column, Exact, NewRow, TableName } from '../../sql/rows.ts';
import type { RunSql } from './in-transaction-of.ts';
import type { InsertRows } from './insert-rows.ts';

/**
 * Does `work` in the transaction of `run`, which writes, and waits until all its rows are in. Where it fails, none goes out any more and the
 * one on its way has arrived before the transaction is rolled back: sent after that, they would stay.
 */
export async function inSession<T>(
  run: RunSql,
  dialect: Dialect,
  insertRows: InsertRows,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const transaction = new WriteTransaction(run, dialect, insertRows);
  try {
    const answer = await work(transaction);
    await transaction.finish();
    return answer;
  } catch (error) {
    await transaction.abandon();
    throw error;
  }
}

/** A transaction: our own statements, whose texts are few and so stay prepared. */
export class WriteTransaction {
  readonly #run: RunSql;
  readonly #dialect: Dialect;
  readonly #insertRows: InsertRows;
  /** Settles once all rows are in that have been sent so far. */
  #sent: Promise<void> = Promise.resolve();
  #isAbandoned = false;

  constructor(run: RunSql, dialect: Dialect, insertRows: InsertRows = insertsNothing) {
    this.#run = run;
    this.#dialect = dialect;
    this.#insertRows = insertRows;
  }

  get dialect(): Dialect['name'] {
    return this.#dialect.name;
  }

  /** The rows that a statement answers. */
  async all(sql: string, params: readonly unknown[] = []): ReturnType<RunSql> {
    await this.#sent;
    return this.#run(sql, params);
  }

  /** The rows of `select` for which `column` is one of `values`; nothing is asked where there are none. */
  async allWith(select: string, column: string, values: readonly (string | number)[]): ReturnType<RunSql> {
    if (values.length === 0) return [];
    return this.all(`${select} where ${this.isOneOf(column, 1)}`, [this.array(values)]);
  }

  /** The newest rows of a table that belong to `p`, joined to it as `d`: see the dialect. */
  newestOf<T extends TableName>(table: T, parent: Column<T>, limit: number): string {
    return this.#dialect.newestOf({
      table,
      alias: 'd',
      where: `${parent} = p.id`,
      order: 'n.published_desc desc, n.id desc',
      limit,
    });
  }

  /** The expressions of all rows, as the text of one JSON array of arrays. */
  jsonRows(expressions: readonly string[]): string {
    return this.#dialect.jsonRows(this.#dialect.jsonArray(expressions));
  }

  /** What each expression is in all rows, as the text of one JSON array of arrays. */
  jsonColumns(expressions: readonly string[]): string {
    return this.#dialect.jsonColumns(expressions);
  }

  /** The n-th parameter, from 1. */
  place(n: number): string {
    return this.#dialect.placeholder(n);
  }

  isOneOf(column: string, place: number): string {
    return this.#dialect.isOneOf(column, this.#dialect.placeholder(place));
  }

  /** Rows of whole numbers, given as JSON objects in the first parameter, as the table `new`. */
  numberRows(columns: readonly string[]): string {
    return this.#dialect.name === 'sqlite'
      ? `(select ${columns.map((column) => `${jsonCell(column)} as ${column}`).join(', ')} from json_each(?1)) as new`
      : `json_to_recordset($1) as new (${columns.map((column) => `${column} bigint`).join(', ')})`;
  }

  /** Whole numbers, given as an array in the first parameter, as the column of a subquery. */
  numberList(column: string): string {
    return this.#dialect.name === 'sqlite'
      ? `(select value as ${column} from json_each(?1))`
      : `(select unnest($1::bigint[]) as ${column})`;
  }

  /** Texts, given as an array in the first parameter, as the column of a subquery. */
  textRows(column: string): string {
    return this.#dialect.name === 'sqlite'
      ? `(select value as ${column} from json_each(?1))`
      : `(select unnest($1::text[]) as ${column})`;
  }

  /** The first rows of each row `p` of a subquery, in an order, joined to it as `d`. */
  firstOf(table: TableName, where: string, order: string, limit: number): string {
    return this.#dialect.newestOf({ table, alias: 'd', where, order, limit });
  }

  array(values: readonly (string | number)[]): unknown {
    return this.#dialect.name === 'sqlite' ? JSON.stringify(values) : values;
  }

  /** Deletes the rows for which `column` is one of `values`. */
  async deleteWith<T extends TableName>(table: T, column: Column<T>, values: readonly number[]): Promise<void> {
    if (values.length > 0)
      await this.all(`delete from ${table} where ${this.isOneOf(column, 1)}`, [this.array(values)]);
  }

  /**
   * Inserts rows as {@link InsertRows} does, without waiting for them: a database that is another process takes them in
   * while the next are made. Where it is said what to do on a conflict, as one JSON parameter: however
   * many there are, the statement's text is the same. Answers what `returning` asks for.
   */
  async insert<T extends TableName, R extends Cells & Exact<T, R> & NewRow<T>>(
    table: T,
    rows: readonly R[],
    onConflict = '',
  ): ReturnType<RunSql> {
    return this.insertCells(table, rows, onConflict);
  }

  /** The same of rows whose columns were looked at where they were made. */
  async insertCells(table: TableName, rows: readonly Cells[], onConflict = ''): ReturnType<RunSql> {
    // Most of what an article may state most do not: where no row has it, it need not be said.
    const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== null));
    if (columns.length === 0) return [];
    if (onConflict === '') {
      const send = this.#insertRows(table, columns, rows);
      this.#sent = this.#sent.then(() => (this.#isAbandoned ? undefined : send()));
      // Whoever asks next, or waits for the end, is told.
      this.#sent.catch(() => undefined);
      await this.yieldToEventLoop();
      return [];
    }
    const names = columns.map(quoted).join(', ');
    const values =
      this.#dialect.name === 'sqlite'
        ? `select ${columns.map(jsonCell).join(', ')} from json_each(?1) where true`
        : `select ${names} from json_populate_recordset(null::${table}, $1)`;
    return this.all(`insert into ${table} (${names}) ${values} ${onConflict}`, [JSON.stringify(rows)]);
  }

  /** Lets rows that wait go on their way: a database that is another process has nothing to do until then. */
  async yieldToEventLoop(): Promise<void> {
    if (this.#dialect.name === 'postgres') await setImmediate();
  }

  /** Waits until all rows are in. */
  async finish(): Promise<void> {
    await this.#sent;
  }

  /** Sends no more rows; waits for those that are on their way. */
  async abandon(): Promise<void> {
    this.#isAbandoned = true;
    await this.#sent.catch(() => undefined);
  }

  /** Sets columns of rows by their id: `set` says how, where `new.…` are the columns of `rows`. */
  async update<T extends TableName, R extends Cells & Exact<T, R>>(
    table: T,
    rows: readonly R[],
    set: string,
  ): Promise<void> {
    await this.updateCells(table, rows, set);
  }

  /** The same of rows whose columns were looked at where they were made. */
  async updateCells(table: TableName, rows: readonly Cells[], set: string): Promise<void> {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return;
    const from =
      this.#dialect.name === 'sqlite'
        ? `(select ${columns.map((column) => `${jsonCell(column)} as ${quoted(column)}`).join(', ')} from json_each(?1))`
        : `json_populate_recordset(null::${table}, $1)`;
    await this.all(`update ${table} set ${set} from ${from} as new where ${table}.id = new.id`, [JSON.stringify(rows)]);
  }
}

const insertsNothing: InsertRows = () => {
  throw new Error('this transaction inserts nothing');
};

const quoted = (column: string): string => `"${column}"`;

/** SQLite's `->>` gives a JSON string as text and a JSON number as a number. */
const jsonCell = (column: string): string => `value ->> '${column}'`;
