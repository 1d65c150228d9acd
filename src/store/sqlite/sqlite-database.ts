import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { isBusy, sqliteError } from './sqlite-error.ts';

/**
 * How much of a file a connection keeps in memory. To read, little will do: the system keeps the file's pages, too, and what it
 * costs to fetch them from there was not to be measured. What is written by a large save would be written twice without room.
 */
const cacheKilobytes = { reading: 8_192, writing: 65_536 } as const;

/** How long a writer waits for another process's transaction, in milliseconds. */
export const busyTimeout = 10_000;

/**
 * Opens a file as an SQLite database, making it and its folder where there is none. Write-ahead logging lets readers go
 * on while one process writes. The file is not mapped into memory: one that is cut short while it is mapped ends the
 * process, where one that is read is only damaged. What it is opened for says how much of it is kept in memory. Throws
 * STORE_CORRUPT for a file that is no database, STORE_UNREACHABLE for one that cannot be opened.
 */
export function openSqlite(path: string, use: keyof typeof cacheKilobytes = 'reading'): DatabaseSyncInstance {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: busyTimeout });
    logAhead(database);
    database.exec('pragma synchronous = normal; pragma foreign_keys = off');
    database.exec(
      `pragma cache_size = -${cacheKilobytes[use]}; pragma wal_autocheckpoint = 8000; pragma temp_store = memory`,
    );
    return database;
  } catch (cause) {
    throw sqliteError(cause, path);
  }
}

/**
 * Turns write-ahead logging on. A new file has to be locked for it, and for that lock SQLite does not wait: where another
 * process is about to write the file it fails at once with "database is locked", whatever the timeout. So it is asked
 * again until the time that any other lock is waited for is over.
 */
function logAhead(database: DatabaseSyncInstance): void {
  const until = Date.now() + busyTimeout;
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/**
 * Reads a little of the file on a connection that has nothing of it in memory: those that have go on for long over a file
 * that was damaged under them. Throws what `sqliteError` makes of it. The file is never opened but by SQLite, since to close it
 * anywhere in a process gives up all locks that the process has on it.
 */
export function probeSqlite(path: string): void {
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: busyTimeout });
    try {
      database.exec('select id from article limit 1; select id from person limit 1');
    } finally {
      database.close();
    }
  } catch (cause) {
    throw sqliteError(cause, path);
  }
}

/**
 * The driver binds a Date, an object or a function as NULL without a word, so nothing but what SQLite can hold gets
 * past here; a boolean becomes 0 or 1.
 */
export function bindable(value: unknown): string | number | bigint | Uint8Array | null {
  if (value === null || typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array)
    return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`a ${typeof value} cannot be bound to a statement`);
}
