import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital, isGlued } from '../../text/word-index.ts';
import { type DayNumber, dayOf, fourDigits, isoOf, weekdayOf } from '../calendar.ts';
import type { DateRule, Frame, Match, Reading } from '../rule.ts';
import { isEach, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';
import { withDayPart } from './day-part.ts';
import { isSetAhead } from './set-ahead.ts';

type Direction = 'LAST' | 'THIS' | 'NEXT' | 'COMING' | 'PREVIOUS' | 'FOLLOWING' | null;

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['this', 'THIS'],
  ['next', 'NEXT'],
  ['coming', 'COMING'],
  ['previous', 'PREVIOUS'],
  ['following', 'FOLLOWING'],
]);

/** "Tuesday", "last Friday", "next Wednesday", "this coming Sunday", "Thursday morning", "Wednesday of last week", "Saturday, April 25". */
export const weekday: DateRule = {
  name: 'weekday',
  first: [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...DIRECTIONS.keys(), 'the'],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    const first = DIRECTIONS.get(wordAt(words, begin)) ?? null;
    if (begin > at && first === null) return null;
    const next = wordAt(words, begin + 1) === 'coming' || wordAt(words, begin + 1) === 'past' ? begin + 1 : begin;
    const direction = first === null ? null : (DIRECTIONS.get(wordAt(words, next)) ?? first);
    const name = first === null ? begin : next + 1;
    const day = matchName(words, name);
    if (day === null || isInName(words, name) || isEach(words, at)) return null;
    // "Tuesday nights" come every week.
    if (/^(?:mornings|afternoons|evenings|nights)$/.test(wordAt(words, day.end))) return null;
    // "Following Monday's debate" is a preposition and a bare Monday.
    if (begin === at && /^(?:following|previous|coming|past)$/.test(wordAt(words, begin))) return null;
    const dated = first === null ? datedBehind(words, day.end, day.number) : null;
    if (dated !== null) return dated;
    // "Tuesday's ruling" has been made, whatever the verb says.
    const scheduled = isSetAhead(words, day.end + 2);
    const before = wordAt(words, at - 1) === 'the' ? at - 2 : at - 1;
    const ahead =
      (wordAt(words, before) === 'of' && wordAt(words, before - 1) === 'ahead') ||
      (scheduled && wordAt(words, before) === 'before');
    const owning = /^['’]$/.test(wordAt(words, day.end)) && wordAt(words, day.end + 1) === 's';
    const parted = withDayPart(words, {
      end: day.end,
      read: (frame) => ({
        value: weekdayIn(
          ahead
            ? { ...frame, tense: 'FUTURE' }
            : owning && !(scheduled && frame.tense === 'FUTURE')
              ? { ...frame, tense: 'PAST' }
              : frame,
          day.number,
          direction,
          freshWeekdays(words).has(day.number),
        ),
      }),
    });
    return inWeek(words, parted, day.number) ?? parted;
  },
};

interface Name {
  readonly end: number;
  readonly number: number;
}

function matchName(words: WordIndex, at: number): Name | null {
  if (!isCapital(words, at)) return null;
  const number = WEEKDAYS.get(wordAt(words, at));
  if (number !== undefined) return { end: at + 1, number };
  const short = SHORT_WEEKDAYS.get(wordAt(words, at));
  const dotted = wordAt(words, at + 1) === '.' && isGlued(words, at + 1);
  return short !== undefined && dotted ? { end: at + 2, number: short } : null;
}

const NAMED_BEFORE =
  /^(?:news|bloody|black|super|cyber|giving|good|ash|palm|easter|throwback|maundy|pancake|shrove|remembrance)$/;
const NAMED_BEHIND = /^(?:times|telegraph|mail|mirror|express|herald|review|magazine|school)$/;

/** "Fox News Sunday", "Super Tuesday", "The Sunday Times", "Saturday Night Live": names of something else. */
function isInName(words: WordIndex, at: number): boolean {
  if (isCapital(words, at - 1) && NAMED_BEFORE.test(wordAt(words, at - 1))) return true;
  if (!isCapital(words, at + 1)) return false;
  if (NAMED_BEHIND.test(wordAt(words, at + 1))) return true;
  return wordAt(words, at + 1) === 'night' && isCapital(words, at + 2);
}

