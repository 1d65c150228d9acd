import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { Decision } from '../toolkit/decision-ref.ts';
import { writingFor } from '../toolkit/writing.ts';
import { decideFact, decisionInputFields, errorsField, type FactDecision, shownField } from './decision-payload.ts';
import { VerdictEnum } from './verdict.ts';

/** The most articles that a review names. */
const mostArticles = 100;

const ReviewEventPayload = builder.objectRef<FactDecision>('ReviewEventPayload').implement({
  description: 'Result of the review of an event.',
  fields: (t) => ({
    event: shownField(t, 'event'),
    decisions: t.field({
      type: [Decision],
      description: 'The decisions, one for each account; empty after an error.',
      resolve: ({ decisions }) => decisions,
    }),
    errors: errorsField(t),
  }),
});

const ReviewEventInput = builder.inputType('ReviewEventInput', {
  description: 'An event and the verdict on its accounts.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the event, also of a rejected one.' }),
    articleIds: t.idList({
      description: `Global ids of the articles whose accounts of it are meant, up to ${mostArticles}; by default all that have one.`,
    }),
    verdict: t.field({ type: VerdictEnum, required: true, description: 'Whether the accounts are right.' }),
    ...decisionInputFields(t),
  }),
});

builder.mutationField('reviewEvent', (t) =>
  t.field({
    type: ReviewEventPayload,
    nullable: true,
    description:
      'Confirmation or rejection of the accounts that articles give of an event: its name, its kind, its status, its date, its place and who takes part. Each applies as long as its words are in the article, wherever they move. Accounts of later articles are read as any others. Scope: `review`.',
    args: { input: t.arg({ type: ReviewEventInput, required: true, description: 'The event.' }) },
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const writing = writingFor('review', 'reviewEvent', args, context);
      const { id, articleIds, verdict } = args.input;
      if (articleIds?.length === 0 || (articleIds?.length ?? 0) > mostArticles)
        throw badInput('BAD_USER_INPUT', `"articleIds" has ${articleIds?.length}; give 1 to ${mostArticles}.`);
      const articles = articleIds?.map((article) => decodeIdOf('article', String(article))) ?? null;
      const change = { verb: 'reviewEvent', event: decodeIdOf('event', id), articles, verdict } as const;
      return decideFact(change, args.input, writing, ['event'], context, info);
    },
  }),
);
