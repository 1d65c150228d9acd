import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { exampleOperations } from '../../../src/server/graphiql/example-operations.ts';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { documentedOperations } from '../../support/documented-operations.ts';
import { firstSlug, ingestData } from '../../support/first-article.ts';
import { serveHttp } from '../../support/serve-http.ts';

let store: Store;
/** The service with its defaults. */
let standard: Awaited<ReturnType<typeof serveHttp>>;
beforeAll(async () => {
  store = await openStore('file::memory:');
  await ingestData(store);
  standard = await serveHttp({ store });
});
afterAll(async () => {
  await standard.stop();
  await store.close();
});

const post = async (url: string, body: object, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

describe('event streams', () => {
  const query = 'subscription { changes { cursor } }';
  const events = { accept: 'text/event-stream' };

  it('are refused beyond their number, with when to come again, until one is closed', async () => {
    const { url, stop } = await serveHttp({ store }, { MAX_EVENT_STREAMS: '2', STOP_TIMEOUT: '200' });
    const open = [await post(url, { query }, events), await post(url, { query }, events)];
    expect(open.map(({ status }) => status)).toEqual([200, 200]);
    const refused = await post(url, { query }, events);
    expect(await refused.text()).toContain('TOO_MANY_SUBSCRIPTIONS');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
    await open[0]?.body?.cancel();
    const statusLater = async () => {
      const response = await post(url, { query }, events);
      await response.body?.cancel();
      return response.status;
    };
    await expect.poll(statusLater, { timeout: 5_000 }).toBe(200);
    await open[1]?.body?.cancel();
    await stop();
  });
});

/** What each setting refuses with its default, and a value that lets it through. */
const refused: readonly (readonly [string, string, string])[] = [
  ['MAX_QUERY_BYTES', '100000', `{ __typename } #${'x'.repeat(20_000)}`],
  // Not of fields: graphql-js gives up comparing those of one name long before.
  [
    'MAX_TOKENS',
    '10000',
    `{ people(filter: { or: [${`{ name: { in: [${'"a" '.repeat(900)}] } } `.repeat(3)}] }) { totalCount } }`,
  ],
  [
    'MAX_DEPTH',
    '40',
    `{ people { nodes { ${'quotes(first: 1) { nodes { speaker { '.repeat(5)} name ${'} } } '.repeat(5)} } } }`,
  ],
  ['MAX_ALIASES', '100', `{ people { ${Array.from({ length: 31 }, (_, n) => `a${n}: totalCount`).join(' ')} } }`],
  [
    'MAX_DIRECTIVES',
    '100',
    `{ people { ${Array.from({ length: 21 }, () => 'totalCount @skip(if: false)').join(' ')} } }`,
  ],
  ['MAX_ROOT_FIELDS', '20', `{ ${Array.from({ length: 11 }, (_, n) => `a${n}: people { totalCount }`).join(' ')} }`],
  [
    'MAX_COST',
    '1000000',
    '{ articles(first: 100) { nodes { people(first: 100) { nodes { quotes(first: 20) { nodes { text } } } } } } }',
  ],
  // What is long, or is looked through, costs each time that it is asked for.
  ...['text', 'original { base64 }', 'highlights(search: "the") { start }', 'blocks { text }'].map(
    (field): [string, string, string] => [
      'MAX_COST',
      '1000000',
      `{ articles(first: 100) { nodes { ${Array.from({ length: 25 }, (_, n) => `a${n}: ${field}`).join(' ')} } } }`,
    ],
  ),
];

describe('each limit', () => {
  const codeOf = async (query: string, { url }: { readonly url: string }) => {
    const { errors } = JSON.parse(await (await post(url, { query })).text());
    return errors?.[0].extensions.code;
  };

  it.each(refused)('refuses by itself: what %s lets through when it is raised to %s', async (name, value, query) => {
    expect(await codeOf(query, standard)).toBe(name === 'MAX_COST' ? 'COST_LIMIT_EXCEEDED' : 'QUERY_TOO_LARGE');
    const raised = await serveHttp({ store }, { [name]: value });
    expect(await codeOf(query, raised)).toBeUndefined();
    await raised.stop();
  });

  it('on a body is its own setting, too', async () => {
    const body = { query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } };
    const status = async (settings: Readonly<Record<string, string>>) => {
      const { url, stop } = await serveHttp({ store }, settings);
      const response = await post(url, body);
      await stop();
      return response.status;
    };
    expect([await status({}), await status({ MAX_BODY_BYTES: '2000000' })]).toEqual([413, 200]);
  });

  it.each([
    ['its headers', 'HEADERS_TIMEOUT', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
    [
      'its body',
      'REQUEST_TIMEOUT',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
    ],
  ])('cuts off a client that never ends %s', async (_, name, begin) => {
    const both = { HEADERS_TIMEOUT: '60000', REQUEST_TIMEOUT: '60000', STOP_TIMEOUT: '200' };
    const times =
      name === 'HEADERS_TIMEOUT' ? { ...both, [name]: '300' } : { ...both, HEADERS_TIMEOUT: '300', [name]: '300' };
    const { url, stop } = await serveHttp({ store }, times);
    const { port, hostname } = new URL(url);
    const said = await new Promise<string>((resolve) => {
      let heard = '';
      const socket = connect(Number(port), hostname, () => socket.write(begin));
      socket.on('data', (chunk) => {
        heard += String(chunk);
      });
      socket.on('close', () => resolve(heard));
    });
    await stop();
    expect(said).toContain('408 Request Timeout');
  });
});

describe('the limits leave room', () => {
  const fields = `
    headline standfirst byline publisher section publishedOn text
    blocks { kind text runs { text annotations { __typename ... on Quote { id } ... on Mention { mentionKind } } } }
    quotes(first: 50) { nodes { id quoteKind text confidence content { start end } speaker { id name } occasion { id name }
      about(first: 3) { nodes { id name } } said { edtf earliest latest } } }
    people(first: 50) { nodes { id slug name description { text } } }
    events(first: 50) { nodes { id slug name when { earliest latest } place { name } participants(first: 5) { nodes { id name } } } }
    `;
  const evidence = `
    mentions(first: 100) { nodes { mentionKind span { start end } title { text } of { __typename ... on Person { slug } ... on Event { slug } } } }
    evidence { headline { start } byline { text } }
    all: quotes(first: 100) { totalCount nodes { id cue { text start end } source { text kind span { start end } } occasionEvidence { text }
      alternatives { speaker { name } confidence } review provenance { name version } block { index } } }
    who: people(first: 100) { edges { mentionCount quoteCount span { start } descriptions { text span { start } mention { span { start } } } node { slug } } }
    reported: events(first: 100) { edges { isMain span { start } node { slug account { confidence participants { person { slug } span { text } } } } } }`;
  const operations: readonly (readonly [string, { readonly query: string; readonly variables?: unknown }])[] = [
    [
      'a whole article page with 50 quotes, people and events',
      { query: `{ article(by: { slug: "${firstSlug}" }) { ${fields} } }` },
    ],
    ['ten of them', { query: `{ articles(first: 10) { nodes { ${fields} } } }` }],
    [
      'the facts of ten articles, with what they were read from',
      { query: `{ articles(first: 10) { nodes { ${evidence} } } }` },
    ],
    ...exampleOperations.map((operation, n) => [`tab ${n + 1} of GraphiQL`, operation] as const),
    // Mutations, the log of decisions and what is withheld need a token: documented.test.ts sends them.
    ...documentedOperations
      .filter(({ query }) => !/^mutation|\b(?:decisions|withheldArticles)\b/.test(query))
      .map(
        ({ name, query }) =>
          [
            name,
            {
              query,
              variables: {
                speaker: 'mike-pompeo',
                first: 50,
                url: 'https://example.com/',
                moment: '2019',
                publisher: 'The Straits Times',
              },
            },
          ] as const,
      ),
  ];

  it.each(operations)('at half of what an operation may cost: %s', async (_, operation) => {
    const { errors, extensions } = JSON.parse(await (await post(standard.url, operation)).text());
    expect(errors).toBeUndefined();
    expect(extensions.cost.limit).toBe(readConfig({}).MAX_COST);
    expect(extensions.cost.asked).toBeLessThan(extensions.cost.limit / 2);
  });
});
