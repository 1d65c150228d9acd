import type { WordIndex } from '../reading.ts';
import type { DayNumber } from './calendar.ts';

export type Tense = 'PAST' | 'FUTURE' | 'PRESENT';

/** What a rule may know of the place its words stand in. */
export interface Frame {
  /** The day of publication, null where nobody states it: relative dates then stay open. */
  readonly published: DayNumber | null;
  /** The tense of the verb near the words. */
  readonly tense: Tense;
  /** The TIMEX3 value of the date before this one, for "a year earlier" and "the following Monday". */
  readonly before: string | null;
  /** The value of the date that this one is joined to by one word or dash ("next Wednesday *and* Thursday"), else null. */
  readonly joined: string | null;
  /** The day that stands before a time with "at", "around" or a comma between ("Thursday *at* 11 p.m."), else null. */
  readonly sameDay: string | null;
  /** Whether dates in numbers write the day first ("03/05/2024" is 3 May). */
  readonly dayFirst: boolean;
  /** The value of the last quarter of a year spoken of, for "the quarter" in results of companies. */
  readonly quarter: string | null;
  /** The quarter that "a year ago" compares with: none where the text has come to "the nine months". */
  readonly compared: string | null;
}

/** What the words state: a TIMEX3 value, and an EDTF date only where it differs from what the value says by itself. */
export interface Reading {
  readonly value: string;
  readonly edtf?: string | null;
}

/** The words up to `end` (the index of a word, exclusive) that a rule takes. `read` gives their value in a frame, null where they have none. */
export interface Match {
  readonly end: number;
  readonly read: (frame: Frame) => Reading | null;
}

/** One way to write a date. It is tried only at the words in `first` (`#` is any number). */
export interface DateRule {
  readonly name: string;
  readonly first: readonly string[];
  readonly match: (words: WordIndex, at: number) => Match | null;
}

/** The word at an index, in small letters; empty past either end. */
export function wordAt(words: WordIndex, at: number): string {
  return words.lower[at] ?? '';
}

/** "each July", "every Thursday": what comes again and again is no date. */
export function isEach(words: WordIndex, at: number): boolean {
  return /^(?:each|every)$/.test(wordAt(words, at - 1));
}

/** A match that states the same everywhere. */
export function fixed(end: number, value: string): Match {
  return { end, read: () => ({ value }) };
}
