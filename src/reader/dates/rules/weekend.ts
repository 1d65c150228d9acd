import { weekOf } from '../calendar.ts';
import { type DateRule, wordAt } from '../rule.ts';

/** "the weekend", "over the weekend": the one before a report, or the one to come where the verb looks ahead. */
export const weekend: DateRule = {
  name: 'weekend',
  first: ['the'],
  match: (words, at) => {
    if (wordAt(words, at + 1) !== 'weekend') return null;
    return {
      end: at + 2,
      read: ({ published, tense }) =>
        published === null
          ? { value: 'XXXX-WXX-WE' }
          : { value: `${weekOf(tense === 'FUTURE' ? published : published - 6)}-WE` },
    };
  },
};
