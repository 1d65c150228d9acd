import { createHash } from 'node:crypto';
import { Pool, type PoolClient, type PoolConfig, types } from 'pg';
import { UserFacingError } from '../../errors.ts';
import { migratePostgres } from '../migrations/migrate.ts';
import { ChangeListeners } from '../read/change-listeners.ts';
import type { Compiled } from '../read/compile.ts';
import { QueryRunner } from '../read/query-runner.ts';
import { postgres } from '../sql/dialect.ts';
import { mapErrors } from '../sql/map-errors.ts';
import type { Store, StoreOptions } from '../store.ts';
import { catchUp } from '../write/catch-up.ts';
import { settlePeople } from '../write/settle-people.ts';
import { buildIndexes, deferIndexes, deferredIndexes, endingWith } from '../write/transaction/deferred-indexes.ts';
import { inTransactionOf, type RunSql } from '../write/transaction/in-transaction-of.ts';
import { Mutex } from '../write/transaction/mutex.ts';
import { inSession, WriteTransaction } from '../write/transaction/write-transaction.ts';
import { type StoreWriter, writeMethods } from '../write-methods.ts';
import { copyRows } from './copy-rows.ts';
import { postgresError } from './postgres-error.ts';
import { changeChannel, listenToPostgres } from './postgres-listener.ts';
import { Sockets } from './sockets.ts';

/**
 * Reads. Planning an article
 * page takes PostgreSQL three times as long as answering it, and with its own plan for each value it would plan at every
 * request. A statement's shape says enough: what is looked up by a key, by which index. And it would compile the code of what
 * it thinks expensive, for seconds, or for a minute where a filter has many conditions, and does not let that be stopped.
 */
const readPool = {
  options: '-c plan_cache_mode=force_generic_plan -c jit=off',
} as const satisfies PoolConfig;

/**
 * A prepared statement stays on its connection for as long as that lives, and clients choose how many there are: so a
 * connection is given up after this many statements.
 */
const usesOfConnection = 10_000;

/**
 * How long the server may stay silent once it should have stopped a statement, in milliseconds: one that hangs, or that the
 * network no longer reaches, stops nothing.
 */
const silence = 1_000;

/** How long the server may take to let connections go when the store is closed, in milliseconds. */
const farewell = 1_000;

/** The key of the advisory lock that whoever writes holds; the migrations have another. */
const writeLock = '8029759185026412133';

