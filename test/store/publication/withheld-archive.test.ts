import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { answersOf, askedFields, rootFields } from '../../support/answers-of.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { runs } from '../../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { isShown, killed, live, steps } from './live.ts';
import { type Story, slugOf, story, words, written } from './made-up-story.ts';

/** What an archive answers of its articles, quotes, people and events under their ids. */
const idsOf = (store: Store) =>
  ask(
    store,
    '{ articles(first: 100) { nodes { id slug url text quotes(first: 100) { nodes { id text speaker { id name } } } people(first: 100) { nodes { id slug } } events(first: 100) { nodes { id slug } } } } }',
  );

it('has a question for every field of the root', () => {
  expect(askedFields()).toEqual(rootFields());
});

onEachDialect('an archive with articles that are withheld', (of) => {
  // Databases are made slowly by a server.
  const numRuns = () => runs(of().url.startsWith('file:') ? 12 : 3);

  it('is one that never took them in, but for ids', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const store = await openStore(lived.url);
        await live(store, all);
        const other = await openStore(anew.url);
        for (const [n, { made, way }] of all.entries()) if (isShown(way)) await other.save([written(n, made)]);
        const askedFor = {
          words,
          externalIds: all.map((_, n) => `urn:story:${n}`),
          slugs: all.map(({ made }, n) => slugOf(n, made)),
        };
        const [answers, expected] = [await answersOf(store, askedFor), await answersOf(other, askedFor)];
        await Promise.all([store.close(), other.close()]);
        expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(expected));
        const [a, b] = [await dumpArchive(lived.url), await dumpArchive(anew.url)];
        await Promise.all([lived.remove(), anew.remove()]);
        expect(a).toEqual(b);
      }),
      { numRuns: numRuns(), endOnFailure: true },
    );
  }, 300_000);

  it('is itself again once they are shown again, with all its ids', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { minLength: 1, maxLength: 7 }),
        fc.infiniteStream(fc.boolean()),
        async (all, isOut) => {
          const lived = await anotherEmptyUrl(of().url);
          const store = await openStore(lived.url);
          for (const [n, made] of all.entries()) await store.save([written(n, made)]);
          const before = [await idsOf(store), await dumpArchive(lived.url)];
          const out = (await Promise.all(all.map((_, n) => store.articlesNamed(`urn:story:${n}`))))
            .flat()
            .filter(() => isOut.next().value === true);
          for (const id of out) await store.withdrawArticles([id], killed);
          const [some] = out;
          if (some !== undefined) await store.restoreArticles([some]);
          await store.restoreArticles(out);
          const after = [await idsOf(store), await dumpArchive(lived.url)];
          await store.close();
          await lived.remove();
          expect(after).toEqual(before);
        },
      ),
      // In one of some hundred archives somebody comes back under a new id who was one with another when their article was taken out, and of
      // whom the article that tells them apart was shown again before.
      { seed: 18, numRuns: numRuns(), endOnFailure: true },
    );
  }, 300_000);

  it('has an event again under its id that was one with another while a third article was out', async () => {
    const made = (events: readonly number[], topic: number, day: number): Story => ({
      people: events.includes(0) ? [0] : [],
      events,
      day,
      isAtUrl: false,
      topic,
    });
    const all = [made([], 0, 1), made([0], 0, 1), made([], 0, 1), made([2], 1, 3), made([2], 2, 1)];
    const lived = await anotherEmptyUrl(of().url);
    const store = await openStore(lived.url);
    for (const [n, story] of all.entries()) await store.save([written(n, story)]);
    const before = await idsOf(store);
    const [third = [], fourth = []] = await Promise.all([3, 4].map((n) => store.articlesNamed(`urn:story:${n}`)));
    await store.withdrawArticles(third, killed);
    await store.withdrawArticles(fourth, killed);
    await store.restoreArticles(third);
    const { events } = await ask(store, '{ events { nodes { articles { totalCount } } } }');
    expect(events.nodes.map(({ articles }: Json) => articles.totalCount)).toEqual([2]);
    await store.restoreArticles(fourth);
    expect(await idsOf(store)).toEqual(before);
    await store.close();
    await lived.remove();
  });

  it('has the same events again where others were one meanwhile', async () => {
    const made = (events: readonly number[], topic: number): Story => ({
      people: [],
      events,
      day: 2,
      isAtUrl: false,
      topic,
    });
    // By itself the last one is joined with the second, which the first keeps apart from it.
    const all: readonly (readonly [number, Story])[] = [
      [2, { ...made([1], 1), people: [4], day: 3 }],
      [5, { ...made([3], 1), isAtUrl: true }],
      [6, { ...made([0], 2), people: [1] }],
    ];
    const lived = await anotherEmptyUrl(of().url);
    const store = await openStore(lived.url);
    for (const [n, story] of all) await store.save([written(n, story)]);
    const before = [await idsOf(store), await dumpArchive(lived.url)];
    const [first = [], second = []] = await Promise.all([2, 5].map((n) => store.articlesNamed(`urn:story:${n}`)));
    await store.withdrawArticles(first, killed);
    const { events } = await ask(store, '{ events { nodes { articles { totalCount } } } }');
    expect(events.nodes.map(({ articles }: Json) => articles.totalCount)).toEqual([2]);
    await store.withdrawArticles(second, killed);
    await store.restoreArticles([...first, ...second]);
    expect([await idsOf(store), await dumpArchive(lived.url)]).toEqual(before);
    await store.close();
    await lived.remove();
  });
});
