import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { serveHttp } from '../../support/serve-http.ts';

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

  it('gets no allowed header where it asks for none, or for what is no list of names', async () => {
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

describe('a connection', () => {
  it('is kept for longer than load balancers keep theirs, which is 60 s, or as long as the setting says', async () => {
    expect((await post({ query: '{ __typename }' })).headers.get('keep-alive')).toBe('timeout=65');
    const brief = await serveHttp({ store }, { KEEP_ALIVE_TIMEOUT: '7000' });
    expect((await fetch(`${brief.url}?query={__typename}`)).headers.get('keep-alive')).toBe('timeout=7');
    await brief.stop();
  });

  it('that is kept may lie idle for longer than a client may take to send its headers', async () => {
    const { url, stop } = await serveHttp({ store }, { HEADERS_TIMEOUT: '300' });
    const ask = 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n';
    const answers = await new Promise<string>((resolve) => {
      let got = '';
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(ask));
      socket.on('data', (data) => (got += data));
      socket.on('close', () => resolve(got));
      setTimeout(() => socket.write(ask), 2_500);
      setTimeout(() => socket.destroy(), 2_700);
    });
    expect(answers.match(/HTTP\/1.1 200/g)).toHaveLength(2);
    await stop();
  });
});

describe('Accept', () => {
  const query = '{ __typename }';
  const json = 'application/json; charset=utf-8';
  const graphql = 'application/graphql-response+json; charset=utf-8';

  it.each([
    ['application/json;q=0, application/graphql-response+json', graphql],
    ['application/json;q=0.1, application/graphql-response+json;q=0.9', graphql],
    ['application/graphql-response+json;q=0.5, application/json', json],
    ['application/json;q=0, */*', graphql],
    ['*/*;q=0.1, application/graphql-response+json;q=0', json],
    ['application/json;q=0.000, application/graphql-response+json; q=0.001', graphql],
    ['application/json;q=nonsense', json],
    ['text/event-stream;q=1, application/json;q=0.1', json],
  ])('%s is answered in the type of the highest weight: %s', async (accept, type) => {
    for (let times = 0; times < 2; times += 1) {
      const { status, headers } = await post({ query }, { accept });
      expect([status, headers.get('content-type')]).toEqual([200, type]);
    }
  });

  it.each([
    'text/html',
    'application/json;q=0',
    '*/*;q=0',
    'application/json;charset=latin1',
    'application/*;q=0, image/png',
  ])('%s is refused with what is possible', async (accept) => {
    for (let times = 0; times < 2; times += 1) {
      const { status, headers, text } = await post({ query }, { accept });
      expect([status, headers.get('content-type')]).toEqual([406, json]);
      const [error] = JSON.parse(text).errors;
      expect(error.extensions).toEqual({
        code: 'NOT_ACCEPTABLE',
        accept: ['application/json', 'application/graphql-response+json'],
      });
      expect(error.message).toContain('application/json');
    }
  });

  it('of a subscription without a type of events is refused with those that are possible', async () => {
    const { status, text } = await post(
      { query: 'subscription { changes { cursor } }' },
      { accept: 'application/json' },
    );
    const [error] = JSON.parse(text).errors;
    expect([status, error.extensions.accept]).toEqual([
      406,
      ['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0'],
    ]);
  });
});

describe("a subscription in Apollo's multipart protocol", () => {
  const watch = async (accept: string, query = 'subscription { changes(filter: { article: {} }) { kind } }') => {
    const leaving = new AbortController();
    const response = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    return { response, leave: () => leaving.abort() };
  };

  it.each([
    'multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json',
    'multipart/mixed; boundary="graphql"; subscriptionSpec="1.0", application/graphql-response+json, application/json;q=0.9',
  ])('has each event as the payload of its part, whole as soon as it is there: %s', async (accept) => {
    const { response, leave } = await watch(accept);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
    ]);
    let got = '';
    const reading = (async () => {
      for await (const chunk of response.body ?? []) got += new TextDecoder().decode(chunk);
    })().catch(() => undefined);
    // A made-up article, of words of its own: a copy would be a change of what it is a copy of, too.
    const text = accept.includes('q=') ? 'Nobody saw the lock close.' : 'The weir was mended.';
    await store.save([makeArticle({ headline: `Weir ${accept.length}`, paragraphs: [text] })]);
    await expect.poll(() => got, { timeout: 10_000 }).toContain('payload');
    leave();
    await reading;
    const parts = got
      .split('\r\n--graphql')
      .slice(1, -1)
      .map((part) => JSON.parse(part.split('\r\n\r\n')[1] ?? ''));
    expect(parts).toEqual([{ payload: { data: { changes: { kind: 'CREATED' } } } }]);
  });

  it('may be asked for by its hash, once it has been sent, as any other document', async () => {
    const query = 'subscription { changes(filter: { event: {} }) { kind } }';
    const accept = 'multipart/mixed;subscriptionSpec=1.0, application/json';
    const first = await watch(accept, query);
    first.leave();
    const again = await watch(accept, query);
    again.leave();
    const hash = createHash('sha256').update(query).digest('hex');
    const leaving = new AbortController();
    const url = `${served.url}?documentId=sha256:${hash}`;
    const byHash = await fetch(url, { headers: { accept }, signal: leaving.signal });
    leaving.abort();
    for (const { headers } of [first.response, again.response, byHash]) {
      expect(headers.get('content-type')).toBe('multipart/mixed;boundary="graphql";subscriptionSpec=1.0');
    }
  });

  it('is refused as any other document where it is none that can be answered', async () => {
    const { response } = await watch(
      'multipart/mixed;subscriptionSpec=1.0, application/json',
      'subscription { nobody }',
    );
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect((await response.json()).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('holds no place among those that are open once its client has left, nor where it was refused', async () => {
    const { url, stop } = await serveHttp({ store }, { MAX_EVENT_STREAMS: '1' });
    const ask = (accept: string, signal: AbortSignal | null = null) =>
      fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query: 'subscription { changes { kind } }' }),
        signal,
      });
    for (let times = 0; times < 3; times += 1) {
      await expect.poll(async () => (await ask('application/json')).status, { timeout: 10_000 }).toBe(406);
      await expect
        .poll(
          async () => {
            const leaving = new AbortController();
            const { status } = await ask('multipart/mixed;subscriptionSpec=1.0', leaving.signal);
            leaving.abort();
            return status;
          },
          { timeout: 10_000 },
        )
        .toBe(200);
    }
    await stop();
  });
});

