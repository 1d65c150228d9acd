import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { killed } from '../../store/publication/live.ts';
import { type Story, written } from '../../store/publication/made-up-story.ts';
import { ask, type Json } from '../../support/ask.ts';
import { selectionOf, typeOf } from '../../support/selection-of.ts';
import { serveHttp } from '../../support/serve-http.ts';
import { onEachDialect } from '../../support/stores.ts';

const lists = {
  articles: 'Article',
  quotes: 'Quote',
  people: 'Person',
  events: 'Event',
  authors: 'Author',
  publishers: 'Publisher',
};

const story = (people: readonly number[], topic: number): Story => ({
  people,
  events: [0],
  day: 2,
  isAtUrl: true,
  topic,
});
const stories = [story([0, 3], 0), story([0, 4], 1)];

/** Operations that lists, nodes, counts and searches are asked with. */
async function operationsOn(store: Parameters<typeof ask>[0]): Promise<readonly string[]> {
  const all: Json = await ask(
    store,
    `{ ${Object.keys(lists).map((list) => `${list}(first: 100) { nodes { id } }`)} articleEntries: articles { nodes { entries { id } } } }`,
  );
  const nodes = Object.entries(lists).flatMap(([list, type]) =>
    all[list].nodes.map(({ id }: Json) => `{ node(id: "${id}") { ... on ${type} ${selectionOf(typeOf(type), 0)} } }`),
  );
  const entries = all.articleEntries.nodes.flatMap((article: Json) =>
    article.entries.map(({ id }: Json) => `{ node(id: "${id}") { ... on LiveEntry { id article { headline } } } }`),
  );
  return [
    ...Object.entries(lists).map(
      ([list, type]) => `{ ${list}(first: 100) { totalCount nodes ${selectionOf(typeOf(type), 0)} } }`,
    ),
    ...nodes,
    ...entries,
    '{ article(by: { externalId: "urn:story:0" }) { headline } }',
    '{ search(query: "weir") { totalCount } }',
    '{ quotes { facets(by: SPEAKER) { value count } } }',
    '{ articles { timeline(interval: MONTH, field: PUBLISHED_ON) { start count } } }',
    '{ authors { nodes { name articles { totalCount } } } }',
    '{ articles { nodes { publishedBy { name articleCount } } } }',
  ];
}

onEachDialect('a cache that purges what the feed of changes names', (of) => {
  it.each([
    [
      'withdrawn',
      async (store: ReturnType<typeof of>['store'], ids: readonly number[]) => store.withdrawArticles(ids, killed),
    ],
    ['restored', async (store: ReturnType<typeof of>['store'], ids: readonly number[]) => store.restoreArticles(ids)],
    ['erased', async (store: ReturnType<typeof of>['store'], ids: readonly number[]) => store.eraseArticles(ids)],
  ])('keeps nothing that is otherwise once an article is %s', async (name, change) => {
    const { store } = of();
    for (const [n, made] of stories.entries()) await store.save([written(n, made)]);
    if (name === 'restored') await store.withdrawArticles(await store.articlesNamed('urn:story:0'), killed);
    const served = await serveHttp({ store }, { MAX_COST: '1000000', STATEMENT_TIMEOUT: '60000' });
    const address = (query: string) =>
      `${served.url}?documentId=sha256:${createHash('sha256').update(query).digest('hex')}`;
    const get = async (query: string) => {
      const response = await fetch(address(query));
      const { data, errors } = JSON.parse(await response.text());
      expect([query, errors]).toEqual([query, undefined]);
      const seconds = Number(/^public, max-age=(\d+)$/.exec(response.headers.get('cache-control') ?? '')?.[1]);
      return { data: JSON.stringify(data), seconds, tags: (response.headers.get('surrogate-key') ?? '').split(' ') };
    };
    try {
      const operations = await operationsOn(store);
      for (const query of operations) {
        const extensions = {
          persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
        };
        const sent = await fetch(served.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, extensions }),
        });
        await sent.text();
      }
      const kept: Awaited<ReturnType<typeof get>>[] = [];
      for (const query of operations) kept.push(await get(query));
      const end = await ask(store, '{ changes(last: 1) { pageInfo { endCursor } } }');
      await change(store, await store.articlesNamed('urn:story:0'));
      const { changes } = await ask(
        store,
        'query ($after: String) { changes(after: $after, first: 100) { nodes { type nodeId } } }',
        {
          after: end.changes.pageInfo.endCursor,
        },
      );
      const purged = new Set(
        changes.nodes.flatMap(({ type, nodeId }: Json) => [nodeId, type.charAt(0) + type.slice(1).toLowerCase()]),
      );
      let others = 0;
      for (const [n, query] of operations.entries()) {
        const { data, tags, seconds } = kept[n] ?? { data: '', tags: [], seconds: 0 };
        expect([query, seconds > 0 && seconds <= 60]).toEqual([query, true]);
        if ((await get(query)).data === data) continue;
        others += 1;
        expect([query, tags.some((tag) => purged.has(tag))]).toEqual([query, true]);
      }
      expect(others).toBeGreaterThan(10);
    } finally {
      await served.stop();
    }
  });
});
