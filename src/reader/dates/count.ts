import { CARDINALS, TENS } from '../lexicon/date-words.ts';
import type { WordIndex } from '../reading.ts';
import { wordAt } from './rule.ts';

/** A count in words or digits; `count` is null for "a few", "several" and the like. */
export interface Count {
  readonly end: number;
  readonly count: number | null;
}

const SOME = new Set(['few', 'several', 'many', 'some', 'various']);

/** Reads "two", "24", "twenty-four", "a couple of", "a few", "a hundred". */
export function matchCount(words: WordIndex, at: number): Count | null {
  const word = wordAt(words, at);
  if (SOME.has(word)) return { end: at + 1, count: null };
  if (word === 'couple') return { end: wordAt(words, at + 1) === 'of' ? at + 2 : at + 1, count: 2 };
  if (word === 'a' || word === 'the') {
    const next = wordAt(words, at + 1);
    if (next === 'few' || next === 'couple' || (next === 'several' && word === 'the')) return matchCount(words, at + 1);
    if (next === 'dozen') return { end: at + 2, count: 12 };
    if (next === 'hundred') return { end: at + 2, count: 100 };
  }
  if (/^\d{1,4}$/.test(word)) return { end: at + 1, count: Number(word) };
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const dash = wordAt(words, at + 1) === '-' ? at + 2 : at + 1;
    const unit = CARDINALS.get(wordAt(words, dash));
    return unit !== undefined && unit < 10 && !/^an?$/.test(wordAt(words, dash))
      ? { end: dash + 1, count: tens + unit }
      : { end: at + 1, count: tens };
  }
  const count = CARDINALS.get(word);
  return count === undefined ? null : { end: at + 1, count };
}
