import { isGlued } from '../../text/word-index.ts';
import { fourDigits, yearOf } from '../calendar.ts';
import { type DateRule, wordAt } from '../rule.ts';

/** "year-end", "year's end", "the end of the year", "later in the year", "so far this year"'s "the year" behind such words only. */
export const yearEnd: DateRule = {
  name: 'end of the year',
  first: ['year', 'the'],
  match: (words, at) => {
    if (wordAt(words, at) === 'the') {
      if (wordAt(words, at + 1) !== 'year' || /^\d|^[-'’]$/.test(wordAt(words, at + 2))) return null;
      const before = `${wordAt(words, at - 2)} ${wordAt(words, at - 1)}`;
      if (
        !/^(?:end|beginning|start|middle|earlier|later|early|late|rest|months|half|.* for) (?:of|in|for)$/.test(before)
      )
        return null;
      return {
        end: at + 2,
        read: ({ published }) => ({ value: published === null ? 'XXXX' : fourDigits(yearOf(published)) }),
      };
    }
    const dash = wordAt(words, at + 1) === '-' && isGlued(words, at + 1) ? at + 2 : at + 1;
    const possessive = /^['’]$/.test(wordAt(words, at + 1)) && wordAt(words, at + 2) === 's' ? at + 3 : dash;
    if (wordAt(words, possessive) !== 'end') return null;
    return {
      end: possessive + 1,
      read: ({ published }) => ({
        value: published === null ? 'XXXX-12-31' : `${fourDigits(yearOf(published))}-12-31`,
      }),
    };
  },
};
