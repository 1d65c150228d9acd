import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicAccess } from '../../../schema/query/access.ts';
import { startThread } from '../../../src/cli/start-thread.ts';
import { readConfig } from '../../../src/config.ts';
import { UserFacingError } from '../../../src/errors.ts';
import type { ServerOptions } from '../../../src/server/create-server.ts';
import { exampleOperations } from '../../../src/server/graphiql/example-operations.ts';
import { AnswerThread } from '../../../src/server/http/answer-thread.ts';
import type { CachedDocumentRequest, CachedResponse } from '../../../src/server/http/execute-cached-document.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { documentedOperations } from '../../support/documented-operations.ts';
import { everyField } from '../../support/every-field.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { someOf } from '../../support/runs.ts';
import { serveHttp } from '../../support/serve-http.ts';
import { emptySqliteUrl } from '../../support/stores.ts';

let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;
/** The service where another thread answers, and how often that has. */
let beside: Awaited<ReturnType<typeof serveBeside>>;

beforeAll(async () => {
  store = await openStore('file::memory:');
  await ingestData(store);
  served = await serveHttp({ store });
  beside = await serveBeside();
});
afterAll(async () => {
  await beside.stop();
  await served.stop();
  await store.close();
});

/** What comes alone is answered by the thread that listens. */
async function twice(thread: AnswerThread, question: CachedDocumentRequest): Promise<CachedResponse | null> {
  const [answer] = await Promise.all([thread.answer(question), thread.answer(question)]);
  return answer;
}

async function serveBeside() {
  const { url: databaseUrl, remove } = await emptySqliteUrl();
  const file = await openStore(databaseUrl);
  await ingestData(file);
  const thread = startThread(readConfig({ DATABASE_URL: databaseUrl }));
  let answers = 0;
  const counted: NonNullable<ServerOptions['thread']> = {
    answer: async (question) => {
      const answer = await (thread === null ? null : twice(thread, question));
      if (answer !== null) answers += 1;
      return answer;
    },
  };
  const { url, stop } = await serveHttp({ store: file, thread: counted }, { CACHE_BYTES: '0' });
  return {
    url,
    answers: () => answers,
    stop: async () => {
      await stop();
      await thread?.close();
      await file.close();
      await remove();
    },
  };
}

