import { rmSync } from 'node:fs';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import pg from 'pg';
import { wordsOf } from '../../schema/domain/search/words.ts';
import { bindable, openSqlite } from '../../src/store/sqlite/sqlite-database.ts';
import { searchWords } from '../../src/store/write/refresh/search-documents.ts';

/** So many articles' words are made before they are written, while the time is not taken. */
const together = 1_000;

/**
 * Has a database copy all rows of a store into empty tables on one connection, and make their indexes: what any way of writing
 * them there must cost at the least, whoever makes the rows. The copy is removed. SQLite's index of words cannot be copied: the
 * words of articles and quotes are written again, and only to write them is timed. Answers seconds.
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
    const copied = await seconds(async () => {
      for (const { name, sql } of tables) {
        database.exec(`begin; ${sql}; insert into main.${name} select * from store.${name}; commit`);
      }
      for (const { sql } of indexes) database.exec(sql);
    });
    return copied + (await indexWords(database));
  } finally {
    database.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
  }
}

/** Writes the words that articles and quotes are found by into indexes of the same kind as the store's. */
async function indexWords(database: DatabaseSyncInstance): Promise<number> {
  const made = database.prepare("select sql from store.sqlite_master where name in ('article_search', 'quote_search')");
  for (const { sql } of made.all()) database.exec(String(sql));
  const ids = database.prepare('select id from store.article order by id').all();
  let total = 0;
  for (let from = 0; from < ids.length; from += together) {
    const [first, last] = [ids[from]?.['id'], ids[Math.min(from + together, ids.length) - 1]?.['id']];
    const rows = (select: string) => database.prepare(select).all(Number(first), Number(last));
    const articles = rows('select id, headline, text from store.article where id between ? and ?').map(wordsOfRow);
    const quotes = rows('select id, text from store.quote where article_id between ? and ?').map(wordsOfRow);
    total += await seconds(async () => {
      database.exec('begin');
      for (const [table, all] of [
        ['article_search', articles],
        ['quote_search', quotes],
      ] as const) {
        const insert = database.prepare(`insert into ${table} (rowid, title, words, stems) values (?, ?, ?, ?)`);
        for (const cells of all) insert.run(...cells.map(bindable));
      }
      database.exec('commit');
    });
  }
  return total;
}

function wordsOfRow(row: Readonly<Record<string, unknown>>): readonly unknown[] {
  const worded = { title: wordsOf(String(row['headline'] ?? '')), texts: [wordsOf(String(row['text']))] };
  const { title, words, stems } = searchWords('sqlite', worded);
  return [row['id'], title, words, stems];
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
