import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';
import { postgres, sqlite } from '../../src/store/sql/dialect.ts';
import { bindable } from '../../src/store/sqlite/sqlite-database.ts';
import { inTransactionOf, type RunSql } from '../../src/store/write/transaction/in-transaction-of.ts';
import type { InsertRows } from '../../src/store/write/transaction/insert-rows.ts';
import { inSession, type WriteTransaction } from '../../src/store/write/transaction/write-transaction.ts';

/** Does `work` in a transaction of a store that has its tables, and takes back whatever that wrote. */
export async function tryInTransaction<T>(
  url: string,
  work: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    const run: RunSql = async (sql, params = []) => database.prepare(sql).all(...params.map(bindable));
    const insert = insertingWith(run, (n) => `?${n}`);
    try {
      return await inTransactionOf(run, 'begin immediate', () => inSession(run, sqlite, insert, work), 'rollback');
    } finally {
      database.close();
    }
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  const run: RunSql = async (sql, params = []) => (await client.query<Record<string, unknown>>(sql, [...params])).rows;
  const insert = insertingWith(run, (n) => `$${n}`);
  try {
    return await inTransactionOf(run, 'begin', () => inSession(run, postgres, insert, work), 'rollback');
  } finally {
    await client.end();
  }
}

const insertingWith =
  (run: RunSql, place: (n: number) => string): InsertRows =>
  (table, columns, rows) =>
  async () => {
    const names = columns.map((column) => `"${column}"`).join(', ');
    const places = columns.map((_, i) => place(i + 1)).join(', ');
    const sql = `insert into ${table} (${names}) values (${places})`;
    for (const row of rows)
      await run(
        sql,
        columns.map((column) => row[column] ?? null),
      );
  };
