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

const dialects = ['SQLite', ...(postgresUrl === undefined ? [] : ['PostgreSQL'])];

/** Runs the same tests on each dialect, or on those that they are about, each with an empty store of its own. */
export function onEachDialect(title: string, tests: (of: () => TestStore) => void, on = dialects): void {
  describe.each(on)(`${title}, on %s`, (dialect) => {
    let made: (TestStore & { readonly remove: () => Promise<void> }) | undefined;
    beforeAll(async () => {
      made = await opened(await emptyUrl(dialect));
    });
    afterAll(async () => made?.remove());
    tests(() => {
      if (made === undefined) throw new Error('the store is not open');
      return made;
    });
  });
}

/** Runs the same tests on each dialect, each with the address of a database of its own that nobody has opened yet. */
export function onEachEmptyDatabase(title: string, tests: (url: () => string) => void): void {
  describe.each(dialects)(`${title}, on %s`, (dialect) => {
    let made: Made | undefined;
    beforeAll(async () => {
      made = await emptyUrl(dialect);
    });
    afterAll(async () => made?.remove());
    tests(() => made?.url ?? '');
  });
}

interface Made {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

const emptyUrl = (dialect: string): Promise<Made> => (dialect === 'SQLite' ? emptySqliteUrl() : emptyPostgresUrl());

/** The address of another empty store of the same dialect. */
export const anotherEmptyUrl = (url: string): Promise<Made> =>
  emptyUrl(url.startsWith('file:') ? 'SQLite' : 'PostgreSQL');

/** The address of an empty store in a file, for what opens it itself. */
export async function emptySqliteUrl(): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  return {
    url: `file:${join(folder, 'store.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function emptyPostgresUrl(): Promise<Made> {
  const name = `onrecord_test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name}`);
  const url = new URL(postgresUrl ?? '');
  url.pathname = `/${name}`;
  return { url: url.toString(), remove: () => administer(`drop database ${name} with (force)`) };
}

async function opened({ url, remove }: Made) {
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
