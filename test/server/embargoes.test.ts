import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createOnrecord, type Onrecord } from '../../src/index.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up article. */
const weir = (n: number) => ({
  ...makeArticle({ headline: `Weir ${n}`, url: `https://weir.example/${n}`, paragraphs: [`The weir opens at ${n}.`] }),
});
const query = '{ article(by: { url: "https://weir.example/1" }) { headline } articles { totalCount } }';
const hash = createHash('sha256').update(query).digest('hex');
const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } });
const embargoedFor = (milliseconds: number, n = 2) => ({
  ...weir(n),
  publication: { state: 'EMBARGOED', until: new Date(Date.now() + milliseconds).toISOString(), reason: null } as const,
});

onEachDialect('the service as a library, on an archive with embargoes', (of) => {
  let mounted: Onrecord;
  let http: Server;
  let url: string;
  beforeAll(async () => {
    http = createServer((request, response) => mounted.handle(request, response));
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const address = http.address();
    url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/graphql`;
  });
  afterEach(() => mounted.close());
  afterAll(() => {
    http.closeAllConnections();
    http.close();
  });

  const get = async (etag = '') => {
    const headers: HeadersInit = etag === '' ? {} : { 'if-none-match': etag };
    const response = await fetch(`${url}?${new URLSearchParams({ extensions })}`, { headers });
    const text = await response.text();
    const control = response.headers.get('cache-control') ?? '';
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      control,
      seconds: Number(/^public, max-age=(\d+)$/.exec(control)?.[1]),
      data: text === '' ? null : JSON.parse(text).data,
    };
  };
  const send = () =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, extensions: JSON.parse(extensions) }),
    });

  it('ends them, and is kept nowhere past the next end', async () => {
    const { store } = of();
    await store.save([weir(1)]);
    mounted = createOnrecord({ store });
    await send();
    expect(await get()).toMatchObject({ control: 'public, max-age=10', data: { articles: { totalCount: 1 } } });
    await store.save([embargoedFor(3_000)]);
    const until = Date.parse((await store.nextRelease()) ?? '');
    // A notice of what was written takes its way.
    await expect.poll(async () => (await get()).seconds, { timeout: 2_000 }).toBeLessThan(4);
    const { etag } = await get();
    while (Date.now() < until) {
      for (const kept of ['', etag]) {
        const { seconds, data, status } = await get(kept);
        expect(Date.now() + seconds * 1_000).toBeLessThanOrEqual(Math.max(until, Date.now()) + 100);
        if (Date.now() < until)
          expect([status, data?.articles.totalCount]).toEqual(kept === '' ? [200, 1] : [304, undefined]);
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    await expect.poll(async () => (await get(etag)).data?.articles.totalCount, { timeout: 5_000 }).toBe(2);
    expect((await get()).control).toBe('public, max-age=10');
    // What is withdrawn is gone at once from here, and from copies elsewhere when they are a minute old at the most.
    await store.withdrawArticles(await store.articlesNamed('https://weir.example/1'), {
      state: 'WITHDRAWN',
      until: null,
      reason: 'Wrong.',
    });
    await expect
      .poll(async () => (await get()).data, { timeout: 2_000 })
      .toEqual({ article: null, articles: { totalCount: 1 } });
    expect((await get()).seconds).toBeLessThanOrEqual(60);
  }, 30_000);

  it('leaves them to others once it is closed', async () => {
    const { store } = of();
    mounted = createOnrecord({ store });
    await mounted.close();
    await store.save([embargoedFor(500, 3)]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(Date.parse((await store.nextRelease()) ?? '')).toBeLessThan(Date.now());
    mounted = createOnrecord({ store });
    await expect.poll(() => store.nextRelease(), { timeout: 5_000 }).toBeNull();
  }, 20_000);
});
