import { BEFORE_DATE, MONTHS, ORDINALS, SHORT_MONTHS, TENS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital, isGlued } from '../../text/word-index.ts';
import { dayOf, fourDigits, twoDigits } from '../calendar.ts';
import type { DateRule, Frame, Match } from '../rule.ts';
import { isEach, wordAt } from '../rule.ts';
import { withDayPart } from './day-part.ts';
import { nearYear } from './month-day.ts';
import { matchRelativeYear, yearIn } from './relative-year.ts';
import { isSetAhead } from './set-ahead.ts';
import { matchSpokenYear, matchYearDigits } from './year-number.ts';

/** "June 12", "June 12, 2018", "June 12 last year", "12 June 2018", "the 12th of June", "June 2018", "June", "Feb. 27-28". */
export const calendarDate: DateRule = {
  name: 'calendar date',
  first: [...MONTHS.keys(), ...SHORT_MONTHS.keys(), 'the', '#'],
  match: (words, at) => {
    const date = matchMonthFirst(words, at) ?? matchDayFirst(words, at) ?? null;
    return date === null ? null : withDayPart(words, date);
  },
};

interface Piece {
  readonly end: number;
  readonly number: number;
}

function matchMonthFirst(words: WordIndex, at: number): Match | null {
  const month = matchMonth(words, at);
  if (month === null) return null;
  const day = matchDayNumber(words, wordAt(words, month.end) === 'the' ? month.end + 1 : month.end);
  if (day === null) return matchMonthAlone(words, at, month);
  const last = matchLastDay(words, day, wordAt(words, at - 1) === 'from');
  if (last !== null) {
    return withYear(
      words,
      last.end,
      (year) => [
        `${year}-${twoDigits(month.number)}-${twoDigits(day.number)}`,
        `${year}-${twoDigits(month.number)}-${twoDigits(last.number)}`,
      ],
      (frame) => nearYear(frame, month.number, day.number, isSetAhead(words, day.end, at)).slice(0, 4),
    );
  }
  return withYear(
    words,
    day.end,
    (year) => [`${year}-${twoDigits(month.number)}-${twoDigits(day.number)}`],
    (frame) => nearYear(frame, month.number, day.number, isSetAhead(words, day.end, at)).slice(0, 4),
  );
}

function matchDayFirst(words: WordIndex, at: number): Match | null {
  const begin = wordAt(words, at) === 'the' ? at + 1 : at;
  const day = matchDayNumber(words, begin);
  if (day === null) return null;
  const last = begin === at ? lastBeforeMonth(words, at, day) : null;
  const end = last?.end ?? day.end;
  const of = wordAt(words, end) === 'of' ? end + 1 : end;
  if (begin > at && of === end) return null;
  const month = matchMonth(words, of);
  if (month === null) return null;
  const days = last === null ? [day.number] : [day.number, last.number];
  return withYear(
    words,
    month.end,
    (year) => days.map((number) => `${year}-${twoDigits(month.number)}-${twoDigits(number)}`),
    (frame) => nearYear(frame, month.number, day.number, isSetAhead(words, end, at)).slice(0, 4),
  );
}

/** The second day of "3-17 May", of "from 3 to 17 May" and "between 3 and 17 May". */
function lastBeforeMonth(words: WordIndex, at: number, first: Piece): Piece | null {
  const link = wordAt(words, first.end);
  const isDash = /^[-–—]$/.test(link) && isGlued(words, first.end);
  const isSpan =
    (wordAt(words, at - 1) === 'from' && /^(?:to|until|till)$/.test(link)) ||
    (wordAt(words, at - 1) === 'between' && link === 'and');
  const last = isDash || isSpan ? matchDayNumber(words, first.end + 1) : null;
  return last !== null && last.number > first.number ? last : null;
}

/** A month without a day: with a year anything goes, without one it must look like a month ("may", "march", "April Ryan"). */
function matchMonthAlone(words: WordIndex, at: number, month: Piece): Match | null {
  const dated = withYear(
    words,
    month.end,
    (year) => [`${year}-${twoDigits(month.number)}`],
    (frame) => nearYear(aheadOf(words, at, frame), month.number, null, isSetAhead(words, month.end, at)).slice(0, 4),
  );
  if (dated.end > month.end) return dated;
  if (isEach(words, at)) return null;
  if (!isCapital(words, at) || !MONTHS.has(wordAt(words, at))) return null;
  // "Ann and May Hale": a first name.
  const isFirstName =
    /^(?:may|april|june|august)$/.test(wordAt(words, at)) &&
    isCapital(words, month.end) &&
    !isGlued(words, month.end) &&
    /^(?:and|met|said|with|ms|mrs|miss|,)$/.test(wordAt(words, at - 1));
  if (isFirstName) return null;
  const introduced = BEFORE_DATE.has(wordAt(words, at - 1)) || /^-$/.test(wordAt(words, at - 1));
  const doubtful =
    /^(?:may|march)$/.test(wordAt(words, at)) || (isCapital(words, month.end) && !isGlued(words, month.end));
  return introduced || !doubtful ? dated : null;
}

