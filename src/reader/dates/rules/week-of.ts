import { UNITS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { dayOf, fourDigits, isoOf, monthAfter, weekdayOf, weekOf, yearOf } from '../calendar.ts';
import { matchCount } from '../count.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { matchYearDigits } from './year-number.ts';

/** "the week of June 10", "the last five days of May 2017", "the last week of March", "the last day of 2019", "the first three months of 2018", "the first two quarters of 1990". */
export const weekOfDate: DateRule = {
  name: 'part of a date',
  first: ['the', 'week', 'first', 'last', 'final'],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    return matchWeek(words, begin) ?? matchEnds(words, begin);
  },
};

/** The week of Monday to Sunday that holds the day; from a Sunday, the seven days from it. */
function matchWeek(words: WordIndex, at: number): Match | null {
  if (wordAt(words, at) !== 'week' || !/^(?:of|beginning|starting)$/.test(wordAt(words, at + 1))) return null;
  const date = calendarDate.match(words, at + 2);
  if (date === null) return null;
  return {
    end: date.end,
    read: (frame) => {
      const value = date.read(frame)?.value ?? '';
      const day = dayOf(value);
      if (day === null) return /^XXXX-\d\d-\d\d$/.test(value) ? { value: 'XXXX-WXX', edtf: null } : null;
      return weekdayOf(day) === 7 ? ranged(isoOf(day), isoOf(day + 6)) : { value: weekOf(day) };
    },
  };
}

/** So many days, weeks or months from the beginning or to the end of a month or a year. */
function matchEnds(words: WordIndex, at: number): Match | null {
  const isFirst = wordAt(words, at) === 'first';
  if (!isFirst && !/^(?:last|final)$/.test(wordAt(words, at))) return null;
  const count = /^(?:day|week)$/.test(wordAt(words, at + 1)) ? { end: at + 1, count: 1 } : matchCount(words, at + 1);
  const unit = count === null ? undefined : UNITS.get(wordAt(words, count.end));
  if (count === null || count.count === null || count.count < 1 || unit === undefined) return null;
  if (!/^(?:of|in)$/.test(wordAt(words, count.end + 1))) return null;
  const whole = matchYearDigits(words, count.end + 2) ?? calendarDate.match(words, count.end + 2);
  if (whole === null) return null;
  const number = count.count;
  return {
    end: whole.end,
    read: (frame) => {
      const value = 'year' in whole ? fourDigits(whole.year) : (whole.read(frame)?.value ?? '');
      const from = dayOf(value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : '');
      if (from === null) return null;
      const behind =
        value.length === 4 ? dayOf(`${fourDigits(yearOf(from) + 1)}-01-01`) : dayOf(`${monthAfter(from, 1)}-01`);
      if (behind === null) return null;
      if (unit === 'quarter' && value.length === 4 && number === 2)
        return { value: `${value}-${isFirst ? 'H1' : 'H2'}` };
      if (unit === 'month' && value.length === 4 && number <= 12) {
        return isFirst
          ? ranged(`${value}-01`, monthAfter(from, number - 1))
          : ranged(monthAfter(behind, -number), `${value}-12`);
      }
      const days = unit === 'day' ? number : unit === 'week' ? 7 * number : 0;
      if (days === 0 || days > behind - from) return null;
      return isFirst ? ranged(isoOf(from), isoOf(from + days - 1)) : ranged(isoOf(behind - days), isoOf(behind - 1));
    },
  };
}

const ranged = (from: string, to: string): { value: string; edtf: string } => ({
  value: from === to ? from : `${from}/${to}`,
  edtf: from === to ? from : `${from}/${to}`,
});
