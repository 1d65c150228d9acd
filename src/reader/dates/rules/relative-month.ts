import { MONTHS } from '../../lexicon/date-words.ts';
import { isCapital } from '../../text/word-index.ts';
import { fourDigits, monthOf, twoDigits, yearOf } from '../calendar.ts';
import { type DateRule, type Frame, wordAt } from '../rule.ts';

const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last June", "this September", "next March", "this past May": the last month of that name before publication, or the first after. */
export const relativeMonth: DateRule = {
  name: 'relative month',
  first: [...DIRECTIONS.keys()],
  match: (words, at) => {
    const first = DIRECTIONS.get(wordAt(words, at));
    if (first === undefined) return null;
    const second = first === 0 ? DIRECTIONS.get(wordAt(words, at + 1)) : undefined;
    const name = second === undefined || second === 0 ? at + 1 : at + 2;
    const month = MONTHS.get(wordAt(words, name));
    if (month === undefined || !isCapital(words, name) || /^\d/.test(wordAt(words, name + 1))) return null;
    return { end: name + 1, read: (frame) => ({ value: monthIn(frame, month, second || first) }) };
  },
};

function monthIn({ published }: Frame, month: number, direction: -1 | 0 | 1): string {
  if (published === null) return `XXXX-${twoDigits(month)}`;
  const here = monthOf(published);
  const back = direction < 0 && month >= here ? -1 : 0;
  const ahead = direction > 0 && month <= here ? 1 : 0;
  return `${fourDigits(yearOf(published) + back + ahead)}-${twoDigits(month)}`;
}
