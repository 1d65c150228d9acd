import { UNITS, type Unit } from '../../lexicon/date-words.ts';
import { fourDigits, isoOf, monthAfter, yearOf } from '../calendar.ts';
import { matchCount } from '../count.ts';
import { type DateRule, type Reading, wordAt } from '../rule.ts';

const BACK = new Set(['last', 'past', 'previous', 'prior']);
const AHEAD = new Set(['next', 'coming', 'following']);

/** TIMEX3 letters of the units; a quarter is written as its letter, a decade as "E". */
const LETTERS: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  fortnight: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};

/** "the past five years", "the next two weeks", "the last few months": a duration that ends or begins with publication. */
export const span: DateRule = {
  name: 'span up to or from publication',
  first: ['the', ...BACK, ...AHEAD],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    const back = BACK.has(wordAt(words, begin));
    if (!back && !AHEAD.has(wordAt(words, begin))) return null;
    const count = matchCount(words, begin + 1);
    if (count === null || /^an?$/.test(wordAt(words, begin + 1))) {
      return null;
    }
    const unit = UNITS.get(wordAt(words, count.end));
    if (unit === undefined) return null;
    const clock = unit === 'second' || unit === 'minute' || unit === 'hour';
    const value = `P${clock ? 'T' : ''}${count.count ?? 'X'}${LETTERS[unit]}`;
    const anchored = /^(?:previous|prior|following)$/.test(wordAt(words, begin));
    return {
      end: count.end + 1,
      read: ({ published }): Reading =>
        published === null || count.count === null || anchored
          ? { value, edtf: null }
          : { value, edtf: interval(published, unit, back ? -count.count : count.count) },
    };
  },
};

/** From that many units before publication to it, or the other way; as fine as the unit. */
function interval(published: number, unit: Unit, count: number): string | null {
  const day = isoOf(published);
  const year = unit === 'year' ? count : unit === 'decade' ? 10 * count : unit === 'century' ? 100 * count : null;
  if (year !== null) return ordered(day.slice(0, 4), fourDigits(yearOf(published) + year), count);
  const month = unit === 'month' ? count : unit === 'quarter' ? 3 * count : null;
  if (month !== null) return ordered(day.slice(0, 7), monthAfter(published, month), count);
  const days =
    unit === 'day' || unit === 'night'
      ? count
      : unit === 'fortnight'
        ? 14 * count
        : unit === 'hour'
          ? Math.trunc(count / 24)
          : 7 * count;
  return unit === 'second' || unit === 'minute' ? null : ordered(day, isoOf(published + days), count);
}

function ordered(here: string, there: string, count: number): string {
  return count < 0 ? `${there}/${here}` : `${here}/${there}`;
}
