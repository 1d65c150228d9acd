import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Pool } from 'pg';
import { SaidError } from '../errors.ts';
import { columnTypes, migrations } from './migrations/index.ts';

/** The key of PostgreSQL's advisory lock that a starter holds while it migrates: "onrecord" in ASCII, cut to 63 bits. */
const lockKey = '8029759185026412132';

/**
 * Brings an SQLite store to the newest version. The write lock is held from before the version is read, so that of two
 * starters one waits and then finds nothing to do. Throws STORE_NEWER for a store of a later release.
 */
export function migrateSqlite(database: DatabaseSyncInstance): void {
  database.exec('begin immediate');
  try {
    const version = Number(Object.values(database.prepare('pragma user_version').get())[0]);
    for (const migration of pending(version)) database.exec(migration(columnTypes.sqlite));
    database.exec(`pragma user_version = ${migrations.length}`);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
}

/** Brings a PostgreSQL store to the newest version, all steps in one transaction under a lock. Throws as {@link migrateSqlite}. */
export async function migratePostgres(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${lockKey})`);
    await client.query('create table if not exists onrecord_version (version integer not null)');
    const { rows } = await client.query<{ version: number }>('select version from onrecord_version');
    const version = rows[0]?.version ?? 0;
    for (const migration of pending(version)) await client.query(migration(columnTypes.postgres));
    await client.query(
      rows.length === 0 ? 'insert into onrecord_version values ($1)' : 'update onrecord_version set version = $1',
      [migrations.length],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function pending(version: number): typeof migrations {
  if (version > migrations.length) {
    throw new SaidError(
      'STORE_NEWER',
      `The store is of version ${version} and this release knows versions up to ${migrations.length}; run the release that made it, or a later one.`,
    );
  }
  return migrations.slice(version);
}
