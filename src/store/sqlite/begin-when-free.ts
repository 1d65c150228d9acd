import { setTimeout as sleep } from 'node:timers/promises';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { busyTimeout } from './sqlite-database.ts';
import { isBusy } from './sqlite-error.ts';

/** Interval between tries for the lock while another process holds it, in milliseconds. */
const pause = 5;

/**
 * Begins a transaction that writes once no other process has one. SQLite itself would wait without letting go of the thread, and a server
 * that waits for an ingest to end its batch would answer nothing meanwhile. Throws what SQLite says once it has waited for as
 * long as SQLite would.
 */
export async function beginWhenFree(database: DatabaseSyncInstance, begin: string): Promise<void> {
  const until = Date.now() + busyTimeout;
  for (;;) {
    database.exec('pragma busy_timeout = 0');
    try {
      database.exec(begin);
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
    } finally {
      database.exec(`pragma busy_timeout = ${busyTimeout}`);
    }
    await sleep(pause);
  }
}
