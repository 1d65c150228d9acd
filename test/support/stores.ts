import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';

/** A new, empty store of one dialect for a test file, and the statements that answered reads since they were last taken. */
export interface TestStore {
  readonly store: Store;
  readonly url: string;
  readonly takeStatements: () => readonly string[];
}

/** Where the PostgreSQL to test against is; its user may make databases. The suite runs on SQLite alone without it. */
const postgresUrl = process.env['TEST_DATABASE_URL'];

/** Runs the same tests on each dialect, each with an empty store of its own. */
export function onEachDialect(title: string, tests: (of: () => TestStore) => void): void {
  describe.each(['SQLite', ...(postgresUrl === undefined ? [] : ['PostgreSQL'])])(`${title}, on %s`, (dialect) => {
    let opened: (TestStore & { readonly remove: () => Promise<void> }) | undefined;
    beforeAll(async () => {
      opened = dialect === 'SQLite' ? await openSqlite() : await openPostgres();
    });
    afterAll(async () => opened?.remove());
    tests(() => {
      if (opened === undefined) throw new Error('the store is not open');
      return opened;
    });
  });
}

/** The address of an empty store of each dialect, for what opens it itself. */
export async function emptySqliteUrl(): Promise<{ readonly url: string; readonly remove: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  return {
    url: `file:${join(folder, 'store.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function openSqlite() {
  const { url, remove } = await emptySqliteUrl();
  return opened(url, remove);
}

async function openPostgres() {
  const name = `onrecord_test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name}`);
  const url = new URL(postgresUrl ?? '');
  url.pathname = `/${name}`;
  return opened(url.toString(), () => administer(`drop database ${name} with (force)`));
}

async function opened(url: string, remove: () => Promise<void>) {
  let statements: string[] = [];
  const store = await openStore(url, { onRead: (sql) => statements.push(sql) });
  return {
    store,
    url,
    takeStatements: () => {
      const taken = statements;
      statements = [];
      return taken;
    },
    remove: async () => {
      await store.close();
      await remove();
    },
  };
}

async function administer(sql: string): Promise<void> {
  const client = new Client({ connectionString: postgresUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
