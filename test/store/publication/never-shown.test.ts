import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { ask } from '../../support/ask.ts';
import { runs } from '../../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { killed } from './live.ts';
import { type Story, story, written } from './made-up-story.ts';

/** What becomes of an article; all but the first and the last are never shown. */
const ways = ['SHOWN', 'EMBARGOED', 'REVISED', 'KILLED', 'WITHDRAWN', 'ERASED', 'RELEASED'] as const;

const steps = fc.array(
  fc.record({
    made: story,
    way: fc.constantFrom(...ways),
    after: fc.integer({ min: 0, max: 3 }),
    isNamesake: fc.boolean(),
  }),
  { minLength: 2, maxLength: 9 },
);
type Step = typeof steps extends fc.Arbitrary<readonly (infer S)[]> ? S : never;

const embargo = { state: 'EMBARGOED', until: '2100-01-01T00:00:00.000Z', reason: null } as const;

/** Namesakes want the same slug. */
const draft = (n: number, { made, isNamesake }: Step, more: Parameters<typeof written>[2] = {}) => ({
  ...written(n, made, more),
  ...(isNamesake ? { slug: `story-of-${made.topic}` } : {}),
});

/** What an embargoed article says in its last version: of another day, and of other people and events. */
const revised = (n: number, step: Step): Step => {
  const { day, people, events }: Story = step.made;
  const made = {
    ...step.made,
    day: (day % 3) + 1,
    people: people.map((i) => (i + n) % 7),
    events: events.map((i) => (i + 1) % 4),
  };
  return { ...step, made, isNamesake: !step.isNamesake };
};

async function live(store: Store, all: readonly Step[]): Promise<void> {
  const named = (n: number) => store.articlesNamed(`urn:story:${n}`);
  const end = async (n: number, step: Step) => {
    const { way } = step;
    if (way === 'REVISED' || way === 'RELEASED')
      await store.save([draft(n, revised(n, step), { words: 'Revised.', publication: embargo })]);
    if (way === 'KILLED') await store.save([draft(n, step, { words: 'Killed.', publication: killed })]);
    if (way === 'WITHDRAWN') await store.withdrawArticles(await named(n), killed);
    if (way === 'ERASED') await store.eraseArticles(await named(n));
  };
  for (const [n, step] of all.entries()) {
    await store.save([draft(n, step, step.way === 'SHOWN' ? {} : { publication: embargo })]);
    for (const [m, other] of all.slice(0, n + 1).entries()) if (m + other.after === n) await end(m, other);
  }
  for (const [n, step] of all.entries()) if (n + step.after >= all.length) await end(n, step);
  for (const [n, { way }] of all.entries()) if (way === 'RELEASED') await store.restoreArticles(await named(n));
}

/** The same archive without what is never shown: what is released comes in when it is, as it is then. */
async function liveWithout(store: Store, all: readonly Step[]): Promise<void> {
  for (const [n, step] of all.entries()) if (step.way === 'SHOWN') await store.save([draft(n, step)]);
  for (const [n, step] of all.entries())
    if (step.way === 'RELEASED') await store.save([draft(n, revised(n, step), { words: 'Revised.' })]);
}

const slugsOf = (store: Store) =>
  ask(
    store,
    `{ articles(first: 100, orderBy: { field: HEADLINE }) { nodes { slug headline } }
       people(first: 100, orderBy: { field: NAME }) { nodes { slug name aliases } }
       events(first: 100, orderBy: { field: NAME }) { nodes { slug name when { edtf } } }
       authors(first: 100, orderBy: { field: NAME }) { nodes { slug name } }
       publishers(first: 100, orderBy: { field: NAME }) { nodes { slug name } } }`,
  );

const inOrder = (answer: Record<string, { nodes: { slug: string }[] }>) =>
  Object.fromEntries(
    Object.entries(answer).map(([list, { nodes }]) => [list, nodes.sort((a, b) => (a.slug < b.slug ? -1 : 1))]),
  );

onEachDialect('an article that never was shown', (of) => {
  it('gives no slug, no number behind one and no name to anything', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const [store, other] = [await openStore(lived.url), await openStore(anew.url)];
        await live(store, all);
        await liveWithout(other, all);
        const [slugs, expected] = [inOrder(await slugsOf(store)), inOrder(await slugsOf(other))];
        await Promise.all([store.close(), other.close()]);
        await Promise.all([lived.remove(), anew.remove()]);
        expect(slugs).toEqual(expected);
      }),
      { numRuns: runs(of().url.startsWith('file:') ? 24 : 4), endOnFailure: true },
    );
  }, 300_000);
});
