import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnswerCache } from '../../examples/cache.ts';
import { catchUp, type Mirror } from '../../examples/mirror.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { makeArticle } from '../support/fixtures.ts';
import { serveHttp } from '../support/serve-http.ts';

const article = (headline: string, paragraph = 'The weir was opened.') =>
  makeArticle({ headline, day: '2020-01-01', url: `https://news.example/${headline}`, paragraphs: [paragraph] });

let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;
beforeAll(async () => {
  store = await openStore('file::memory:');
  served = await serveHttp({ store });
});
afterAll(async () => {
  await served.stop();
  await store.close();
});

describe('the mirror', () => {
  it('has what the service has, and only what changed is read again', async () => {
    const mirror: Mirror = { articles: new Map(), cursor: null };
    const headlines = () => [...mirror.articles.values()].map(({ headline, revision }) => `${headline} ${revision}`);
    await store.save([article('one'), article('two')]);
    await catchUp(served.url, mirror);
    expect(headlines().sort()).toEqual(['one 1', 'two 1']);
    const { cursor } = mirror;
    await catchUp(served.url, mirror);
    expect(mirror.cursor).toBe(cursor);
    await store.save([article('two', 'The weir was closed.'), article('three')]);
    await catchUp(served.url, mirror);
    expect(headlines().sort()).toEqual(['one 1', 'three 1', 'two 2']);
  });

  it('says what the service refuses', async () => {
    await expect(catchUp(served.url, { articles: new Map(), cursor: 'x' })).rejects.toThrow('BAD_CURSOR');
  });
});

describe('the cache', () => {
  const query = '{ articles(first: 1) { nodes { id headline } } }';

  it('asks once for as long as an answer is good, and again when its tags are purged', async () => {
    let now = 0;
    const cache = new AnswerCache(served.url, () => now);
    const first = await cache.ask(query);
    expect(first.isKept).toBe(false);
    expect(await cache.ask(query)).toEqual({ body: first.body, isKept: true });
    cache.purge(['Person']);
    expect((await cache.ask(query)).isKept).toBe(true);
    cache.purge([JSON.parse(first.body).data.articles.nodes[0].id]);
    expect((await cache.ask(query)).isKept).toBe(false);
    now = 10_001;
    expect((await cache.ask(query)).isKept).toBe(false);
  });

  it('keeps no error', async () => {
    const cache = new AnswerCache(served.url);
    expect((await cache.ask('{ articles(first: 0) { totalCount } }')).isKept).toBe(false);
    expect((await cache.ask('{ articles(first: 0) { totalCount } }')).isKept).toBe(false);
  });
});
