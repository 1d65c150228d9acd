import type { Token } from '../reading.ts';
import { judgeName, NEVER } from './judge-name.ts';
import { nameKey } from './name-key.ts';
import type { NameRun } from './name-runs.ts';
import { namesOfThings } from './not-people.ts';
import type { NameTags } from './tagger/tag-names.ts';

/** Weight from which a name is taken for a person's. */
export const ENOUGH = 2.5;

/** How much more speaks for a person where words are attributed to the name. */
const SPEAKS = 2;

/**
 * What a text as a whole says for each name being a person's: what the rules weigh where they weigh most, and the tagger on
 * the average, which counts more where it says so often. Headings in capitals are asked only of names that stand nowhere else.
 */
export function weighNames(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  speaking: ReadonlySet<NameRun>,
  tags: NameTags,
): ReadonlyMap<string, number> {
  const names = new Map<string, Sum>();
  const things = namesOfThings(tokens, runs);
  for (const shouts of [false, true]) {
    const known = new Set(shouts ? names.keys() : []);
    for (const run of runs) {
      if (run.shouts !== shouts) continue;
      const key = nameKey(tokens, run);
      if (known.has(key)) continue;
      const sum = names.get(key) ?? { best: NEVER, isNone: false, margin: 0, count: 0 };
      const weight = judgeName(tokens, run) + (speaking.has(run) && run.to - run.from > 1 ? SPEAKS : 0);
      sum.best = Math.max(sum.best, weight);
      sum.isNone ||= weight <= NEVER || things.has(key);
      sum.margin += meanMargin(run, tags);
      sum.count += 1;
      names.set(key, sum);
    }
  }
  return new Map([...names].map(([key, sum]) => [key, sum.isNone ? NEVER : sum.best + tagged(sum)]));
}

interface Sum {
  best: number;
  isNone: boolean;
  margin: number;
  count: number;
}

/** What the tagger's margin counts beside what the rules weigh. */
function tagged({ margin, count }: Sum): number {
  const mean = margin / count;
  const weight = mean * (mean < 0 ? AGAINST : FOR) * (1 + OFTEN * Math.log2(count));
  return Math.max(-MOST, Math.min(MOST, weight));
}

const FOR = 0.9;
const AGAINST = 0.6;
const OFTEN = 0.3;
const MOST = 6;

/** How much the tagger finds for a person in a run, on the average of its words. */
function meanMargin({ from, to }: NameRun, { margins }: NameTags): number {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i += 1) {
    if (margins[i] === 0) continue;
    sum += margins[i] ?? 0;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
