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
  description: 'What became of an article that was to be erased.',
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
  description: 'Which article is to be erased.',
  fields: changeInputFields,
});

builder.mutationField('eraseArticle', (t) =>
  t.field({
    type: EraseArticlePayload,
    nullable: true,
    description:
      'Takes an article out for good: its words, all versions of its source, and what was read in them, where the law asks for it. It cannot be undone; a tombstone without words is left. Scope `admin`.',
    args: { input: t.arg({ type: EraseArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, args, context): Promise<Payload> => {
      const { writer, request } = writingFor('admin', 'eraseArticle', args, context);
      const { by, expectedRevision = null } = args.input;
      const result = await writer.change({ by: nameOf(by), expectedRevision, change: { verb: 'erase' } }, request);
      return 'failure' in result ? { key: null, errors: [result.failure] } : { key: result.key, errors: [] };
    },
  }),
);
