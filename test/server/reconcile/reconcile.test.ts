import { validate } from 'graphql';
import { pino } from 'pino';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { readConfig } from '../../../src/config.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { peopleOperations } from '../../../src/server/reconcile/people-operations.ts';
import type { Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { onEachDialect } from '../../support/stores.ts';

const base = 'http://onrecord.example';

it.each(Object.entries(peopleOperations))('the operation "%s" fits the schema', (_, document) => {
  expect(validate(schema, document)).toEqual([]);
});

onEachDialect('reconciliation', (of) => {
  beforeAll(async () => {
    await of().store.save([
      makeArticle({
        headline: 'Weir opens',
        day: '2021-05-03',
        paragraphs: ['"The weir will hold", Ada Lindqvist said. Bo Lindqvist and Ada Holm listened.'],
        people: ['Ada Lindqvist', 'Bo Lindqvist', 'Ada Holm'],
        quotes: [{ words: 'The weir will hold', speaker: 'Ada Lindqvist' }],
      }),
    ]);
  });

  const server = (settings: Record<string, string> = {}) =>
    createServer({ store: of().store, config: readConfig(settings), logger: pino({ level: 'silent' }) });
  const get = (path: string, to = server()) => to.fetch(new Request(base + path));
  const json = async (path: string): Promise<Json> => (await get(path)).json();
  const post = (form: Record<string, string>, headers: Record<string, string> = {}, to = server()) =>
    to.fetch(new Request(`${base}/reconcile`, { method: 'POST', headers, body: new URLSearchParams(form) }));
  const match = async (queries: object): Promise<Json> => (await post({ queries: JSON.stringify(queries) })).json();

  it('describes itself', async () => {
    expect(await json('/reconcile')).toMatchObject({
      versions: ['0.2'],
      identifierSpace: `${base}/people/`,
      defaultTypes: [{ id: 'Person' }],
      view: { url: `${base}/people/{{id}}` },
      extend: { propose_properties: { service_url: base, service_path: '/reconcile/properties' } },
    });
    expect(await (await get('/reconcile', server({ PAGES: 'off' }))).json()).not.toHaveProperty('view');
    const { identifierSpace } = await (
      await get('/reconcile', server({ PUBLIC_URL: 'https://news.example/archive' }))
    ).json();
    expect(identifierSpace).toBe('https://news.example/archive/people/');
  });

  it('matches names with people, surely where one alone has the name', async () => {
    const { a, b, c, d } = await match({
      a: { query: 'Lindqvist, Ada' },
      b: { query: 'Lindqvist' },
      c: { query: 'Nobody Atall', type: 'Person' },
      d: { query: 'Ada Lindqvist', type: 'Place' },
    });
    expect(a.result[0]).toEqual({
      id: 'ada-lindqvist',
      name: 'Ada Lindqvist',
      type: [{ id: 'Person', name: 'Person' }],
      score: 98,
      match: true,
    });
    expect(b.result.map(({ name, match }: Json) => [name, match])).toEqual([
      ['Ada Lindqvist', false],
      ['Bo Lindqvist', false],
    ]);
    expect([c, d]).toEqual([{ result: [] }, { result: [] }]);
  });

  it('is asked in the address as well, and gives no more than the limit', async () => {
    const queries = JSON.stringify({ q: { query: 'Ada', limit: 1 } });
    expect((await json(`/reconcile?queries=${encodeURIComponent(queries)}`)).q.result).toHaveLength(1);
  });

  it('takes the marks of the search syntax for what they are in names', async () => {
    const { a } = await match({ a: { query: '-"Ada* OR (Lindqvist' } });
    expect(a.result[0].id).toBe('ada-lindqvist');
  });

  it('extends people with what the archive knows of them', async () => {
    const extend = { ids: ['ada-lindqvist', 'nobody'], properties: [{ id: 'quoteCount' }, { id: 'articleCount' }] };
    expect(await (await post({ extend: JSON.stringify(extend) })).json()).toEqual({
      meta: [
        { id: 'quoteCount', name: 'Number of quotes' },
        { id: 'articleCount', name: 'Number of articles' },
      ],
      rows: {
        'ada-lindqvist': { quoteCount: [{ int: 1 }], articleCount: [{ int: 1 }] },
        nobody: { quoteCount: [], articleCount: [] },
      },
    });
    const { properties } = await json('/reconcile/properties?type=Person');
    const all = { ids: ['ada-lindqvist'], properties };
    const { rows } = await (await post({ extend: JSON.stringify(all) })).json();
    expect(rows['ada-lindqvist'].name).toEqual([{ str: 'Ada Lindqvist' }]);
    expect(await json('/reconcile/properties?type=Place')).toEqual({ type: 'Place', properties: [] });
  });

  it('suggests people, properties and types by how they begin', async () => {
    expect((await json('/reconcile/suggest/entity?prefix=lind')).result.map(({ id }: Json) => id).sort()).toEqual([
      'ada-lindqvist',
      'bo-lindqvist',
    ]);
    expect((await json('/reconcile/suggest/entity?prefix=')).result).toEqual([]);
    expect((await json('/reconcile/suggest/property?prefix=number%20of%20q')).result).toEqual([
      { id: 'quoteCount', name: 'Number of quotes' },
    ]);
    expect((await json('/reconcile/suggest/type?prefix=p')).result).toEqual([{ id: 'Person', name: 'Person' }]);
  });

  it.each([
    ['queries that are no JSON', { queries: '{' }, 400, '"queries" is not JSON; send it as queries={"q0"'],
    ['queries that are a list', { queries: '[]' }, 400, '"queries"'],
    ['a limit that is none', { queries: '{"a":{"query":"x","limit":0}}' }, 400, 'at a.limit'],
    ['a property that is not there', { extend: '{"ids":[],"properties":[{"id":"age"}]}' }, 400, 'no property "age"'],
    [
      'too many names',
      { queries: JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, { query: 'x' }]))) },
      413,
      '51 names are too many',
    ],
    ['too many bytes', { queries: 'x'.repeat(2_000_000) }, 413, 'more than 1000000 bytes'],
  ])('refuses %s', async (_, form, status, message) => {
    const response = await post(form);
    expect(response.status).toBe(status);
    expect((await response.json()).error).toContain(message);
  });

  it('refuses what is no form, another method, and who may not read', async () => {
    expect((await post({}, { 'content-type': 'application/json' })).status).toBe(415);
    expect((await server().fetch(new Request(`${base}/reconcile`, { method: 'PUT' }))).status).toBe(405);
    expect((await get('/reconciled')).status).toBe(404);
    const closed = server({ READ_ACCESS: 'token' });
    expect((await get('/reconcile', closed)).status).toBe(401);
    const token = await makeToken(of().store, 'refine', { scopes: ['read'] });
    const answer = await post({ queries: '{}' }, { authorization: `Bearer ${token}` }, closed);
    expect([answer.status, await answer.json()]).toEqual([200, {}]);
  });
});
