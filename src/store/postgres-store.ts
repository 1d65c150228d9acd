import { createHash } from 'node:crypto';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { DatabaseError, Pool, type PoolConfig, types } from 'pg';
import { SaidError } from '../errors.ts';
import type { Compiled } from './compile.ts';
import { postgres } from './dialect.ts';
import { migratePostgres } from './migrate.ts';
import type { Store, StoreOptions } from './open-store.ts';
import { changeChannel, listenToPostgres } from './postgres-listener.ts';
import { Reader } from './reader.ts';
import type { Database } from './rows.ts';
import { fillSearch } from './save/fill-search.ts';
import { inTransaction } from './save/in-transaction.ts';
import { readSources } from './save/read-sources.ts';
import { saveArticles } from './save/save-articles.ts';
import { Session } from './save/session.ts';
import { Watchers } from './watchers.ts';

/** Reads: as many connections as answer at once, and how long a statement may take, in milliseconds. */
const readPool = { max: 8, statement_timeout: 2_000 } as const satisfies PoolConfig;

/**
 * A prepared statement stays on its connection for as long as that lives, and clients choose how many there are: so a
 * connection is given up after this many statements.
 */
const usesOfConnection = 10_000;

/** The key of the advisory lock that whoever writes holds; the migrations have another. */
const writeLock = '8029759185026412133';

/** The store on PostgreSQL. Throws STORE_UNREACHABLE where the server cannot be reached, or refuses. */
export async function openPostgresStore(url: string, { onRead }: StoreOptions): Promise<Store> {
  const reading = pool({ connectionString: url, ...readPool, maxUses: usesOfConnection });
  // Planning an article page takes PostgreSQL three times as long as answering it, and with its own plan for each value
  // it would plan at every request. A statement's shape says enough: what is looked up by a key, by which index.
  reading.on(
    'connect',
    (client) => void client.query('set plan_cache_mode = force_generic_plan').catch(() => undefined),
  );
  const writing = pool({ connectionString: url, max: 2 });
  try {
    await migratePostgres(writing);
  } catch (error) {
    await Promise.all([reading.end(), writing.end()]);
    throw postgresError(error, url);
  }
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool: writing }) });
  await kysely.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(writeLock)}::bigint)`.execute(transaction);
    await fillSearch(new Session(transaction, postgres));
  });

  const names = new WeakMap<Compiled, string>();
  const reader = new Reader(postgres, async (compiled, values) => {
    const { sql } = compiled;
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
  });

  const watchers: Watchers = new Watchers(() => listenToPostgres(url, () => watchers.tell()));

  return {
    read: (selection, params) => reader.read(selection, params),
    watch: (changed) => watchers.add(changed),
    ping: async () => {
      await reading.query('select 1');
    },
    save: async (articles, { dryRun = false } = {}) => {
      try {
        return await inTransaction(kysely, dryRun, async (transaction) => {
          // One writer at a time, as on SQLite: two could each make a person whom the other does not see yet.
          await sql`select pg_advisory_xact_lock(${sql.lit(writeLock)}::bigint)`.execute(transaction);
          const saved = await saveArticles(transaction, postgres, articles);
          // Heard once the transaction is committed, and not where it is rolled back.
          await sql`select pg_notify(${changeChannel}, '')`.execute(transaction);
          return saved;
        });
      } catch (error) {
        throw postgresError(error, url);
      }
    },
    readSources: async (sha256s, reader) => {
      try {
        return await kysely.transaction().execute((transaction) => readSources(transaction, postgres, sha256s, reader));
      } catch (error) {
        throw postgresError(error, url);
      }
    },
    close: async () => {
      watchers.close();
      await Promise.all([reading.end(), kysely.destroy()]);
      if (!writing.ended) await writing.end();
    },
  };
}

/** A pool that outlives its connections: an idle one that the server ends is no error of ours. */
function pool(config: PoolConfig): Pool {
  const made = new Pool({ connectionTimeoutMillis: 5_000, types: numbers, ...config });
  made.on('error', () => undefined);
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

/** What a failure of PostgreSQL means for whoever runs the service; other errors pass as they are. */
function postgresError(cause: unknown, url: string): unknown {
  const unreachable = (why: string) =>
    new SaidError('STORE_UNREACHABLE', `The database "${withoutPassword(url)}" ${why}`, undefined, { cause });
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (cause instanceof DatabaseError) {
    // Classes of https://www.postgresql.org/docs/current/errcodes-appendix.html
    if (code.startsWith('28')) return unreachable('refuses this user or password; see DATABASE_URL.');
    if (code === '3D000') return unreachable('does not exist; make it with createdb, or see DATABASE_URL.');
    if (code.startsWith('57P') || code.startsWith('53'))
      return unreachable('is shutting down or has no room; try again.');
    return cause;
  }
  if (/^E[A-Z]+$/.test(code) || (cause instanceof Error && /timeout|terminated|Connection/i.test(cause.message))) {
    return unreachable('cannot be reached; see that the server runs and that DATABASE_URL names it.');
  }
  return cause;
}

function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    parsed.password = '';
    parsed.search = '';
    return parsed.toString();
  } catch {
    return 'postgres://…';
  }
}
