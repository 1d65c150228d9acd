import type { WordIndex } from '../reading.ts';
import { wordAt } from './rule.ts';

/** Phrases before a date that TIMEX3 takes into it without changing its value. From the TimeML guidelines and general knowledge. */
const PHRASES: readonly (readonly string[])[] = [
  'early',
  'earlier',
  'earlier in',
  'early in',
  'late',
  'later',
  'later in',
  'late in',
  'mid',
  'mid -',
  'about',
  'around',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'sometime',
  'sometime in',
  'the end of',
  'the beginning of',
  'the start of',
  'the middle of',
  'the early',
  'the late',
  'the mid -',
  'the mid',
  'end of',
  'more than',
  'less than',
  'the rest of',
  'late on',
  'early on',
  'the last day of',
  'the first day of',
  'the eve of',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

const FIRST = new Set(PHRASES.map(([first]) => first));

/** The word behind such a phrase at a word, or null where none stands there. */
export function afterLooseWords(words: WordIndex, at: number): number | null {
  if (!FIRST.has(wordAt(words, at))) return null;
  const found = PHRASES.find((phrase) => phrase.every((word, i) => wordAt(words, at + i) === word));
  return found === undefined ? null : at + found.length;
}
