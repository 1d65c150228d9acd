import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, nodesOf, telling, urlOf } from './decided-archive.ts';

const people = ['Ada Lindqvist'];

interface Archive {
  readonly store: Store;
  readonly url: string;
  /** The events as they are at first, by what they are called. */
  readonly events: ReadonlyMap<string, Json>;
}

onEachDialect('events that one article tells apart, and humans merge', (of) => {
  const withArchive = async (
    told: readonly string[],
    others: readonly string[],
    test: (archive: Archive) => unknown,
  ) => {
    const { url, remove } = await anotherEmptyUrl(of().url);
    const store = await openStore(url);
    await store.save([telling(1, { people, events: told })]);
    // Another article that is chiefly about an event of the same words is of the same event.
    for (const [i, event] of others.entries()) await store.save([telling(i + 2, { people, events: [event] })]);
    const events = new Map((await nodesOf(store, 'events')).map((event) => [String(event.name), event]));
    await test({ store, url, events });
    await store.close();
    await remove();
  };
  const merge = (store: Store, events: readonly Json[]) =>
    decide(store, { entity: 'event', verb: 'merge', nodes: events.map(({ id }) => keyOf(id)) });
  const named = ({ events }: Archive, names: readonly string[]): readonly Json[] =>
    names.map((name) => events.get(name));

  const leadTo = async (store: Store, [stays, ...others]: readonly Json[], rest: number) => {
    for (const one of others) {
      const found = await ask(
        store,
        `query ($stays: ID!, $goes: ID!, $slug: String!) {
           stays: event(by: { id: $stays }) { id slug }
           goes: event(by: { id: $goes }) { id }
           bySlug: event(by: { slug: $slug }) { id }
           events { totalCount }
           changes(last: 20) { nodes { kind nodeId successor { id } } }
         }`,
        { stays: stays.id, goes: one.id, slug: one.slug },
      );
      const now = { id: stays.id };
      expect(found).toMatchObject({
        stays: { ...now, slug: stays.slug },
        goes: now,
        bySlug: now,
        events: { totalCount: 1 + rest },
      });
      expect(found.changes.nodes).toContainEqual({ kind: 'DELETED', nodeId: one.id, successor: now });
    }
  };

  it.each([
    ['the first in the text', ['met', 'parted'], []],
    ['the second in the text', ['parted', 'met'], []],
    ['one of three', ['sang', 'met', 'parted'], []],
    ['the last of three', ['parted', 'sang', 'met'], []],
    ['the second, of which other articles tell as well', ['parted', 'met'], ['met', 'parted']],
    ['the first, of which other articles tell as well', ['met', 'parted'], ['met', 'parted']],
    ['the second, where another article tells of the first', ['parted', 'met'], ['met']],
  ])('are the first of the ids, to which all others lead, until that is undone: %s', (_, order, others) =>
    withArchive(['met', 'parted', 'sang'], others, async (archive) => {
      const { store, url } = archive;
      const dump = await dumpArchive(url);
      const before = await nodesOf(store, 'events');
      const wanted = named(archive, order);
      const decision = await merge(store, wanted);
      await leadTo(store, wanted, 3 - order.length);
      await decide(store, { verb: 'undo', decision });
      expect(await nodesOf(store, 'events')).toEqual(before);
      expect(await dumpArchive(url)).toEqual(dump);
    }),
  );

  it('are what they were, one by one, where they were merged one by one', () =>
    withArchive(['met', 'parted', 'sang'], [], async (archive) => {
      const { store, url } = archive;
      const [met, parted, sang] = named(archive, ['met', 'parted', 'sang']);
      const states = [[await nodesOf(store, 'events'), await dumpArchive(url)]];
      const first = await merge(store, [parted, met]);
      await leadTo(store, [parted, met], 1);
      states.push([await nodesOf(store, 'events'), await dumpArchive(url)]);
      const second = await merge(store, [sang, met]);
      await leadTo(store, [sang, parted], 0);
      for (const decision of [second, first]) {
        await decide(store, { verb: 'undo', decision });
        expect([await nodesOf(store, 'events'), await dumpArchive(url)]).toEqual(states.pop());
      }
    }));

  it('are what they were where the article was read again, or withdrawn, meanwhile', () =>
    withArchive(['met', 'parted', 'sang'], [], async (archive) => {
      const { store } = archive;
      const before = await nodesOf(store, 'events');
      const wanted = named(archive, ['parted', 'met']);
      const decision = await merge(store, wanted);
      await store.save([telling(1, { people, events: ['met', 'parted', 'sang'], more: 'It rained. ', version: '2' })]);
      await leadTo(store, wanted, 1);
      const { article } = await ask(store, `{ article(by: { url: "${urlOf(1)}" }) { id } }`);
      const key = keyOf(article.id);
      await store.withdrawArticles([key], { state: 'WITHDRAWN', until: null, reason: 'Not yet.' });
      await decide(store, { verb: 'undo', decision });
      await store.restoreArticles([key]);
      expect(await nodesOf(store, 'events')).toEqual(before);
    }));
});
