import { availableParallelism } from 'node:os';
import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { hitEntities } from '../../../schema/query/data-model.ts';
import { UserFacingError } from '../../errors.ts';
import { migrateSqlite } from '../migrations/migrate.ts';
import { ChangeListeners } from '../read/change-listeners.ts';
import { Lru } from '../read/lru.ts';
import { sqlite } from '../sql/dialect.ts';
import { mapErrors } from '../sql/map-errors.ts';
import type { Store, StoreOptions } from '../store.ts';
import { catchUp } from '../write/catch-up.ts';
import { settlePeople } from '../write/settle-people.ts';
import { buildIndexes, deferIndexes, deferredIndexes, endingWith } from '../write/transaction/deferred-indexes.ts';
import { inTransactionOf, type RunSql } from '../write/transaction/in-transaction-of.ts';
import type { InsertRows } from '../write/transaction/insert-rows.ts';
import { Mutex } from '../write/transaction/mutex.ts';
import { inSession, WriteTransaction } from '../write/transaction/write-transaction.ts';
import { type StoreWriter, writeMethods } from '../write-methods.ts';
import { beginWhenFree } from './begin-when-free.ts';
import { ReadProcessPool } from './read-process-pool.ts';
import { bindable, openSqlite, probeSqlite } from './sqlite-database.ts';
import { sqliteError } from './sqlite-error.ts';
import { defaultExpensiveThreshold, sqliteQueryRunner } from './sqlite-query-runner.ts';

/** How often a file is looked at for what another connection has committed, in milliseconds. */
const watchInterval = 200;

/** A transaction takes the write lock at once: one that reads first and then writes could fail where it cannot wait. */
const begin = 'begin immediate';

/** How many rows a statement inserts: a call of SQLite costs as much as what is written in a row. */
const rowsAtOnce = 64;

/** How many statements of the writer are kept prepared. */
const keptStatements = 500;

/**
 * The embedded store. Reads and writes have a connection each: a read between two steps of a write's transaction would
 * see its half-written rows on the same one. A store in memory exists only on the one connection it has.
 */
