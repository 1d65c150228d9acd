import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';

/** Makes a store one that has been through so many migrations. */
export async function setVersion(url: string, version: number): Promise<void> {
  const isFile = url.startsWith('file:');
  await runSql(url, [isFile ? `pragma user_version = ${version}` : `update onrecord_version set version = ${version}`]);
}

/** Runs statements on the tables of a store, beside it. */
export async function runSql(url: string, statements: readonly string[]): Promise<void> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    for (const statement of statements) database.exec(statement);
    database.close();
    return;
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The rows that a statement answers on the tables of a store, beside it; whole numbers as numbers. */
export async function readRows(url: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    const rows = database.prepare(sql).all();
    database.close();
    return rows;
  }
  const client = new Client({
    connectionString: url,
    types: { getTypeParser: (type) => (type === 20 ? Number : String) },
  });
  await client.connect();
  const { rows } = await client.query<Readonly<Record<string, unknown>>>(sql);
  await client.end();
  return rows;
}
