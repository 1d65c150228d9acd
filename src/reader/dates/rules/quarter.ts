import { MONTHS, ORDINALS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital, isGlued } from '../../text/word-index.ts';
import { fourDigits, monthOf, quarterAfter, yearOf } from '../calendar.ts';
import { type DateRule, type Frame, type Match, wordAt } from '../rule.ts';
import { yearBefore } from './ago.ts';
import { quarterEnded } from './quarter-ended.ts';
import { matchRelativeYear, type RelativeYear, yearIn } from './relative-year.ts';
import { matchFiscalCode, matchYearDigits } from './year-number.ts';

/**
 * "the third quarter", "third-quarter", "the fiscal first quarter", "the 1988 second quarter", "last year's quarter",
 * "the first half of 1990", "Q3 2019", "the quarter", "the latest period", "the year-ago quarter", "year-earlier".
 */
export const quarter: DateRule = {
  name: 'quarter or half of a year',
  first: [
    'the',
    'first',
    'second',
    'third',
    'fourth',
    'final',
    'last',
    'fiscal',
    'q',
    'h',
    'quarter',
    'year',
    'latest',
    'this',
    'next',
    '#',
    'its',
  ],
  match: (words, at) =>
    matchNumbered(words, at) ??
    matchCompared(words, at) ??
    matchLetter(words, at) ??
    matchYearAgo(words, at) ??
    matchLatest(words, at) ??
    matchMonthQuarter(words, at) ??
    null,
};

type Which = { readonly year: number } | RelativeYear | 'YEAR_AGO' | null;

