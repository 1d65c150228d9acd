import { badInput } from '../query/bad-input.ts';
import type { Row } from '../query/context.ts';
import type { WriteFailure, WriteResult, WrittenArticle } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { articleInputFields, idempotencyKeyField } from './article-input.ts';
import { PublishStatusEnum } from './enums.ts';
import { MutationError } from './mutation-error.ts';

/** As many as a page has rows at the most. */
const mostArticles = 100;

interface Result {
  readonly written: WrittenArticle | null;
  readonly article: Row | null;
}

interface Payload {
  readonly results: readonly Result[];
  readonly errors: readonly WriteFailure[];
}

const PublishArticleResult = builder.objectRef<Result>('PublishArticleResult').implement({
  description: 'What became of one article of a list.',
  fields: (t) => ({
    article: t.field({
      type: refs.article,
      nullable: true,
      description: 'The article as it is now; null where it was not published, which an error tells.',
      resolve: ({ article }) => article,
    }),
    status: t.field({
      type: PublishStatusEnum,
      nullable: true,
      description: 'Whether it is new; null where it was not published.',
      resolve: ({ written }) => written?.status ?? null,
    }),
    notes: t.stringList({
      description: 'What whoever published it should know.',
      resolve: ({ written }) => [...(written?.notes ?? [])],
    }),
  }),
});

const PublishArticlesPayload = builder.objectRef<Payload>('PublishArticlesPayload').implement({
  description: 'What became of articles that were to be published.',
  fields: (t) => ({
    results: t.field({
      type: [PublishArticleResult],
      description: 'One for each article of the input, in its order.',
      resolve: ({ results }) => results,
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Why some were not published; `path` begins with `articles` and the place in the list, from 0.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'One article of a list, as its fields or as a file.',
  fields: articleInputFields,
});

const PublishArticlesInput = builder.inputType('PublishArticlesInput', {
  description: 'Articles, each of which stands for itself.',
  fields: (t) => ({
    articles: t.field({ type: [ArticleInput], required: true, description: `1 to ${mostArticles} of them.` }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('publishArticles', (t) =>
  t.field({
    type: PublishArticlesPayload,
    nullable: true,
    description:
      'The same as `publishArticle` for up to 100 articles. Each is taken in by itself: that one cannot be is no reason for the others not to be. What is sent again with the same idempotency key goes on where it was cut off. Scope `publish`.',
    args: { input: t.arg({ type: PublishArticlesInput, required: true, description: 'The articles.' }) },
    resolve: async (_, args, context, info): Promise<Payload> => {
      const { writer, request } = writingFor('publish', 'publishArticles', args, context);
      const { articles } = args.input;
      if (articles.length === 0 || articles.length > mostArticles) {
        throw badInput('BAD_USER_INPUT', `"articles" has ${articles.length} articles; give 1 to ${mostArticles}.`);
      }
      const read = planNodes('article', ['results', 'article'], articles.length, info, context);
      const results = await writer.publish(articles, request);
      const rows = await read(results.flatMap((result) => ('written' in result ? [result.written.key] : [])));
      return {
        results: results.map((result) =>
          'written' in result
            ? { written: result.written, article: rows.get(result.written.key) ?? null }
            : { written: null, article: null },
        ),
        errors: errorsOf(results),
      };
    },
  }),
);

/** What is wrong with one article stands at its place in the list; what is wrong with the key of all is said once. */
function errorsOf(results: readonly WriteResult[]): readonly WriteFailure[] {
  const failures = results.flatMap((result, n) => ('failure' in result ? [{ n, failure: result.failure }] : []));
  const ofKey = failures.find(({ failure }) => failure.code === 'IDEMPOTENCY_KEY_REUSED');
  if (ofKey !== undefined) return [ofKey.failure];
  return failures.map(({ n, failure }) => ({ ...failure, path: ['articles', String(n), ...failure.path] }));
}
