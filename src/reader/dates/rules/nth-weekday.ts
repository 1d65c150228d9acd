import { MONTHS, ORDINALS, SHORT_MONTHS, WEEKDAYS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isGlued } from '../../text/word-index.ts';
import { type DayNumber, dayOf, fourDigits, isoOf, monthAfter, twoDigits, weekdayOf, yearOf } from '../calendar.ts';
import { type DateRule, type Reading, wordAt } from '../rule.ts';
import { nearYear } from './month-day.ts';
import { matchRelativeYear, yearIn } from './relative-year.ts';
import { matchYearDigits } from './year-number.ts';

/** "the third Thursday in February", "the last Monday of May 2019", "the second Sunday of October last year". */
export const nthWeekday: DateRule = {
  name: 'numbered weekday of a month',
  first: ['the', 'last', '#', ...[...ORDINALS].filter(([, number]) => number <= 5).map(([word]) => word)],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    const { nth, end: named } = ordinalAt(words, begin);
    const weekday = WEEKDAYS.get(wordAt(words, named));
    if (nth === undefined || nth > 5 || weekday === undefined || !/^(?:of|in)$/.test(wordAt(words, named + 1)))
      return null;
    const name = wordAt(words, named + 2);
    const ahead = MONTHS_FROM_HERE.get(name);
    if (ahead !== undefined && wordAt(words, named + 3) === 'month')
      return { end: named + 4, read: ({ published }) => inMonth(published, ahead, nth, weekday) };
    const month = MONTHS.get(name) ?? SHORT_MONTHS.get(name);
    if (month === undefined) return null;
    const behind = named + 3;
    const digits = matchYearDigits(words, wordAt(words, behind) === ',' ? behind + 1 : behind);
    const relative = digits === null ? matchRelativeYear(words, behind) : null;
    const near = nth < 0 ? 25 : nth * 7 - 3;
    return {
      end: digits?.end ?? relative?.end ?? behind,
      read: (frame) => {
        const year =
          digits !== null
            ? fourDigits(digits.year)
            : relative !== null
              ? yearIn(frame, relative)
              : nearYear(frame, month, near).slice(0, 4);
        if (!/^\d{4}$/.test(year)) return { value: `XXXX-${twoDigits(month)}` };
        const day = weekdayOfMonth(Number(year), month, nth, weekday);
        return day === null ? null : { value: isoOf(day) };
      },
    };
  },
};

/** "third", "3rd", and "last" as -1; the word behind it. */
function ordinalAt(words: WordIndex, at: number): { readonly nth: number | undefined; readonly end: number } {
  const word = wordAt(words, at);
  if (word === 'last') return { nth: -1, end: at + 1 };
  if (!/^[1-5]$/.test(word)) return { nth: ORDINALS.get(word), end: at + 1 };
  const isOrdinal = isGlued(words, at + 1) && /^(?:st|nd|rd|th)$/.test(wordAt(words, at + 1));
  return { nth: isOrdinal ? Number(word) : undefined, end: at + 2 };
}

const MONTHS_FROM_HERE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "the first Monday of last month". */
function inMonth(published: DayNumber | null, ahead: number, nth: number, weekday: number): Reading | null {
  if (published === null) return null;
  const [year = '', month = ''] = monthAfter(published, ahead).split('-');
  const day = weekdayOfMonth(Number(year), Number(month), nth, weekday);
  return day === null ? null : { value: isoOf(day) };
}

/** The n-th weekday (Monday 1) of a month, the last for -1; null where the month has no fifth. */
export function weekdayOfMonth(year: number, month: number, nth: number, weekday: number): DayNumber | null {
  const first = dayOf(`${fourDigits(year)}-${twoDigits(month)}-01`);
  if (first === null) return null;
  if (nth < 0) {
    const next = dayOf(`${monthAfter(first, 1)}-01`) ?? first + 31;
    return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
  }
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return yearOf(day) === year && isoOf(day).slice(5, 7) === twoDigits(month) ? day : null;
}
