import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { described } from '../toolkit/enums.ts';
import { writingFor } from '../toolkit/writing.ts';
import { decideQuote, decisionInputFields, type QuoteDecision, quoteDecisionFields } from './decision-payload.ts';

const VerdictEnum = builder.enumType('Verdict', {
  description: 'A judgement of a human about a fact that was read.',
  values: described<'CONFIRMED' | 'REJECTED'>({
    CONFIRMED: 'The fact is right. It stays as it is, whatever a later reading finds.',
    REJECTED: 'The fact is wrong. It is served only to whoever asks for rejected facts.',
  }),
});

const ReviewQuotePayload = builder.objectRef<QuoteDecision>('ReviewQuotePayload').implement({
  description: 'Result of the review of a quote.',
  fields: quoteDecisionFields,
});

const ReviewQuoteInput = builder.inputType('ReviewQuoteInput', {
  description: 'A quote and the verdict on it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the quote, also of a rejected one.' }),
    verdict: t.field({ type: VerdictEnum, required: true, description: 'Whether the quote is right.' }),
    ...decisionInputFields(t),
  }),
});

builder.mutationField('reviewQuote', (t) =>
  t.field({
    type: ReviewQuotePayload,
    nullable: true,
    description:
      'Confirmation or rejection of a quote: its words, its kind, its source and its speaker. It applies as long as the words are in the article, wherever they move. Scope: `review`.',
    args: { input: t.arg({ type: ReviewQuoteInput, required: true, description: 'The quote.' }) },
    resolve: async (_, args, context, info): Promise<QuoteDecision> => {
      const writing = writingFor('review', 'reviewQuote', args, context);
      const { id, verdict } = args.input;
      const change = { verb: 'review', quote: decodeIdOf('quote', id), verdict } as const;
      return decideQuote(change, args.input, writing, context, info);
    },
  }),
);
