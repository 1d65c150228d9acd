import { matchCount } from '../count.ts';
import { type DateRule, fixed, wordAt } from '../rule.ts';

/** Phrases that point to now, then or a time to come without saying when. From general knowledge of English. */
const PHRASES: readonly (readonly [string, string])[] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['recent weeks', 'PXW'],
  ['recent days', 'PXD'],
  ['recent months', 'PXM'],
  ['recent years', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['a later date', 'FUTURE_REF'],
  ['coming weeks', 'PXW'],
  ['coming days', 'PXD'],
  ['coming months', 'PXM'],
  ['coming years', 'PXY'],
  ['coming quarters', 'FUTURE_REF'],
  ['future years', 'FUTURE_REF'],
  ['future quarters', 'FUTURE_REF'],
  ['past years', 'PAST_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
];

const CUT: readonly (readonly [readonly string[], string])[] = PHRASES.map(([words, value]) => [
  words.split(' '),
  value,
]);

/** "now", "currently", "recently", "the future". */
export const reference: DateRule = {
  name: 'reference',
  first: [...new Set(CUT.map(([words]) => words[0] ?? ''))],
  match: (words, at) => {
    const found = CUT.filter(([phrase]) => phrase.every((word, i) => wordAt(words, at + i) === word))
      .sort(([a], [b]) => b.length - a.length)
      .at(0);
    if (found === undefined) return null;
    const [phrase, value] = found;
    // "the past three summers" are counted.
    if (phrase.at(-1) === 'past' && matchCount(words, at + phrase.length) !== null) return null;
    return fixed(at + phrase.length, value);
  },
};
