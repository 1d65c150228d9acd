import type { ArticleToSave, Store } from '../../src/store/open-store.ts';

/** How long single articles take to be taken in, in milliseconds: half of them less than `p50`, 99 of 100 less than `p99`. */
export interface ArrivalTimes {
  readonly p50: number;
  readonly p99: number;
}

/** Saves articles one by one, as they come in over a day, each in a transaction of its own. */
export async function timeArrivals(store: Store, articles: readonly ArticleToSave[]): Promise<ArrivalTimes> {
  const times: number[] = [];
  for (const article of articles) {
    const begun = performance.now();
    await store.save([article]);
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
