import { createHash } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** How many rows each table of a store has, and a digest of them, read by a connection of its own. */
export async function dumpTables(url: string): Promise<Readonly<Record<string, string>>> {
  return url.startsWith('file:') ? dumpSqlite(url.slice('file:'.length)) : dumpPostgres(url);
}

function dumpSqlite(file: string): Readonly<Record<string, string>> {
  const database = new DatabaseSync(file);
  const rowsOf = (sql: string): readonly Row[] => {
    const statement = database.prepare(sql);
    // What search keeps for itself goes beyond what JavaScript's numbers hold.
    statement.setReadBigInts(true);
    return statement.all();
  };
  // The tables that search is made of are read as what they are kept in.
  const tables = rowsOf("select name from sqlite_schema where type = 'table' and sql not like '%virtual%'");
  const dump = tables.map(({ name }) => {
    const rows = rowsOf(`select * from ${String(name)}`)
      .map(asText)
      .sort();
    return [
      String(name),
      `${rows.length} rows, ${createHash('sha256').update(rows.join('\n')).digest('hex')}`,
    ] as const;
  });
  database.close();
  return Object.fromEntries(dump);
}

/** All tables in one statement: tests dump an archive hundreds of times. */
async function dumpPostgres(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  );
  const digests = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' rows, ' || md5(string_agg(t::text, chr(10) order by t::text)) as digest from ${name} t`,
  );
  const dump = await client.query<{ name: string; digest: string | null }>(digests.join(' union all '));
  await client.end();
  return Object.fromEntries(dump.rows.map(({ name, digest }) => [name, digest ?? '0 rows']));
}

const asText = (row: Row): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : typeof value === 'bigint' ? `${value}` : value,
  );
