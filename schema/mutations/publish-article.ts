import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import { writingFor } from '../toolkit/writing.ts';
import { articleInputFields, idempotencyKeyField, scopesOf } from './article-input.ts';
import { MutationError } from './mutation-error.ts';
import { type Published, publishedFields } from './published.ts';

interface Payload extends Published {
  readonly errors: readonly WriteFailure[];
}

const PublishArticlePayload = builder.objectRef<Payload>('PublishArticlePayload').implement({
  description: 'Result of the publication of an article.',
  fields: (t) => ({
    ...publishedFields(t),
    errors: t.field({
      type: [MutationError],
      description: 'Errors; empty if the article was published.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const PublishArticleInput = builder.inputType('PublishArticleInput', {
  description: 'An article, as fields or as a source file.',
  fields: (t) => ({ ...articleInputFields(t), idempotencyKey: idempotencyKeyField(t) }),
});

builder.mutationField('publishArticle', (t) =>
  t.field({
    type: PublishArticlePayload,
    nullable: true,
    description:
      'Publication of an article, at once or at the end of its embargo. An article that exists, by its external id, its URL, or its date and headline, gets its next revision; a withheld article stays withheld. Scope: `publish`.',
    args: { input: t.arg({ type: PublishArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, args, context, info): Promise<Payload> => {
      const { writer, request } = writingFor(scopesOf([args.input]), 'publishArticle', args, context);
      const read = planNodes('article', ['article'], 1, info, context);
      const [result] = await writer.publish([args.input], request);
      if (result === undefined) throw new Error('the article was not written');
      if ('failure' in result) return { written: null, article: null, errors: [result.failure] };
      const { key } = result.written;
      return { written: result.written, article: (await read([key])).get(key) ?? null, errors: [] };
    },
  }),
);
