import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../ingest/ingest.ts';

/** How often a line is logged where there is no terminal to draw on, in milliseconds. */
const logEvery = 60_000;

/** Fewer files than this are over before a bar is read. */
const worthABar = 20;

/** Shows how far a run is: a bar on a terminal, or else a line a minute. `end` clears it away. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
}

/** `of` is what a run goes through. */
export function showProgress(of: 'files' | 'articles' = 'files'): ProgressDisplay {
  return process.stderr.isTTY ? bar(of) : lines(of);
}

function bar(of: string): ProgressDisplay {
  let drawn: SingleBar | undefined;
  const start = performance.now();
  return {
    show: ({ files, filesKnown, articles }) => {
      if (filesKnown < worthABar) return;
      if (drawn === undefined) {
        const format = `{bar} {value}/{total} ${of} | {rate} articles/s | {eta_formatted} left`;
        drawn = new SingleBar(
          { format, hideCursor: true, clearOnComplete: true, etaBuffer: 200 },
          Presets.shades_classic,
        );
        drawn.start(filesKnown, 0, { rate: '0' });
      }
      drawn.update(files, { rate: rateOf(articles, start) });
    },
    end: () => drawn?.stop(),
  };
}

function lines(of: string): ProgressDisplay {
  const start = performance.now();
  let last = start;
  return {
    show: ({ files, filesKnown, articles }) => {
      if (performance.now() - last < logEvery) return;
      last = performance.now();
      console.error(`${files} of ${filesKnown} ${of}, ${articles} articles, ${rateOf(articles, start)} a second`);
    },
    end: () => undefined,
  };
}

const rateOf = (articles: number, start: number): string =>
  (articles / Math.max(0.001, (performance.now() - start) / 1_000)).toFixed(0);
