import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { Lru } from './lru.ts';
import type { Database } from './rows.ts';
import { bindable } from './sqlite-database.ts';

/** How many prepared statements a writer keeps. */
const keptStatements = 200;

/** Kysely over a database of the driver, whose shape differs from the one that Kysely's own dialect expects. */
export function sqliteKysely(database: DatabaseSyncInstance): Kysely<Database> {
  return new Kysely<Database>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new ImmediateDriver(database),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

/**
 * Every transaction takes the write lock at once: one that reads first and then writes could fail where it cannot wait.
 * SQLite ends a transaction by itself where, say, the disk is full; to roll it back then would fail, and hide why.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: DatabaseSyncInstance;

  constructor(database: DatabaseSyncInstance) {
    super({ database: betterSqliteShape(database) });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

/** The part of better-sqlite3's shape that Kysely calls. Statements are kept prepared; Kysely would prepare at every call. */
function betterSqliteShape(database: DatabaseSyncInstance) {
  const statements = new Lru<string, ReturnType<typeof prepare>>(keptStatements);
  function prepare(sql: string) {
    const statement = database.prepare(sql);
    const bind = (parameters: readonly unknown[]) => parameters.map(bindable);
    return {
      reader: statement.columns().length > 0,
      all: (parameters: readonly unknown[]): unknown[] => statement.all(...bind(parameters)),
      run: (parameters: readonly unknown[]) => statement.run(...bind(parameters)),
      iterate: (parameters: readonly unknown[]): IterableIterator<unknown> => statement.iterate(...bind(parameters)),
    };
  }
  return { close: () => database.close(), prepare: (sql: string) => statements.getOrMake(sql, () => prepare(sql)) };
}
