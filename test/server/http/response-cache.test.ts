import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ResponseCache } from '../../../src/server/http/response-cache.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { serveHttp } from '../../support/serve-http.ts';
import { onEachDialect } from '../../support/stores.ts';

// Made-up articles.
const articles = [1, 2, 3].map((n) =>
  makeArticle({ headline: `Weir ${n}`, paragraphs: [`The weir was mended ${n}.`] }),
);
const query = '{ articles { totalCount } }';

onEachDialect('an answer that is kept', (of) => {
  let served: Awaited<ReturnType<typeof serveHttp>>;
  let other: Store;
  beforeAll(async () => {
    other = of().url.startsWith('file::memory:') ? of().store : await openStore(of().url);
    served = await serveHttp({ store: of().store });
  });
  afterAll(async () => {
    await served.stop();
    await other.close();
  });

  const count = async () => {
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return JSON.parse(await response.text()).data.articles.totalCount;
  };
  /** Asks until an answer is kept: a store may need a moment before it can know of changes. */
  const isKept = async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      of().takeStatements();
      await count();
      if (of().takeStatements().length === 0) return true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return false;
  };

  it('serves without the store being read', async () => {
    expect(await isKept()).toBe(true);
    expect(await count()).toBe(0);
    expect(of().takeStatements()).toEqual([]);
  });

  it('goes the moment its own process takes something in', async () => {
    expect(await isKept()).toBe(true);
    await of().store.save(articles.slice(0, 1));
    expect(await count()).toBe(1);
  });

  it('goes when another takes something in', async () => {
    expect(await isKept()).toBe(true);
    await other.save(articles.slice(1, 2));
    // A notice from another process takes its way; SQLite is asked each time.
    const waits = of().url.startsWith('file:') ? 0 : 500;
    await new Promise((resolve) => setTimeout(resolve, waits));
    expect(await count()).toBe(2);
  });

  it('is none where the setting says so', async () => {
    const bare = await serveHttp({ store: of().store }, { CACHE_BYTES: '0' });
    const ask = () =>
      fetch(bare.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    await ask();
    of().takeStatements();
    await ask();
    await bare.stop();
    expect(of().takeStatements()).toHaveLength(1);
  });
});

describe('the answers that are kept', () => {
  const answer = (body: string) => ({ headers: {}, body: Buffer.from(body), operation: null, cost: 0 });

  it('are bounded by their bytes, and those used last stay', () => {
    const cache = new ResponseCache(10_000);
    expect(cache.find('a', 1)).toBeUndefined();
    for (const asked of ['a', 'b', 'c']) cache.add(asked, 1, answer('x'.repeat(2_500)));
    expect(cache.find('a', 1)?.body.length).toBe(2_500);
    cache.add('d', 1, answer('x'.repeat(2_500)));
    expect(['a', 'b', 'c', 'd'].map((asked) => cache.find(asked, 1) !== undefined)).toEqual([true, false, true, true]);
    cache.add('e', 1, answer('x'.repeat(10_000)));
    expect(cache.find('e', 1)).toBeUndefined();
  });

  it('never take in what was begun before a change, nor serve while changes cannot be known', () => {
    const cache = new ResponseCache(10_000);
    cache.find('a', 1);
    cache.find('a', 2);
    cache.add('a', 1, answer('old'));
    expect(cache.find('a', 2)).toBeUndefined();
    cache.add('a', 2, answer('new'));
    expect(cache.find('a', null)).toBeUndefined();
    expect(cache.find('a', 2)).toBeUndefined();
  });
});
