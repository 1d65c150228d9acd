/** A verdict in plain words. No word of the schema's enums stands on a page. */
import type { QuoteVerdict } from '../operations/documents.ts';

interface Said {
  /** The answer to "Did they say that?" */
  readonly answer: string;
  readonly meaning: string;
}

const verdicts: Readonly<Record<QuoteVerdict, Said>> = {
  FOUND: { answer: 'Yes, in these words', meaning: 'A quote on record has the same words.' },
  CLOSE: {
    answer: 'Nearly, but the words differ',
    meaning: 'A quote on record has other words where they are marked.',
  },
  SPLICED: {
    answer: 'Not in one go',
    meaning: 'The words are pieces of several quotes, put together as one.',
  },
  OTHER_SPEAKER: { answer: 'Somebody else said it', meaning: 'The words are on record, by another speaker.' },
  REPORTED: {
    answer: 'It is only reported',
    meaning: 'Articles tell it without quotation marks: the words may be theirs.',
  },
  NOT_FOUND: {
    answer: 'Not on record here',
    meaning: 'No quote has these words. It may have been said all the same.',
  },
};

const contrary: Said = {
  answer: 'Careful: a “not” differs',
  meaning:
    'The quote on record says the contrary: one of the two has a “not”, a “never” or the like that the other has not.',
};

/** `isNegated` where the likeliest quote says the contrary. */
export const sayVerdict = (verdict: QuoteVerdict, isNegated: boolean): Said =>
  isNegated ? contrary : verdicts[verdict];
