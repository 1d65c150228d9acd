import { UNITS, type Unit } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { dayOf, fourDigits, isoOf, monthAfter, quarterAfter, weekOf, yearOf } from '../calendar.ts';
import { matchCount } from '../count.ts';
import { type DateRule, type Frame, wordAt } from '../rule.ts';

/** "two years ago", "a week or so ago", "several months earlier", "six weeks later", "ten days from now", "in two years' time". */
export const ago: DateRule = {
  name: 'so long ago',
  first: [
    ...['a', 'an', 'the', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
    ...[
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
      'thirty',
    ],
    ...['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'few', 'several', 'many', 'some', 'couple', '#'],
    ...UNITS.keys(),
  ],
  match: (words, at) => {
    const count =
      UNITS.has(wordAt(words, at)) && wordAt(words, at) !== 'second' ? { end: at, count: null } : matchCount(words, at);
    if (count === null) return null;
    const unit = UNITS.get(wordAt(words, count.end));
    if (unit === undefined) return null;
    if (count.end === at && !/^(?:years|months|weeks|days|decades|centuries|hours|minutes)$/.test(wordAt(words, at)))
      return null;
    const vague = wordAt(words, count.end + 1) === 'or' && wordAt(words, count.end + 2) === 'so';
    const end = vague ? count.end + 3 : count.end + 1;
    const word = wordAt(words, end);
    const near =
      word === 'ago' && unit === 'year' && count.count !== null
        ? (NEAR.get(`${wordAt(words, end + 1)} ${wordAt(words, end + 2)}`) ?? NEAR.get(wordAt(words, end + 1)))
        : undefined;
    if (near !== undefined) {
      const years = count.count ?? 0;
      return { end: end + near.words + 1, read: (frame) => ({ value: sameTime(frame, near.unit, near.days, years) }) };
    }
    if (word === 'ago')
      return {
        end: end + 1,
        read: (frame) => ({
          value:
            unit === 'year' && count.count === 1
              ? yearBefore(frame)
              : awayFrom(frame.published, unit, negative(count.count), 'PAST_REF'),
        }),
      };
    if (word === 'earlier' && count.count !== null)
      return { end: end + 1, read: (frame) => earlier(frame, unit, -(count.count ?? 0)) };
    if (word === 'later' && count.count !== null)
      return { end: end + 1, read: (frame) => later(frame, unit, count.count ?? 0) };
    const time = inTime(words, at, end);
    if (time !== null)
      return { end: time, read: (frame) => ({ value: awayFrom(frame.published, unit, count.count, 'FUTURE_REF') }) };
    if (word === 'from' && (wordAt(words, end + 1) === 'now' || wordAt(words, end + 1) === 'today')) {
      return { end: end + 2, read: (frame) => ({ value: awayFrom(frame.published, unit, count.count, 'FUTURE_REF') }) };
    }
    return null;
  },
};

/** Behind "(in) two years' time", "(in) a week's time". */
function inTime(words: WordIndex, at: number, end: number): number | null {
  if (wordAt(words, at - 1) !== 'in' || !/^['’]$/.test(wordAt(words, end))) return null;
  const owner = wordAt(words, end + 1) === 's' ? end + 2 : end + 1;
  return wordAt(words, owner) === 'time' ? owner + 1 : null;
}

interface Near {
  readonly words: number;
  readonly unit: Unit | 'SP' | 'SU' | 'FA';
  readonly days: number;
}

/** What a date of years ago may be the anniversary of, with its words and days from publication. */
const NEAR: ReadonlyMap<string, Near> = new Map<string, Near>([
  ['today', { words: 1, unit: 'day', days: 0 }],
  ['tomorrow', { words: 1, unit: 'day', days: 1 }],
  ['yesterday', { words: 1, unit: 'day', days: -1 }],
  ['this week', { words: 2, unit: 'week', days: 0 }],
  ['next week', { words: 2, unit: 'week', days: 7 }],
  ['last week', { words: 2, unit: 'week', days: -7 }],
  ['this month', { words: 2, unit: 'month', days: 0 }],
  ['this spring', { words: 2, unit: 'SP', days: 0 }],
  ['this summer', { words: 2, unit: 'SU', days: 0 }],
  ['this fall', { words: 2, unit: 'FA', days: 0 }],
  ['this autumn', { words: 2, unit: 'FA', days: 0 }],
]);

/** "three years ago this week": the week of that year with the same number, or the same day or month. */
function sameTime({ published }: Frame, unit: Near['unit'], days: number, years: number): string {
  if (published === null) return 'PAST_REF';
  const day = isoOf(published + days);
  const year = fourDigits(Number(day.slice(0, 4)) - years);
  if (unit === 'month') return `${year}-${day.slice(5, 7)}`;
  if (unit === 'SP' || unit === 'SU' || unit === 'FA') return `${year}-${unit}`;
  const then = dayOf(`${year}${day.slice(4)}`) ?? dayOf(`${year}-02-28`);
  return then === null ? year : unit === 'week' ? weekOf(then) : isoOf(then);
}

function negative(count: number | null): number | null {
  return count === null ? null : -count;
}

/** Before the date spoken of; in results of companies "a year earlier" is the same quarter a year before. */
function earlier(frame: Frame, unit: Unit, count: number): { value: string } | null {
  if (unit === 'year' && count === -1) return { value: yearBefore(frame) };
  const from = dayOf(frame.before?.slice(0, 10) ?? '');
  if (unit === 'year' || unit === 'decade') {
    const year = /^\d{4}/.exec(frame.before ?? '')?.[0];
    if (year !== undefined) return { value: fourDigits(Number(year) + count * (unit === 'decade' ? 10 : 1)) };
  }
  return from === null ? null : { value: awayFrom(from, unit, count, 'PAST_REF') };
}

function later(frame: Frame, unit: Unit, count: number): { value: string } | null {
  const from = dayOf(frame.before?.slice(0, 10) ?? '');
  if (unit === 'year' || unit === 'decade') {
    const year = /^\d{4}/.exec(frame.before ?? '')?.[0];
    if (year !== undefined) return { value: fourDigits(Number(year) + count * (unit === 'decade' ? 10 : 1)) };
  }
  return from === null ? null : { value: awayFrom(from, unit, count, 'FUTURE_REF') };
}

/** The year before that of publication, or the same quarter of it where a quarter is spoken of. */
export function yearBefore(frame: Frame): string {
  const quarter = /^(\d{4})(-Q\d)$/.exec(frame.compared ?? '');
  if (quarter?.[1] !== undefined && quarter[2] !== undefined) {
    const year = Number(quarter[1]);
    const current = frame.published === null || year >= yearOf(frame.published) - 1;
    return `${fourDigits(current ? year - 1 : year)}${quarter[2]}`;
  }
  return frame.published === null ? 'XXXX' : fourDigits(yearOf(frame.published) - 1);
}

/** A whole unit of time so many units away from a day; `open` where the count or the day is unknown. */
export function awayFrom(day: number | null, unit: Unit, count: number | null, open: string): string {
  if (day === null || count === null) return open;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return isoOf(unit === 'hour' ? day + Math.trunc(count / 24) : day);
    case 'day':
    case 'night':
      return isoOf(day + count);
    case 'week':
    case 'weekend':
    case 'fortnight': {
      const week = weekOf(day + 7 * count * (unit === 'fortnight' ? 2 : 1));
      return unit === 'weekend' ? `${week}-WE` : week;
    }
    case 'month':
      return monthAfter(day, count);
    case 'quarter':
      return quarterAfter(day, count);
    case 'year':
      return fourDigits(yearOf(day) + count);
    case 'decade':
      return fourDigits(yearOf(day) + 10 * count).slice(0, 3);
    case 'century':
      return fourDigits(yearOf(day) + 100 * count).slice(0, 2);
  }
}