function matchNumbered(words: WordIndex, at: number): Match | null {
  let next = /^(?:the|its)$/.test(wordAt(words, at)) ? at + 1 : at;
  let which: Which = null;
  const digits = matchYearDigits(words, next);
  const relative = digits === null ? matchRelativeYear(words, next) : null;
  if (digits !== null) {
    which = digits;
    next = digits.end;
  } else if (
    relative !== null &&
    /^['’]$/.test(wordAt(words, relative.end)) &&
    wordAt(words, relative.end + 1) === 's'
  ) {
    which = relative;
    next = relative.end + 2;
  } else if (isYearAgo(words, next)) {
    which = 'YEAR_AGO';
    next += 3;
  }
  const fiscal = wordAt(words, next) === 'fiscal';
  if (fiscal) next += wordAt(words, next + 1) === '-' ? 2 : 1;
  const ordinal = wordAt(words, next);
  const number = ordinal === 'final' || (ordinal === 'last' && which === null) ? 0 : ORDINALS.get(ordinal);
  if (number === undefined || number > 4) {
    return relative !== null && which === relative && /^(?:quarter|period)$/.test(ordinal)
      ? lastYears(next + 1, relative)
      : null;
  }
  const unit = wordAt(words, next + 1) === '-' ? next + 2 : next + 1;
  const name = wordAt(words, unit);
  if (name !== 'quarter' && name !== 'half') return null;
  if (ordinal === 'last' && !(name === 'half' || wordAt(words, unit + 1) === 'of')) return null;
  const part = partOf(name, number);
  if (part === null) return null;
  const behind = which === null ? yearBehind(words, unit + 1) : null;
  // A half of no year is a half of a match or of a loaf.
  if (name === 'half' && which === null && behind === null) return null;
  const end = behind?.end ?? unit + 1;
  const year = behind?.which ?? which;
  const ended = quarterEnded(words, end);
  return {
    end,
    read: (frame) => {
      const value = `${yearOfPart(frame, year, part)}-${part}`;
      const own = fiscal || (ended !== null && ended(frame) !== value);
      return own ? { value, edtf: null } : { value };
    },
  };
}

function partOf(name: string, number: number): string | null {
  if (name === 'half') return number === 0 ? 'H2' : number < 3 ? `H${number}` : null;
  return `Q${number === 0 ? 4 : number}`;
}

function yearBehind(words: WordIndex, at: number): { end: number; which: Which } | null {
  let next = wordAt(words, at) === 'of' || wordAt(words, at) === 'in' ? at + 1 : at;
  if (wordAt(words, next) === 'fiscal') next += 1;
  const fiscal = matchFiscalCode(words, next);
  if (fiscal !== null) return { end: fiscal.end, which: fiscal };
  const digits = matchYearDigits(words, next);
  if (digits !== null) return { end: digits.end, which: digits };
  const relative = matchRelativeYear(words, next);
  if (relative !== null) return { end: relative.end, which: relative };
  const theYear = wordAt(words, next) === 'the' && wordAt(words, next + 1) === 'year';
  return theYear ? { end: next + 2, which: { end: 0, shift: 0, from: 'BEFORE' } } : null;
}

function yearOfPart(frame: Frame, which: Which, part: string): string {
  if (which === 'YEAR_AGO') return frame.published === null ? 'XXXX' : fourDigits(yearOf(frame.published) - 1);
  if (which !== null) return 'shift' in which ? yearIn(frame, which) : fourDigits(which.year);
  if (frame.published === null) return 'XXXX';
  const begin = part.startsWith('Q') ? Number(part.slice(1)) * 3 - 2 : Number(part.slice(1)) * 6 - 5;
  const begun = begin <= monthOf(frame.published) || frame.tense === 'FUTURE';
  return fourDigits(yearOf(frame.published) - (begun ? 0 : 1));
}

/** "the quarter a year ago", "last year's quarter". */
function lastYears(end: number, relative: RelativeYear): Match {
  return {
    end,
    read: (frame) => ({
      value: `${yearIn(frame, relative)}${partOfQuarter(frame)}`,
    }),
  };
}

/** "the 1988 quarter", "the corresponding period last year", "the quarter a year ago": the quarter spoken of, in another year. */
function matchCompared(words: WordIndex, at: number): Match | null {
  if (wordAt(words, at) !== 'the') return null;
  const digits = matchYearDigits(words, at + 1);
  if (digits !== null && /^(?:quarter|period)$/.test(wordAt(words, digits.end))) {
    return {
      end: digits.end + 1,
      read: (frame) => ({ value: `${fourDigits(digits.year)}${partOfQuarter(frame)}` }),
    };
  }
  const compared = /^(?:corresponding|comparable|same|like)$/.test(wordAt(words, at + 1)) ? at + 2 : at + 1;
  if (!/^(?:quarter|period)$/.test(wordAt(words, compared))) return null;
  const relative = matchRelativeYear(words, compared + 1);
  if (relative === null || relative.shift !== -1) return null;
  return { end: relative.end, read: (frame) => ({ value: yearBefore(frame) }) };
}

function partOfQuarter(frame: Frame): string {
  return /^\d{4}(-Q\d)$/.exec(frame.compared ?? '')?.[1] ?? '';
}

/** "Q3", "Q3 2019", "3Q", "H1 2024", "Quarter 1 2018". */
function matchLetter(words: WordIndex, at: number): Match | null {
  const [first, second] = [wordAt(words, at), wordAt(words, at + 1)];
  const isSpelled = first === 'quarter' && /^[1-4]$/.test(second);
  const isGluedPair =
    isGlued(words, at + 1) &&
    !isGlued(words, at) &&
    !(isGlued(words, at + 2) && /^[\p{L}\p{N}]/u.test(wordAt(words, at + 2)));
  const code = isSpelled
    ? `Q${second}`
    : !isGluedPair
      ? ''
      : /^[qh]$/.test(first)
        ? `${first}${second}`.toUpperCase()
        : `${second}${first}`.toUpperCase();
  if (!/^(?:Q[1-4]|H[12])$/.test(code)) return null;
  const behind = yearBehind(words, at + 2);
  // A half without its year is seldom one of a year.
  if (code.startsWith('H') && behind === null) return null;
  return {
    end: behind?.end ?? at + 2,
    read: (frame) => ({ value: `${yearOfPart(frame, behind?.which ?? null, code)}-${code}` }),
  };
}

/** "the March quarter": the one that ends with that month. */
function matchMonthQuarter(words: WordIndex, at: number): Match | null {
  if (wordAt(words, at) !== 'the' || wordAt(words, at + 2) !== 'quarter' || !isCapital(words, at + 1)) return null;
  const month = MONTHS.get(wordAt(words, at + 1)) ?? 0;
  if (month === 0 || month % 3 !== 0) return null;
  const part = `Q${month / 3}`;
  return { end: at + 3, read: (frame) => ({ value: `${yearOfPart(frame, null, part)}-${part}` }) };
}

function isYearAgo(words: WordIndex, at: number): boolean {
  return (
    wordAt(words, at) === 'year' && wordAt(words, at + 1) === '-' && /^(?:ago|earlier)$/.test(wordAt(words, at + 2))
  );
}

/** "year-ago", "the year-earlier period". */
function matchYearAgo(words: WordIndex, at: number): Match | null {
  let next = wordAt(words, at) === 'the' ? at + 1 : at;
  if (/^(?:comparable|corresponding|same)$/.test(wordAt(words, next))) next += 1;
  if (!isYearAgo(words, next)) return null;
  // "the year-earlier nine months" is a time as long.
  if (/^(?:three|six|nine|12|3|6|9)$/.test(wordAt(words, next + 3)) && wordAt(words, next + 4) === 'months')
    return null;
  const named = /^(?:quarter|period)$/.test(wordAt(words, next + 3));
  return { end: named ? next + 4 : next + 3, read: (frame) => ({ value: yearBefore(frame) }) };
}

/** "the quarter", "the latest quarter", "the period": the one that the text is about. */
function matchLatest(words: WordIndex, at: number): Match | null {
  if (!/^(?:the|latest|this)$/.test(wordAt(words, at))) return null;
  let next = wordAt(words, at) === 'the' || wordAt(words, at) === 'this' ? at + 1 : at;
  const latest = /^(?:latest|recent|just-ended)$/.test(wordAt(words, next));
  if (latest) next += 1;
  const name = wordAt(words, next);
  if (name !== 'quarter' && !(name === 'period' && latest)) return null;
  if (wordAt(words, next + 1) === 'of' || wordAt(words, next + 1) === '-') return null;
  const ended = name === 'quarter' ? quarterEnded(words, next + 1) : null;
  return {
    end: next + 1,
    read: (frame) => {
      const { quarter: last, published } = frame;
      const calendar = ended?.(frame) ?? null;
      if (calendar === 'OWN') return last === null ? null : { value: last, edtf: null };
      if (calendar !== null) return { value: calendar };
      return last !== null
        ? { value: last }
        : latest && published !== null && name === 'quarter'
          ? { value: quarterAfter(published, -1) }
          : null;
    },
  };
}
