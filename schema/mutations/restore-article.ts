import type { Row } from '../query/context.ts';
import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { nameOf } from './article-key.ts';
import { changeInputFields } from './change-input.ts';
import { MutationError } from './mutation-error.ts';

interface Payload {
  readonly article: Row | null;
  readonly errors: readonly WriteFailure[];
}

const RestoreArticlePayload = builder.objectRef<Payload>('RestoreArticlePayload').implement({
  description: 'Result of the restoration of an article.',
  fields: (t) => ({
    article: t.field({
      type: refs.article,
      nullable: true,
      description: 'The article, under the id that it had; null where it was not restored.',
      resolve: ({ article }) => article,
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Why it was not restored; empty where it was, and where it was shown already.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const RestoreArticleInput = builder.inputType('RestoreArticleInput', {
  description: 'The article to restore.',
  fields: changeInputFields,
});

builder.mutationField('restoreArticle', (t) =>
  t.field({
    type: RestoreArticlePayload,
    nullable: true,
    description:
      'Restoration of a withdrawn article, or of one under embargo. The article and its quotes keep their ids. Scope: `publish`.',
    args: { input: t.arg({ type: RestoreArticleInput, required: true, description: 'The article.' }) },
    resolve: async (_, args, context, info): Promise<Payload> => {
      const { writer, request } = writingFor('publish', 'restoreArticle', args, context);
      const read = planNodes('article', ['article'], 1, info, context);
      const { by, expectedRevision = null } = args.input;
      const result = await writer.change({ by: nameOf(by), expectedRevision, change: { verb: 'restore' } }, request);
      if ('failure' in result) return { article: null, errors: [result.failure] };
      return { article: (await read([result.key])).get(result.key) ?? null, errors: [] };
    },
  }),
);