/** The date that stands behind its weekday. */
function datedBehind(words: WordIndex, end: number, weekday: number): Match | null {
  const at = wordAt(words, end) === ',' ? end + 1 : end;
  const date = calendarDate.match(words, at);
  if (date === null) return null;
  const written = words.lower.slice(at, date.end).join(' ');
  if (!/\d/.test(written)) return null;
  if (/\d{4}|year/.test(written)) return date;
  return { end: date.end, read: (frame) => inYearOf(weekday, date.read(frame)) };
}

/** Of the years around, the one in which the date falls on its weekday ("Tuesday, Nov. 5"); the one read where none does. */
function inYearOf(weekday: number, reading: Reading | null): Reading | null {
  const [, year, rest] = /^(\d{4})(-\d\d-\d\d)/.exec(reading?.value ?? '') ?? [];
  if (reading === null || year === undefined || rest === undefined) return reading;
  for (const shift of [0, 1, -1]) {
    const day = dayOf(`${fourDigits(Number(year) + shift)}${rest}`);
    if (day !== null && weekdayOf(day) === weekday) return { value: isoOf(day) + reading.value.slice(10) };
  }
  return reading;
}

const WEEKS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** "Wednesday of last week", "on Wednesday next week". */
function inWeek(words: WordIndex, day: Match, number: number): Match | null {
  const at = wordAt(words, day.end) === 'of' ? day.end + 1 : day.end;
  const shift = WEEKS.get(wordAt(words, at));
  if (shift === undefined || wordAt(words, at + 1) !== 'week') return null;
  // "on Monday of last week's shooting" says which shooting, not which Monday.
  if (at > day.end && /^['’]$/.test(wordAt(words, at + 2)) && wordAt(words, at + 3) === 's') return null;
  return {
    end: at + 2,
    read: ({ published }) =>
      published === null
        ? { value: `XXXX-WXX-${number}` }
        : { value: isoOf(published - weekdayOf(published) + number + 7 * shift) },
  };
}

/** The day that a weekday's name stands for; newspapers leave out "last" before it. */
function weekdayIn(frame: Frame, number: number, direction: Direction, isFresh: boolean): string {
  const before = dayOf(frame.before?.slice(0, 10) ?? '');
  if (direction === 'FOLLOWING' && before !== null) return isoOf(after(before, number));
  if (direction === 'PREVIOUS' && before !== null) return isoOf(ahead(before, number));
  const { published, tense } = frame;
  const joined = dayOf(frame.joined?.slice(0, 10) ?? '');
  if (direction === null && joined !== null && (published === null || Math.abs(published - joined) <= 14)) {
    const next = after(joined, number);
    if (tense !== 'PAST' || published === null || next <= published) return isoOf(next);
  }
  if (published === null) return `XXXX-WXX-${number}`;
  if (direction === 'LAST' || direction === 'PREVIOUS') return isoOf(ahead(published, number));
  if (direction === 'NEXT') return isoOf(published - weekdayOf(published) + 7 + number);
  if (direction === 'COMING' || direction === 'FOLLOWING') return isoOf(after(published, number));
  if (tense === 'FUTURE' || (direction === 'THIS' && tense !== 'PAST')) return isoOf(after(published - 1, number));
  const last = ahead(published + 1, number);
  // On Monday "Tuesday is" says the day to come, and "early on Tuesday" that of a place farther east.
  const isNext = direction === null && published - last === 6 && (tense === 'PRESENT' || isFresh);
  return isoOf(isNext ? published + 1 : last);
}

const freshIn = new WeakMap<WordIndex, ReadonlySet<number>>();

/** The weekdays of which a text says a part ("early on Tuesday", "Friday night"): such a day is hardly older than a day. */
function freshWeekdays(words: WordIndex): ReadonlySet<number> {
  const known = freshIn.get(words);
  if (known !== undefined) return known;
  const fresh = new Set<number>();
  for (const [at, word] of words.lower.entries()) {
    const number = WEEKDAYS.get(word);
    if (number === undefined) continue;
    const before = wordAt(words, at - 1) === 'on' ? at - 2 : at - 1;
    if (
      /^(?:morning|afternoon|evening|night|early)$/.test(wordAt(words, at + 1)) ||
      /^(?:early|late)$/.test(wordAt(words, before))
    )
      fresh.add(number);
  }
  freshIn.set(words, fresh);
  return fresh;
}

/** The first such weekday after a day. */
function after(day: DayNumber, number: number): DayNumber {
  return day + ((number - weekdayOf(day) + 6) % 7) + 1;
}

/** The last such weekday before a day. */
function ahead(day: DayNumber, number: number): DayNumber {
  return day - ((weekdayOf(day) - number + 6) % 7) - 1;
}
