import type { WordChange, WordDifference, WordSegment } from '../domain/same-words/word-difference.ts';
import { builder } from './builder.ts';
import { described } from './described.ts';

const WordChangeEnum = builder.enumType('WordChange', {
  description: 'A relation between the words of one text and those of another.',
  values: described<WordChange>({
    SAME: 'Words of both texts. Case, punctuation, spelling variants and contractions are no difference.',
    DROPPED: 'Words of the one text that the other does not have.',
    INSERTED: 'Words that only the other text has.',
    REPLACED: 'Words of the one text in the place of which the other has different ones.',
    OMITTED: 'Words that an ellipsis in either text stands for, or words in brackets. They count as no difference.',
  }),
});

const WordSegmentRef = builder.objectRef<WordSegment>('WordSegment').implement({
  description: 'Consecutive words of two texts that stand in one relation to each other.',
  fields: (t) => ({
    change: t.expose('change', { type: WordChangeEnum, description: 'Relation of the words.' }),
    text: t.exposeString('text', { description: 'The words as the one text writes them; empty if it has none here.' }),
    otherText: t.exposeString('otherText', {
      description: 'The words as the other text writes them; empty if it has none here.',
    }),
  }),
});

export const WordDifferenceRef = builder.objectRef<WordDifference>('WordDifference').implement({
  description:
    'The difference between the words of one text and those of another. Case, accents, quotation marks, punctuation, brackets, ellipses, British and American spelling and contractions are no difference.',
  fields: (t) => ({
    segments: t.field({
      type: [WordSegmentRef],
      description: 'Both texts in segments, in their order.',
      resolve: ({ segments }) => [...segments],
    }),
    changedWordCount: t.int({
      description:
        'Number of words that only one of the texts has. A word in the place of another counts once; 0 for the same words.',
      resolve: ({ changedWords }) => changedWords,
    }),
    isNegated: t.exposeBoolean('isNegated', {
      description: 'Whether one text says "not", "never" or the like where the other does not.',
    }),
  }),
});
