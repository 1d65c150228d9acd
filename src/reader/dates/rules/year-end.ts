import type { WordIndex } from '../../reading.ts';
import { isGlued } from '../../text/word-index.ts';
import { type DayNumber, fourDigits, monthOf, yearOf } from '../calendar.ts';
import { type DateRule, type Match, type Tense, wordAt } from '../rule.ts';
import { awayFrom } from './ago.ts';

/** "year-end", "year's end", "the full year", "the end of the year", "later in the year": "the year" behind such words only. */
export const yearEnd: DateRule = {
  name: 'end of the year',
  first: ['year', 'the'],
  match: (words, at) => {
    if (wordAt(words, at) === 'the') {
      if (wordAt(words, at + 1) === 'full' && wordAt(words, at + 2) === 'year') {
        return { end: at + 3, read: ({ published, tense }) => ({ value: yearOver(published, tense) }) };
      }
      const unit = wordAt(words, at + 1);
      if (unit === 'month' || unit === 'week') return endOf(words, at, unit);
      if (unit !== 'year' || /^\d|^[-'’]$/.test(wordAt(words, at + 2))) return null;
      const before = `${wordAt(words, at - 2)} ${wordAt(words, at - 1)}`;
      if (!/^(?:end|beginning|start|middle|earlier|later|early|late|rest|months|half) (?:of|in|for)$/.test(before))
        return null;
      return {
        end: at + 2,
        read: ({ published }) => ({ value: published === null ? 'XXXX' : fourDigits(yearOf(published)) }),
      };
    }
    const dash = wordAt(words, at + 1) === '-' && isGlued(words, at + 1) ? at + 2 : at + 1;
    const possessive = /^['’]$/.test(wordAt(words, at + 1)) && wordAt(words, at + 2) === 's' ? at + 3 : dash;
    if (wordAt(words, possessive) !== 'end') return null;
    const over = /^(?:since|from|than)$/.test(wordAt(words, at - 1)) ? 1 : 0;
    return {
      end: possessive + 1,
      read: ({ published }) => ({
        value: published === null ? 'XXXX-12-31' : `${fourDigits(yearOf(published) - over)}-12-31`,
      }),
    };
  },
};

/** Results "for the full year" that are told in its first months are those of the year before. */
function yearOver(published: DayNumber | null, tense: Tense): string {
  if (published === null) return 'XXXX';
  return fourDigits(yearOf(published) - (tense === 'PAST' && monthOf(published) <= 3 ? 1 : 0));
}

/** "the end of the month", "later in the week": of the one that is running. */
function endOf(words: WordIndex, at: number, unit: 'month' | 'week'): Match | null {
  const before = `${wordAt(words, at - 2)} ${wordAt(words, at - 1)}`;
  if (!/^(?:end of|beginning of|start of|middle of|rest of|earlier in|later in|early in|late in)$/.test(before))
    return null;
  if (/^(?:['’-]|\d.*|of)$/.test(wordAt(words, at + 2))) return null;
  return {
    end: at + 2,
    read: ({ published }) => (published === null ? null : { value: awayFrom(published, unit, 0, '') }),
  };
}
