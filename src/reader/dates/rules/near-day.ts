import { DAY_PARTS } from '../../lexicon/date-words.ts';
import type { WordIndex } from '../../reading.ts';
import { isCapital } from '../../text/word-index.ts';
import { dayOf, isoOf } from '../calendar.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { withDayPart } from './day-part.ts';

/** "yesterday", "today", "tomorrow night", "the day before yesterday", "last night", "this morning", "tonight", "overnight". */
export const nearDay: DateRule = {
  name: 'near day',
  first: ['yesterday', 'today', 'tomorrow', 'tonight', 'overnight', 'last', 'this', 'the'],
  match: (words, at) => {
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    switch (word) {
      case 'yesterday':
        return withDayPart(words, daysAway(at + 1, -1));
      case 'today':
        if (isCapital(words, at) && isCapital(words, at - 1) && words.sentence[at] === words.sentence[at - 1])
          return null;
        if (isOfOurTimes(words, at)) return null;
        return withDayPart(words, daysAway(at + 1, 0));
      case 'tomorrow':
        // "the workers of tomorrow"
        if (
          wordAt(words, at - 1) === 'of' &&
          !/^(?:ahead|morning|afternoon|evening|night)$/.test(wordAt(words, at - 2))
        )
          return null;
        return withDayPart(words, daysAway(at + 1, 1));
      case 'tonight':
        return daysAway(at + 1, 0, 'TNI');
      case 'overnight':
        return daysAway(at + 1, 0, 'TNI');
      case 'last':
        return next === 'night' || next === 'evening' ? daysAway(at + 2, -1, DAY_PARTS.get(next)) : null;
      case 'this': {
        const part = DAY_PARTS.get(next);
        return part !== undefined && !next.endsWith('s') ? daysAway(at + 2, 0, part) : null;
      }
      default:
        return twoDaysAway(words, at);
    }
  },
};

/** "today's world", "today's youth": our times, and no day. */
function isOfOurTimes(words: WordIndex, at: number): boolean {
  const owning = /^['’]$/.test(wordAt(words, at + 1)) && wordAt(words, at + 2) === 's';
  return (
    owning &&
    /^(?:world|society|youth|standards|generation|children|teenagers|economy|technology|age|climate|young)$/.test(
      wordAt(words, at + 3),
    )
  );
}

function twoDaysAway(words: WordIndex, at: number): Match | null {
  if (wordAt(words, at + 1) !== 'day') return null;
  if (wordAt(words, at + 2) === 'before' && wordAt(words, at + 3) === 'yesterday') return daysAway(at + 4, -2);
  if (wordAt(words, at + 2) === 'after' && wordAt(words, at + 3) === 'tomorrow') return daysAway(at + 4, 2);
  const shift = wordAt(words, at + 2) === 'before' ? -1 : wordAt(words, at + 2) === 'after' ? 1 : 0;
  if (shift !== 0 && /^[,.;]$/.test(wordAt(words, at + 3))) return dayBeside(at + 3, shift);
  return null;
}

/** "He had fled the day before.": counted from the day spoken of. */
function dayBeside(end: number, shift: number): Match {
  return {
    end,
    read: ({ before }) => {
      const day = dayOf(before?.slice(0, 10) ?? '');
      return day === null ? null : { value: isoOf(day + shift) };
    },
  };
}

function daysAway(end: number, days: number, part = ''): Match {
  return {
    end,
    read: ({ published }) => ({ value: published === null ? `XXXX-XX-XX${part}` : isoOf(published + days) + part }),
  };
}
