import { DAY_PARTS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { isDay } from './day-part.ts';
import { nearDay } from './near-day.ts';
import { weekday } from './weekday.ts';

/** A day however it is written, or nothing. */
export function matchDay(words: WordIndex, at: number): Match | null {
  return [weekday, nearDay, calendarDate]
    .map((rule) => rule.match(words, at))
    .reduce((a, b) => (a === null || (b !== null && b.end > a.end) ? b : a), null);
}

/** "the morning of June 12", "the evening of Feb. 3", "mid-afternoon yesterday". */
export const partOfDay: DateRule = {
  name: 'part of a day',
  first: ['the', ...DAY_PARTS.keys()],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    const part = DAY_PARTS.get(wordAt(words, begin));
    if (part === undefined) return null;
    const day =
      wordAt(words, begin + 1) === 'of'
        ? matchDay(words, begin + 2)
        : begin === at
          ? (nearDay.match(words, at + 1) ?? weekday.match(words, at + 1))
          : null;
    if (day === null) return null;
    return {
      end: day.end,
      read: (frame) => {
        const reading = day.read(frame);
        return reading === null || !isDay(reading.value) ? reading : { value: reading.value + part };
      },
    };
  },
};
