import type { WordIndex } from '../../reading.ts';
import { isGlued } from '../../text/word-index.ts';
import { fourDigits } from '../calendar.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { year } from './year.ts';

/** "between May and June 2022", "from May to October 2018", "May–October 2018", "1914-18", "2019/20", "1914-1918". */
export const interval: DateRule = {
  name: 'interval',
  first: [...new Set([...calendarDate.first, 'between', 'from'])],
  match: (words, at) => {
    const word = wordAt(words, at);
    if (word === 'between') return between(words, at + 1, /^and$/);
    if (word === 'from') return between(words, at + 1, /^(?:to|until|till|through)$/, true);
    return shortYears(words, at) ?? between(words, at, /^[-–—]$/, true);
  },
};

/** "1914-18", "2019–20", "2019/20": the second year in two digits, or in four behind a dash. */
function shortYears(words: WordIndex, at: number): Match | null {
  const word = wordAt(words, at);
  if (!/^(?:1[5-9]|20)\d\d$/.test(word) || !/^[-–/]$/.test(wordAt(words, at + 1))) return null;
  if (isGlued(words, at) && /^[-–/\d.,:#$£€]|\p{L}/u.test(wordAt(words, at - 1))) return null;
  const first = { year: Number(word) };
  const digits = wordAt(words, at + 2);
  // "2008-9": the very next year in one digit.
  const isNext = /^\d$/.test(digits) && Number(digits) === (first.year % 10) + 1;
  if (/^[-–]$/.test(wordAt(words, at + 1)) && isSpan(words, at, first.year, digits))
    return { end: at + 3, read: () => rangedBy(fourDigits(first.year), digits) };
  const short = isNext ? String(first.year + 1).slice(2) : digits;
  if (!/^\d\d$/.test(short)) return null;
  if (!isGlued(words, at + 1) || !isGlued(words, at + 2)) return null;
  // "2019-20-1" is a number, "2019-02" most likely a month.
  if (isGlued(words, at + 3) && /^[-–/\d\p{L}]/u.test(wordAt(words, at + 3))) return null;
  const last = Math.floor(first.year / 100) * 100 + Number(short);
  const to = last > first.year ? last : last + 100;
  if (to - first.year > 60 || (!isNext && Number(short) <= 12 && to - first.year > 1 && wordAt(words, at + 1) === '-'))
    return null;
  return { end: at + 3, read: () => rangedBy(fourDigits(first.year), fourDigits(to)) };
}

/** "1914-1918": two years in full, right beside their dash and nothing else. */
const isSpan = (words: WordIndex, at: number, first: number, digits: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(digits) &&
  Number(digits) > first &&
  Number(digits) - first <= LONGEST_SPAN &&
  isGlued(words, at + 1) &&
  isGlued(words, at + 2) &&
  !(isGlued(words, at + 3) && /^[-–/\d\p{L}]/u.test(wordAt(words, at + 3)));

/** In years. */
const LONGEST_SPAN = 150;

/** Two dates, each a year, a month or a day. With `borrows` the first has no year and takes that of the second. */
function between(words: WordIndex, at: number, link: RegExp, borrows = false): Match | null {
  const first = dateAt(words, at);
  if (first === null || !link.test(wordAt(words, first.end))) return null;
  const second = dateAt(words, first.end + 1);
  if (second === null || !hasYear(words, first.end + 1, second.end)) return null;
  const own = hasYear(words, at, first.end);
  if (own && borrows) return null;
  return {
    end: second.end,
    read: (frame) => {
      const last = second.read(frame)?.value ?? '';
      const begun = first.read(frame)?.value ?? '';
      if (!DATE.test(last) || !/^[\dX]{4}/.test(begun)) return null;
      if (own) return begun <= last ? rangedBy(begun, last) : null;
      const year = Number(last.slice(0, 4));
      const sameYear = last.slice(0, 4) + begun.slice(4);
      return rangedBy(sameYear <= last ? sameYear : fourDigits(year - 1) + begun.slice(4), last);
    },
  };
}

const DATE = /^\d{4}(?:-\d\d){0,2}$/;

const dateAt = (words: WordIndex, at: number): Match | null => calendarDate.match(words, at) ?? year.match(words, at);

/** A year in digits, or "last year". */
const hasYear = (words: WordIndex, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (/^(?:\d{4}|year)$/.test(wordAt(words, i))) return true;
  return false;
};

const rangedBy = (from: string, to: string): { value: string; edtf: string } => ({
  value: `${from}/${to}`,
  edtf: `${from}/${to}`,
});
