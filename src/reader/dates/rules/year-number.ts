import { CARDINALS, TENS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isGlued } from '../../text/word-index.ts';
import { wordAt } from '../rule.ts';

/** A year as a number at a word, and where it ends. */
export interface YearNumber {
  readonly end: number;
  readonly year: number;
}

/** Four digits that are no part of a longer number or an amount of money. */
export function matchYearDigits(words: WordIndex, at: number): YearNumber | null {
  const word = wordAt(words, at);
  if (!/^[12]\d{3}$/.test(word) || Number(word) > 2199) return null;
  if (isGlued(words, at) && /^(?:[$£€¥#.,:+@_=]|\p{L}+)$/u.test(wordAt(words, at - 1))) {
    const mark = wordAt(words, at - 1);
    if (!(/^[.,]$/.test(mark) && /^\D/.test(wordAt(words, at - 2)))) return null;
  }
  if (isGlued(words, at + 1)) {
    const mark = wordAt(words, at + 1);
    if (/^[%°_]$|^(?:th|st|nd|rd|km|m|cc|k|mm|px|hp|p)$/.test(mark)) return null;
    if (/^[.,:/]$/.test(mark) && isGlued(words, at + 2) && /^\d/.test(wordAt(words, at + 2))) return null;
  }
  return { end: at + 1, year: Number(word) };
}

/** "nineteen ninety-six", "nineteen seventy", "twenty nineteen", "two thousand". */
export function matchSpokenYear(words: WordIndex, at: number): YearNumber | null {
  const first = wordAt(words, at);
  if (first === 'two' && wordAt(words, at + 1) === 'thousand') {
    return wordAt(words, at - 1) === 'year' ? { end: at + 2, year: 2000 } : null;
  }
  const century = first === 'nineteen' ? 1900 : first === 'eighteen' ? 1800 : first === 'twenty' ? 2000 : null;
  if (century === null) return null;
  const tens = TENS.get(wordAt(words, at + 1));
  if (tens === undefined) {
    const teen = CARDINALS.get(wordAt(words, at + 1)) ?? 0;
    return teen >= 10 && century !== 1800 ? { end: at + 2, year: century + teen } : null;
  }
  const dash = wordAt(words, at + 2) === '-' ? at + 3 : at + 2;
  const unit = CARDINALS.get(wordAt(words, dash)) ?? 0;
  const named = unit > 0 && unit < 10 && !/^an?$/.test(wordAt(words, dash));
  return named ? { end: dash + 1, year: century + tens + unit } : { end: at + 2, year: century + tens };
}

/** "FY2025", "FY 2025", "FY25": a fiscal year, which may begin in another. */
export function matchFiscalCode(words: WordIndex, at: number): YearNumber | null {
  if (wordAt(words, at) !== 'fy') return null;
  const number = wordAt(words, at + 1);
  if (/^(?:19|20)\d\d$/.test(number)) return { end: at + 2, year: Number(number) };
  return /^\d\d$/.test(number) && isGlued(words, at + 1) ? { end: at + 2, year: 2000 + Number(number) } : null;
}
