import type { WordIndex } from '../../reading.ts';
import { fourDigits, yearOf } from '../calendar.ts';
import type { Frame } from '../rule.ts';
import { wordAt } from '../rule.ts';

/** "last year", "this year", "next year", "the previous year", "a year ago": how many years from which year. */
export interface RelativeYear {
  readonly end: number;
  readonly shift: number;
  readonly from: 'PUBLISHED' | 'BEFORE';
}

const SHIFTS: ReadonlyMap<string, readonly [number, 'PUBLISHED' | 'BEFORE']> = new Map([
  ['last', [-1, 'PUBLISHED']],
  ['past', [-1, 'PUBLISHED']],
  ['this', [0, 'PUBLISHED']],
  ['current', [0, 'PUBLISHED']],
  ['next', [1, 'PUBLISHED']],
  ['coming', [1, 'PUBLISHED']],
  ['previous', [-1, 'BEFORE']],
  ['prior', [-1, 'BEFORE']],
  ['preceding', [-1, 'BEFORE']],
  ['following', [1, 'BEFORE']],
  ['same', [0, 'BEFORE']],
  ['that', [0, 'BEFORE']],
]);

/** Reads a year relative to publication, or to the date spoken of before. */
export function matchRelativeYear(words: WordIndex, at: number): RelativeYear | null {
  const begin = wordAt(words, at) === 'the' ? at + 1 : at;
  const [shift, from] = SHIFTS.get(wordAt(words, begin)) ?? [];
  if (shift === undefined || from === undefined) {
    const ago = wordAt(words, at) === 'a' && wordAt(words, at + 1) === 'year' && wordAt(words, at + 2) === 'ago';
    return ago ? { end: at + 3, shift: -1, from: 'PUBLISHED' } : null;
  }
  let unit = begin + 1;
  if (/^(?:fiscal|financial|calendar|full|school|academic|budget)$/.test(wordAt(words, unit))) unit += 1;
  return wordAt(words, unit) === 'year' ? { end: unit + 1, shift, from } : null;
}

/** The year itself in four digits, `XXXX` where nothing says which. */
export function yearIn(frame: Frame, relative: Omit<RelativeYear, 'end'>): string {
  if (relative.from === 'BEFORE') {
    const year = /^\d{4}/.exec(frame.before ?? '')?.[0];
    if (year !== undefined) return fourDigits(Number(year) + relative.shift);
  }
  return frame.published === null ? 'XXXX' : fourDigits(yearOf(frame.published) + relative.shift);
}
