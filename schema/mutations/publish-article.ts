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
  description: 'What became of an article that was to be published.',
  fields: (t) => ({
    article: t.field({
      type: refs.article,
      nullable: true,
      description: 'The article as it is now; null where it was not published.',
      resolve: ({ article }) => article,
    }),
    status: t.field({
      type: PublishStatusEnum,
      nullable: true,
      description: 'Whether it is new; null where it was not published.',
      resolve: ({ written }) => written?.status ?? null,
    }),
    notes: t.stringList({
      description: 'What whoever published it should know: it is in, but states no day, say.',
      resolve: ({ written }) => [...(written?.notes ?? [])],
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Why it was not published; empty where it was.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const PublishArticleInput = builder.inputType('PublishArticleInput', {
  description: 'An article, as its fields or as a file.',
  fields: (t) => ({ ...articleInputFields(t), idempotencyKey: idempotencyKeyField(t) }),
});

builder.mutationField('publishArticle', (t) =>
  t.field({
    type: PublishArticlePayload,
    nullable: true,
    description:
      'Takes in an article, reads it, and serves it from then on. One that is there already, by its address or by its day and headline, gets its next revision. Scope `publish`.',
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
