import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { administer, postgresUrl, urlOfDatabase } from './test-postgres.ts';

/** Empty stores with all their tables, one of each dialect, which the stores of the tests are copies of. */
export interface Templates {
  /** The file of the one on SQLite. */
  readonly sqlite: string;
  /** How CREATE DATABASE copies the one on PostgreSQL; null where there is no server to test against. */
  readonly postgres: string | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

/** Makes the templates, with what was built before the first test, and returns what removes them. */
export async function makeTemplates(): Promise<{
  readonly templates: Templates;
  readonly remove: () => Promise<void>;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-template-'));
  const sqlite = join(folder, 'store.db');
  const database = postgresUrl === undefined ? null : `onrecord_template_${randomBytes(6).toString('hex')}`;
  if (database !== null) await administer(`create database ${database}`);
  const urls = [`file:${sqlite}`, ...(database === null ? [] : [urlOfDatabase(database)])];
  const built = pathToFileURL('dist/src/store/open-store.js').href;
  const { openStore }: typeof import('../../src/store/open-store.ts') = await import(built);
  for (const url of urls) await (await openStore(url)).close();
  return {
    templates: { sqlite, postgres: database === null ? null : `template ${database} ${await strategy()}` },
    remove: async () => {
      rmSync(folder, { recursive: true, force: true });
      if (database !== null) await administer(`drop database ${database} with (force)`);
    },
  };
}

/**
 * Since version 15 a database is copied through the log unless its files are asked for. The files take a third of the
 * processor time, and a checkpoint, which costs little on a server that does not wait for its disk.
 */
async function strategy(): Promise<string> {
  const copies = "current_setting('fsync') = 'off' and current_setting('server_version_num')::int >= 150000";
  const [row] = await administer(`select ${copies} as copies`);
  return row?.['copies'] === true ? 'strategy file_copy' : '';
}
