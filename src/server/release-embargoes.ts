import type { Logger } from 'pino';

/** What has embargoes, and can end them. */
interface Embargoes {
  /** Shows the articles whose embargoes are over; answers their ids. */
  releaseDue(): Promise<readonly number[]>;
  /** The moment in UTC at which the next embargo is over; null where none has an end. */
  nextRelease(): Promise<string | null>;
  watch(changed: () => void): () => void;
}

/** How long nothing is looked for, at the most: a notice of another process's writes may be lost. In milliseconds. */
const longestPause = 15_000;

/** How long a release that failed waits until it is tried again. */
const pauseAfterFailure = 2_000;

/** Ends embargoes at their moments until it is stopped. */
export interface Releases {
  /** The moment at which the next one is over, in milliseconds since 1970, as far as it is known; null for none. */
  readonly next: () => number | null;
  readonly stop: () => Promise<void>;
}

/** Ends embargoes at their moments, whatever other servers do so, too: each is ended once, by whichever of them comes first. */
export function releaseEmbargoes(store: Embargoes, logger: Pick<Logger, 'info' | 'error'>): Releases {
  let next: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;

  async function look(): Promise<void> {
    const moment = await store.nextRelease();
    next = moment === null ? null : Date.parse(moment);
    if (next === null || next > Date.now()) return;
    const released = await store.releaseDue();
    if (released.length > 0) logger.info({ articles: released.length }, 'embargoes are over');
    await look();
  }

  function lookNow(): void {
    if (isStopped) return;
    if (running !== null) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(timer);
    isAskedAgain = false;
    let pause: number | null = null;
    running = look()
      .catch((error: unknown) => {
        pause = pauseAfterFailure;
        logger.error({ err: error }, 'an embargo could not be ended');
      })
      .finally(() => {
        running = null;
        if (isStopped) return;
        const left = next === null ? longestPause : Math.min(longestPause, Math.max(0, next - Date.now()));
        // A timer may fire a little before its time.
        timer = setTimeout(lookNow, pause ?? (isAskedAgain ? 0 : left + 1));
        timer.unref();
      });
  }

  const unwatch = store.watch(lookNow);
  lookNow();
  return {
    next: () => next,
    stop: async () => {
      isStopped = true;
      unwatch();
      clearTimeout(timer);
      await running;
    },
  };
}