interface Operation {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

const bySlug = `by: { slug: "${firstSlug}" }`;

const operations: readonly Operation[] = [
  ...exampleOperations,
  ...documentedOperations.map(({ query }) => ({ query })),
  { query: '{ __schema { types { name fields { name } } } }' },
  { query: '{ __typename a: __typename }' },
  {
    query: `{ article(${bySlug}) { b: headline a: headline ...F ... on Article @skip(if: false) { c: revision } } } fragment F on Article { text: publisher a: headline }`,
  },
  {
    query: 'query ($no: Boolean!) { people { totalCount @include(if: $no) nodes { name @skip(if: $no) } } }',
    variables: { no: false },
  },
  { query: 'query One { people { totalCount } } query Two { events { totalCount } }', operationName: 'Two' },
  { query: 'query One { people { totalCount } } query Two { events { totalCount } }' },
  { query: 'query One { people { totalCount } } query Two { events { totalCount } }', operationName: 'Three' },
  { query: '{ article(by: { slug: "nowhere" }) { headline } }' },
  { query: '{ nodes(ids: ["nonsense"]) { id } }' },
  { query: '{ people(after: "nonsense") { totalCount } events { totalCount } }' },
  { query: '{ people(first: 1000) { totalCount } }' },
  {
    query:
      '{ articles(first: 100) { nodes { people(first: 100) { nodes { quotes(first: 100) { nodes { text } } } } } } }',
  },
  { query: 'query ($n: Int!) { people(first: $n) { totalCount } }', variables: { n: 'three' } },
  { query: 'query ($n: Int!) { people(first: $n) { totalCount } }', variables: null },
  { query: 'query ($n: Int!) { people(first: $n) { totalCount } }', variables: [3] },
  { query: 'query ($n: Int = 2) { people(first: $n) { nodes { name } } }', variables: { m: 1 } },
  { query: '{ people { nobody } }' },
  { query: '{ people { ' },
  { query: '' },
];

const send = async (body: unknown, headers: Readonly<Record<string, string>>, url = served.url) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const kept = [...response.headers].filter(([name]) => !volatile.has(name));
  return { status: response.status, headers: Object.fromEntries(kept), body: await response.text() };
};
/** What no two answers share, and how the bytes are sent. */
const volatile = new Set(['x-request-id', 'date', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']);

/** A type that few send has a request take the fallback, yoga. */
const forFallback = { 'content-type': 'application/graphql+json' };

const accepted = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json',
  'application/graphql-response+json,application/json;q=0.9',
  'application/json, text/plain, */*',
  'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
  'text/event-stream, application/json',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'application/*',
  'Application/JSON; charset=UTF-8',
  'application/json;charset=latin1, */json',
  'application/json;charset=latin1',
  'text/plain',
];
it.each(accepted.map((accept, n) => [accept, n] as const))(
  'answers byte for byte the same on the fast path as by the fallback, to clients that accept %s',
  async (accept, n) => {
    const wrong: unknown[] = [];
    for (const operation of someOf(operations, n)) {
      await send(operation, { accept });
      const fast = await send(operation, { accept });
      const whole = await send(operation, { accept, ...forFallback });
      if (JSON.stringify(fast) !== JSON.stringify(whole)) wrong.push({ operation, fast, whole });
    }
    expect(wrong).toEqual([]);
  },
);

it('answers byte for byte the same where another thread answers', async () => {
  const warm = { query: '{ people { totalCount } }' };
  await expect.poll(() => send(warm, {}, beside.url).then(beside.answers), { timeout: 60_000 }).toBeGreaterThan(0);
  const wrong: unknown[] = [];
  let answered = 0;
  for (const operation of operations) {
    await send(operation, {}, beside.url);
    const before = beside.answers();
    const fast = await send(operation, {}, beside.url);
    if (beside.answers() > before) answered += 1;
    const whole = await send(operation, forFallback, beside.url);
    if (JSON.stringify(fast) !== JSON.stringify(whole)) wrong.push({ operation, fast, whole });
  }
  expect(wrong).toEqual([]);
  expect(answered).toBeGreaterThan(15);
});

it('answers where another thread cannot', async () => {
  const ending = new URL('../../support/ending-task.js', import.meta.url).href;
  const thread = new AnswerThread({ filename: ending, execArgv: [], workerData: null });
  const { url, stop } = await serveHttp(
    { store, thread: { answer: (question) => twice(thread, question) } },
    { CACHE_BYTES: '0' },
  );
  const query = '{ people { totalCount } }';
  const answers = [];
  for (let n = 0; n < 5; n += 1) answers.push((await send({ query }, {}, url)).body);
  expect(new Set(answers)).toEqual(new Set([(await send({ query }, {})).body]));
  await stop();
  await thread.close();
});

it('answers every field of an article, and what it leads to, the same both ways', async () => {
  for (const field of everyField('Article', 1)) {
    const query = `{ article(${bySlug}) { ${field} } }`;
    const first = await send({ query }, {});
    expect(first.body).not.toContain('"errors"');
    expect(await send({ query }, {})).toEqual(await send({ query }, forFallback));
  }
});

it('goes on answering in another thread after variables that are nested too deep to be sent there', async () => {
  const query = 'query ($filter: PersonFilter) { people(filter: $filter) { totalCount } }';
  await send({ query }, {}, beside.url);
  const nested = `${'{"not":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  const refused = await fetch(beside.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":${JSON.stringify(query)},"variables":{"filter":${nested}}}`,
  });
  const { errors } = await refused.json();
  expect([refused.status, errors[0].extensions.code]).toEqual([400, 'QUERY_TOO_LARGE']);
  const before = beside.answers();
  await send({ query, variables: { filter: { name: { contains: 'a' } } } }, {}, beside.url);
  expect(beside.answers()).toBe(before + 1);
});

it('hands a small answer over in memory of its own size, so that what is kept is what is counted', async () => {
  const { url, remove } = await emptySqliteUrl();
  await (await openStore(url)).close();
  const thread = startThread(readConfig({ DATABASE_URL: url }));
  if (thread === null) throw new Error('no thread was started');
  const question: CachedDocumentRequest = {
    text: '{ people { totalCount } }',
    variables: null,
    operationName: null,
    access: publicAccess,
    cacheControl: 'none',
  };
  let answer: CachedResponse | null = null;
  await expect.poll(async () => (answer = await twice(thread, question)), { timeout: 60_000 }).not.toBeNull();
  const body = Object(answer).body;
  expect(body.byteLength).toBeLessThan(200);
  expect(body.buffer.byteLength).toBe(body.byteLength);
  await thread.close();
  await remove();
});

it('queries a failing store once, and gives the error that yoga gives', async () => {
  let asked = 0;
  let isFailing = false;
  const failing: Store = {
    ...store,
    read: (selection, params, saw) => {
      asked += 1;
      return isFailing
        ? Promise.reject(new UserFacingError('QUERY_TIMEOUT', 'The question took too long.'))
        : store.read(selection, params, saw);
    },
  };
  const { url, stop } = await serveHttp({ store: failing }, { CACHE_BYTES: '0' });
  const post = async (headers: Readonly<Record<string, string>>) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ people { totalCount } }' }),
    });
    return { status: response.status, body: await response.json() };
  };
  await post({});
  isFailing = true;
  asked = 0;
  const fast = await post({});
  expect([fast.body.errors[0].extensions.code, asked]).toEqual(['QUERY_TIMEOUT', 1]);
  expect(await post(forFallback)).toEqual(fast);
  await stop();
});
