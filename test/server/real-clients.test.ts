import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { makeArticle } from '../support/fixtures.ts';
import { serveHttp } from '../support/serve-http.ts';

let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;
let reads = 0;

beforeAll(async () => {
  store = await openStore('file::memory:');
  // A made-up article.
  await store.save([
    makeArticle({ headline: 'Weir', paragraphs: ['Ada Lindqvist spoke.'], people: ['Ada Lindqvist'] }),
  ]);
  const counted: Store = {
    ...store,
    read: (...asked) => {
      reads += 1;
      return store.read(...asked);
    },
  };
  served = await serveHttp({ store: counted });
});
afterAll(async () => {
  await served.stop();
  await store.close();
});

const post = async (body: object | string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('the type of a body', () => {
  it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"'])(
    'costs no more where it names the charset, as most clients do: %s',
    async (type) => {
      const query = `{ people { totalCount } } # ${type}`;
      const first = await post({ query });
      await post({ query });
      const before = reads;
      const { status, text } = await post({ query }, { 'content-type': type });
      expect([status, text, reads - before]).toEqual([200, first.text, 0]);
    },
  );
});

describe('a page of another origin', () => {
  const preflight = (headers: Readonly<Record<string, string>>) =>
    fetch(served.url, {
      method: 'OPTIONS',
      headers: { origin: 'https://news.example', 'access-control-request-method': 'POST', ...headers },
    });

  it('may send any header that it asks for, and never credentials', async () => {
    const asked = 'authorization,baggage,content-type,if-none-match,sentry-trace,x-made-up';
    const { status, headers } = await preflight({ 'access-control-request-headers': asked });
    expect([status, headers.get('access-control-allow-headers')]).toEqual([204, asked]);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('access-control-request-headers');
  });

  it('is told of no header where it asks for none, or for what is no list of names', async () => {
    expect((await preflight({})).headers.has('access-control-allow-headers')).toBe(false);
    for (const asked of ['a b', '<script>', `${'x'.repeat(5_000)}`]) {
      const { headers } = await preflight({ 'access-control-request-headers': asked });
      expect([asked, headers.has('access-control-allow-headers')]).toEqual([asked, false]);
    }
  });
});

describe('a request', () => {
  const raw = (text: string) =>
    new Promise<string>((resolve) => {
      let got = '';
      const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.write(text));
      socket.on('data', (data) => (got += data));
      socket.on('close', () => resolve(got));
    });
  const known = { query: '{ people { totalCount } } # known' };
  const get = `/graphql?${new URLSearchParams(known)}`;
  beforeAll(async () => {
    await post(known);
    await (await fetch(new URL(get, served.url))).text();
  });

  it.each([
    ['GET', get, ''],
    ['POST', '/graphql', JSON.stringify(known)],
    ['GET', '/ready', ''],
  ])('may name the whole address that it is for: %s', async (method, path, body) => {
    const answer = await raw(
      `${method} http://news.example:80${path} HTTP/1.1\r\nHost: another.example\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
    expect(answer).toMatch(/"totalCount":1|"status":"ready"/);
  });

  it.each(['[', 'a b', 'x:99999999'])(
    'with a Host that is none is refused, also where its answer is kept: %s',
    async (host) => {
      for (let times = 0; times < 2; times += 1) {
        const answer = await raw(`GET ${get} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
        expect(answer).toMatch(/^HTTP\/1.1 400 /);
        expect(answer).toContain('The address or the Host header is not well formed.');
      }
    },
  );

  it('whose body is an address that is kept is refused as any that is no JSON', async () => {
    const { status, text } = await post(get);
    expect([status, JSON.parse(text).errors[0].message]).toEqual([400, 'The body is not JSON.']);
  });
});
