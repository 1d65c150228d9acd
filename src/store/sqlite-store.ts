import type { StatementSyncInstance } from '@photostructure/sqlite';
import { sqlite } from './dialect.ts';
import { Lru } from './lru.ts';
import { migrateSqlite } from './migrate.ts';
import type { Store, StoreOptions } from './open-store.ts';
import { Reader } from './reader.ts';
import { fillSearch } from './save/fill-search.ts';
import { inTransaction } from './save/in-transaction.ts';
import { readSources } from './save/read-sources.ts';
import { saveArticles } from './save/save-articles.ts';
import { type RunEach, Session } from './save/session.ts';
import { bindable, openSqlite, sqliteError } from './sqlite-database.ts';
import { sqliteKysely } from './sqlite-kysely.ts';
import { Watchers } from './watchers.ts';

/** How often a file is looked at for what another connection has committed, in milliseconds. */
const watchInterval = 200;

/** How many statements are kept prepared. */
const keptStatements = 500;

/**
 * The embedded store. Reads and writes have a connection each: a read between two steps of a write's transaction would
 * see its half-written rows on the same one. A store in memory exists only on the one connection it has.
 */
export async function openSqliteStore(path: string, { onRead }: StoreOptions): Promise<Store> {
  const writing = openSqlite(path);
  try {
    migrateSqlite(writing);
  } catch (error) {
    writing.close();
    throw sqliteError(error, path);
  }
  const reading = path === ':memory:' ? writing : openSqlite(path);
  const kysely = sqliteKysely(writing);
  await kysely.transaction().execute((transaction) => fillSearch(new Session(transaction, sqlite)));
  const statements = new Lru<string, StatementSyncInstance>(keptStatements);

  const inserts = new Lru<string, StatementSyncInstance>(keptStatements);
  const runEach: RunEach = (sql, values) => {
    const statement = inserts.getOrMake(sql, () => writing.prepare(sql));
    for (const each of values) statement.run(...each.map(bindable));
  };

  const reader = new Reader(sqlite, async ({ sql }, values) => {
    onRead?.(sql);
    try {
      const statement = statements.getOrMake(sql, () => reading.prepare(sql));
      const rows: { n: string; j: string }[] = statement.all(...values.map(bindable));
      return new Map(rows.map(({ n, j }) => [n, j]));
    } catch (error) {
      throw sqliteError(error, path);
    }
  });

  /** Another connection's commits, of this process or another, change the number that SQLite gives the file. */
  const watchers: Watchers = new Watchers(() => {
    const version = () => Number(Object.values(reading.prepare('pragma data_version').get() ?? {})[0]);
    let last = version();
    const timer = setInterval(() => {
      const now = version();
      if (now !== last) watchers.tell();
      last = now;
    }, watchInterval);
    timer.unref();
    return () => clearInterval(timer);
  });

  return {
    read: (selection, params) => reader.read(selection, params),
    watch: (changed) => watchers.add(changed),
    ping: async () => {
      reading.prepare('select 1').get();
    },
    save: async (articles, { dryRun = false } = {}) => {
      try {
        const saved = await inTransaction(kysely, dryRun, (transaction) =>
          saveArticles(transaction, sqlite, articles, runEach),
        );
        // A store in memory has one connection, which does not see its own commits.
        if (reading === writing) watchers.tell();
        return saved;
      } catch (error) {
        throw sqliteError(error, path);
      }
    },
    readSources: async (sha256s, reader) => {
      try {
        return await kysely.transaction().execute((transaction) => readSources(transaction, sqlite, sha256s, reader));
      } catch (error) {
        throw sqliteError(error, path);
      }
    },
    close: async () => {
      watchers.close();
      if (reading !== writing) reading.close();
      await kysely.destroy();
      // Kysely closes a database only once it has used it.
      if (writing.isOpen) writing.close();
    },
  };
}
