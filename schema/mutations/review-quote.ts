import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { writingFor } from '../toolkit/writing.ts';
import {
  decideFact,
  decisionField,
  decisionInputFields,
  errorsField,
  type FactDecision,
  shownField,
} from './decision-payload.ts';
import { VerdictEnum } from './verdict.ts';

const ReviewQuotePayload = builder.objectRef<FactDecision>('ReviewQuotePayload').implement({
  description: 'Result of the review of a quote.',
  fields: (t) => ({ quote: shownField(t, 'quote'), decision: decisionField(t), errors: errorsField(t) }),
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
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const writing = writingFor('review', 'reviewQuote', args, context);
      const { id, verdict } = args.input;
      const change = { verb: 'review', quote: decodeIdOf('quote', id), verdict } as const;
      return decideFact(change, args.input, writing, ['quote'], context, info);
    },
  }),
);
