import { badInput } from '../query/bad-input.ts';
import { encodeGlobalId } from '../query/global-id.ts';
import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { writingFor } from '../toolkit/writing.ts';
import { nameOf } from './article-key.ts';
import { changeInputFields } from './change-input.ts';
import { MutationError } from './mutation-error.ts';

/** The most characters of a reason. */
const longestReason = 1_000;

interface Payload {
  readonly key: number | null;
  readonly errors: readonly WriteFailure[];
}

const WithdrawArticlePayload = builder.objectRef<Payload>('WithdrawArticlePayload').implement({
  description: 'Result of the withdrawal of an article.',
  fields: (t) => ({
    articleId: t.id({
      nullable: true,
      description: 'The id that it had, and has again where it is restored; null where it was not withdrawn.',
      resolve: ({ key }) => (key === null ? null : encodeGlobalId('article', key)),
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Why it was not withdrawn; empty where it was.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const WithdrawArticleInput = builder.inputType('WithdrawArticleInput', {
  description: 'The article to withdraw, and the reason.',
  fields: (t) => ({
    ...changeInputFields(t),
    reason: t.string({
      required: true,
      description: `Why, in a sentence that everybody may read, up to ${longestReason} characters.`,
    }),
  }),
});

builder.mutationField('withdrawArticle', (t) =>
  t.field({
    type: WithdrawArticlePayload,
    nullable: true,
    description:
      'Withdrawal of an article and of the facts read in it from all responses, until it is restored. Its source is stored. Scope: `publish`.',
    args: { input: t.arg({ type: WithdrawArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, args, context): Promise<Payload> => {
      const { writer, request } = writingFor('publish', 'withdrawArticle', args, context);
      const { by, expectedRevision = null } = args.input;
      const reason = args.input.reason.trim();
      if (reason === '' || reason.length > longestReason)
        throw badInput('BAD_USER_INPUT', `"reason" has ${reason.length} characters; give 1 to ${longestReason}.`);
      const result = await writer.change(
        { by: nameOf(by), expectedRevision, change: { verb: 'withdraw', reason } },
        request,
      );
      return 'failure' in result ? { key: null, errors: [result.failure] } : { key: result.key, errors: [] };
    },
  }),
);
