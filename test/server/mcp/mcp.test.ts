import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { documentTools } from '../../../src/server/mcp/document-tools.ts';
import type { Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { serveHttp } from '../../support/serve-http.ts';
import { onEachDialect } from '../../support/stores.ts';

/** A document that an operator trusts. */
const trustedText = `# Counts the articles of a publisher.
query CountArticles(
  # The publisher, as its articles name it.
  $publisher: String!
  $kind: ArticleKindFilter
) {
  articles(filter: { publisher: { eq: $publisher }, articleKind: $kind }) { totalCount }
}`;
const trusted = [{ text: trustedText, document: parse(trustedText) }];

describe('the tools of agents', () => {
  const tools = documentTools([parse(trustedText)], schema);

  it.each([...tools])('the operation "%s" fits the schema and says what it is for', (_, { document, description }) => {
    expect(validate(schema, document)).toEqual([]);
    expect(description).toMatch(/^[A-Z].+\.$/);
  });

  it('take what their variables take', () => {
    expect(tools.get('CountArticles')).toMatchObject({
      description: 'Counts the articles of a publisher.',
      isQuery: true,
      inputSchema: {
        type: 'object',
        properties: {
          publisher: { type: 'string', description: 'The publisher, as its articles name it.' },
          kind: { $ref: '#/$defs/ArticleKindFilter' },
        },
        required: ['publisher'],
        additionalProperties: false,
        $defs: {
          ArticleKindFilter: {
            type: 'object',
            properties: { eq: { enum: expect.arrayContaining(['NEWS']) }, in: { type: 'array' } },
            additionalProperties: false,
          },
        },
      },
    });
    expect(tools.get('search')?.inputSchema).toMatchObject({
      properties: { words: { type: 'string' }, first: { type: 'integer', default: 5 } },
      required: ['words'],
    });
  });

  it('are none for a subscription, for several operations and for one without a name', () => {
    const documents = [
      'subscription s { changed { id } }',
      'query a { __typename } query b { __typename }',
      '{ __typename }',
    ];
    const own = documentTools([], schema).size;
    expect(
      documentTools(
        documents.map((text) => parse(text)),
        schema,
      ).size,
    ).toBe(own);
  });

  it('may be replaced by the operator', () => {
    const text = '# Mine.\nquery search { __typename }';
    expect(documentTools([parse(text)], schema).get('search')?.description).toBe('Mine.');
  });
});

onEachDialect('the endpoint for agents', (of) => {
  let served: Awaited<ReturnType<typeof serveHttp>>;
  let client: Client;

  beforeAll(async () => {
    await of().store.save([
      makeArticle({
        headline: 'Weir opens',
        day: '2021-05-03',
        publisher: 'The Norrholm Herald',
        paragraphs: ['"The weir will hold", Ada Lindqvist said at the harbour feast.'],
        people: ['Ada Lindqvist'],
        events: [{ words: 'the harbour feast', edtf: '2021-04-30', isMain: true }],
        quotes: [{ words: 'The weir will hold', speaker: 'Ada Lindqvist' }],
      }),
    ]);
    served = await serveHttp({ store: of().store, trusted });
    client = await connect();
  });
  afterAll(async () => {
    await client.close();
    await served.stop();
  });

  const address = () => new URL('/mcp', served.url);
  async function connect(headers: Record<string, string> = {}, url = address()): Promise<Client> {
    const made = new Client({ name: 'a test', version: '1' });
    await made.connect(new StreamableHTTPClientTransport(url, { requestInit: { headers } }));
    return made;
  }
  const call = async (name: string, args: Record<string, unknown>): Promise<Json> =>
    client.callTool({ name, arguments: args });

  it('says what it is and which tools it has', async () => {
    expect(client.getInstructions()).toContain('Begin with `search`');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'check_quote',
      'event_accounts',
      'quotes_of_person',
      'read_article',
      'search',
      'CountArticles',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it('leads from words to a person, their quotes and the article, with spans and links', async () => {
    const found = await call('search', { words: 'Lindqvist' });
    const [article] = found.structuredContent.articles.nodes;
    const [person] = found.structuredContent.people.nodes;
    expect(person).toMatchObject({ slug: 'ada-lindqvist', name: 'Ada Lindqvist' });
    expect(JSON.parse(found.content[0].text)).toEqual(found.structuredContent);
    const said = await call('quotes_of_person', { slug: person.slug, from: '2021' });
    expect(said.isError).toBeUndefined();
    const read = await call('read_article', { slug: article.slug });
    expect(read.content).toContainEqual({
      type: 'resource_link',
      uri: new URL(`/articles/${article.slug}`, served.url).href,
      name: 'Weir opens',
      mimeType: 'text/html',
    });
    expect(read.structuredContent.article.text).toContain('The weir will hold');
    const [event] = (await call('search', { words: 'feast' })).structuredContent.events.nodes;
    const accounts = await call('event_accounts', { slug: event.slug });
    expect(accounts.structuredContent.event.accounts.nodes[0].article.slug).toBe(article.slug);
  });

  it('checks whether somebody said it', async () => {
    const check = async (text: string, speaker: string) =>
      (await call('check_quote', { text, speaker })).structuredContent.checkQuote;
    const said = await check('“The weir won’t hold,” said Lindqvist', 'Ms Lindqvist');
    expect(said).toMatchObject({
      verdict: 'CLOSE',
      speakers: [{ name: 'Ada Lindqvist' }],
      searched: { articleCount: 1 },
    });
    expect(said.sentences[0].matches).toMatchObject([
      { difference: { isNegated: true }, spans: [{ start: 13, end: 31, text: 'The weir will hold' }] },
    ]);
    expect(await check('The weir will hold', 'Bruno Castellan')).toMatchObject({
      verdict: 'OTHER_SPEAKER',
      speakers: [],
    });
    const found = await call('check_quote', { text: 'The weir will hold' });
    expect(found.content.slice(1).map(({ uri }: Json) => new URL(uri).pathname.split('/')[1])).toEqual([
      'quotes',
      'articles',
    ]);
  });

  it('asks what the operator trusts', async () => {
    expect((await call('CountArticles', { publisher: 'The Norrholm Herald' })).structuredContent).toEqual({
      articles: { totalCount: 1 },
    });
  });

  it.each([
    ['an argument that is missing', 'search', {}, /"\$words" of required type "String!"/],
    ['an argument of another type', 'search', { words: 'weir', first: 'many' }, /"\$first" got invalid value "many"/],
    ['a number out of range', 'search', { words: 'weir', first: 1_000 }, /first/],
    [
      'a text too long to be checked',
      'check_quote',
      { text: 'word '.repeat(10_000) },
      /10000 characters?|most are 10000/,
    ],
    ['a tool that is not there', 'delete_all', {}, /no tool "delete_all"; there are check_quote, event_accounts/],
    ['words that cannot be searched', 'search', { words: '\u0000' }, /./],
  ])('tells of %s', async (_, name, args, message) => {
    const answer = await call(name, args);
    expect(answer.isError).toBe(true);
    expect(answer.content[0].text).toMatch(message);
  });

  it('keeps to the most that an operation may cost', async () => {
    const strict = await serveHttp({ store: of().store }, { MAX_COST: '100' });
    const other = await connect({}, new URL('/mcp', strict.url));
    const answer: Json = await other.callTool({ name: 'search', arguments: { words: 'weir', first: 20 } });
    expect(answer.content[0].text).toMatch(/COST_LIMIT_EXCEEDED/);
    await other.close();
    await strict.stop();
  });

  it('needs a token where reading does', async () => {
    const closed = await serveHttp({ store: of().store }, { READ_ACCESS: 'token' });
    const url = new URL('/mcp', closed.url);
    const refused = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="onrecord"']);
    await expect(connect({}, url)).rejects.toThrow();
    const token = await makeToken(of().store, 'agent', { scopes: ['read'] });
    const allowed = await connect({ authorization: `Bearer ${token}` }, url);
    expect((await allowed.listTools()).tools).toHaveLength(5);
    await allowed.close();
    await closed.stop();
  });

  it('refuses what is no request of the protocol', async () => {
    const post = (body: string, type = 'application/json') =>
      fetch(address(), {
        method: 'POST',
        headers: { 'content-type': type, accept: 'application/json, text/event-stream' },
        body,
      });
    expect((await post('{')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post('{}', 'text/plain')).status).toBe(415);
    expect(
      (await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x', params: { x: 'x'.repeat(2e6) } }))).status,
    ).toBe(413);
    expect((await fetch(address())).status).toBe(405);
    const preflight = await fetch(address(), {
      method: 'OPTIONS',
      headers: { origin: 'https://agent.example', 'access-control-request-headers': 'mcp-protocol-version' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'mcp-protocol-version',
    ]);
  });

  it('can be left out', async () => {
    const without = await serveHttp({ store: of().store }, { MCP: 'off' });
    expect((await fetch(new URL('/mcp', without.url))).status).toBe(404);
    expect(await (await fetch(new URL('/llms.txt', without.url))).text()).not.toContain('/mcp');
    await without.stop();
  });

  it('is named in /llms.txt, whose addresses are there', async () => {
    const response = await fetch(new URL('/llms.txt', served.url));
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const text = await response.text();
    const addresses = [...text.matchAll(/\]\((\S+)\)/g)].map(([, link = '']) => link);
    expect(addresses).toContain(address().href);
    const statuses = await Promise.all(addresses.map(async (link) => (await fetch(link)).status));
    // Of the two that are asked by POST: GraphQL misses a query, the protocol knows no GET.
    expect(statuses.map((status, n) => [addresses[n], status]).filter(([, status]) => status !== 200)).toEqual([
      [address().href, 405],
      [served.url, 400],
    ]);
  });
});
