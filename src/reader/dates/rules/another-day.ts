import type { DateRule } from '../rule.ts';
import { wordAt } from '../rule.ts';

/** "April 24 *and 25*": a number joined to a day is a later day of its month, where no noun that it counts stands behind it. */
export const anotherDay: DateRule = {
  name: 'another day of the month',
  first: ['#'],
  match: (words, at) => {
    const word = wordAt(words, at);
    const number = Number(word);
    if (!/^\d{1,2}$/.test(word) || number < 2 || number > 31) return null;
    if (!/^(?:and|or)$/.test(wordAt(words, at - 1)) || !/^\d{1,2}$/.test(wordAt(words, at - 2))) return null;
    if (!NO_NOUN.test(wordAt(words, at + 1))) return null;
    return {
      end: at + 1,
      read: ({ joined }) => {
        const [, month, day] = /^([\dX]{4}-\d\d)-(\d\d)$/.exec(joined ?? '') ?? [];
        return month === undefined || number <= Number(day) ? null : { value: `${month}-${word.padStart(2, '0')}` };
      },
    };
  },
};

/** What may stand behind a day and not behind a count. */
const NO_NOUN = /^(?:[.,;:)!?]|["”’]|in|at|on|to|for|with|by|as|after|before|when|while|and|or|but|)$/;
