import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Pool } from 'pg';
import { UserFacingError } from '../../errors.ts';
import { columnTypes, migrations } from './index.ts';

/** The key of PostgreSQL's advisory lock that a starter holds while it migrates: "onrecord" in ASCII, cut to 63 bits. */
const lockKey = '8029759185026412132';

/**
 * Brings an SQLite store to the newest version. The write lock is held from before the version is read, so that of two
 * starters one waits and then finds nothing to do. Throws STORE_VERSION_UNSUPPORTED for a store of a later release.
 */
export function migrateSqlite(database: DatabaseSyncInstance): void {
  database.exec('begin immediate');
  try {
    const version = Number(Object.values(database.prepare('pragma user_version').get())[0]);
    for (const migration of pending(version)) database.exec(migration(columnTypes.sqlite));
    // A store that is of this version is not written at all: its disk may be full.
    if (version < migrations.length) database.exec(`pragma user_version = ${migrations.length}`);
    database.exec('commit');
  } catch (error) {
    // SQLite has ended it by itself where, say, the disk is full.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/** Brings a PostgreSQL store to the newest version, all steps in one transaction under a lock. Throws as {@link migrateSqlite}. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${lockKey})`);
    await client.query('create table if not exists onrecord_version (version integer not null)');
    const { rows } = await client.query<{ version: number }>('select version from onrecord_version');
    const version = rows[0]?.version ?? 0;
    for (const migration of pending(version)) await client.query(migration(columnTypes.postgres));
    if (version < migrations.length) {
      await client.query(
        rows.length === 0 ? 'insert into onrecord_version values ($1)' : 'update onrecord_version set version = $1',
        [migrations.length],
      );
    }
    await client.query('commit');
  } catch (error) {
    failure = error instanceof Error ? error : new Error('the migration failed', { cause: error });
    throw failure;
  } finally {
    // A connection that is given up with what went wrong on it is closed, and what it had begun is rolled back.
    client.release(failure);
  }
}

function pending(version: number): typeof migrations {
  if (version > migrations.length) {
    throw new UserFacingError(
      'STORE_VERSION_UNSUPPORTED',
      `The store is of version ${version} and this release knows versions up to ${migrations.length}; run the release that made it, or a later one.`,
    );
  }
  return migrations.slice(version);
}
