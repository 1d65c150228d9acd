import type { QuoteVerdict } from './domain/check-quote/judge-claim.ts';
import { offsetIn } from './domain/offset.ts';
import { builder } from './toolkit/builder.ts';
import { described } from './toolkit/described.ts';
import { OffsetUnitEnum } from './toolkit/enums.ts';
import {
  type CheckedSentence,
  checkQuote,
  type QuoteCheck,
  type QuoteMatch,
  type Searched,
} from './toolkit/quote-check/check-quote.ts';
import { refs } from './toolkit/refs.ts';
import { WordDifferenceRef } from './toolkit/word-difference-ref.ts';

const QuoteVerdictEnum = builder.enumType('QuoteVerdict', {
  description: 'A result of a check of words against the quotes of the archive.',
  values: described<QuoteVerdict>({
    FOUND: 'The same words, said as they are: case, punctuation, spelling variants and contractions are no difference.',
    CLOSE: 'Nearly the same words. `difference` has those that differ; `isNegated` is whether one says the contrary.',
    SPLICED: 'Pieces of several quotes, put together as one.',
    OTHER_SPEAKER: 'Words of somebody other than the speaker.',
    REPORTED: 'Words that articles only report, without quotation marks.',
    NOT_FOUND: 'No quote of the archive has these words.',
  }),
});

const QuoteMatchRef = builder.objectRef<QuoteMatch>('QuoteMatch').implement({
  description: 'A quote with the words of a sentence, or some of them.',
  fields: (t) => ({
    quote: t.field({
      type: refs.quote,
      description: 'The quote as its article has it.',
      resolve: ({ quote }) => quote,
    }),
    spans: t.field({
      type: [refs.span],
      description: 'Spans of the article with those words of the quote that the sentence was compared with.',
      resolve: ({ spans }) => [...spans],
    }),
    difference: t.field({
      type: WordDifferenceRef,
      description:
        'Difference between the words of the sentence, as the one text, and those of the quote. Words of the quote before and after them are left out; so are, in a spliced sentence, the words from other quotes.',
      resolve: ({ difference }) => difference,
    }),
  }),
});

const unitArg = builder.args((t) => ({
  unit: t.field({ type: OffsetUnitEnum, defaultValue: 'UTF16_CODE_UNIT', description: 'Unit of the offset.' }),
}));

const CheckedSentenceRef = builder.objectRef<CheckedSentence>('CheckedSentence').implement({
  description: 'A sentence of a text that was checked against the quotes of the archive.',
  fields: (t) => ({
    text: t.string({ description: 'The sentence as given.', resolve: ({ claim }) => claim.text }),
    start: t.int({
      description: 'Offset of its first character in the text.',
      args: unitArg,
      resolve: ({ claim, whole }, { unit }) => offsetIn(unit ?? 'UTF16_CODE_UNIT', whole, claim.start),
    }),
    end: t.int({
      description: 'Offset of the first character after it in the text.',
      args: unitArg,
      resolve: ({ claim, whole }, { unit }) => offsetIn(unit ?? 'UTF16_CODE_UNIT', whole, claim.end),
    }),
    verdict: t.field({
      type: QuoteVerdictEnum,
      description: 'Result of the check of this sentence.',
      resolve: ({ verdict }) => verdict,
    }),
    matches: t.field({
      type: [QuoteMatchRef],
      description:
        'Quotes that the verdict rests on, at most five, the most similar first; for SPLICED its pieces in their order. Of copies the first published.',
      resolve: ({ matches }) => [...matches],
    }),
  }),
});

const SearchedRef = builder.objectRef<Searched>('SearchedArticles').implement({
  description: 'The articles that a check searched.',
  fields: (t) => ({
    articleCount: t.int({
      description: 'Number of the articles.',
      resolve: ({ articleCount }) => articleCount ?? 0,
    }),
    from: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'First day of publication among them; null if none has a day.',
      resolve: ({ from }) => (from === null ? null : String(from)),
    }),
    to: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'Last day of publication among them; null if none has a day.',
      resolve: ({ to }) => (to === null ? null : String(to)),
    }),
  }),
});

const QuoteCheckRef = builder.objectRef<QuoteCheck>('QuoteCheck').implement({
  description: 'A text, checked against the quotes of the archive.',
  fields: (t) => ({
    verdict: t.field({
      type: QuoteVerdictEnum,
      description:
        'Result for the whole text: that of its worst sentence. SPLICED if each sentence was said, but not all of them in one quote or one after the other.',
      resolve: ({ verdict }) => verdict,
    }),
    sentences: t.field({
      type: [CheckedSentenceRef],
      description: 'Sentences of the text in their order, each with its own verdict.',
      resolve: ({ sentences }) => [...sentences],
    }),
    speakers: t.field({
      type: [refs.person],
      description: 'People of the archive whom the name `speaker` may mean. Empty if nobody has it, or without a name.',
      resolve: ({ speakers }) => [...speakers],
    }),
    searched: t.field({
      type: SearchedRef,
      description: 'The articles that were searched.',
      resolve: ({ searched }) => searched,
    }),
  }),
});

builder.queryFields((t) => ({
  checkQuote: t.field({
    type: QuoteCheckRef,
    description:
      'Whether somebody said the words of a text. Rejected quotes and articles that are not shown do not count. A text with quotation marks is checked by the words between them.',
    args: {
      text: t.arg.string({
        required: true,
        description: 'One or more sentences, at most 10,000 characters and 50 sentences.',
      }),
      speaker: t.arg.string({
        description: 'Name of the speaker as people write it: "Petrie", "Mayor Lorna Petrie". Any speaker by default.',
      }),
      from: t.arg({ type: 'PartialDate', description: 'First day of publication of the articles to search.' }),
      to: t.arg({ type: 'PartialDate', description: 'Last day of publication of the articles to search.' }),
    },
    resolve: (_, args, context, info) => checkQuote(args, context, info),
  }),
}));
