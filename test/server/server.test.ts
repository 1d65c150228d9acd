import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { UserFacingError } from '../../src/errors.ts';
import { createServer, type OnrecordServer, type ServerOptions } from '../../src/server/create-server.ts';
import { exampleOperations } from '../../src/server/graphiql/example-operations.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ingestData } from '../support/first-article.ts';
import { emptySqliteUrl } from '../support/stores.ts';

const base = 'http://onrecord.example';
const silent = pino({ level: 'silent' });
let store: Store;
let server: OnrecordServer;
let remove = async () => {};

beforeAll(async () => {
  const made = await emptySqliteUrl();
  store = await openStore(made.url);
  remove = made.remove;
  await ingestData(store);
  server = createServer({ store, config: readConfig({}), logger: silent });
});
afterAll(async () => {
  await store.close();
  await remove();
});

const post = (body: string | object, headers: Record<string, string> = {}, to = server) =>
  to.fetch(
    new Request(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

const failing = (error: unknown): ServerOptions['store'] => ({
  read: () => Promise.reject(error),
  ping: () => Promise.reject(error),
  version: () => null,
  watch: () => () => {},
  tokens: { find: () => Promise.reject(error) },
});

describe('the server', () => {
  it.each(exampleOperations.map(({ query, variables }, i) => [i + 1, query, variables] as const))(
    'answers the example operation in tab %i without an error',
    async (_, query, variables) => {
      const response = await post({ query, variables });
      expect(response.status).toBe(200);
      const { data, errors } = JSON.parse(await response.text());
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data).length).toBeGreaterThan(500);
    },
  );

  it('refuses a mutation without a token, and says so', async () => {
    const query = 'mutation { publishArticle(input: { body: "The weir is open." }) { errors { code } } }';
    const response = await post({ query }, { accept: 'application/graphql-response+json' });
    const { data, errors } = JSON.parse(await response.text());
    expect([response.status, data, errors.length]).toEqual([401, undefined, 1]);
    expect(errors[0]).toMatchObject({
      message: 'This needs a token; send it as "Authorization: Bearer TOKEN".',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('lives while the process does, and is ready while the store answers', async () => {
    const status = async (to: OnrecordServer, path: string) => (await to.fetch(new Request(base + path))).status;
    const broken = createServer({
      store: failing(new Error('no such host db.internal')),
      config: readConfig({}),
      logger: silent,
    });
    expect(await status(server, '/health')).toBe(200);
    expect(await status(server, '/ready')).toBe(200);
    expect(await status(broken, '/health')).toBe(200);
    const notReady = await broken.fetch(new Request(`${base}/ready`));
    expect([notReady.status, await notReady.text()]).toEqual([503, '{"status":"not ready"}']);
    const stopping = createServer({ store, config: readConfig({}), logger: silent });
    stopping.stop();
    expect(await status(stopping, '/ready')).toBe(503);
  });

  it('masks what it did not expect, says what it did, and answers 503 where the store fails', async () => {
    const ask = async (error: unknown) => {
      const to = createServer({ store: failing(error), config: readConfig({}), logger: silent });
      const response = await post({ query: '{ articles { totalCount } }' }, {}, to);
      const { errors } = JSON.parse(await response.text());
      return [response.status, errors[0].message, errors[0].extensions.code];
    };
    expect(await ask(new Error('password is hunter2'))).toEqual([200, 'Unexpected error.', 'INTERNAL_SERVER_ERROR']);
    expect(
      await ask(new UserFacingError('STORE_UNREACHABLE', 'The database "postgres://db.internal" is gone.')),
    ).toEqual([503, 'The store cannot answer now; try again.', 'STORE_UNREACHABLE']);
  });

  it('names the paths there are on any other', async () => {
    const response = await server.fetch(new Request(`${base}/nothing`));
    expect([response.status, JSON.parse(await response.text()).paths]).toEqual([
      404,
      ['/graphql', '/health', '/ready', '/feed.json', '/atom.xml', '/news-sitemap.xml'],
    ]);
  });

  it('lets any page read, never with credentials', async () => {
    const response = await post({ query: '{ __typename }' }, { origin: 'https://news.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await server.fetch(
      new Request(`${base}/graphql`, {
        method: 'OPTIONS',
        headers: { origin: 'https://news.example', 'access-control-request-method': 'POST' },
      }),
    );
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, POST, OPTIONS',
    ]);
    const only = createServer({ store, config: readConfig({ CORS_ORIGIN: 'https://a.example' }), logger: silent });
    expect(
      (await post({ query: '{ __typename }' }, { origin: 'https://b.example' }, only)).headers.get(
        'access-control-allow-origin',
      ),
    ).toBeNull();
    expect(
      (await post({ query: '{ __typename }' }, { origin: 'https://a.example' }, only)).headers.get(
        'access-control-allow-origin',
      ),
    ).toBe('https://a.example');
  });

  const deep = (levels: number): string =>
    levels === 0 ? 'slug' : `articles { nodes { quotes { nodes { article { ${deep(levels - 1)} } } } } }`;
  const huge = 'x'.repeat(1_100_000);
  it.each([
    ['a body that is not JSON', '{"query": secret', 400, 'BAD_REQUEST'],
    ['a list of operations', '[{"query":"{ __typename }"}]', 400, 'BAD_REQUEST'],
    ['a body without a query', '{}', 400, 'BAD_REQUEST'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}', 400, 'BAD_REQUEST'],
    ['a body of more than a megabyte', JSON.stringify({ query: huge }), 413, 'TOO_LARGE'],
    ['a query of more than 20 kB', { query: `{ __typename } #${'x'.repeat(20_000)}` }, 400, 'QUERY_TOO_LARGE'],
    ['more than 2,000 tokens', { query: `{ ${'id '.repeat(2_001)} }` }, 400, 'QUERY_TOO_LARGE'],
    ['more than 15 levels', { query: `{ people { nodes { ${deep(4)} } } }` }, 400, 'QUERY_TOO_LARGE'],
    [
      'more than 30 aliases',
      { query: `{ people { ${Array.from({ length: 31 }, (_, i) => `a${i}: totalCount`).join(' ')} } }` },
      400,
      'QUERY_TOO_LARGE',
    ],
    [
      'more than 20 directives',
      { query: `{ people { totalCount ${'@skip(if: false) '.repeat(21)} } }` },
      400,
      'QUERY_TOO_LARGE',
    ],
    [
      'more than 10 root fields',
      { query: `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: people { totalCount }`).join(' ')} }` },
      400,
      'QUERY_TOO_LARGE',
    ],
    [
      'pages of pages of pages',
      {
        query:
          '{ articles(first: 100) { nodes { quotes(first: 100) { nodes { about(first: 100) { nodes { name } } } } } } }',
      },
      200,
      'COST_LIMIT_EXCEEDED',
    ],
    ['a document that does not parse', { query: '{ people ' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field there is none of', { query: '{ secrets }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s, with a code and nothing of its insides', async (_, body, status, code) => {
    const response = await post(body, { accept: 'application/graphql-response+json' });
    const text = await response.text();
    expect([response.status, JSON.parse(text).errors[0].extensions.code]).toEqual([status, code]);
    expect(text).not.toMatch(/secret"|\bat \/|select |\.ts:/);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'takes no body of %s, which any page could send',
    async (type) => {
      const response = await post('query={ __typename }', { 'content-type': type });
      expect(response.status).toBe(415);
    },
  );

  it("lets GraphiQL's own introspection pass", async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const response = await post({ query: getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }) });
    expect(JSON.parse(await response.text()).errors).toBeUndefined();
  });

  it('shows browsers GraphiQL, whose every file comes from here, under a policy without holes for scripts', async () => {
    const page = await server.fetch(new Request(`${base}/graphql`, { headers: { accept: 'text/html' } }));
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+' 'self';/);
    expect(html.match(/(?:src|href)="(?!data:)(?!\/graphiql\/)/g)).toBeNull();
    const [script = ''] = html.match(/\/graphiql\/graphiql-[^"]+\.js/) ?? [];
    const asset = await server.fetch(new Request(base + script, { headers: { 'accept-encoding': 'gzip, br' } }));
    expect([asset.status, asset.headers.get('content-encoding'), asset.headers.get('cache-control')]).toEqual([
      200,
      'br',
      'public, max-age=31536000, immutable',
    ]);
    const off = createServer({ store, config: readConfig({ GRAPHIQL: 'off' }), logger: silent });
    const none = await off.fetch(new Request(`${base}/graphql`, { headers: { accept: 'text/html' } }));
    expect(await none.text()).not.toContain('<html');
  });
});
