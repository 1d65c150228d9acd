import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { type Made, makeArticle } from '../../support/fixtures.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { report } from './made-up-reports.ts';

const killed = { state: 'WITHDRAWN', until: null, reason: null, by: 'HUMAN' } as const;

const question = `{ articles(orderBy: { field: HEADLINE }) { totalCount nodes {
  headline copyOf { headline } copies { totalCount nodes { headline } } } } }`;

/** Each article's headline, that of its original, and those of its copies. */
const answered = ({ articles }: Json): Json =>
  articles.nodes.map(({ headline, copyOf, copies }: Json) => [
    headline,
    copyOf?.headline ?? null,
    copies.nodes.map((copy: Json) => copy.headline),
  ]);

onEachDialect('articles that repeat others', (of) => {
  /** A store of its own, with what is done to it. */
  const inStore = async (
    work: (store: Store, save: (...made: readonly Made[]) => Promise<unknown>) => Promise<void>,
  ) => {
    const empty = await anotherEmptyUrl(of().url);
    const store = await openStore(empty.url);
    await work(store, (...made) => store.save(made.map(makeArticle)));
    await store.close();
    await empty.remove();
  };
  const wire: Made = {
    headline: 'Weir opens',
    day: '2024-05-02',
    url: 'https://wire.example/1',
    paragraphs: report(1),
  };
  const cut: Made = {
    headline: 'The weir is open',
    day: '2024-05-03',
    url: 'https://coast.example/1',
    paragraphs: report(1).slice(0, 6),
  };
  const reprint: Made = { ...wire, headline: 'A weir for Eastvale', day: '2024-05-03', url: 'https://hill.example/1' };
  const other: Made = { headline: 'Zoo closes', day: '2024-05-02', paragraphs: report(2) };

  it('are its copies, and lead to it, whichever came in first', async () =>
    inStore(async (store, save) => {
      await save(reprint, other);
      await save(cut);
      await save(wire);
      expect(answered(await ask(store, question))).toEqual([
        ['A weir for Eastvale', 'Weir opens', []],
        ['The weir is open', 'Weir opens', []],
        ['Weir opens', null, ['A weir for Eastvale', 'The weir is open'].sort()],
        ['Zoo closes', null, []],
      ]);
    }));

  it('count once where only what differs is asked for, among those that match', async () =>
    inStore(async (store, save) => {
      await save(wire, { ...cut, publisher: 'Coast Post' }, { ...reprint, publisher: 'Coast Post' }, other);
      const found = await ask(
        store,
        `{ all: articles(distinct: true) { totalCount nodes { headline } facets(by: PUBLISHER) { value count } }
         coast: articles(distinct: true, filter: { publisher: { eq: "Coast Post" } }) { totalCount nodes { headline } facets(by: PUBLISHER) { value count } }
         found: articles(distinct: true, search: "100") { totalCount nodes { headline } }
         one: articles(distinct: true, first: 1, orderBy: { field: HEADLINE }) { nodes { headline } pageInfo { endCursor hasNextPage } } }`,
      );
      expect(found.all.totalCount).toBe(2);
      expect(found.all.nodes.map(({ headline }: Json) => headline).sort()).toEqual(['Weir opens', 'Zoo closes']);
      expect(found.all.facets).toEqual([]);
      expect(found.coast.totalCount).toBe(1);
      expect(found.coast.facets).toEqual([{ value: 'Coast Post', count: 1 }]);
      expect(found.found).toEqual({ totalCount: 1, nodes: [{ headline: 'Weir opens' }] });
      const next = await ask(
        store,
        `{ articles(distinct: true, first: 5, after: "${found.one.pageInfo.endCursor}", orderBy: { field: HEADLINE }) { nodes { headline } } }`,
      );
      expect([found.one.nodes[0].headline, ...next.articles.nodes.map(({ headline }: Json) => headline)]).toEqual([
        'Weir opens',
        'Zoo closes',
      ]);
    }));

  it('are copies of the next one, or of none, once the original is shown no more', async () =>
    inStore(async (store, save) => {
      await save(wire, cut, reprint);
      const [id = 0] = await store.articlesNamed('https://wire.example/1');
      await store.withdrawArticles([id], killed);
      const [first, second] = answered(await ask(store, question));
      expect([first[1], second[1]].filter((original) => original !== null)).toHaveLength(1);
      await store.restoreArticles([id]);
      expect(answered(await ask(store, question)).map((row: Json) => row[1])).toEqual([
        'Weir opens',
        'Weir opens',
        null,
      ]);
    }));

  it('are told as changed where another original comes, and so is the original', async () =>
    inStore(async (store, save) => {
      await save(cut);
      const { changes } = await ask(store, '{ changes(first: 50) { pageInfo { endCursor } } }');
      await save(wire);
      const { changes: next } = await ask(
        store,
        `{ changes(first: 50, after: "${changes.pageInfo.endCursor}", filter: { article: {} }) { nodes { kind node { ... on Article { headline } } } } }`,
      );
      expect(next.nodes.map(({ kind, node }: Json) => [kind, node.headline]).sort()).toEqual([
        ['CREATED', 'Weir opens'],
        ['UPDATED', 'The weir is open'],
      ]);
    }));

  it('are none any more once they are rewritten', async () =>
    inStore(async (store, save) => {
      await save(wire, cut);
      await save({ ...cut, paragraphs: report(3) });
      expect(answered(await ask(store, question)).map((row: Json) => row[1])).toEqual([null, null]);
    }));
});
