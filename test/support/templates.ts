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
  /** The name of the database of the one on PostgreSQL; null where there is no server to test against. */
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
  const templates = {
    sqlite: join(folder, 'store.db'),
    postgres: postgresUrl === undefined ? null : `onrecord_template_${randomBytes(6).toString('hex')}`,
  };
  const urls = [`file:${templates.sqlite}`];
  if (templates.postgres !== null) {
    await administer(`create database ${templates.postgres}`);
    urls.push(urlOfDatabase(templates.postgres));
  }
  const built = pathToFileURL('dist/src/store/open-store.js').href;
  const { openStore }: typeof import('../../src/store/open-store.ts') = await import(built);
  for (const url of urls) await (await openStore(url)).close();
  return {
    templates,
    remove: async () => {
      rmSync(folder, { recursive: true, force: true });
      if (templates.postgres !== null) await administer(`drop database ${templates.postgres} with (force)`);
    },
  };
}