/** "to pay it back by February": what is to be done by a month looks ahead where no verb says otherwise. */
function aheadOf(words: WordIndex, at: number, frame: Frame): Frame {
  return wordAt(words, at - 1) === 'by' && frame.tense === 'PRESENT' ? { ...frame, tense: 'FUTURE' } : frame;
}

/** Adds the year behind a day or month, where one stands there. */
function withYear(
  words: WordIndex,
  end: number,
  write: (year: string) => readonly string[],
  guess: (frame: Frame) => string,
): Match {
  const at = wordAt(words, end) === ',' || wordAt(words, end) === 'of' ? end + 1 : end;
  const number = matchYearDigits(words, at) ?? matchSpokenYear(words, at);
  if (number !== null && number.year > 1000) {
    const value = join(write(fourDigits(number.year)));
    return { end: number.end, read: () => (isPossible(value) ? { value } : null) };
  }
  const relative = matchRelativeYear(words, at);
  if (relative !== null) {
    return { end: relative.end, read: (frame) => ({ value: join(write(yearIn(frame, relative))) }) };
  }
  return { end, read: (frame) => ({ value: join(write(guess(frame))) }) };
}

function join(days: readonly string[]): string {
  return days.join('/');
}

/** No February 30. */
function isPossible(value: string): boolean {
  const day = value.split('/').at(-1) ?? '';
  return day.length < 10 || dayOf(day) !== null;
}

function matchMonth(words: WordIndex, at: number): Piece | null {
  const word = wordAt(words, at);
  const number = MONTHS.get(word);
  if (number !== undefined) {
    return isCapital(words, at) ? { end: at + 1, number } : null;
  }
  const short = SHORT_MONTHS.get(word);
  if (short === undefined || !isCapital(words, at)) return null;
  const dot = wordAt(words, at + 1) === '.' && isGlued(words, at + 1) ? at + 2 : at + 1;
  return /^\d{1,4}$/.test(wordAt(words, dot)) || wordAt(words, at - 1) !== '' ? { end: dot, number: short } : null;
}

/** A day of the month: "12", "12th", "twelfth", "twenty-first". */
function matchDayNumber(words: WordIndex, at: number): Piece | null {
  const word = wordAt(words, at);
  if (/^\d{1,2}$/.test(word)) {
    const number = Number(word);
    if (number < 1 || number > 31) return null;
    const next = wordAt(words, at + 1);
    if (isGlued(words, at + 1)) {
      if (/^(?:st|nd|rd|th)$/.test(next)) return { end: at + 2, number };
      if (/^\p{L}|^[%/$]$/u.test(next)) return null;
      if (/^[.,:]$/.test(next) && isGlued(words, at + 2) && /^\d/.test(wordAt(words, at + 2))) return null;
    }
    if (
      isGlued(words, at) &&
      /^[$£€.,:#]$/.test(wordAt(words, at - 1)) &&
      /^[\d$£€#]/.test(wordAt(words, at - 2) + wordAt(words, at - 1))
    )
      return null;
    return { end: at + 1, number };
  }
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined) return { end: at + 1, number: ordinal };
  const tens = TENS.get(word);
  const dash = wordAt(words, at + 1) === '-' ? at + 2 : at + 1;
  const unit = ORDINALS.get(wordAt(words, dash));
  return tens !== undefined && tens < 40 && unit !== undefined && unit < 10 && tens + unit < 32
    ? { end: dash + 1, number: tens + unit }
    : null;
}

/** The second day of "27-28", of "27 to 28, 2018", and of "from May 27 to 28". */
function matchLastDay(words: WordIndex, first: Piece, isFrom: boolean): Piece | null {
  if (/^(?:to|through)$/.test(wordAt(words, first.end))) {
    const last = matchDayNumber(words, first.end + 1);
    if (last === null || last.number <= first.number) return null;
    const isDated = /^(?:1[5-9]|20)\d\d$/.test(
      wordAt(words, wordAt(words, last.end) === ',' ? last.end + 1 : last.end),
    );
    return isDated || (isFrom && /^(?:[.,;:)]|)$/.test(wordAt(words, last.end))) ? last : null;
  }
  if (!/^[-–—]$/.test(wordAt(words, first.end))) return null;
  const last = matchDayNumber(words, first.end + 1);
  return last !== null && last.number > first.number && isGlued(words, first.end + 1) ? last : null;
}
