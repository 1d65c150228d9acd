import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../../../src/server/execute/trusted-documents.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import type { Json } from '../../support/ask.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { serveHttp } from '../../support/serve-http.ts';

const trusted = `{ article(by: { slug: "${firstSlug}" }) { id headline speakers: people(first: 6) { nodes { id quotes(first: 1) { totalCount } } } } }`;
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  store = await openStore('file::memory:');
  await ingestData(store);
  writeFileSync(join(folder, 'first.graphql'), trusted);
  writeFileSync(join(folder, 'notes.txt'), 'not a document');
  served = await serveHttp({ store, trusted: readTrustedDocuments(folder) });
});
afterAll(async () => {
  await served.stop();
  await store.close();
  rmSync(folder, { recursive: true });
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byApq = (hash: string) => ({ extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }) });
const byId = (hash: string) => ({ documentId: `sha256:${hash}` });

const get = async (params: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${served.url}?${new URLSearchParams(params)}`, { headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, ...(text === '' ? {} : JSON.parse(text)) };
};
const post = async (body: object) => {
  const response = await fetch(served.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, ...JSON.parse(await response.text()) };
};
const codeOf = ({ errors }: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }) =>
  errors?.[0]?.extensions.code;

describe('an operation asked for by its hash', () => {
  it.each([
    ['with extensions.persistedQuery, as Apollo clients do', byApq],
    ['with documentId, as GraphQL over HTTP says', byId],
  ])('is answered once it has been sent with its text, %s', async (name, by) => {
    const query = `query Known { people(first: 2) { nodes { name } } } # ${name.slice(0, 9)}`;
    const before = await get(by(hashOf(query)));
    expect([codeOf(before), before.headers.get('cache-control')]).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
      'private, no-store',
    ]);
    const sent = await post({ query, extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(query) } } });
    expect(sent.errors).toBeUndefined();
    const after = await get(by(hashOf(query)));
    expect([after.status, after.data]).toEqual([200, sent.data]);
    expect((await post({ documentId: `sha256:${hashOf(query)}` })).data).toEqual(sent.data);
  });

  it('has the status that its clients expect: 200 for Apollo, 404 where it names a document', async () => {
    const nobodys = hashOf('{ nobody }');
    expect((await get(byApq(nobodys))).status).toBe(200);
    expect((await get(byApq(nobodys))).errors[0].message).toBe('PersistedQueryNotFound');
    expect((await get(byId(nobodys))).status).toBe(404);
  });

  it('is refused where its text has another hash, and the text is not kept under it', async () => {
    const wrong = { query: '{ people { totalCount } }', ...JSON.parse(JSON.stringify(byId(hashOf('else')))) };
    expect(codeOf(await post(wrong))).toBe('PERSISTED_QUERY_MISMATCH');
    expect(codeOf(await get(byId(hashOf('else'))))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each(['12', 'md5:12', `sha256:${'g'.repeat(64)}`])(
    'is refused where its name is no hash: %s',
    async (documentId) => {
      const { status, errors } = await get({ documentId });
      expect([status, codeOf({ errors })]).toEqual([400, 'BAD_REQUEST']);
    },
  );

  it('is there from the start where it is one of the trusted documents', async () => {
    const { status, data } = await get(byId(hashOf(trusted)));
    expect([status, data.article.speakers.nodes.length]).toEqual([200, 6]);
  });

  it('may ask for more than others where it is trusted, whatever the client accepts', async () => {
    const large = mkdtempSync(join(tmpdir(), 'onrecord-'));
    const aliases = Array.from({ length: 40 }, (_, n) => `a${n}: totalCount`).join(' ');
    const query = `{ people { ${aliases} } }`;
    writeFileSync(join(large, 'large.graphql'), query);
    const small = await serveHttp({ store, trusted: readTrustedDocuments(large) });
    const ask = (accept: string) =>
      fetch(`${small.url}?${new URLSearchParams(byId(hashOf(query)))}`, { headers: { accept } });
    // The second takes the fallback: its type is not ours.
    for (const accept of ['application/json', 'multipart/mixed'])
      expect([accept, (await ask(accept)).status]).toEqual([accept, 200]);
    await small.stop();
    rmSync(large, { recursive: true });
  });

  it('stays known where it is trusted, whatever else clients send', async () => {
    const small = await serveHttp({ store, trusted: readTrustedDocuments(folder) });
    for (let n = 0; n < 80; n += 1) {
      const query = `{ people { totalCount } } # ${n} ${'x'.repeat(15_000)}`;
      await fetch(small.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
    }
    const response = await fetch(`${small.url}?${new URLSearchParams(byId(hashOf(trusted)))}`);
    await small.stop();
    expect(response.status).toBe(200);
  });
});

describe('caches', () => {
  it.each([
    'application/graphql-response+json,application/json;q=0.9',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    'application/json, text/plain, */*',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  ])('may keep an answer however its client says what it accepts: %s', async (accept) => {
    const { status, headers, data } = await get(byId(hashOf(trusted)), { accept });
    expect([status, headers.get('cache-control'), data.article.speakers.nodes.length]).toEqual([
      200,
      'public, max-age=10',
      6,
    ]);
    expect(headers.get('content-type')).toMatch(
      accept.startsWith('application/graphql') ? /^application\/graphql-response/ : /^application\/json/,
    );
  });

  it('know an answer in another type by another tag', async () => {
    const tagOf = async (accept: string) => (await get(byId(hashOf(trusted)), { accept })).headers.get('etag') ?? '';
    const [json, graphql] = [await tagOf('application/json'), await tagOf('application/graphql-response+json')];
    expect(json).not.toBe(graphql);
    for (const [tag, status] of [
      [graphql, 304],
      [json, 200],
      [`"a,${json.slice(1)}`, 200],
      [`"a,*,b"`, 200],
    ] as const) {
      const headers = { accept: 'application/graphql-response+json', 'if-none-match': tag };
      expect([tag, (await get(byId(hashOf(trusted)), headers)).status]).toEqual([tag, status]);
    }
  });

  it.each([
    ['both', true, true],
    ['surrogate-key', true, false],
    ['cache-tag', false, true],
    ['none', false, false],
  ])('are told what an answer holds in the headers that the setting names: %s', async (setting, isFastly, isOther) => {
    const small = await serveHttp({ store, trusted: readTrustedDocuments(folder) }, { CACHE_TAGS: setting });
    const { headers } = await fetch(`${small.url}?${new URLSearchParams(byId(hashOf(trusted)))}`);
    await small.stop();
    expect(headers.get('cache-control')).toBe('public, max-age=10');
    expect([headers.has('surrogate-key'), headers.has('cache-tag')]).toEqual([isFastly, isOther]);
  });

  it('may look at the headers alone', async () => {
    const url = `${served.url}?${new URLSearchParams(byId(hashOf(trusted)))}`;
    const [whole, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })];
    const lasting = ({ headers }: Response) =>
      [...headers].filter(([name]) => !['date', 'x-request-id', 'connection', 'keep-alive'].includes(name));
    expect([head.status, lasting(head), await head.text()]).toEqual([200, lasting(whole), '']);
  });

  it('are given the same answer to one address, whatever the client accepts', async () => {
    const query = 'query L($first: Int = 20) { people(first: $first) { nodes { name } } }';
    await post({ query });
    const id = `documentId=sha256:${hashOf(query)}`;
    const one = `variables=${encodeURIComponent('{"first":1}')}`;
    const two = `variables=${encodeURIComponent('{"first":2}')}`;
    for (const [search, size] of [
      [`${id}&x=?&${one}`, 1],
      [`${id}&${one}&${two}`, 1],
      [`${one}&x=1?2?3&${id}`, 1],
    ] as const) {
      // The second takes the fallback: its type is not ours.
      for (const accept of ['application/json', 'multipart/mixed']) {
        const answer: Json = JSON.parse(
          (await (await fetch(`${served.url}?${search}`, { headers: { accept } })).text()).replace(
            /^[^{]*|[^}]*$/g,
            '',
          ),
        );
        expect([search, accept, answer.data.people.nodes.length]).toEqual([search, accept, size]);
      }
    }
  });

  it('get the types of nodes that may appear later, whichever fields are selected', async () => {
    const related = `{ article(by: { slug: "${firstSlug}" }) { related { people { name } } } }`;
    for (const [query, types] of [
      ['{ search(query: "steel") { totalCount } }', ['Article', 'Event', 'Person', 'Quote']],
      ['{ search(query: "steel", types: [QUOTE]) { totalCount } }', ['Quote']],
      ['{ suggest(text: "tru") { __typename } }', ['Event', 'Person']],
      [related, ['Article']],
      [
        `{ article(by: { slug: "${firstSlug}" }) { evidence { headline { article { related { people { name } } } } } } }`,
        ['Article'],
      ],
      [
        `{ person(by: { slug: "mike-pompeo" }) { articles(first: 1) { edges { span { article { related { people { name } } } } } } } }`,
        ['Article'],
      ],
      [
        '{ people(first: 1) { nodes { articles(first: 1) { nodes { related { people { name } } } } } } }',
        ['Article', 'Person'],
      ],
    ] as const) {
      await post({ query });
      const tags = (await get(byId(hashOf(query)))).headers.get('surrogate-key')?.split(' ') ?? [];
      expect([
        query,
        tags.filter((tag: string) => tag in { Article: 1, Person: 1, Quote: 1, Event: 1 }).sort(),
      ]).toEqual([query, types]);
    }
  });

  it('get the lifetime of an answer, its ETag, and every node it contains', async () => {
    const { headers, data } = await get(byId(hashOf(trusted)));
    expect(headers.get('cache-control')).toBe('public, max-age=10');
    expect(headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(headers.get('vary')).toContain('accept');
    const held = [data.article, ...data.article.speakers.nodes].map(({ id }) => id).sort();
    expect(headers.get('surrogate-key')?.split(' ').sort()).toEqual(held);
    expect(headers.get('cache-tag')?.split(',').sort()).toEqual(held);
  });

  it.each([
    ['a node by its slug', `{ article(by: { slug: "${firstSlug}" }) { headline } }`, 'public, max-age=60'],
    [
      'what an article holds',
      `{ article(by: { slug: "${firstSlug}" }) { quotes { nodes { text } } } }`,
      'public, max-age=60',
    ],
    ['a list', '{ articles { nodes { headline } } }', 'public, max-age=10'],
    ['a list inside a node', `{ person(by: { slug: "mike-pompeo" }) { quotes { totalCount } } }`, 'public, max-age=10'],
    [
      'a list inside what is counted',
      `{ article(by: { slug: "${firstSlug}" }) { quotes { facets(by: SPEAKER) { entity { ... on Person { quotes { totalCount } } } } } } }`,
      'public, max-age=10',
    ],
    ['what is not there, and may come', '{ article(by: { slug: "nowhere" }) { headline } }', 'public, max-age=5'],
    ['the feed of changes', '{ changes { nodes { kind } } }', 'private, no-cache'],
  ])('are given the least time of what the answer holds: %s', async (_, query, expected) => {
    await post({ query });
    expect((await get(byId(hashOf(query)))).headers.get('cache-control')).toBe(expected);
  });

  it('are answered 304 without a body while nothing has changed, and the new answer after', async () => {
    const query = '{ articles { totalCount nodes { id } } }';
    await post({ query });
    const first = await get(byId(hashOf(query)));
    const etag = first.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(byId(hashOf(query)), { 'if-none-match': known });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await get(byId(hashOf(query)), { 'if-none-match': '"other"' })).status).toBe(200);
    // A made-up article.
    await store.save([makeArticle({ headline: 'Weir', paragraphs: ['The weir was mended.'] })]);
    const later = await get(byId(hashOf(query)), { 'if-none-match': etag });
    expect([later.status, later.data.articles.totalCount]).toEqual([200, first.data.articles.totalCount + 1]);
  });

  it('must ask each time for an answer with more nodes than headers hold', async () => {
    const quotes = Array.from({ length: 12 }, (_, n) => ({
      words: `it is weir number ${n} x`,
      speaker: 'Ada Lindqvist',
    }));
    const many = await openStore('file::memory:');
    // Made-up articles.
    await many.save(
      Array.from({ length: 30 }, (_, n) =>
        makeArticle({
          headline: `Weir ${n}`,
          paragraphs: ['Ada Lindqvist came.', ...quotes.map(({ words }) => `“${words},” Ada Lindqvist said.`)],
          people: ['Ada Lindqvist'],
          quotes,
        }),
      ),
    );
    const small = await serveHttp({ store: many });
    const query = 'query ($n: Int) { articles(first: $n) { nodes { id quotes { nodes { id } } } } }';
    const body = JSON.stringify({ query, variables: { n: 1 } });
    await fetch(small.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    for (let n = 1; n <= 30; n += 1) {
      const asked = new URLSearchParams({ ...byId(hashOf(query)), variables: JSON.stringify({ n }) });
      const { headers } = await fetch(`${small.url}?${asked}`);
      const isTold = headers.get('surrogate-key') !== null;
      expect(headers.get('cache-control')).toBe(isTold ? 'public, max-age=10' : 'private, no-cache');
      if (n === 1 || n === 30) expect([n, isTold]).toEqual([n, n === 1]);
    }
    await small.stop();
    await many.close();
  });

  it('keep nothing that was asked for in full, with POST, or that has errors', async () => {
    const query = 'query ($slug: String!) { article(by: { slug: $slug }) { headline } }';
    const wrong = { variables: JSON.stringify({ slug: 7 }) };
    await post({ query, variables: { slug: 'x' } });
    const kept = [
      (await get({ query, variables: JSON.stringify({ slug: 'x' }) })).headers.get('cache-control'),
      (await post(byIdOf(query, { slug: 'x' }))).headers.get('cache-control'),
      (await get({ ...byId(hashOf(query)), ...wrong })).headers.get('cache-control'),
      (await get({ ...byId(hashOf(query)), variables: '{' })).headers.get('cache-control'),
    ];
    expect(kept).toEqual(['private, no-store', null, 'private, no-store', 'private, no-store']);
  });
});

const byIdOf = (query: string, variables: object) => ({ documentId: `sha256:${hashOf(query)}`, variables });

describe('a folder of trusted documents', () => {
  it.each([
    ['that the schema cannot answer', '{\n  nobody\n}', 'bad.graphql:2: Cannot query field "nobody"'],
    ['that is no GraphQL', '{ people ', 'Syntax Error'],
  ])('is refused with a file %s, naming it', async (_, text, message) => {
    const bad = mkdtempSync(join(tmpdir(), 'onrecord-'));
    writeFileSync(join(bad, 'bad.graphql'), text);
    const refused = () => readTrustedDocuments(bad);
    expect(refused).toThrow(expect.objectContaining({ code: 'BAD_FILE', said: expect.stringContaining(message) }));
    rmSync(bad, { recursive: true });
  });

  it('is refused where there is none', () => {
    expect(() => readTrustedDocuments('/nowhere/at/all')).toThrow(expect.objectContaining({ code: 'INVALID_CONFIG' }));
  });
});
