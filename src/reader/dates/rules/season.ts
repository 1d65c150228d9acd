import { SEASONS } from '../../lexicon/date-words.ts';
import { isCapital } from '../../text/word-index.ts';
import { fourDigits, monthOf, yearOf } from '../calendar.ts';
import { type DateRule, wordAt } from '../rule.ts';
import { matchRelativeYear, yearIn } from './relative-year.ts';
import { matchSpokenYear, matchYearDigits } from './year-number.ts';

/** "summer", "the summer", "the winter of 1994", "fall 2016", "the spring of last year". */
export const season: DateRule = {
  name: 'season',
  first: ['the', ...SEASONS.keys()],
  match: (words, at) => {
    const begin = wordAt(words, at) === 'the' ? at + 1 : at;
    const code = SEASONS.get(wordAt(words, begin));
    if (code === undefined) return null;
    // "the Summer Olympics" is a name.
    if (isCapital(words, begin) && isCapital(words, begin + 1)) return null;
    const of = wordAt(words, begin + 1) === 'of' ? begin + 2 : begin + 1;
    const number = matchYearDigits(words, of) ?? matchSpokenYear(words, of);
    if (number !== null) return { end: number.end, read: () => ({ value: `${fourDigits(number.year)}-${code}` }) };
    const relative = matchRelativeYear(words, of);
    if (relative !== null)
      return { end: relative.end, read: (frame) => ({ value: `${yearIn(frame, relative)}-${code}` }) };
    const word = wordAt(words, begin);
    const introduced = /^(?:in|into|by|during|since|until|this|early|late|mid|over|after|before|for|of)$/.test(
      wordAt(words, at - 1),
    );
    // "the fall of the wall", "spring into action": only what is introduced as a time.
    if (!introduced || wordAt(words, begin + 1) === 'of' || (word === 'spring' && wordAt(words, begin + 1) === 'into'))
      return null;
    if (word === 'fall' && begin === at) return null;
    return {
      end: begin + 1,
      read: ({ published, tense }) => {
        if (published === null) return { value: `XXXX-${code}` };
        const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
        const month = monthOf(published);
        const shift = tense === 'FUTURE' && month > first + 2 ? 1 : tense !== 'FUTURE' && month < first ? -1 : 0;
        return { value: `${fourDigits(yearOf(published) + shift)}-${code}` };
      },
    };
  },
};
