import type { ArticleToSave, Store } from '../../src/store/open-store.ts';

/** How long single articles take to be taken in, in milliseconds: half of them less than `p50`, 99 of 100 less than `p99`. */
export interface ArrivalTimes {
  readonly p50: number;
  readonly p99: number;
}

/** By the clock, and by what this process alone works for it: on a machine that others use, too, the clock tells little. */
export interface Arrivals {
  readonly clock: ArrivalTimes;
  readonly work: ArrivalTimes;
}

/** A store, and what comes in there. */
export interface Receiver {
  readonly store: Store;
  readonly articles: readonly ArticleToSave[];
}

/**
 * Saves articles one by one, as they come in over a day, each in a transaction of its own. Where several stores are given they take turns,
 * so that whatever else the machine does is as much in the way of each.
 */
export async function timeArrivals(receivers: readonly Receiver[]): Promise<readonly Arrivals[]> {
  const times = receivers.map(() => ({ clock: [] as number[], work: [] as number[] }));
  const most = Math.max(...receivers.map(({ articles }) => articles.length));
  for (let n = 0; n < most; n += 1) {
    for (const [i, { store, articles }] of receivers.entries()) {
      const article = articles[n];
      if (article === undefined) continue;
      const [begun, worked] = [performance.now(), process.cpuUsage()];
      await store.save([article]);
      const { user, system } = process.cpuUsage(worked);
      times[i]?.clock.push(performance.now() - begun);
      times[i]?.work.push((user + system) / 1_000);
    }
  }
  return times.map(({ clock, work }) => ({ clock: timesOf(clock), work: timesOf(work) }));
}

function timesOf(all: readonly number[]): ArrivalTimes {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
