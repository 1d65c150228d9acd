import { publicAccess } from '../query/access.ts';
import { decodeDecisionId } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { Decision } from '../toolkit/decision-ref.ts';
import { writingFor } from '../toolkit/writing.ts';
import {
  decideFact,
  decisionField,
  decisionInputFields,
  errorsField,
  type FactDecision,
  shownField,
} from './decision-payload.ts';

const UndoDecisionPayload = builder.objectRef<FactDecision>('UndoDecisionPayload').implement({
  description: 'Result of undoing a decision.',
  fields: (t) => ({
    quote: shownField(t, 'quote'),
    event: shownField(t, 'event'),
    article: shownField(t, 'article'),
    decision: decisionField(t),
    decisions: t.field({
      type: [Decision],
      description: 'The decision and those that were made with it, undone now; empty after an error.',
      resolve: ({ decisions }) => decisions,
    }),
    errors: errorsField(t),
  }),
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
      'Reversal of a decision, and of all that were made with it: what it was about is as it was read, or as an earlier decision has it. It stays in the log. Scope: `review`; for an added correction `publish`.',
    args: { input: t.arg({ type: UndoDecisionInput, required: true, description: 'The decision.' }) },
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const { scopes } = context.access ?? publicAccess;
      const [isReviewer, isPublisher] = [scopes.has('review'), scopes.has('publish')];
      const writing = writingFor(isPublisher && !isReviewer ? 'publish' : 'review', 'undoDecision', args, context);
      const decision = decodeDecisionId(args.input.decisionId);
      const kinds = isReviewer ? ('facts' as const) : ('notices' as const);
      const change = { verb: 'undo', decision, ...(isReviewer && isPublisher ? {} : { kinds }) } as const;
      return decideFact(change, args.input, writing, ['quote', 'event', 'article'], context, info);
    },
  }),
);
