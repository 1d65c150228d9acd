import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { SaidError } from '../errors.ts';

/** How long a writer waits for another process's transaction, in milliseconds. */
const busyTimeout = 10_000;

/** SQLite's result code for a file that is no database, and for one that is damaged. */
const notADatabase = 26;
const corrupt = 11;

/**
 * Opens a file as an SQLite database, making it and its folder where there is none. Write-ahead logging lets readers go
 * on while one process writes. Throws STORE_CORRUPT for a file that is no database, STORE_UNREACHABLE for one that
 * cannot be opened.
 */
export function openSqlite(path: string): DatabaseSyncInstance {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: busyTimeout });
    database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = off');
    database.exec(
      'pragma cache_size = -65536; pragma wal_autocheckpoint = 8000; pragma mmap_size = 268435456; pragma temp_store = memory',
    );
    return database;
  } catch (cause) {
    throw sqliteError(cause, path);
  }
}

/** What a failure of SQLite means for whoever runs the service; other errors pass as they are. */
export function sqliteError(cause: unknown, path: string): unknown {
  const code = resultCode(cause);
  if (code === notADatabase || code === corrupt) {
    return new SaidError(
      'STORE_CORRUPT',
      `The store "${path}" is damaged or no SQLite database; restore it from a copy, or move it away to start with an empty one.`,
      undefined,
      { cause },
    );
  }
  if (code === 5 || code === 6) {
    return new SaidError(
      'STORE_BUSY',
      `The store "${path}" is being written by another process; try again.`,
      undefined,
      {
        cause,
      },
    );
  }
  if (code === 13) {
    return new SaidError(
      'STORE_UNREACHABLE',
      `The disk that holds the store "${path}" is full; make room on it.`,
      undefined,
      {
        cause,
      },
    );
  }
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 14 || code === 8 || /^E[A-Z]+$/.test(system)) {
    return new SaidError(
      'STORE_UNREACHABLE',
      `The store "${path}" cannot be opened or written; see that its folder exists and may be written to.`,
      undefined,
      { cause },
    );
  }
  return cause;
}

/** SQLite's primary result code (https://www.sqlite.org/rescode.html), the low byte of the extended one. */
function resultCode(cause: unknown): number | null {
  return cause instanceof Error && 'errcode' in cause && typeof cause.errcode === 'number'
    ? cause.errcode & 0xff
    : null;
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
