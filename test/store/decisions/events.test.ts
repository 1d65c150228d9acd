import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, nodesOf, storiesOf, telling, told, urlOf } from './decided-archive.ts';

const orchard =
  'Orchards around Tarnbeck ripen, cider presses creak, wasps swarm and pickers climb ladders; beekeepers smoke hives, jams simmer, baskets brim with damsons, quinces and medlars.';
const quarry =
  'Granite from the Ostrel quarry goes by barge, lorries queue, dust settles over hedges; drills whine, blasters whistle, cranes swing slabs, masons chisel kerbs and gravestones.';

onEachDialect('events of which humans decide', (of) => {
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
  const eventIn = async (store: Store, stories: string): Promise<Json> =>
    (await nodesOf(store, 'events')).find((event) => storiesOf(event) === stories);
  const merge = async (store: Store, ...stories: readonly string[]): Promise<number> => {
    const nodes: number[] = [];
    for (const one of stories) nodes.push(keyOf((await eventIn(store, one)).id));
    return decide(store, { entity: 'event', verb: 'merge', nodes });
  };
  const split = async (store: Store, from: string, ...stories: readonly number[]): Promise<number> => {
    const { id, articles } = await eventIn(store, from);
    const out = articles.nodes.filter(({ url }: Json) => stories.some((n) => urlOf(n) === url));
    const ids = out.map((article: Json) => keyOf(article.id));
    return decide(store, { entity: 'event', verb: 'split', node: keyOf(id), articles: ids });
  };
  const undo = (store: Store, decision: number) => decide(store, { verb: 'undo', decision });
  const people = ['Ada Lindqvist'];

  it('are one once they are merged, and what they were once that is undone', () =>
    inNew(async (store, url) => {
      await store.save([
        telling(1, { people, topic: orchard, events: ['the fair'] }),
        telling(2, { people: ['Tom Okafor'], topic: quarry, events: ['the blast'] }),
        telling(3, { people, topic: orchard, events: ['the fair'] }),
      ]);
      expect(await told(store, 'events')).toEqual(['1 3', '2']);
      const [before, dump] = [await nodesOf(store, 'events'), await dumpArchive(url)];
      const decision = await merge(store, '2', '1 3');
      const one = await eventIn(store, '1 2 3');
      expect(one.id).toBe(before.find((event) => storiesOf(event) === '2')?.id);
      const gone = before.find((event) => storiesOf(event) === '1 3');
      const answer = await ask(store, 'query ($slug: String!) { event(by: { slug: $slug }) { id } }', {
        slug: gone.slug,
      });
      expect(answer.event.id).toBe(one.id);
      await store.save([telling(4, { people, topic: orchard, events: ['the fair'] })]);
      await store.save([telling(2, { people: ['Tom Okafor'], topic: quarry, events: ['the blast'], version: '2' })]);
      await store.save([telling(1, { people, topic: orchard, events: ['the fair'], more: 'At last: ' })]);
      expect(await told(store, 'events')).toEqual(['1 2 3 4']);
      expect((await eventIn(store, '1 2 3 4')).id).toBe(one.id);
      const [fourth] = await store.articlesNamed(urlOf(4));
      await store.eraseArticles([fourth ?? 0]);
      await store.save([
        telling(2, { people: ['Tom Okafor'], topic: quarry, events: ['the blast'] }),
        telling(1, { people, topic: orchard, events: ['the fair'] }),
      ]);
      await undo(store, decision);
      expect(await dumpArchive(url)).toEqual(dump);
      expect(await nodesOf(store, 'events')).toEqual(before);
    }));

  it('are several once one is split, and what comes in goes with what it is most like', () =>
    inNew(async (store, url) => {
      const fair = (n: number, of: string) => telling(n, { people, topic: `${orchard} ${of}`, events: ['the fair'] });
      const [north, south] = ['Damsons and quinces sold out.', 'Medlars and beeswax won prizes.'];
      await store.save([fair(1, north), fair(2, south), fair(3, north)]);
      expect(await told(store, 'events')).toEqual(['1 2 3']);
      const [[before], dump] = [await nodesOf(store, 'events'), await dumpArchive(url)];
      const decision = await split(store, '1 2 3', 2);
      expect(await told(store, 'events')).toEqual(['1 3', '2']);
      expect((await eventIn(store, '1 3')).id).toBe(before?.id);
      await store.save([fair(4, north), fair(5, south)]);
      expect(await told(store, 'events')).toEqual(['1 3 4', '2 5']);
      await store.save([fair(2, `${south} `)]);
      expect(await told(store, 'events')).toEqual(['1 3 4', '2 5']);
      for (const n of [4, 5]) await store.eraseArticles(await store.articlesNamed(urlOf(n)));
      await undo(store, decision);
      expect(await told(store, 'events')).toEqual(['1 2 3']);
      expect((await eventIn(store, '1 2 3')).id).toBe(before?.id);
      expect(Object.keys(dump)).toContain('event');
    }));

  it('are one in an article that tells of both', () =>
    inNew(async (store, url) => {
      await store.save([
        telling(1, { people, topic: quarry, events: ['the blast', 'the collapse'] }),
        telling(2, { people: ['Tom Okafor'], topic: orchard, events: ['the fair'] }),
      ]);
      const [dump, before] = [await dumpArchive(url), await nodesOf(store, 'events')];
      const { events } = await ask(store, '{ events { nodes { id name } } }');
      const named = (name: string) => keyOf(events.nodes.find((event: Json) => event.name === name).id);
      const decision = await decide(store, {
        entity: 'event',
        verb: 'merge',
        nodes: [named('the blast'), named('the collapse')],
      });
      expect(await told(store, 'events')).toEqual(['1', '2']);
      await undo(store, decision);
      expect(await dumpArchive(url)).toEqual(dump);
      expect(new Set((await nodesOf(store, 'events')).map(({ name }) => name))).toEqual(
        new Set(before.map(({ name }) => name)),
      );
    }));
});
