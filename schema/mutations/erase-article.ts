import { encodeGlobalId } from '../query/global-id.ts';
import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { writingFor } from '../toolkit/writing.ts';
import { nameOf } from './article-key.ts';
import { changeInputFields } from './change-input.ts';
import { MutationError } from './mutation-error.ts';

interface Payload {
  readonly key: number | null;
  readonly errors: readonly WriteFailure[];
}

const EraseArticlePayload = builder.objectRef<Payload>('EraseArticlePayload').implement({
  description: 'Result of the deletion of an article.',
  fields: (t) => ({
    articleId: t.id({
      nullable: true,
      description: 'The id that it had, which nothing else ever gets; null where it was not erased.',
      resolve: ({ key }) => (key === null ? null : encodeGlobalId('article', key)),
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Why it was not erased; empty where it was.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const EraseArticleInput = builder.inputType('EraseArticleInput', {
  description: 'The article to erase.',
  fields: changeInputFields,
});

builder.mutationField('eraseArticle', (t) =>
  t.field({
    type: EraseArticlePayload,
    nullable: true,
    description:
      'Permanent deletion of an article: its text, all versions of its source and the facts read in them, for legal reasons. It cannot be undone; a tombstone without text remains. Scope: `admin`.',
    args: { input: t.arg({ type: EraseArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, args, context): Promise<Payload> => {
      const { writer, request } = writingFor('admin', 'eraseArticle', args, context);
      const { by, expectedRevision = null } = args.input;
      const result = await writer.change({ by: nameOf(by), expectedRevision, change: { verb: 'erase' } }, request);
      return 'failure' in result ? { key: null, errors: [result.failure] } : { key: result.key, errors: [] };
    },
  }),
);
