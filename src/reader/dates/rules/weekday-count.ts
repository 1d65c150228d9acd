import { WEEKDAYS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital } from '../../text/word-index.ts';
import { type DayNumber, isoOf, weekdayOf } from '../calendar.ts';
import { matchCount } from '../count.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';

/** "a week from Monday", "two weeks on Friday", "Friday week", "the Monday after next": weeks behind the next such weekday. */
export const weekdayCount: DateRule = {
  name: 'weeks from a weekday',
  first: ['a', 'one', 'two', 'three', 'the', ...WEEKDAYS.keys()],
  match: (words, at) => {
    if (wordAt(words, at) === 'the') return afterNext(words, at + 1);
    if (WEEKDAYS.has(wordAt(words, at))) return afterNext(words, at) ?? weekdayWeek(words, at);
    return weeksFrom(words, at);
  },
};

/** "two weeks from Friday". */
function weeksFrom(words: WordIndex, at: number): Match | null {
  const count = matchCount(words, at);
  if (count === null || count.count === null || !/^weeks?$/.test(wordAt(words, count.end))) return null;
  // "a week on Friday" is British, and "a week on" alone counts on.
  if (!/^(?:from|on)$/.test(wordAt(words, count.end + 1))) return null;
  return weekdayAt(words, count.end + 2, count.end + 3, count.count);
}

/** "Friday week", where nothing goes on that the week would be of: "Monday week of talks". */
function weekdayWeek(words: WordIndex, at: number): Match | null {
  const next = wordAt(words, at + 2);
  const isAlone = /^(?:[.,;:!?)"”]|and|but|for|in|at|when|as|after|before|if|he|she|they|we|i|it|the|to|)$/.test(next);
  return wordAt(words, at + 1) === 'week' && isAlone ? weekdayAt(words, at, at + 2, 1) : null;
}

const afterNext = (words: WordIndex, at: number): Match | null =>
  wordAt(words, at + 1) === 'after' && wordAt(words, at + 2) === 'next' ? weekdayAt(words, at, at + 3, 1) : null;

function weekdayAt(words: WordIndex, at: number, end: number, weeks: number): Match | null {
  const number = WEEKDAYS.get(wordAt(words, at));
  if (number === undefined || !isCapital(words, at)) return null;
  return {
    end,
    read: ({ published }) => ({
      value: published === null ? `XXXX-WXX-${number}` : isoOf(following(published, number) + 7 * weeks),
    }),
  };
}

/** The first such weekday after a day. */
const following = (day: DayNumber, number: number): DayNumber => day + ((number - weekdayOf(day) + 6) % 7) + 1;
