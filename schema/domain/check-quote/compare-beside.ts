import type { Range } from '../range.ts';
import type { Worded } from '../same-words/word-difference.ts';
import { type Comparison, compareIn } from './compare-claim.ts';

/** So many more words of the quote than the claim has are looked at. */
const further = 3;

/** What part of a claim's words must be the same. */
const leastShare = 0.5;

/**
 * How a claim differs from what a quote says directly behind a part of it (`step` 1) or before it (-1). Standing there few words are enough that
 * would tell nothing by themselves. Null where they are others.
 */
export function compareBeside(claim: Worded, quote: Worded, part: Range, step: 1 | -1): Comparison | null {
  const most = claim.words.length + further;
  const words =
    step === 1
      ? quote.words.filter(({ start }) => start >= part.end).slice(0, most)
      : quote.words.filter(({ end }) => end <= part.start).slice(-most);
  return compareIn(claim, { text: quote.text, words }, ({ same, own }, { changedWords, isNegated }) => {
    if (changedWords === 0 && !isNegated) return 'SAME';
    return same >= own * leastShare && same > 0 ? 'SMALL' : null;
  });
}