/** The store on PostgreSQL. Throws STORE_UNREACHABLE where the server cannot be reached, or refuses. */
export async function openPostgresStore(
  url: string,
  { onRead, onStatement, identify, statements = 8, waiting = 1_000, deadline = 2_000 }: StoreOptions,
): Promise<Store> {
  const sockets = new Sockets();
  const reading = pool({
    connectionString: url,
    stream: sockets.make,
    max: statements,
    statement_timeout: deadline,
    query_timeout: deadline + silence,
    ...readPool,
    maxUses: usesOfConnection,
  });
  const writing = pool({ connectionString: url, stream: sockets.make, max: 2 });
  try {
    await buildDeferred(writing);
    await migratePostgres(writing);
    await inOwnSession(writing, catchUp);
  } catch (error) {
    await Promise.all([reading.end(), writing.end()]);
    throw postgresError(error, url);
  }

  const names = new WeakMap<Compiled, string>();
  const reader = new QueryRunner(
    postgres,
    async (compiled, values) => {
      const { sql } = compiled;
      // The pool lets those who wait go first come, first served.
      if (reading.waitingCount >= waiting) {
        throw new UserFacingError('OVERLOADED', `${waiting} questions wait for the database already; try again.`);
      }
      onRead?.(sql);
      const name = names.get(compiled) ?? nameOf(sql);
      names.set(compiled, name);
      try {
        // A statement with a name is parsed and planned once a connection.
        const { rows } = await reading.query<{ n: string; j: string }>({
          name,
          text: sql,
          values: [...values],
        });
        return new Map(rows.map(({ n, j }) => [n, j]));
      } catch (error) {
        throw postgresError(error, url);
      }
    },
    onStatement,
  );

  let isListening = false;
  let changes = 0;
  const listeners: ChangeListeners = new ChangeListeners(() =>
    listenToPostgres(
      { connectionString: url, stream: sockets.make },
      {
        changed: () => {
          isListening = true;
          changes += 1;
          listeners.tell();
        },
        lost: () => {
          isListening = false;
        },
      },
    ),
  );
  let isCounting = false;
  let loads = 0;
  const mutex = new Mutex();
  const mapped = mapErrors((cause) => postgresError(cause, url));

  /** Writes in a transaction, and notifies all listeners. */
  const write: StoreWriter['write'] = async (work, end) => {
    const answer = await mapped(() =>
      inOwnSession(
        writing,
        async (transaction) => {
          const done = await work(transaction);
          // Heard once the transaction is committed, and not where it is rolled back.
          await transaction.all('select pg_notify($1, $2)', [changeChannel, '']);
          return done;
        },
        end,
      ),
    );
    // Writes of this process count before their notification arrives.
    changes += 1;
    return answer;
  };
  const reads = new WriteTransaction(
    async (sql, params = []) => (await reading.query<Record<string, unknown>>(sql, [...params])).rows,
    postgres,
  );

  return {
    read: (selection, params, saw) => reader.read(selection, params, saw),
    version: () => {
      if (!isCounting) listeners.add(() => undefined);
      isCounting = true;
      return isListening ? changes : null;
    },
    watch: (changed) => listeners.add(changed),
    ping: async () => {
      await reading.query('select 1');
    },
    ...writeMethods({
      dialect: 'postgres',
      identify,
      mutex,
      write,
      ask: (work) => mapped(() => withClient(writing, (run) => work(new WriteTransaction(run, postgres)))),
      lookUp: (work) => mapped(() => work(reads)),
      // A load saves many batches: one is made ready while the one before it is written.
      prepare: async (incoming) => {
        if (loads > 0) await (await import('../write/article/incoming.ts')).makeReady(incoming);
      },
      erased: async () => undefined,
    }),
    load: async (work) => {
      await mapped(() => inOwnTransaction(writing, (run) => deferIndexes(run, 'postgres')));
      loads += 1;
      // It takes both connections: two that each had one would wait for each other.
      const end = async () => {
        await mutex.alone(() => mapped(() => buildDeferred(writing)));
        await mutex.alone(() => write(settlePeople));
      };
      return endingWith(end, () => work().finally(() => (loads -= 1)));
    },
    poolUse: () => ({ open: reading.totalCount, idle: reading.idleCount, waiting: reading.waitingCount }),
    close: async () => {
      listeners.close();
      sockets.cutOff(farewell);
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}

/**
 * Creates the indexes that a load has deferred, two at once. Sorting them in memory is worth some of it for so short a time, and
 * the disk need not be waited for: an index that a crash of the server loses is still deferred.
 */
const buildDeferred = (pool: Pool): Promise<void> =>
  withClient(pool, async (run) => {
    const names = await deferredIndexes(run, 'postgres');
    if (names.length > 0) await withClient(pool, (second) => buildIndexes(names, [run, second], beginBuilding));
  });

const beginBuilding = "begin; set local maintenance_work_mem = '256MB'; set local synchronous_commit = off";

/** Writes in a transaction that has a connection of its own, so that rows may be copied on it in between. */
const inOwnSession = <T>(
  pool: Pool,
  work: (transaction: WriteTransaction) => Promise<T>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> => inOwnTransaction(pool, (run, client) => inSession(run, postgres, copyRows(client), work), end);

/** One writer at a time, as on SQLite: two could each make a person whom the other does not see yet. */
const inOwnTransaction = <T>(
  pool: Pool,
  work: (run: RunSql, client: PoolClient) => Promise<T>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> =>
  withClient(pool, (run, client) =>
    inTransactionOf(
      run,
      'begin',
      async () => {
        await run(`select pg_advisory_xact_lock(${writeLock})`);
        return work(run, client);
      },
      end,
    ),
  );

async function withClient<T>(pool: Pool, work: (run: RunSql, client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed = true;
  try {
    const run: RunSql = async (sql, params = []) =>
      (await client.query<Record<string, unknown>>(sql, [...params])).rows;
    const answer = await work(run, client);
    failed = false;
    return answer;
  } finally {
    // One that has failed may be about to end, which the pool hears too late for who asks next.
    client.release(failed);
  }
}

/** A pool that outlives its connections: one that the server ends is no error of its own, and fails the statement it runs, if any. */
function pool(config: PoolConfig): Pool {
  const made = new Pool({ connectionTimeoutMillis: 5_000, types: numbers, ...config });
  made.on('error', () => undefined);
  // The pool hears a connection only while it is idle.
  made.on('connect', (client) => client.on('error', () => undefined));
  return made;
}

/** Our keys are below 2^53, so the driver need not hand them on as strings. */
const numbers: PoolConfig['types'] = {
  getTypeParser: (type, format) => (type === types.builtins.INT8 ? Number : types.getTypeParser(type, format)),
};

/** A name for a statement's text, at most 63 bytes as PostgreSQL keeps them. */
function nameOf(sql: string): string {
  return createHash('sha256').update(sql).digest('base64url');
}
