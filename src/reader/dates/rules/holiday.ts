import type { WordIndex } from '../../reading.ts';
import { isCapital } from '../../text/word-index.ts';
import { type DayNumber, dayOf, fourDigits, isoOf, twoDigits, weekdayOf } from '../calendar.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { nearYear } from './month-day.ts';
import { weekdayOfMonth } from './nth-weekday.ts';
import { matchRelativeYear, yearIn } from './relative-year.ts';
import { matchYearDigits } from './year-number.ts';

interface Holiday {
  readonly words: readonly string[];
  readonly month: number;
  /** A day of the month, the n-th weekday (Monday 1) of it, the last for -1, or so many days from Easter Sunday. */
  readonly day: number | { readonly nth: number; readonly weekday: number } | { readonly fromEaster: number };
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
  { words: ['midsummer', 'day'], month: 6, day: 24 },
  { words: ['midsummer', "'", 's', 'day'], month: 6, day: 24 },
  { words: ['midsummer', '’', 's', 'day'], month: 6, day: 24 },
  { words: ['australia', 'day'], month: 1, day: 26 },
  { words: ['groundhog', 'day'], month: 2, day: 2 },
  { words: ['may', 'day'], month: 5, day: 1 },
  { words: ['all', 'saints', "'", 'day'], month: 11, day: 1 },
  { words: ['all', 'saints', '’', 'day'], month: 11, day: 1 },
  { words: ['bonfire', 'night'], month: 11, day: 5 },
  { words: ['guy', 'fawkes', 'night'], month: 11, day: 5 },
  { words: ['independence', 'day'], month: 7, day: 4 },
  { words: ['memorial', 'day'], month: 5, day: { nth: -1, weekday: 1 } },
  { words: ['veterans', 'day'], month: 11, day: 11 },
  { words: ['armistice', 'day'], month: 11, day: 11 },
  { words: ['columbus', 'day'], month: 10, day: { nth: 2, weekday: 1 } },
  { words: ['presidents', 'day'], month: 2, day: { nth: 3, weekday: 1 } },
  { words: ['presidents', "'", 'day'], month: 2, day: { nth: 3, weekday: 1 } },
  { words: ['presidents', '’', 'day'], month: 2, day: { nth: 3, weekday: 1 } },
  { words: ['martin', 'luther', 'king', 'jr', '.', 'day'], month: 1, day: { nth: 3, weekday: 1 } },
  { words: ['martin', 'luther', 'king', 'day'], month: 1, day: { nth: 3, weekday: 1 } },
  { words: ['juneteenth'], month: 6, day: 19 },
  { words: ['anzac', 'day'], month: 4, day: 25 },
  { words: ['canada', 'day'], month: 7, day: 1 },
  { words: ['valentine', "'", 's', 'day'], month: 2, day: 14 },
  { words: ['valentine', '’', 's', 'day'], month: 2, day: 14 },
  { words: ['st', '.', 'patrick', '’', 's', 'day'], month: 3, day: 17 },
  { words: ['ash', 'wednesday'], month: 3, day: { fromEaster: -46 } },
  { words: ['palm', 'sunday'], month: 4, day: { fromEaster: -7 } },
  { words: ['maundy', 'thursday'], month: 4, day: { fromEaster: -3 } },
  { words: ['good', 'friday'], month: 4, day: { fromEaster: -2 } },
  { words: ['easter', 'sunday'], month: 4, day: { fromEaster: 0 } },
  { words: ['easter', 'monday'], month: 4, day: { fromEaster: 1 } },
  { words: ['ascension', 'day'], month: 5, day: { fromEaster: 39 } },
  { words: ['whit', 'sunday'], month: 5, day: { fromEaster: 49 } },
  { words: ['whit', 'monday'], month: 5, day: { fromEaster: 50 } },
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
    /^\d{4}$/.test(year) ? dayIn(Number(year), month, day) : openValue(month, day);
  if (digits !== null) return { end: digits.end, read: () => ({ value: inYear(fourDigits(digits.year)) }) };
  if (relative !== null) return { end: relative.end, read: (frame) => ({ value: inYear(yearIn(frame, relative)) }) };
  const about = typeof day === 'number' ? day : 'fromEaster' in day ? 10 : day.nth < 0 ? 28 : day.nth * 7 - 3;
  return {
    end,
    read: (frame) => {
      const year = nearYear(frame, month, about).slice(0, 4);
      const value = inYear(year);
      // What was done on a day with a name was done on the last of them.
      const isOver = frame.tense !== 'PAST' || frame.published === null || value <= isoOf(frame.published);
      return { value: isOver || !/^\d{4}$/.test(year) ? value : inYear(fourDigits(Number(year) - 1)) };
    },
  };
}

/** Where nobody states the year: the month, and the day that is the same each year. */
function openValue(month: number, day: Holiday['day']): string {
  if (typeof day === 'number') return `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
  return 'fromEaster' in day ? 'XXXX-XX-XX' : `XXXX-${twoDigits(month)}`;
}

function dayIn(year: number, month: number, day: Holiday['day']): string {
  if (typeof day === 'number') return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;
  if ('fromEaster' in day) return isoOf(easterOf(year) + day.fromEaster);
  return isoOf(weekdayOfMonth(year, month, day.nth, day.weekday) ?? 0);
}

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): DayNumber {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + corrected + 15) % 30;
  const moon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const full = (dayOf(`${fourDigits(year)}-03-21`) ?? 0) + moon;
  return full + 7 - (weekdayOf(full) % 7);
}
