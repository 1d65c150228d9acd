import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { type Story, story, written } from './made-up-story.ts';

/** How an article comes to be withheld, or does not. */
const ways = ['SHOWN', 'EMBARGOED', 'WITHDRAWN', 'KILLED', 'ERASED', 'RESTORED', 'REVISED_AND_WITHDRAWN'] as const;
type Way = (typeof ways)[number];

const isShown = (way: Way): boolean => way === 'SHOWN' || way === 'RESTORED';
const embargo = { state: 'EMBARGOED', until: '2100-01-01T00:00:00.000Z', reason: null } as const;
const killed = { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' } as const;

interface Step {
  readonly made: Story;
  readonly way: Way;
  /** After how many articles more it is withheld. */
  readonly after: number;
}

const steps = fc.array(
  fc.record({ made: story, way: fc.constantFrom(...ways), after: fc.integer({ min: 0, max: 4 }) }),
  { minLength: 1, maxLength: 8 },
);

async function live(store: Store, all: readonly Step[]): Promise<void> {
  const named = async (n: number) => store.articlesNamed(`urn:story:${n}`);
  const end = async (n: number, { made, way }: Step) => {
    if (way === 'KILLED') await store.save([written(n, made, { words: 'Killed.', publication: killed })]);
    if (way === 'REVISED_AND_WITHDRAWN') await store.save([written(n, made, { words: 'Revised.' })]);
    if (way === 'WITHDRAWN' || way === 'RESTORED' || way === 'REVISED_AND_WITHDRAWN')
      await store.withdrawArticles(await named(n), killed);
    if (way === 'ERASED') await store.eraseArticles(await named(n));
  };
  for (const [n, { made, way }] of all.entries()) {
    await store.save([written(n, made, way === 'EMBARGOED' ? { publication: embargo } : {})]);
    for (const [m, step] of all.slice(0, n + 1).entries()) if (m + step.after === n) await end(m, step);
  }
  for (const [n, step] of all.entries()) if (n + step.after >= all.length) await end(n, step);
  for (const [n, { way }] of all.entries()) if (way === 'RESTORED') await store.restoreArticles(await named(n));
}

/**
 * What an archive answers of its articles and quotes under their ids. People and events that were one with others meanwhile may come back under
 * another id: which of them has which is chosen among the accounts that are there, as for any that merge and part.
 */
const idsOf = (store: Store) =>
  ask(
    store,
    '{ articles(first: 100) { nodes { id slug url text quotes(first: 100) { nodes { id text speaker { name } } } } } }',
  );

onEachDialect('an archive with articles that are withheld', (of) => {
  // Databases are made slowly by a server.
  const numRuns = () => (of().url.startsWith('file:') ? 12 : 3);

  it('is one that never took them in, but for ids', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const store = await openStore(lived.url);
        await live(store, all);
        await store.close();
        const other = await openStore(anew.url);
        for (const [n, { made, way }] of all.entries()) if (isShown(way)) await other.save([written(n, made)]);
        await other.close();
        const [a, b] = [await dumpArchive(lived.url), await dumpArchive(anew.url)];
        await Promise.all([lived.remove(), anew.remove()]);
        expect(a).toEqual(b);
      }),
      { numRuns: numRuns(), endOnFailure: true },
    );
  }, 300_000);

  it('is itself again once they are shown again, with the ids of its articles and quotes', async () => {
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
      { numRuns: numRuns(), endOnFailure: true },
    );
  }, 300_000);

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
