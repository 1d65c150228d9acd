import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { serveHttp } from '../../support/serve-http.ts';
import { onEachDialect } from '../../support/stores.ts';

const query = '{ articles { totalCount } }';

/** Made up. */
const article = (n: number) => makeArticle({ headline: `Weir ${n}`, paragraphs: [`Ada Lindqvist saw weir ${n}.`] });

onEachDialect('a request with a token', (of) => {
  let open: Awaited<ReturnType<typeof serveHttp>>;
  let closed: Awaited<ReturnType<typeof serveHttp>>;
  beforeAll(async () => {
    const { store } = of();
    await store.save([article(1)]);
    open = await serveHttp({ store });
    closed = await serveHttp({ store }, { READ_ACCESS: 'token' });
  });
  afterAll(async () => {
    await open.stop();
    await closed.stop();
  });

  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const post = (headers: Readonly<Record<string, string>>, body: object = { query }, to = open) =>
    fetch(to.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const get = (headers: Readonly<Record<string, string>>, to = open) => fetch(`${to.url}?${byHash}`, { headers });
  const byHash = new URLSearchParams({
    extensions: JSON.stringify({
      persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
    }),
  }).toString();

  const expectRefused = async (response: Response, challenge: string) => {
    const { data, errors } = await response.json();
    expect([response.status, data, errors[0].extensions]).toEqual([401, undefined, { code: 'UNAUTHENTICATED' }]);
    expect(response.headers.get('www-authenticate')).toBe(challenge);
    expect(response.headers.get('cache-control')).toContain('private');
    expect(response.headers.get('vary')).toContain('authorization');
  };
  const noSuchToken = 'Bearer realm="onrecord", error="invalid_token"';

  it('that is good is answered, for itself alone', async () => {
    const token = await makeToken(of().store, 'good');
    for (const response of [await post(bearer(token)), await post(bearer(token)), await get(bearer(token))]) {
      expect(await response.json()).toMatchObject({ data: { articles: { totalCount: 1 } } });
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      expect(response.headers.get('vary')).toContain('authorization');
      expect(response.headers.get('etag')).toBeNull();
    }
    const publicly = await get({});
    expect(publicly.headers.get('cache-control')).toMatch(/^public/);
    expect(publicly.headers.get('vary')).toContain('authorization');
    const etag = publicly.headers.get('etag') ?? '';
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
    expect((await get({ 'if-none-match': etag, ...bearer(token) })).status).toBe(200);
  });

  it.each([
    ['that there is none of', `onrecord_${'a'.repeat(43)}`],
    ['that is none', 'undefined'],
    ['that is empty', ''],
    ['that is long', 'a'.repeat(7_000)],
  ])('%s is refused by both doors', async (_, token) => {
    await post({});
    await expectRefused(await post(bearer(token)), noSuchToken);
    await expectRefused(await get(bearer(token)), noSuchToken);
    await expectRefused(await post(bearer(token), { query: `${query} #${token}` }), noSuchToken);
  });

  it.concurrent.each(['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0'])(
    'that subscribes by %s is told, and hears no more, once its token is revoked',
    async (accept) => {
      const { store } = of();
      const name = accept.slice(0, 4);
      const token = await makeToken(store, name);
      const response = await post({ accept, ...bearer(token) }, { query: 'subscription { changes { type } }' });
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
      await store.tokens.revoke(name);
      const told = await response.text();
      expect(told).toContain('UNAUTHENTICATED');
      expect(told).not.toContain('ARTICLE');
    },
  );

  it.concurrent('that has expired, or was revoked by another process, is refused', async () => {
    const { store } = of();
    const expired = await makeToken(store, 'expired', { expiresAt: new Date(Date.now() + 3_000).toISOString() });
    const revoked = await makeToken(store, 'revoked');
    expect((await post(bearer(expired))).status).toBe(200);
    expect((await post(bearer(revoked))).status).toBe(200);
    await store.tokens.revoke('revoked');
    await expect.poll(async () => (await post(bearer(revoked))).status, { timeout: 10_000 }).toBe(401);
    await expectRefused(await post(bearer(revoked)), noSuchToken);
    await expect.poll(async () => (await post(bearer(expired))).status, { timeout: 10_000 }).toBe(401);
  });

  it('of another scheme is answered as one without', async () => {
    expect((await post({ authorization: 'Basic YTpi' })).status).toBe(200);
    expect((await post({ authorization: '' })).status).toBe(200);
  });

  describe('where reading needs one', () => {
    it('is answered, and no other', async () => {
      const token = await makeToken(of().store, 'reader', { scopes: ['read'] });
      expect(await (await post(bearer(token), { query }, closed)).json()).toMatchObject({
        data: { articles: { totalCount: 1 } },
      });
      for (const body of [{ query }, { query: '{ __schema { queryType { name } } }' }, { query: 'nonsense' }])
        await expectRefused(await post({}, body, closed), 'Bearer realm="onrecord"');
      await expectRefused(await get({}, closed), 'Bearer realm="onrecord"');
      await expectRefused(await post({ authorization: 'Basic YTpi' }, { query }, closed), 'Bearer realm="onrecord"');
    });

    it('leaves the probes and the page of GraphiQL open', async () => {
      const root = closed.url.replace('/graphql', '');
      const page = await fetch(closed.url, { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      for (const probe of ['/health', '/ready']) expect((await fetch(`${root}${probe}`)).status).toBe(200);
    });
  });

  it('gets an error that the store is away where its token cannot be looked up', async () => {
    const { store } = of();
    const away = Object.assign(new Error('away'), { code: 'STORE_UNREACHABLE' });
    const broken = await serveHttp({ store: { ...store, tokens: { find: () => Promise.reject(away) } } });
    const response = await post(bearer(`onrecord_${'b'.repeat(43)}`), { query }, broken);
    expect(response.status).toBeGreaterThanOrEqual(500);
    await broken.stop();
  });
});
