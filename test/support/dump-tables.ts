import { createHash } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** How many rows each table of a store has, and a digest of them, read by a connection of its own. */
export async function dumpTables(url: string): Promise<Readonly<Record<string, string>>> {
  const dump: Record<string, string> = {};
  const read = async (namesOfTables: string, rowsOf: (sql: string) => Promise<readonly Row[]>) => {
    for (const { name } of await rowsOf(namesOfTables)) {
      const rows = (await rowsOf(`select * from ${String(name)}`)).map(asText).sort();
      dump[String(name)] = `${rows.length} rows, ${createHash('sha256').update(rows.join('\n')).digest('hex')}`;
    }
  };
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    // The tables that search is made of are read as what they are kept in.
    await read("select name from sqlite_schema where type = 'table' and sql not like '%virtual%'", async (sql) => {
      const statement = database.prepare(sql);
      // What search keeps for itself goes beyond what JavaScript's numbers hold.
      statement.setReadBigInts(true);
      return statement.all();
    });
    database.close();
  } else {
    const client = new Client({ connectionString: url });
    await client.connect();
    await read(
      "select tablename as name from pg_tables where schemaname = 'public'",
      async (sql) => (await client.query<Row>(sql)).rows,
    );
    await client.end();
  }
  return dump;
}

const asText = (row: Row): string =>
  JSON.stringify(row, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : typeof value === 'bigint' ? `${value}` : value,
  );
