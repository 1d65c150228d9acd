import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, nodesOf, storiesOf, telling, told, urlOf } from './decided-archive.ts';

const [ada, adeline, tom] = ['Ada Lindqvist', 'Adeline Ek', 'Tom Okafor'];

onEachDialect('people of whom humans decide', (of) => {
  const inNew = async (test: (store: Store, url: string) => Promise<void>): Promise<void> => {
    const made = await anotherEmptyUrl(of().url);
    const store = await openStore(made.url);
    try {
      await test(store, made.url);
    } finally {
      await store.close();
      await made.remove();
    }
  };
  const personIn = async (store: Store, stories: string): Promise<Json> =>
    (await nodesOf(store, 'people')).find((person) => storiesOf(person) === stories);
  const merge = async (store: Store, ...stories: readonly string[]): Promise<number> => {
    const nodes: number[] = [];
    for (const one of stories) nodes.push(keyOf((await personIn(store, one)).id));
    return decide(store, { entity: 'person', verb: 'merge', nodes });
  };
  const split = async (store: Store, from: string, ...stories: readonly number[]): Promise<number> => {
    const { id, articles } = await personIn(store, from);
    const out = articles.nodes.filter(({ url }: Json) => stories.some((n) => urlOf(n) === url));
    const ids = out.map((article: Json) => keyOf(article.id));
    return decide(store, { entity: 'person', verb: 'split', node: keyOf(id), articles: ids });
  };
  const undo = (store: Store, decision: number) => decide(store, { verb: 'undo', decision });

  it('are one once they are merged, with whatever comes in, and who they were once that is undone', () =>
    inNew(async (store, url) => {
      await store.save([1, 3].map((n) => telling(n, { people: [ada] })));
      await store.save([telling(2, { people: [adeline] }), telling(4, { people: [tom] })]);
      const before = await nodesOf(store, 'people');
      const dump = await dumpArchive(url);
      const decision = await merge(store, '2', '1 3');
      const one = await personIn(store, '1 2 3');
      expect(one.id).toBe(before.find((person) => storiesOf(person) === '2')?.id);
      const gone = before.find((person) => storiesOf(person) === '1 3');
      const answer = await ask(
        store,
        `query ($id: ID!, $slug: String!) { person(by: { id: $id }) { id aliases quotes { totalCount } } bySlug: person(by: { slug: $slug }) { id }
           changes(last: 9) { nodes { type kind nodeId successor { id } } } }`,
        { id: gone.id, slug: gone.slug },
      );
      expect(answer.person).toMatchObject({ id: one.id, quotes: { totalCount: 3 } });
      expect(answer.bySlug.id).toBe(one.id);
      const of = (id: string) => answer.changes.nodes.find(({ nodeId }: Json) => nodeId === id);
      expect(of(gone.id)).toMatchObject({ type: 'PERSON', kind: 'DELETED', successor: { id: one.id } });
      expect(of(one.id)).toMatchObject({ kind: 'UPDATED' });
      await undo(store, decision);
      expect(await nodesOf(store, 'people')).toEqual(before);
      expect(await dumpArchive(url)).toEqual(dump);

      const again = await merge(store, '1 3', '2');
      await store.save([telling(5, { people: [ada] }), telling(6, { people: [adeline] })]);
      expect(await told(store, 'people')).toEqual(['1 2 3 5 6', '4']);
      await store.save([
        telling(1, { people: [ada], version: '2' }),
        telling(2, { people: [adeline], version: '2', more: 'At last: ' }),
      ]);
      expect(await told(store, 'people')).toEqual(['1 2 3 5 6', '4']);
      await undo(store, again);
      expect(await told(store, 'people')).toEqual(['1 3 5', '2 6', '4']);
    }));

  it('are several once one is split, and stay so', () =>
    inNew(async (store, url) => {
      await store.save([1, 2, 3, 4].map((n) => telling(n, { people: [ada] })));
      const [before] = await nodesOf(store, 'people');
      const dump = await dumpArchive(url);
      const decision = await split(store, '1 2 3 4', 2, 3);
      expect(await told(store, 'people')).toEqual(['1 4', '2 3']);
      expect((await personIn(store, '1 4')).id).toBe(before?.id);
      const made = await personIn(store, '2 3');
      expect(made).toMatchObject({ name: ada, slug: 'ada-lindqvist-2' });
      await store.save([telling(5, { people: [ada] }), telling(3, { people: [ada], more: 'At last: ' })]);
      expect(await told(store, 'people')).toEqual(['1 4 5', '2 3']);
      // What is split may be split again, and merged with others.
      await store.save([telling(6, { people: [tom] })]);
      await split(store, '2 3', 3);
      const other = await merge(store, '3', '6');
      expect(await told(store, 'people')).toEqual(['1 4 5', '2', '3 6']);
      await undo(store, other);
      expect(await told(store, 'people')).toEqual(['1 4 5', '2', '3', '6']);
      await merge(store, '1 4 5', '2', '3');
      expect(await told(store, 'people')).toEqual(['1 2 3 4 5', '6']);
      await undo(store, decision);
      expect(await told(store, 'people')).toEqual(['1 2 3 4 5', '6']);
      expect(Object.keys(dump)).toContain('person');
    }));

  it('are one in an article that names both', () =>
    inNew(async (store, url) => {
      await store.save([
        telling(1, { people: [ada, adeline] }),
        telling(2, { people: [adeline] }),
        telling(3, { people: [ada, tom] }),
      ]);
      const [dump, before] = [await dumpArchive(url), await nodesOf(store, 'people')];
      const decision = await merge(store, '1 3', '1 2');
      expect(await told(store, 'people')).toEqual(['1 2 3', '3']);
      const { article } = await ask(
        store,
        `{ article(by: { url: "${urlOf(1)}" }) { people { edges { mentionCount } } quotes { nodes { speaker { name } } } } }`,
      );
      expect(article).toEqual({
        people: { edges: [{ mentionCount: 3 }] },
        quotes: { nodes: [{ speaker: { name: ada } }] },
      });
      await store.save([telling(1, { people: [ada, adeline], version: '2' })]);
      expect(await told(store, 'people')).toEqual(['1 2 3', '3']);
      await store.save([telling(1, { people: [ada, adeline], version: '1' })]);
      await undo(store, decision);
      expect(await dumpArchive(url)).toEqual(dump);
      expect(await nodesOf(store, 'people')).toEqual(before);
    }));

  it('stay as decided while articles are withheld and shown again', () =>
    inNew(async (store) => {
      await store.save([
        telling(1, { people: [ada] }),
        telling(2, { people: [adeline] }),
        telling(3, { people: [ada] }),
      ]);
      await merge(store, '2', '1 3');
      const one = await personIn(store, '1 2 3');
      const [second] = await store.articlesNamed(urlOf(2));
      const hold = { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' } as const;
      await store.withdrawArticles([second ?? 0], hold);
      expect(await told(store, 'people')).toEqual(['1 3']);
      await store.restoreArticles([second ?? 0]);
      expect(await told(store, 'people')).toEqual(['1 2 3']);
      expect((await personIn(store, '1 2 3')).id).toBe(one.id);
    }));
});
