import type { WordIndex } from '../../reading.ts';
import { isCapital } from '../../text/word-index.ts';
import { dayOf, fourDigits, isoOf, twoDigits, weekdayOf } from '../calendar.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { nearYear } from './month-day.ts';
import { matchRelativeYear, yearIn } from './relative-year.ts';
import { matchYearDigits } from './year-number.ts';

interface Holiday {
  readonly words: readonly string[];
  readonly month: number;
  /** A day of the month, or the n-th weekday (Monday 1) of it. */
  readonly day: number | { readonly nth: number; readonly weekday: number };
}

/** Days with names that fall on the same date, or the same weekday of a month, each year. From general knowledge. */
const HOLIDAYS: readonly Holiday[] = [
  { words: ['christmas', 'day'], month: 12, day: 25 },
  { words: ['christmas', 'eve'], month: 12, day: 24 },
  { words: ['boxing', 'day'], month: 12, day: 26 },
  { words: ['new', 'year', "'", 's', 'day'], month: 1, day: 1 },
  { words: ['new', 'year', "'", 's', 'eve'], month: 12, day: 31 },
  { words: ['new', 'year', '’', 's', 'day'], month: 1, day: 1 },
  { words: ['new', 'year', '’', 's', 'eve'], month: 12, day: 31 },
  { words: ['fourth', 'of', 'july'], month: 7, day: 4 },
  { words: ['halloween'], month: 10, day: 31 },
  { words: ['thanksgiving', 'day'], month: 11, day: { nth: 4, weekday: 4 } },
  { words: ['thanksgiving'], month: 11, day: { nth: 4, weekday: 4 } },
  { words: ['labor', 'day'], month: 9, day: { nth: 1, weekday: 1 } },
  { words: ['st', '.', 'patrick', "'", 's', 'day'], month: 3, day: 17 },
  { words: ['bastille', 'day'], month: 7, day: 14 },
];

/** "Christmas Day", "New Year's Eve 1999", "Thanksgiving". */
export const holiday: DateRule = {
  name: 'holiday',
  first: [...new Set(HOLIDAYS.map(({ words }) => words[0] ?? ''))],
  match: (words, at) => {
    if (!isCapital(words, at)) return null;
    const found = HOLIDAYS.find((holiday) => holiday.words.every((word, i) => wordAt(words, at + i) === word));
    return found === undefined ? null : dated(words, at + found.words.length, found);
  },
};

function dated(words: WordIndex, end: number, { month, day }: Holiday): Match {
  const at = wordAt(words, end) === ',' ? end + 1 : end;
  const digits = matchYearDigits(words, at);
  const relative = matchRelativeYear(words, at);
  const inYear = (year: string): string =>
    /^\d{4}$/.test(year)
      ? `${year}-${twoDigits(month)}-${twoDigits(dayIn(Number(year), month, day))}`
      : `XXXX-${twoDigits(month)}`;
  if (digits !== null) return { end: digits.end, read: () => ({ value: inYear(fourDigits(digits.year)) }) };
  if (relative !== null) return { end: relative.end, read: (frame) => ({ value: inYear(yearIn(frame, relative)) }) };
  const about = typeof day === 'number' ? day : day.nth * 7 - 3;
  return { end, read: (frame) => ({ value: inYear(nearYear(frame, month, about).slice(0, 4)) }) };
}

function dayIn(year: number, month: number, day: Holiday['day']): number {
  if (typeof day === 'number') return day;
  const first = dayOf(`${fourDigits(year)}-${twoDigits(month)}-01`) ?? 0;
  const nth = first + ((day.weekday - weekdayOf(first) + 7) % 7) + 7 * (day.nth - 1);
  return Number(isoOf(nth).slice(8));
}
