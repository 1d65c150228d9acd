import { dayOf, isoOf, weekdayOf } from './calendar.ts';

const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
  H1: ['01', '06'],
  H2: ['07', '12'],
};

/** Seasons have numbers of their own in EDTF level 1, as if they were months. */
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * The EDTF date or interval (level 1) of a TIMEX3 value: `2019-W09` is the interval of its days, `1989-Q3` of its months,
 * `199` (the decade) is `199X`, `2019-02-21TMO` the day. Null where the value names no day, month or year of its own.
 */
export function edtfOf(value: string): string | null {
  if (/^\d\d(?:\d\d?)?$/.test(value)) return value.padEnd(4, 'X');
  const date = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$/.exec(value)?.[1];
  // "June 31" is written now and then, and is no day.
  if (date !== undefined) return date.length === 10 && dayOf(date) === null ? null : date;
  if (/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(value)) return value;
  const [, year, part, weekend] = /^(\d{4})-(W\d\d|[QH]\d|SP|SU|FA|WI)(-WE)?$/.exec(value) ?? [];
  // The last winter and the last week of four digits end in a year that has five.
  if (year === undefined || part === undefined || year === '9999') return null;
  if (part.startsWith('W') && part !== 'WI') return weekInterval(year, Number(part.slice(1)), weekend !== undefined);
  const season = SEASONS[part];
  if (season !== undefined) return `${year}-${season}`;
  const [first, last] = HALVES[part] ?? [];
  return first === undefined ? null : `${year}-${first}/${year}-${last}`;
}

/** ISO 8601: week 1 is the one with January 4. */
function weekInterval(year: string, week: number, weekend: boolean): string | null {
  const fourth = dayOf(`${year}-01-04`);
  if (fourth === null) return null;
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
  return `${isoOf(weekend ? monday + 5 : monday)}/${isoOf(monday + 6)}`;
}
