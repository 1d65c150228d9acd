import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask } from '../support/ask.ts';
import { data } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { runCli } from '../support/run-cli.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a store that is opened', (of) => {
  it('by two processes at once is made once, and each of their articles is in once', async () => {
    const env = { DATABASE_URL: of().url };
    const runs = await Promise.all([runCli(['ingest', data], env), runCli(['ingest', data], env)]);
    expect(runs.map(({ code, err }) => [code, err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(runs.map(({ out }) => out).sort()).toEqual(['Articles: 1 added.\n', 'Articles: 1 unchanged.\n']);
    const { articles, people } = await ask(of().store, '{ articles { totalCount } people { totalCount } }');
    expect([articles.totalCount, people.totalCount]).toEqual([1, 6]);
  });

  it('and written at the same time by several, has each person once', async () => {
    const { url } = of();
    // SQLite waits for its write lock without letting go of the thread, so within one process one store writes.
    const isFile = url.startsWith('file:');
    const stores = isFile
      ? [of().store, of().store, of().store]
      : await Promise.all([openStore(url), openStore(url), openStore(url)]);
    const rounds = [0, 1, 2, 3].flatMap((n) =>
      stores.map((store, i) =>
        // Made-up articles of one made-up person.
        store.save([
          makeArticle({ headline: `Weir ${n} ${i}`, paragraphs: ['Ada Lindqvist spoke.'], people: ['Ada Lindqvist'] }),
          makeArticle({ headline: `Weir ${n}`, paragraphs: ['Ada Lindqvist left.'], people: ['Ada Lindqvist'] }),
        ]),
      ),
    );
    await Promise.all(rounds);
    const { people } = await ask(
      of().store,
      '{ people(filter: { name: { eq: "Ada Lindqvist" } }) { nodes { articles { totalCount } } } }',
    );
    expect(people.nodes).toEqual([{ articles: { totalCount: 16 } }]);
    if (!isFile) for (const store of stores) await store.close();
  });

  it('is refused where a later release has made it, and stays as it is', async () => {
    const { url } = of();
    await setVersion(url, 99);
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'STORE_NEWER',
      message: expect.stringContaining('version 99'),
    });
    await setVersion(url, 2);
    const store = await openStore(url);
    expect(await ask(store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 17 } });
    await store.close();
  });
});

async function setVersion(url: string, version: number): Promise<void> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    database.exec(`pragma user_version = ${version}`);
    database.close();
    return;
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('update onrecord_version set version = $1', [version]);
  await client.end();
}
