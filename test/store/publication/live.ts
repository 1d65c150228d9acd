import fc from 'fast-check';
import type { Store } from '../../../src/store/open-store.ts';
import { type Story, story, written } from './made-up-story.ts';

/** How an article comes to be withheld, or does not. */
const ways = ['SHOWN', 'EMBARGOED', 'WITHDRAWN', 'KILLED', 'ERASED', 'RESTORED', 'REVISED_AND_WITHDRAWN'] as const;
type Way = (typeof ways)[number];

export const isShown = (way: Way): boolean => way === 'SHOWN' || way === 'RESTORED';
const embargo = { state: 'EMBARGOED', until: '2100-01-01T00:00:00.000Z', reason: null } as const;
export const killed = { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' } as const;

export interface Step {
  readonly made: Story;
  readonly way: Way;
  /** After how many articles more it is withheld. */
  readonly after: number;
}

export const steps = fc.array(
  fc.record({ made: story, way: fc.constantFrom(...ways), after: fc.integer({ min: 0, max: 4 }) }),
  { minLength: 1, maxLength: 8 },
);

export async function live(store: Store, all: readonly Step[]): Promise<void> {
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
