import { CARDINALS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isGlued } from '../../text/word-index.ts';
import { dayOf, isoOf, twoDigits } from '../calendar.ts';
import { type DateRule, type Frame, type Match, wordAt } from '../rule.ts';
import { matchDay } from './day-of.ts';

/** "9 a.m.", "7:15 p.m. Wednesday", "5 pm EST, Nov. 9", "14:00 GMT", "noon Saturday", "midnight Friday", "10 o'clock". */
export const clockTime: DateRule = {
  name: 'time of day',
  first: ['#', 'noon', 'midday', 'midnight', ...CARDINALS.keys()],
  match: (words, at) => {
    const time = matchTime(words, at);
    if (time === null) return null;
    const day = dayBehind(words, time.end);
    // "2 p.m. | and 4 p.m. on Thursday": the day of the time that follows, which is a date of its own.
    if (day === null) {
      const later = /^(?:and|to|until|[-–—])$/.test(wordAt(words, time.end)) ? matchTime(words, time.end + 1) : null;
      const shared = later === null ? null : dayBehind(words, later.end);
      return { end: time.end, read: (frame) => ({ value: onDay(frame, shared, time.clock) }) };
    }
    return { end: day.end, read: (frame) => ({ value: onDay(frame, day, time.clock) }) };
  },
};

interface Time {
  readonly end: number;
  readonly clock: string;
}

function matchTime(words: WordIndex, at: number): Time | null {
  const word = wordAt(words, at);
  if (word === 'noon' || word === 'midday') return { end: at + 1, clock: '12:00' };
  if (word === 'midnight') return { end: at + 1, clock: '24:00' };
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : (CARDINALS.get(word) ?? -1);
  if (isGlued(words, at) && /^\p{L}|^[.:$£€]$/u.test(wordAt(words, at - 1)) && /^\d/.test(word)) return null;
  if (hour < 0 || hour > 24 || word === 'a' || word === 'an') return null;
  const mark = wordAt(words, at + 1);
  const minutes = wordAt(words, at + 2);
  const timed =
    (mark === ':' || mark === '.') && /^[0-5]\d$/.test(minutes) && isGlued(words, at + 1) && isGlued(words, at + 2);
  const end = timed ? at + 3 : at + 1;
  const half = matchHalf(words, end);
  const clock = (h: number): string => `${twoDigits(h)}:${timed ? minutes : '00'}`;
  if (half !== null && hour >= 1 && hour <= 12) {
    return { end: zoneEnd(words, half.end), clock: clock((hour % 12) + (half.afternoon ? 12 : 0)) };
  }
  if (wordAt(words, end) === 'o' && wordAt(words, end + 2) === 'clock') return { end: end + 3, clock: clock(hour) };
  const zoned = zoneEnd(words, end);
  if (/^\d{4}$/.test(word) || hour > 23) return null;
  return timed && mark === ':' && zoned > end ? { end: zoned, clock: clock(hour) } : null;
}

/** "a.m.", "am", "p.m.", "pm", "in the morning", "in the afternoon". */
function matchHalf(words: WordIndex, at: number): { end: number; afternoon: boolean } | null {
  const word = wordAt(words, at);
  if (word === 'am' || word === 'pm') return { end: at + 1, afternoon: word === 'pm' };
  if ((word === 'a' || word === 'p') && wordAt(words, at + 1) === '.' && wordAt(words, at + 2) === 'm') {
    const end = wordAt(words, at + 3) === '.' && isGlued(words, at + 3) ? at + 4 : at + 3;
    return isGlued(words, at + 1) ? { end, afternoon: word === 'p' } : null;
  }
  if (
    word === 'in' &&
    wordAt(words, at + 1) === 'the' &&
    /^(?:morning|afternoon|evening)$/.test(wordAt(words, at + 2))
  ) {
    return { end: at + 3, afternoon: wordAt(words, at + 2) !== 'morning' };
  }
  return null;
}

const ZONES = new Set([
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'ct',
  'mst',
  'mdt',
  'mt',
  'pst',
  'pdt',
  'pt',
  'gmt',
  'utc',
  'bst',
  'cet',
  'cest',
  'ist',
  'jst',
  'aest',
  'aedt',
]);

function zoneEnd(words: WordIndex, at: number): number {
  if (ZONES.has(wordAt(words, at))) return at + 1;
  return wordAt(words, at) === 'local' && wordAt(words, at + 1) === 'time' ? at + 2 : at;
}

function dayBehind(words: WordIndex, end: number): Match | null {
  const behind = elsewhereEnd(words, end);
  const at = /^(?:,|on)$/.test(wordAt(words, behind)) ? behind + 1 : behind;
  return words.sentence[at] === words.sentence[end - 1] ? matchDay(words, at) : null;
}

/** Behind the same time elsewhere in brackets: "10:35 a.m. (0735 GMT) | Friday". */
function elsewhereEnd(words: WordIndex, at: number): number {
  if (wordAt(words, at) !== '(' || !/^\d/.test(wordAt(words, at + 1))) return at;
  for (let i = at + 2; i < at + 10 && words.sentence[i] === words.sentence[at]; i += 1)
    if (wordAt(words, i) === ')') return i + 1;
  return at;
}

/** Without a day behind it the time is on the day spoken of in this sentence, else on that of publication. */
function onDay(frame: Frame, day: Match | null, clock: string): string {
  const named = day?.read(frame)?.value.replace(/T.*$/, '');
  if (named !== undefined) return `${named}T${clock}`;
  const joined = dayOf((frame.joined ?? frame.sameDay)?.slice(0, 10) ?? '');
  if (joined !== null) return `${isoOf(joined)}T${clock}`;
  return frame.published === null ? `XXXX-XX-XXT${clock}` : `${isoOf(frame.published)}T${clock}`;
}
