import { spawnSync } from 'node:child_process';
import { DatabaseSync } from '@photostructure/sqlite';
import { Client } from 'pg';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made-up articles of made-up people. */
const article = (n: number, words = 'spoke') =>
  makeArticle({
    headline: `Weir ${n}`,
    url: `https://made.example/${n}`,
    paragraphs: [`Ada Lindqvist ${words}.`],
    people: ['Ada Lindqvist'],
  });

onEachDialect('the first load of a store', (of) => {
  it('puts off indexes until all is in, has its articles at once, and leaves every index as it was', async () => {
    const { store, url } = of();
    const before = await indexes(url);
    await store.load(async () => {
      await store.save([article(1), article(2)]);
      expect((await indexes(url)).length).toBeLessThan(before.length / 2);
      expect(await ask(store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 2 } });
    });
    expect(await indexes(url)).toEqual(before);
  });

  it('is the only one that does: a store with articles keeps its indexes', async () => {
    const { store, url } = of();
    const before = await indexes(url);
    await store.load(async () => {
      await store.save([article(3)]);
      expect(await indexes(url)).toEqual(before);
    });
  });
});

onEachDialect('first loads at once, and saves beside them', (of) => {
  it('end with all that each took in, and every index', async () => {
    const { store, url } = of();
    const before = await indexes(url);
    const loads = [1, 2, 3].map((n) => store.load(() => store.save([article(n)])));
    await Promise.all([...loads, store.save([article(4)])]);
    expect(await ask(store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 4 } });
    expect(await indexes(url)).toEqual(before);
  });
});

onEachDialect('a first load that meets a revision', (of) => {
  it('has its indexes again from then on', async () => {
    const { store, url } = of();
    const before = await indexes(url);
    await store.load(async () => {
      await store.save([article(1)]);
      expect((await store.save([article(1, 'left')])).map(({ status }) => status)).toEqual(['REVISED']);
      expect(await indexes(url)).toEqual(before);
    });
  });
});

onEachDialect('a first load that fails', (of) => {
  it('leaves what was in before it failed, and every index', async () => {
    const { store, url } = of();
    const before = await indexes(url);
    const load = store.load(async () => {
      await store.save([article(1)]);
      throw new Error('made up');
    });
    await expect(load).rejects.toThrow('made up');
    expect(await indexes(url)).toEqual(before);
  });
});

onEachDialect('a load whose saves do not wait for each other', (of) => {
  it('saves in their order', async () => {
    const { store } = of();
    const saved = await store.load(() =>
      Promise.all([
        store.save([article(1), article(2), article(3)]),
        store.save([article(1, 'left')]),
        store.save([article(1, 'left')], { dryRun: true }),
        store.save([article(1, 'came'), article(4, 'described by none')]),
      ]),
    );
    expect(saved.map((of) => of.map(({ status }) => status))).toEqual([
      ['ADDED', 'ADDED', 'ADDED'],
      ['REVISED'],
      ['UNCHANGED'],
      ['REVISED', 'ADDED'],
    ]);
    expect(await ask(store, '{ people { nodes { name articles { totalCount } } } }')).toEqual({
      people: { nodes: [{ name: 'Ada Lindqvist', articles: { totalCount: 4 } }] },
    });
  });
});

onEachDialect('a first load whose process is killed', (of) => {
  it('leaves all that was saved, and is made good by the next who opens the store', async () => {
    const { url } = of();
    const before = await indexes(url);
    const script = `
      import { openStore } from ${JSON.stringify(new URL('../../src/store/open-store.ts', import.meta.url).href)};
      import { makeArticle } from ${JSON.stringify(new URL('../support/fixtures.ts', import.meta.url).href)};
      const store = await openStore(${JSON.stringify(url)});
      await store.load(async () => {
        for (const n of [1, 2, 3]) await store.save([makeArticle({ headline: 'Weir ' + n, paragraphs: ['Ada Lindqvist spoke.'] })]);
        process.kill(process.pid, 'SIGKILL');
      });`;
    const killed = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    expect(killed.signal).toBe('SIGKILL');
    expect((await indexes(url)).length).toBeLessThan(before.length / 2);
    const opened = await openStore(url);
    expect(await indexes(url)).toEqual(before);
    expect(await ask(opened, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 3 } });
    await opened.close();
    if (url.startsWith('file:')) expect(integrity(url)).toBe('ok');
  });
});

onEachDialect('a first load that is cut off', (of) => {
  it('is made good by the next who opens the store, as often as the load goes on', async () => {
    const { store, url } = of();
    const before = await indexes(url);
    let end: () => void = () => undefined;
    const load = store.load(() => new Promise<void>((resolve) => (end = resolve)));
    await expect.poll(async () => (await indexes(url)).length).toBeLessThan(before.length / 2);
    const opened = await openStore(url);
    expect(await indexes(url)).toEqual(before);
    await opened.close();
    end();
    await load;
    expect(await indexes(url)).toEqual(before);
  });
});

/** What SQLite says of the whole of a file. */
function integrity(url: string): unknown {
  const database = new DatabaseSync(url.slice('file:'.length));
  const [row] = database.prepare('pragma integrity_check').all();
  database.close();
  return Object.values(row ?? {})[0];
}

/** The definitions of all indexes of a store, in the order of their names. */
async function indexes(url: string): Promise<readonly string[]> {
  if (url.startsWith('file:')) {
    const database = new DatabaseSync(url.slice('file:'.length));
    const rows = database
      .prepare("select name || ' ' || coalesce(sql, '') as d from sqlite_master where type = 'index' order by 1")
      .all();
    database.close();
    return rows.map((row) => String(Object.values(row)[0]));
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ d: string }>(
      'select pg_get_indexdef(indexrelid) as d from pg_index i join pg_class c on c.oid = i.indexrelid where relnamespace = current_schema()::regnamespace order by relname',
    );
    return rows.map(({ d }) => d);
  } finally {
    await client.end();
  }
}
