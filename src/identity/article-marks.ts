import type { ArticleMarks } from './event-account.ts';
import { COUNTING_WORDS, MONTHS, NOT_COUNTED } from './mark-words.ts';

/**
 * What tells an event from others of its series, as its article begins: which one it is of them, when, and how many of what. The
 * day of publication is `YYYY-MM-DD`.
 */
export function articleMarks(headline: string, lead: string, published: string | null): ArticleMarks {
  const text = `${headline.slice(0, LEAD)}\n${lead}`;
  const day = Date.parse(published?.slice(0, 10) ?? '') / DAY;
  const monthsNamed = monthsIn(text);
  const counted = countsIn(text);
  return {
    day: Number.isNaN(day) ? null : day,
    ordinals: distinct(
      [...text.matchAll(ORDINAL)].flatMap(({ 1: number }) => (number === undefined ? [] : [Number(number)])),
    ),
    quarters: distinct([...text.matchAll(QUARTER)].map(([written]) => quarterOf(written))),
    years: distinct([...text.matchAll(YEAR)].map(([year]) => Number(year))),
    months: distinct(monthsNamed.map(({ month }) => month)),
    headlineMonths: distinct(monthsNamed.filter(({ at }) => at < headline.length).map(({ month }) => month)),
    numbers: distinct(counted.map(({ number }) => number)),
    counted: distinct(counted.flatMap(({ number, nouns }) => nouns.map((noun) => `${noun} ${number}`))),
  };
}

/** How many characters of the body's beginning are looked at. */
export const LEAD = 300;

const DAY = 86_400_000;

/** "the 51st", but not "the 21st century" or "June 12th". */
const ORDINAL = new RegExp(
  `(?<!(?:${MONTHS.source})\\s*)\\b(\\d{1,3})(?:st|nd|rd|th)\\b(?!\\s+(?:century|street|avenue|floor|birthday|district|amendment|of)\\b)`,
  'gi',
);
const QUARTER = /\b(?:first|second|third|fourth)[- ]quarter\b|\bQ[1-4]\b/gi;
const YEAR = /\b(?:19|20)\d\d\b/g;

const ORDER = ['first', 'second', 'third', 'fourth'];

function quarterOf(written: string): number {
  const digit = /[1-4]/.exec(written)?.[0];
  return digit === undefined ? ORDER.findIndex((word) => written.toLowerCase().startsWith(word)) + 1 : Number(digit);
}

interface MonthNamed {
  readonly month: string;
  readonly at: number;
}

/** The months named. "May" is one only where the words around it say so. */
function monthsIn(text: string): readonly MonthNamed[] {
  return [...text.matchAll(new RegExp(`(?<!\\p{L})(?:${MONTHS.source})(?!\\p{L})`, 'gu'))].flatMap(
    ({ 0: name, index }) => {
      const around = text.slice(Math.max(0, index - 10), index + name.length + 4);
      if (name === 'May' && !/(?:in|of|since|until|last|this|next|early|late|by|to|from|\d) May\b|May \d/.test(around))
        return [];
      return [{ month: name.slice(0, 3), at: index }];
    },
  );
}

interface Count {
  readonly number: string;
  /** The words behind it, one of which says what is counted. */
  readonly nouns: readonly string[];
}

/** Numbers, scores ("3-1") and the small ones in words; no years, days of a month or times of day. */
function countsIn(text: string): readonly Count[] {
  const digits = /(?<![\p{L}\d.,:-])\d+(?:[.,:–-]\d+)*(?![\p{L}\d])/gu;
  const words = new RegExp(`\\b(?:${[...COUNTING_WORDS.keys()].join('|')})\\b`, 'gi');
  return [...text.matchAll(digits), ...text.matchAll(words)].flatMap(({ 0: written, index }) => {
    const behind = text.slice(index + written.length, index + written.length + 40);
    const number = COUNTING_WORDS.get(written.toLowerCase()) ?? written.replaceAll(',', '');
    if (/^\d/.test(written) && isTime(written, text.slice(Math.max(0, index - 11), index), behind)) return [];
    return [{ number, nouns: nounsIn(behind) }];
  });
}

/** Whether digits are a year, a day of a month or a time of day. */
const isTime = (digits: string, before: string, behind: string): boolean =>
  /^(?:19|20)\d\d$/.test(digits) ||
  /^\s*(?:[ap]\.?\s?m\b|:)/i.test(behind) ||
  new RegExp(`(?:${MONTHS.source})\\s*$`).test(before) ||
  new RegExp(`^\\s*(?:${MONTHS.source})(?!\\p{L})`, 'u').test(behind);

/** Of the next three words, those that may be what is counted, without the ends that number and time give them. */
function nounsIn(behind: string): readonly string[] {
  const next =
    /^(?:[ -]+\p{L}+){1,3}/u
      .exec(behind)?.[0]
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return next.filter((word) => !NOT_COUNTED.has(word)).map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, ''));
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)].sort();
