import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';

/** The definitions of all indexes of a store, in the order of their names. */
export async function indexesOf(url: string): Promise<readonly string[]> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    const rows = database
      .prepare("select name || ' ' || coalesce(sql, '') as d from sqlite_master where type = 'index' order by 1")
      .all();
    database.close();
    return rows.map((row) => String(Object.values(row)[0]));
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ d: string }>(
      'select pg_get_indexdef(indexrelid) as d from pg_index i join pg_class c on c.oid = i.indexrelid where relnamespace = current_schema()::regnamespace order by relname',
    );
    return rows.map(({ d }) => d);
  } finally {
    await client.end();
  }
}
