import { CompiledQuery, type Transaction } from 'kysely';
import type { Dialect } from '../dialect.ts';
import type { Database, TableName } from '../rows.ts';

export type Cell = string | number | null;
/** Runs a statement for each list of values, on the connection of the transaction. */
export type RunEach = (sql: string, values: Iterable<readonly unknown[]>) => void;

export type NewRow = Readonly<Record<string, Cell>>;

/** A transaction that writes: our own statements, whose texts are few and so stay prepared. */
export class Session {
  readonly #transaction: Transaction<Database>;
  readonly #dialect: Dialect;
  readonly #runEach: RunEach | null;

  constructor(transaction: Transaction<Database>, dialect: Dialect, runEach: RunEach | null = null) {
    this.#transaction = transaction;
    this.#dialect = dialect;
    this.#runEach = runEach;
  }

  get dialect(): Dialect['name'] {
    return this.#dialect.name;
  }

  /** The rows that a statement answers. */
  async all(sql: string, params: readonly unknown[] = []): Promise<readonly Record<string, unknown>[]> {
    const { rows } = await this.#transaction.executeQuery<Record<string, unknown>>(CompiledQuery.raw(sql, [...params]));
    return rows;
  }

  /** The rows of `select` for which `column` is one of `values`; nothing is asked where there are none. */
  async allWith(
    select: string,
    column: string,
    values: readonly (string | number)[],
  ): Promise<readonly Record<string, unknown>[]> {
    if (values.length === 0) return [];
    return this.all(`${select} where ${this.isOneOf(column, 1)}`, [this.array(values)]);
  }

  /** The newest rows of a table that belong to `p`, joined to it as `d`: see the dialect. */
  newestOf(table: TableName, parent: string, limit: number): string {
    return this.#dialect.newestOf({
      table,
      alias: 'd',
      where: `${parent} = p.id`,
      order: 'n.published_desc desc, n.id desc',
      limit,
    });
  }

  /** The n-th parameter, from 1. */
  place(n: number): string {
    return this.#dialect.placeholder(n);
  }

  isOneOf(column: string, place: number): string {
    return this.#dialect.isOneOf(column, this.#dialect.placeholder(place));
  }

  array(values: readonly (string | number)[]): unknown {
    return this.#dialect.name === 'sqlite' ? JSON.stringify(values) : values;
  }

  /** Deletes the rows for which `column` is one of `values`. */
  async deleteWith(table: TableName, column: string, values: readonly number[]): Promise<void> {
    if (values.length > 0)
      await this.all(`delete from ${table} where ${this.isOneOf(column, 1)}`, [this.array(values)]);
  }

  /**
   * Inserts rows that all have the same columns, as one JSON parameter: however many there are, the statement's text is
   * the same. Bytes are given as hexadecimal digits in a column called `bytes`. Answers what `returning` asks for.
   */
  async insert(
    table: TableName,
    rows: readonly NewRow[],
    onConflict = '',
  ): Promise<readonly Record<string, unknown>[]> {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return [];
    const names = columns.map(quoted).join(', ');
    if (this.#runEach !== null && !onConflict.includes('returning')) {
      // In the process itself a statement a row costs less than taking JSON apart.
      const places = columns.map((column, n) => (column === 'bytes' ? `unhex(?${n + 1})` : `?${n + 1}`));
      const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
      this.#runEach(`insert into ${table} (${names}) values (${places.join(', ')}) ${onConflict}`, cells);
      return [];
    }
    const values =
      this.#dialect.name === 'sqlite'
        ? `select ${columns.map(jsonCell).join(', ')} from json_each(?1) where true`
        : `select ${names} from json_populate_recordset(null::${table}, $1)`;
    const asked = this.#dialect.name === 'sqlite' ? rows : rows.map(postgresBytes);
    return this.all(`insert into ${table} (${names}) ${values} ${onConflict}`, [JSON.stringify(asked)]);
  }

  /** Sets columns of rows by their id: `set` says how, where `new.…` are the columns of `rows`. */
  async update(table: TableName, rows: readonly NewRow[], set: string): Promise<void> {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return;
    const from =
      this.#dialect.name === 'sqlite'
        ? `(select ${columns.map((column) => `${jsonCell(column)} as ${quoted(column)}`).join(', ')} from json_each(?1))`
        : `json_populate_recordset(null::${table}, $1)`;
    await this.all(`update ${table} set ${set} from ${from} as new where ${table}.id = new.id`, [JSON.stringify(rows)]);
  }
}

const quoted = (column: string): string => `"${column}"`;

/** SQLite's `->>` gives a JSON string as text and a JSON number as a number. */
const jsonCell = (column: string): string =>
  column === 'bytes' ? `unhex(value ->> 'bytes')` : `value ->> '${column}'`;

/** PostgreSQL reads bytes from text in its own hex format. */
const postgresBytes = (row: NewRow): NewRow =>
  typeof row['bytes'] === 'string' ? { ...row, bytes: `\\x${row['bytes']}` } : row;
