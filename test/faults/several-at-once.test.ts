import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { askHttp } from '../support/ask-http.ts';
import { writeMadeUpFiles } from '../support/made-up-files.ts';
import { runCli } from '../support/run-cli.ts';
import { serveCli } from '../support/serve-cli.ts';
import { onEachEmptyDatabase } from '../support/stores.ts';

onEachEmptyDatabase('a database that is empty', (url) => {
  it('serves from each of three servers that are started on it at once', async () => {
    const env = { DATABASE_URL: url() };
    const servers = await Promise.all([serveCli(env), serveCli(env), serveCli(env)]);
    for (const server of servers) {
      const { status, body } = await askHttp(server.url, '{ articles { totalCount } }');
      expect([status, body.data]).toEqual([200, { articles: { totalCount: 0 } }]);
      expect(await server.probe('ready')).toBe(200);
    }
    for (const server of servers) expect(await server.stop()).toMatchObject({ code: 0, err: '' });
  });
});

// Of servers that are started at once on a new SQLite file, one may be about to write it when another comes.
it('waits for whoever is about to write a new file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-held-'));
  const path = join(folder, 'store.db');
  const holding = new DatabaseSync(path);
  holding.exec('begin immediate');
  const serving = serveCli({ DATABASE_URL: `file:${path}` });
  const held = setTimeout(() => holding.close(), 3_000);
  try {
    const server = await serving;
    expect(await server.probe('ready')).toBe(200);
    expect(await server.stop()).toMatchObject({ code: 0, err: '' });
  } finally {
    clearTimeout(held);
    rmSync(folder, { recursive: true });
  }
});

onEachEmptyDatabase('an archive that two processes take the same files into at once', (url) => {
  it('has each article and each person once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-twice-'));
    writeMadeUpFiles(folder, 200);
    const env = { DATABASE_URL: url() };
    const ingest = ['ingest', folder, '--published-on', '2021-05-06'];
    const runs = await Promise.all([runCli(ingest, env), runCli(ingest, env)]);
    rmSync(folder, { recursive: true });
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const total = (what: string) =>
      runs.reduce((sum, { out }) => sum + Number(new RegExp(`(\\d+) ${what}`).exec(out)?.[1] ?? 0), 0);
    expect([total('added'), total('unchanged'), total('revised')]).toEqual([200, 200, 0]);

    const store = await openStore(url());
    const { articles, quotes, people } = await ask(
      store,
      '{ articles { totalCount } quotes { totalCount } people { nodes { name articles { totalCount } quotes { totalCount } } } }',
    );
    await store.close();
    expect([articles.totalCount, quotes.totalCount]).toEqual([200, 400]);
    // Each speaks in every fourth article, and is named in the one before it.
    expect(people.nodes.map((person: Json) => [person.articles.totalCount, person.quotes.totalCount])).toEqual(
      Array.from({ length: 4 }, () => [100, 100]),
    );
  }, 180_000);
});
