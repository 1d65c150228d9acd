import { rmSync } from 'node:fs';
import pg from 'pg';
import { openSqlite } from '../../src/store/sqlite-database.ts';

/**
 * Has a database copy all rows of a store into empty tables on one connection, and make their indexes: what any way of writing
 * them there must cost at the least, whoever makes the rows. The copy is removed. On SQLite the index of words is left out,
 * which cannot be copied. Answers seconds.
 */
export function copyRows(url: string): Promise<number> {
  return url.startsWith('file:') ? copySqlite(url.slice('file:'.length)) : copyPostgres(url);
}

async function copySqlite(path: string): Promise<number> {
  const copy = `${path}.copy`;
  const database = openSqlite(copy, 'writing');
  try {
    database.exec(`attach '${path.replaceAll("'", "''")}' as store`);
    const made = (type: string): readonly { name: string; sql: string }[] =>
      database
        .prepare(
          `select name, sql from store.sqlite_master
            where type = ? and sql is not null and name not like 'sqlite_%' and name not like '%\\_search%' escape '\\'`,
        )
        .all(type);
    const [tables, indexes] = [made('table'), made('index')];
    return seconds(async () => {
      for (const { name, sql } of tables) {
        database.exec(`begin; ${sql}; insert into main.${name} select * from store.${name}; commit`);
      }
      for (const { sql } of indexes) database.exec(sql);
    });
  } finally {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
  }
}

async function copyPostgres(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const rows = async (sql: string) => (await client.query<{ name: string; sql: string }>(sql)).rows;
    const tables = await rows(
      `select relname as name, '' as sql from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const indexes = await rows(
      `select indexname as name, replace(indexdef, ' ON public.', ' ON copy.') as sql from pg_indexes where schemaname = 'public'`,
    );
    await client.query('drop schema if exists copy cascade; create schema copy');
    return await seconds(async () => {
      for (const { name } of tables) {
        await client.query(
          `create table copy.${name} (like public.${name} including storage including compression);
           insert into copy.${name} select * from public.${name}`,
        );
      }
      for (const { sql } of indexes) await client.query(sql);
    });
  } finally {
    await client.query('drop schema if exists copy cascade');
    await client.end();
  }
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}
