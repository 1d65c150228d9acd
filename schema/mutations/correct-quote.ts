import { badInput } from '../query/bad-input.ts';
import type { DecisionChange } from '../query/decisions.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { QuoteKindEnum } from '../toolkit/enums.ts';
import { writingFor } from '../toolkit/writing.ts';
import {
  decideFact,
  decisionField,
  decisionInputFields,
  errorsField,
  type FactDecision,
  shownField,
} from './decision-payload.ts';
import { TextQuoteInput, wordsIn } from './text-quote-input.ts';

const QuoteSpeakerInput = builder.inputType('QuoteSpeakerInput', {
  description: 'The speaker of a quote.',
  isOneOf: true,
  fields: (t) => ({
    personId: t.id({ description: 'Global id of the person.' }),
    isUnknown: t.boolean({ description: '`true` if the person behind the source is not known, or is none.' }),
  }),
});

const CorrectQuotePayload = builder.objectRef<FactDecision>('CorrectQuotePayload').implement({
  description: 'Result of the correction of a quote.',
  fields: (t) => ({ quote: shownField(t, 'quote'), decision: decisionField(t), errors: errorsField(t) }),
});

const CorrectQuoteInput = builder.inputType('CorrectQuoteInput', {
  description:
    'A quote and what is to be different. At least one property of it must be given; the others stay as they are.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the quote, also of a rejected one.' }),
    speaker: t.field({ type: QuoteSpeakerInput, description: 'The right speaker of the quote.' }),
    source: t.field({
      type: TextQuoteInput,
      description: 'The words that name the source. Required for a speaker if the article does not name that person.',
    }),
    quoteKind: t.field({ type: QuoteKindEnum, description: 'The share of the content in quotation marks.' }),
    content: t.field({
      type: [TextQuoteInput],
      description: 'The words of the quote, in the order of the text, each part within one block.',
    }),
    ...decisionInputFields(t),
  }),
});

type Input = (typeof CorrectQuoteInput)['$inferInput'];

builder.mutationField('correctQuote', (t) =>
  t.field({
    type: CorrectQuotePayload,
    nullable: true,
    description:
      'Correction of the speaker, the source, the kind or the words of a quote, which is confirmed with it. The quote keeps its id. Scope: `review`.',
    args: { input: t.arg({ type: CorrectQuoteInput, required: true, description: 'The quote.' }) },
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const writing = writingFor('review', 'correctQuote', args, context);
      return decideFact(correctionOf(args.input), args.input, writing, ['quote'], context, info);
    },
  }),
);

/** The most parts that a quote is given in. */
const mostParts = 20;

/** Throws BAD_ID for ids of another type, BAD_USER_INPUT where nothing is to be different. */
function correctionOf({ id, speaker, source, quoteKind, content }: Input): DecisionChange {
  if (content?.length === 0 || (content?.length ?? 0) > mostParts)
    throw badInput('BAD_USER_INPUT', `"content" has ${content?.length} parts; give 1 to ${mostParts}.`);
  const correction = {
    ...(speaker == null ? {} : { speaker: speakerOf(speaker) }),
    ...(source == null ? {} : { source: wordsIn(source) }),
    ...(quoteKind == null ? {} : { quoteKind }),
    ...(content == null ? {} : { content: content.map(wordsIn) }),
  };
  if (Object.keys(correction).length === 0)
    throw badInput('BAD_USER_INPUT', 'Nothing is to be different; give "speaker", "source", "quoteKind" or "content".');
  return { verb: 'correct', quote: decodeIdOf('quote', id), ...correction };
}

function speakerOf({ personId, isUnknown }: NonNullable<Input['speaker']>): number | null {
  if (personId != null) return decodeIdOf('person', personId);
  if (isUnknown === true) return null;
  throw badInput('BAD_USER_INPUT', '"isUnknown" is true, or left out.');
}