describe('an answer', () => {
  it.each(['then', 'catch', 'finally', 'constructor', 'toJSON', '__proto__', 'prototype', 'stringify'])(
    'may call a field by any name, the first time as later: %s',
    async (alias) => {
      const query = `{ ${alias}: people(first: 1) { nodes { ${alias}: articles { totalCount } } } }`;
      const data = `{"data":{"${alias}":{"nodes":[{"${alias}":{"totalCount":1}}]}},`;
      for (let times = 0; times < 2; times += 1) expect((await post({ query })).text).toContain(data);
    },
  );

  it.each([
    ['what cannot be parsed', { query: '{' }],
    ['a field there is none of', { query: '{ nobody }' }],
    ['a bad value in the document', { query: '{ people(first: "three") { totalCount } }' }],
    [
      'the same in a variable',
      { query: 'query ($n: Int) { people(first: $n) { totalCount } }', variables: { n: 'three' } },
    ],
    ['a variable that is not there', { query: 'query ($n: Int!) { people(first: $n) { totalCount } }' }],
    ['no one operation', { query: 'query A { __typename } query B { __typename }' }],
    ['an operation there is none of', { query: 'query A { __typename }', operationName: 'B' }],
    ['a mutation', { query: 'mutation { add }' }],
    [
      'more than the limits allow',
      { query: `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: __typename`).join(' ')} }` },
    ],
    ['the same of a subscription', { query: 'subscription ($n: String!) { changes(after: $n) { kind } }' }],
  ])('without data is 400, and 200 as application/json, where it says how a request has gone: %s', async (_, body) => {
    for (let times = 0; times < 2; times += 1) {
      const statusOf = async (accept: string) => {
        const { status, text } = await post(body, { accept });
        const { data, errors } = JSON.parse(text);
        return [status, data, typeof errors[0].extensions.code];
      };
      expect(await statusOf('application/json')).toEqual([200, undefined, 'string']);
      expect(await statusOf('application/graphql-response+json')).toEqual([400, undefined, 'string']);
    }
  });

  it('is an error of the document where a variable that may be null is the one key of a look-up', async () => {
    const query = 'query ($slug: String) { person(by: { slug: $slug }) { name } }';
    for (const variables of [{ slug: 'ada-lindqvist' }, { slug: null }, {}]) {
      const { errors } = JSON.parse((await post({ query, variables })).text);
      expect([errors[0].message, errors[0].extensions.code]).toEqual([
        'Variable "$slug" may be null, and stands in "PersonBy", which needs one field that is not: declare it as "String!".',
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    }
    const sure = query.replace('String', 'String!');
    expect(JSON.parse((await post({ query: sure, variables: { slug: 'ada-lindqvist' } })).text).data.person.name).toBe(
      'Ada Lindqvist',
    );
  });
});
