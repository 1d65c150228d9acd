import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { indexesOf } from '../support/indexes-of.ts';
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
  it('defers indexes until all is in, has its articles at once, and leaves every index as it was', async () => {
    const { store, url } = of();
    const before = await indexesOf(url);
    await store.load(async () => {
      await store.save([article(1), article(2)]);
      expect((await indexesOf(url)).length).toBeLessThan(before.length / 2);
      expect(await ask(store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 2 } });
    });
    expect(await indexesOf(url)).toEqual(before);
  });

  it('is the only one that does: a store with articles keeps its indexes', async () => {
    const { store, url } = of();
    const before = await indexesOf(url);
    await store.load(async () => {
      await store.save([article(3)]);
      expect(await indexesOf(url)).toEqual(before);
    });
  });
});

onEachDialect('first loads at once, and saves beside them', (of) => {
  it('end with all that each took in, and every index', async () => {
    const { store, url } = of();
    const before = await indexesOf(url);
    const loads = [1, 2, 3].map((n) => store.load(() => store.save([article(n)])));
    await Promise.all([...loads, store.save([article(4)])]);
    expect(await ask(store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 4 } });
    expect(await indexesOf(url)).toEqual(before);
  });
});

onEachDialect('a first load that meets a revision', (of) => {
  it('has its indexes again from then on', async () => {
    const { store, url } = of();
    const before = await indexesOf(url);
    await store.load(async () => {
      await store.save([article(1)]);
      expect((await store.save([article(1, 'left')])).map(({ status }) => status)).toEqual(['REVISED']);
      expect(await indexesOf(url)).toEqual(before);
    });
  });
});

onEachDialect('a first load that fails', (of) => {
  it('leaves what was in before it failed, and every index', async () => {
    const { store, url } = of();
    const before = await indexesOf(url);
    const load = store.load(async () => {
      await store.save([article(1)]);
      throw new Error('made up');
    });
    await expect(load).rejects.toThrow('made up');
    expect(await indexesOf(url)).toEqual(before);
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

onEachDialect('a first load that is cut off', (of) => {
  it('is made good by the next who opens the store, as often as the load goes on', async () => {
    const { store, url } = of();
    const before = await indexesOf(url);
    let end: () => void = () => undefined;
    const load = store.load(() => new Promise<void>((resolve) => (end = resolve)));
    await expect.poll(async () => (await indexesOf(url)).length).toBeLessThan(before.length / 2);
    const opened = await openStore(url);
    expect(await indexesOf(url)).toEqual(before);
    await opened.close();
    end();
    await load;
    expect(await indexesOf(url)).toEqual(before);
  });
});
