import { isoDay, monthNumber } from './day.ts';
import { zoneOffset } from './zones.ts';

/** When something was published, as a file states it: the day, and the moment where it has a time and an offset. */
export interface Moment {
  readonly day: string;
  readonly at: string | null;
}

/** A time of the day and what may stand behind it: "9:00", "T05:00:00.000+01:00", "at 9.30 a.m. EDT", "(Coordinated Universal Time)". */
const time =
  '(?:,?\\s*(?:T|at\\s|-|–|\\|)?\\s*(?<hour>\\d{1,2})[:.]?(?<minute>\\d{2})(?:[:.]?(?<second>\\d{2})(?:[.,]\\d{1,9})?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*(?<zone>(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?|[A-Z]{1,5})?(?:\\s*\\([^()]{1,60}\\))?)?';
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?(?:,\\s*|\\s+))?';
const month = '(?<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\\.?';

/** How schema.org, IPTC, RFC 822 and RFC 850, `Date.toString`, asctime and newspapers write a day. */
const days = [
  '(?<year>\\d{4})-?(?<month>\\d{2})-?(?<day>\\d{2})',
  '(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})',
  `(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${month}[\\s,-]+(?<year>\\d{4}|\\d{2}(?![\\d:]))`,
  `${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!:)`,
  '(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})',
  // With slashes the order is told only by a day that is no month.
  '(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>\\d{4})',
  '(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})',
];

/** `Fri May  3 09:00:00 2024`, with the year behind the time. */
const asctime = `${month}\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2}):(?<second>\\d{2})\\s+(?<zone>[A-Z]{1,5}|[+-]\\d{4})?\\s*(?<year>\\d{4})`;

/** Each with a time or none; or else with what nobody reads as a time, which costs the time only. */
const forms = [...days.map((day) => day + time), asctime, ...days.map((day) => `${day}(?![\\d/.-]).{0,60}`)].map(
  (form) => new RegExp(`^${weekday}${form}$`, 'i'),
);

/** What programs write for no date at all: the first moment of Unix time. */
const unset = /^1970-01-01T00:00:00(?:Z|\+00:00)$/;

/**
 * A date as files state it: in words or numbers of the calendar, or as seconds or milliseconds since 1970; of a list, the
 * first. Null for none, and for what is no date or one that no calendar has: it costs an article only its day.
 */
export function momentOf(value: unknown): Moment | null {
  if (Array.isArray(value)) return firstMoment(value);
  if (typeof value === 'object' && value !== null) {
    // JSON-LD's typed values, and those of MongoDB's exports.
    return firstMoment(['@value', '$date'].map((name) => Object.getOwnPropertyDescriptor(value, name)?.value));
  }
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (words === '' || words.length > 100) return null;
  const found = epochMoment(words) ?? calendarMoment(words);
  return found?.at != null && unset.test(found.at) ? null : found;
}

/** The first of several dates that can be read, of which a file may state one in a form that nobody reads. */
export function firstMoment(values: readonly unknown[]): Moment | null {
  for (const value of values) {
    const found = momentOf(value);
    if (found !== null) return found;
  }
  return null;
}

/** Seconds or milliseconds since 1970, also as .NET writes them, `/Date(1714726800000)/`; none before 1973. */
function epochMoment(words: string): Moment | null {
  const digits = /^(?:\/Date\()?(\d{9,10}|\d{13}|(?!19|20)\d{12})(?:\.\d+)?(?:[+-]\d{4})?(?:\)\/)?$/.exec(words)?.[1];
  if (digits === undefined) return null;
  const at = new Date(Number(digits) * (digits.length > 10 ? 1 : 1_000)).toISOString();
  return { day: at.slice(0, 10), at: `${at.slice(0, 19)}Z` };
}

function calendarMoment(words: string): Moment | null {
  const form = forms.find((one) => one.test(words));
  const found = form?.exec(words)?.groups;
  if (found === undefined) return null;
  const day = isoDay(fullYear(found['year'] ?? ''), monthNumber(found['month'] ?? ''), Number(found['day']));
  if (day === null) return null;
  const { minute = '', second = '00', half, zone } = found;
  const hour = hourOf(Number(found['hour']), half);
  const offset = zone === undefined ? null : zoneOffset(zone);
  if (hour === null || Number(minute) > 59 || Number(second) > 60 || offset === null) return { day, at: null };
  return { day, at: `${day}T${String(hour).padStart(2, '0')}:${minute}:${second}${offset}` };
}

/** RFC 2822: two digits are 1950 to 2049. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (!(hour >= 1 && hour <= 12)) return null;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}
