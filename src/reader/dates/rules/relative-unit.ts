import { DAY_PARTS, SEASONS, UNITS, type Unit } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital } from '../../text/word-index.ts';
import { dayOf, fourDigits, isoOf, monthAfter, yearOf } from '../calendar.ts';
import { type DateRule, type Frame, type Match, type Reading, wordAt } from '../rule.ts';
import { awayFrom } from './ago.ts';

/** How many units from publication, or from the date spoken of before. */
const SHIFTS: ReadonlyMap<string, readonly [number, boolean]> = new Map([
  ['last', [-1, false]],
  ['past', [-1, false]],
  ['this', [0, false]],
  ['current', [0, false]],
  ['next', [1, false]],
  ['coming', [1, false]],
  ['upcoming', [1, false]],
  ['previous', [-1, true]],
  ['prior', [-1, true]],
  ['preceding', [-1, true]],
  ['following', [1, true]],
  ['same', [0, true]],
  ['that', [0, true]],
]);

/** "last week", "next year", "this month", "the current fiscal year", "the previous day", "that year", "last summer", "this past spring". */
export const relativeUnit: DateRule = {
  name: 'relative unit',
  first: [...SHIFTS.keys(), 'the'],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    const [shift, anchored] = SHIFTS.get(wordAt(words, begin)) ?? [];
    if (shift === undefined || anchored === undefined) return null;
    const second = wordAt(words, begin) === 'this' ? SHIFTS.get(wordAt(words, begin + 1)) : undefined;
    let end = second === undefined ? begin + 1 : begin + 2;
    const steps = second?.[0] ?? shift;
    const fiscal = /^(?:fiscal|financial|calendar|full|school|academic|budget|entire|whole)$/.test(wordAt(words, end));
    if (fiscal) end += 1;
    const season = SEASONS.get(wordAt(words, end));
    if (season !== undefined && !fiscal) {
      return { end: end + 1, read: (frame) => seasonAway(frame, season, steps, second !== undefined) };
    }
    const part = DAY_PARTS.get(wordAt(words, end));
    if (part !== undefined && !fiscal && (anchored || (shift === 1 && begin > at)))
      return partAway(words, end, part, steps);
    const unit = UNITS.get(wordAt(words, end));
    if (unit === undefined || /s$/.test(wordAt(words, end)) || /^(?:second|minute|hour|night)$/.test(unit)) return null;
    if (isCapital(words, end) && isCapital(words, begin)) return null;
    // "The next day he left" looks back to a day spoken of.
    if (unit === 'day' && wordAt(words, begin) === 'next' && begin > at) {
      return { end: end + 1, read: (frame) => (frame.before === null ? null : unitAway(frame, unit, 1, true)) };
    }
    if (unit === 'day' && (!anchored || wordAt(words, begin) === 'that')) return null;
    if ((unit === 'decade' || unit === 'century') && steps !== 0 && !anchored) return lastOrNext(end + 1, unit, steps);
    if (unit === 'century' && wordAt(words, begin) === 'that') return null;
    // On a Monday "this weekend" may be the one just over.
    const recent = unit === 'weekend' && steps === 0;
    return {
      end: end + 1,
      read: (frame) => unitAway(recent && frame.tense === 'PAST' ? fiveDaysBack(frame) : frame, unit, steps, anchored),
    };
  },
};

/** "the next morning", "that night", "the following evening": a part of a day counted from the one spoken of. */
function partAway(words: WordIndex, at: number, part: string, steps: number): Match | null {
  if (wordAt(words, at).endsWith('s')) return null;
  return {
    end: at + 1,
    read: ({ before }) => {
      const day = dayOf(before?.slice(0, 10) ?? '');
      return day === null ? null : { value: isoOf(day + steps) + part };
    },
  };
}

function fiveDaysBack(frame: Frame): Frame {
  return { ...frame, published: frame.published === null ? null : frame.published - 5 };
}

/** "the past decade": so many years up to publication, not a decade with a name. */
function lastOrNext(end: number, unit: Unit, steps: number): Match {
  const years = steps * (unit === 'decade' ? 10 : 100);
  return {
    end,
    read: ({ published }) => {
      if (published === null) return { value: `P${Math.abs(years)}Y`, edtf: null };
      const [here, there] = [fourDigits(yearOf(published)), fourDigits(yearOf(published) + years)];
      return { value: `P${Math.abs(years)}Y`, edtf: years < 0 ? `${there}/${here}` : `${here}/${there}` };
    },
  };
}

function unitAway(frame: Frame, unit: Unit, steps: number, anchored: boolean): Reading | null {
  const before = frame.before ?? '';
  const from = anchored ? dayOf(before.slice(0, 10)) : frame.published;
  if (from !== null) return { value: awayFrom(from, unit, steps, '') };
  if (anchored) return fromLess(before, unit, steps) ?? unitAway(frame, unit, steps, false);
  return { value: OPEN[unit] ?? 'XXXX' };
}

const OPEN: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

/** From a date that is no day: a month or a year. */
function fromLess(before: string, unit: Unit, steps: number): Reading | null {
  const day = dayOf(`${/^\d{4}(?:-\d\d)?$/.exec(before)?.[0] ?? ''}${before.length === 4 ? '-01-01' : '-01'}`);
  if (day === null) {
    const year = /^\d{4}/.exec(before)?.[0];
    return unit === 'year' && year !== undefined ? { value: fourDigits(Number(year) + steps) } : null;
  }
  if (unit === 'year') return { value: fourDigits(yearOf(day) + steps) };
  if (unit === 'month' && before.length > 4) return { value: monthAfter(day, steps) };
  if (unit === 'decade') return { value: fourDigits(yearOf(day) + 10 * steps).slice(0, 3) };
  return null;
}

/** Months in which each season begins and is over. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/** "last fall" is the last one over, "next summer" the first to come, "this fall" the one of this year. */
function seasonAway({ published, tense }: Frame, season: string, steps: number, past: boolean): Reading {
  if (published === null) return { value: `XXXX-${season}` };
  const year = yearOf(published);
  const month = Number(isoOf(published).slice(5, 7));
  const [first, last] = SEASON_MONTHS[season] ?? [1, 3];
  if (steps < 0)
    return { value: `${fourDigits(month > last || (past && month >= first) ? year : year - 1)}-${season}` };
  if (steps > 0)
    return {
      value: `${fourDigits(month < first && tense !== 'PAST' && first - month > 6 ? year : year + 1)}-${season}`,
    };
  return { value: `${fourDigits(season === 'WI' && month < 3 ? year - 1 : year)}-${season}` };
}
