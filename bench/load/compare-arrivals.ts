/** What it costs to take in one more article, in a large archive and in a small one. */

import type { Store } from '../../src/store/open-store.ts';
import { type ArchiveSize, generatedArticle } from '../archive/make-article.ts';
import { greatStory, quakeOf, type Story, storyOf } from '../archive/story.ts';
import { type Arrivals, type ArrivalTimes, timeArrivals } from './time-arrivals.ts';

/** An archive of so many generated articles. */
export interface Archive {
  readonly store: Store;
  readonly articles: number;
  readonly size: ArchiveSize;
}

/** How many articles of all kinds are timed, and how many of each that may cost more. */
const [ofAll, ofEach] = [400, 200];

const kinds: readonly { readonly name: string; readonly count: number; readonly story: (n: number) => Story }[] = [
  { name: 'of all stories', count: ofAll, story: (n) => storyOf(n) },
  { name: 'of the great story', count: ofEach, story: greatStory },
  { name: 'of quakes that are alike', count: ofEach, story: quakeOf },
];

/** Answers lines that say it, kind by kind: of each archive, and how many times the first takes of what the second takes. */
export async function compareArrivals(large: Archive, small: Archive): Promise<readonly string[]> {
  const lines: string[] = [];
  let before = 0;
  for (const { name, count, story } of kinds) {
    const receivers = [large, small].map(({ store, articles, size }) => ({
      store,
      articles: Array.from({ length: count }, (_, i) => {
        const n = articles + before + i + 1;
        return generatedArticle(n, size, story(n));
      }),
    }));
    before += count;
    const [inLarge, inSmall] = await timeArrivals(receivers);
    if (inLarge === undefined || inSmall === undefined) throw new Error('nothing was timed');
    const compared = (of: (arrivals: Arrivals) => ArrivalTimes): string =>
      (['p50', 'p99'] as const)
        .map((share) => {
          const [a, b] = [of(inLarge)[share], of(inSmall)[share]];
          return `${share} ${a.toFixed(1)} ms and ${b.toFixed(1)} ms (${(a / b).toFixed(2)})`;
        })
        .join(', ');
    lines.push(
      `${count} ${name}: ${compared(({ work }) => work)} of work; ${compared(({ clock }) => clock)} by the clock`,
    );
  }
  return lines;
}
