import type { Row } from '../query/context.ts';
import type { WriteFailure, WrittenArticle } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { articleInputFields, idempotencyKeyField } from './article-input.ts';
import { PublishStatusEnum } from './enums.ts';
import { MutationError } from './mutation-error.ts';

interface Payload {
  readonly written: WrittenArticle | null;
  readonly article: Row | null;
  readonly errors: readonly WriteFailure[];
}

const PublishArticlePayload = builder.objectRef<Payload>('PublishArticlePayload').implement({
  description: 'Result of the publication of an article.',
  fields: (t) => ({
    article: t.field({
      type: refs.article,
      nullable: true,
      description: 'The published article; null after an error.',
      resolve: ({ article }) => article,
    }),
    status: t.field({
      type: PublishStatusEnum,
      nullable: true,
      description: 'Whether the article is new; null after an error.',
      resolve: ({ written }) => written?.status ?? null,
    }),
    notes: t.stringList({
      description: 'Notes on the published article, for example that it has no date of publication.',
      resolve: ({ written }) => [...(written?.notes ?? [])],
    }),
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
      'Publication of an article. An article that exists, by its URL or by its date and headline, gets its next revision. Scope: `publish`.',
    args: { input: t.arg({ type: PublishArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, args, context, info): Promise<Payload> => {
      const { writer, request } = writingFor('publish', 'publishArticle', args, context);
      const read = planNodes('article', ['article'], 1, info, context);
      const [result] = await writer.publish([args.input], request);
      if (result === undefined) throw new Error('the article was not written');
      if ('failure' in result) return { written: null, article: null, errors: [result.failure] };
      const { key } = result.written;
      return { written: result.written, article: (await read([key])).get(key) ?? null, errors: [] };
    },
  }),
);
