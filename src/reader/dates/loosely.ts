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
  'circa',
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
  'the eve of',
]
  .map((phrase) => phrase.split(' '))
  .sort((a, b) => b.length - a.length);

const FIRST = new Set(PHRASES.map(([first]) => first));

/** Words that make a date approximate. */
const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'circa',
  'nearly',
  'almost',
]);

/** The word behind such a phrase at a word, and whether it says "about"; null where none stands there. */
export function afterLooseWords(
  words: WordIndex,
  at: number,
): { readonly end: number; readonly isAbout: boolean } | null {
  if (!FIRST.has(wordAt(words, at))) return null;
  const found = PHRASES.find((phrase) => phrase.every((word, i) => wordAt(words, at + i) === word));
  return found === undefined ? null : { end: at + found.length, isAbout: ABOUT.has(wordAt(words, at)) };
}