export async function openSqliteStore(
  path: string,
  {
    onRead,
    onStatement,
    identify,
    statements: most = 8,
    waiting = 1_000,
    deadline = 2_000,
    expensiveThreshold = defaultExpensiveThreshold,
  }: StoreOptions,
): Promise<Store> {
  const writing = openSqlite(path, 'writing');
  const prepared = new Lru<string, StatementSyncInstance>(keptStatements);
  const prepare = (sql: string) => prepared.getOrMake(sql, () => writing.prepare(sql));
  const run: RunSql = async (sql, params = []) => {
    if (sql !== begin) return prepare(sql).all(...params.map(bindable));
    await beginWhenFree(writing, begin);
    return [];
  };
  const buildDeferred = async () => buildIndexes(await deferredIndexes(run, 'sqlite'), [run], begin);
  // In the process itself binding each cell costs less than taking JSON apart.
  const insertRows: InsertRows = (table, columns, rows) => async () => {
    const names = columns.map((column) => `"${column}"`).join(', ');
    const places = `(${columns.map(() => '?').join(', ')})`;
    const insertOf = (count: number) => {
      return prepare(
        `insert into ${table} (${names}) values ${Array.from({ length: count }, () => places).join(', ')}`,
      );
    };
    const many = rows.length - (rows.length % rowsAtOnce);
    const insertMany = many > 0 ? insertOf(rowsAtOnce) : null;
    const insertOne = many < rows.length ? insertOf(1) : null;
    const cells: ReturnType<typeof bindable>[] = [];
    for (const [i, row] of rows.entries()) {
      for (const column of columns) cells.push(bindable(row[column] ?? null));
      if (i < many && cells.length < rowsAtOnce * columns.length) continue;
      (i < many ? insertMany : insertOne)?.run(...cells);
      cells.length = 0;
    }
  };

  const inOwnSession: StoreWriter['write'] = (work, end = 'commit') =>
    inTransactionOf(run, begin, () => inSession(run, sqlite, insertRows, work), end);
  /** For questions of one statement. */
  const asking = new WriteTransaction(run, sqlite);

  try {
    await buildDeferred();
    migrateSqlite(writing);
    await inOwnSession(catchUp);
  } catch (error) {
    writing.close();
    throw sqliteError(error, path);
  }
  const reading = path === ':memory:' ? writing : openSqlite(path);
  const processes = new ReadProcessPool(path, { most: Math.min(most, availableParallelism()), waiting, deadline });
  const mutex = new Mutex();
  const mapped = mapErrors((cause) => sqliteError(cause, path));
  const alone = <T>(work: () => Promise<T>): Promise<T> => mutex.alone(() => mapped(work));
  const buildAll = async (): Promise<void> => {
    // What is sorted goes to a file: all the keys of an index may be more than memory should hold.
    writing.exec('pragma temp_store = file; pragma threads = 2');
    try {
      await buildDeferred();
    } finally {
      writing.exec('pragma temp_store = memory');
    }
  };

  /** Kept once it was met: what is in memory may still answer, but nobody knows what of it, until the store is opened anew. */
  let damage: UserFacingError | null = null;

  const reader = sqliteQueryRunner(reading, {
    expensiveThreshold: path === ':memory:' ? Number.POSITIVE_INFINITY : expensiveThreshold,
    elsewhere: (statement) => processes.run(statement),
    failure: (cause) => {
      const error = sqliteError(cause, path);
      if (error instanceof UserFacingError && error.code === 'STORE_CORRUPT') damage ??= error;
      return error;
    },
    ...(onRead === undefined ? {} : { onRead }),
    ...(onStatement === undefined ? {} : { onStatement }),
  });

  const dataVersion = reading.prepare('pragma data_version');
  /** How often a store in memory, which has one connection, was written. */
  let saves = 0;
  const version = (): number | null => {
    try {
      return saves + Number(Object.values(dataVersion.get() ?? {})[0]);
    } catch {
      // It reads the file, which may be damaged; who asks the store for rows is told.
      return null;
    }
  };

  /** A store in memory has one connection, which does not see its own commits. */
  const wroteInMemory = (): void => {
    if (reading !== writing) return;
    saves += 1;
    listeners.tell();
  };

  const write: StoreWriter['write'] = async (work, end) => {
    const answer = await mapped(() => inOwnSession(work, end));
    wroteInMemory();
    return answer;
  };
  const reads = new WriteTransaction(
    async (sql, params = []) => reading.prepare(sql).all(...params.map(bindable)),
    sqlite,
  );

  /** Another connection's commits, of this process or another, change the number that SQLite gives the file. */
  const listeners: ChangeListeners = new ChangeListeners(() => {
    let last = version();
    const timer = setInterval(() => {
      const now = version();
      if (now !== last) listeners.tell();
      last = now;
    }, watchInterval);
    timer.unref();
    return () => clearInterval(timer);
  });

  return {
    read: (selection, params, saw) => reader.read(selection, params, saw),
    version,
    watch: (changed) => listeners.add(changed),
    ping: async () => {
      if (damage !== null) throw damage;
      if (reading !== writing) probeSqlite(path);
    },
    ...writeMethods({
      dialect: 'sqlite',
      identify,
      mutex,
      write,
      ask: (work) => alone(() => work(asking)),
      lookUp: (work) => mapped(() => work(reads)),
      prepare: async () => undefined,
      erased: () => alone(async () => wipe(writing)),
    }),
    load: async (work) => {
      await alone(() => inTransactionOf(run, begin, () => deferIndexes(run, 'sqlite')));
      const end = async () => {
        await alone(buildAll);
        await alone(() => inOwnSession(settlePeople));
        wroteInMemory();
      };
      return endingWith(end, work);
    },
    poolUse: () => processes.use,
    close: async () => {
      listeners.close();
      processes.close();
      if (reading !== writing) reading.close();
      // What SQLite knows of how many rows share a value, which index it then chooses: looked at again where that has changed much.
      try {
        if (writing.isOpen) writing.exec('pragma analysis_limit = 1000; pragma optimize');
      } catch {
        // It is for the next time only: that the disk is full, say, is no reason to fail at the end.
      }
      if (writing.isOpen) writing.close();
    },
  };
}

/**
 * Reads a store that the process has open, for another thread of it, on a connection of its own. It throws for what is expensive: that
 * is for the process's own to have done.
 */
export function readSqliteBeside(
  path: string,
  {
    onStatement,
    expensiveThreshold = defaultExpensiveThreshold,
  }: Pick<StoreOptions, 'onStatement' | 'expensiveThreshold'> = {},
): Pick<Store, 'read'> & { readonly close: () => void } {
  const database = openSqlite(path);
  const reader = sqliteQueryRunner(database, {
    expensiveThreshold,
    elsewhere: () => Promise.reject(new Error('an expensive statement would hold up the thread')),
    failure: (cause) => cause,
    ...(onStatement === undefined ? {} : { onStatement }),
  });
  return { read: (selection, params, saw) => reader.read(selection, params, saw), close: () => database.close() };
}

/**
 * Leaves nothing in the file of what has been deleted at any time: the tables that search are merged, so that they forget words, the file
 * is written anew without its free pages, and the log is written back. It takes as long as to copy the file, and as much room.
 */
function wipe(database: DatabaseSyncInstance): void {
  for (const entity of hitEntities)
    database.exec(`insert into ${entity}_search (${entity}_search) values ('optimize')`);
  database.exec('vacuum; pragma wal_checkpoint(truncate)');
}
