import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { administer, postgresUrl, urlOfDatabase } from './test-postgres.ts';

/** A new, empty store of one dialect for a test file, and the statements that answered reads since they were last taken. */
export interface TestStore {
  readonly store: Store;
  readonly url: string;
  readonly takeStatements: () => readonly string[];
}

const dialects = ['SQLite', ...(postgresUrl === undefined ? [] : ['PostgreSQL'])];

/** Runs the same tests on each dialect, or on those that they are about, each with an empty store of its own. */
export function onEachDialect(title: string, tests: (of: () => TestStore) => void, on = dialects): void {
  describe.each(on)(`${title}, on %s`, (dialect) => {
    let made: (TestStore & { readonly remove: () => Promise<void> }) | undefined;
    beforeAll(async () => {
      made = await opened(await emptyStoreUrl(dialect));
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
      made = await (dialect === 'SQLite' ? newFile() : newDatabase());
    });
    afterAll(async () => made?.remove());
    tests(() => made?.url ?? '');
  });
}

interface Made {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** The address of an empty store of a dialect that has its tables: to make them takes longer than to copy them. */
const emptyStoreUrl = (dialect: string): Promise<Made> =>
  dialect === 'SQLite' ? emptySqliteUrl() : newDatabase(inject('templates').postgres ?? '');

/** The address of another empty store of the same dialect. */
export const anotherEmptyUrl = (url: string): Promise<Made> =>
  emptyStoreUrl(url.startsWith('file:') ? 'SQLite' : 'PostgreSQL');

/** The address of an empty store in a file, for what opens it itself. */
export async function emptySqliteUrl(): Promise<Made> {
  const file = newFile();
  copyFileSync(inject('templates').sqlite, file.url.slice('file:'.length));
  return file;
}

/** The address of a file in a folder of its own. There is no file yet. */
function newFile(): Made {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  return {
    url: `file:${join(folder, 'store.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function newDatabase(copy = ''): Promise<Made> {
  const name = `onrecord_test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} ${copy}`);
  return {
    url: urlOfDatabase(name),
    remove: async () => void (await administer(`drop database ${name} with (force)`)),
  };
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
