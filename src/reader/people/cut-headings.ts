import type { Token } from '../reading.ts';
import { nameKey, wordsOf } from './name-key.ts';
import type { NameRun } from './name-runs.ts';

/**
 * In a heading every word may have a capital, so that a name runs on into words that are none of it: "Ann Hale Blames
 * Council", "ANGRY HALE Ann Hale". Where the body has a part of such a run as a name of its own, and never the whole, that part is the name.
 */
export function cutHeadings(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  isHeading: (run: NameRun) => boolean,
): readonly NameRun[] {
  const inBody = new Set(
    runs.filter((run) => !isHeading(run) && run.to - run.from > 1).map((run) => nameKey(tokens, run)),
  );
  return runs.map((run) => (isHeading(run) ? knownPart(tokens, run, inBody) : run));
}

/** The longest part of a run that is a name of the body, at least two words; the run itself where it is one or has none. */
function knownPart(tokens: readonly Token[], run: NameRun, inBody: ReadonlySet<string>): NameRun {
  const all = run.to - run.from;
  if (wordsOf(tokens, run).length !== all || inBody.has(nameKey(tokens, run))) return run;
  for (let length = all - 1; length > 1; length -= 1) {
    for (let from = run.from; from + length <= run.to; from += 1) {
      const part = { ...run, from, to: from + length, titleFrom: from === run.from ? run.titleFrom : from };
      if (inBody.has(nameKey(tokens, part))) return part;
    }
  }
  return run;
}
