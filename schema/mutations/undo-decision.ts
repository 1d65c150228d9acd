import { decodeDecisionId } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { writingFor } from '../toolkit/writing.ts';
import { decideQuote, decisionInputFields, type QuoteDecision, quoteDecisionFields } from './decision-payload.ts';

const UndoDecisionPayload = builder.objectRef<QuoteDecision>('UndoDecisionPayload').implement({
  description: 'Result of undoing a decision.',
  fields: quoteDecisionFields,
});

const UndoDecisionInput = builder.inputType('UndoDecisionInput', {
  description: 'A decision to undo.',
  fields: (t) => {
    const { expectedRevision, idempotencyKey } = decisionInputFields(t);
    return {
      decisionId: t.id({ required: true, description: 'Id of the decision, from `decisions`.' }),
      expectedRevision,
      idempotencyKey,
    };
  },
});

builder.mutationField('undoDecision', (t) =>
  t.field({
    type: UndoDecisionPayload,
    nullable: true,
    description:
      'Reversal of a decision: what it was about is as it was read, or as an earlier decision has it. The decision stays in the log. Scope: `review`.',
    args: { input: t.arg({ type: UndoDecisionInput, required: true, description: 'The decision.' }) },
    resolve: async (_, args, context, info): Promise<QuoteDecision> => {
      const writing = writingFor('review', 'undoDecision', args, context);
      const change = { verb: 'undo', decision: decodeDecisionId(args.input.decisionId) } as const;
      return decideQuote(change, args.input, writing, context, info);
    },
  }),
);
