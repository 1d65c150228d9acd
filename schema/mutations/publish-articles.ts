import { badInput } from '../query/bad-input.ts';
import type { WriteFailure, WriteResult } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import { writingFor } from '../toolkit/writing.ts';
import { articleInputFields, idempotencyKeyField, scopesOf } from './article-input.ts';
import { MutationError } from './mutation-error.ts';
import { type Published, publishedFields } from './published.ts';

/** As many as a page has rows at the most. */
const mostArticles = 100;

interface Payload {
  readonly results: readonly Published[];
  readonly errors: readonly WriteFailure[];
}

const PublishArticleResult = builder.objectRef<Published>('PublishArticleResult').implement({
  description: 'Result of the publication of one article of a list.',
  fields: publishedFields,
});

const PublishArticlesPayload = builder.objectRef<Payload>('PublishArticlesPayload').implement({
  description: 'Result of the publication of a list of articles.',
  fields: (t) => ({
    results: t.field({
      type: [PublishArticleResult],
      description: 'Results in the order of the articles in the input.',
      resolve: ({ results }) => results,
    }),
    errors: t.field({
      type: [MutationError],
      description:
        'Errors of articles that were not published. `path` begins with `articles` and the index in the list, counted from 0.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const ArticleInput = builder.inputType('ArticleInput', {
  description: 'One article of a list, as fields or as a source file.',
  fields: articleInputFields,
});

const PublishArticlesInput = builder.inputType('PublishArticlesInput', {
  description: 'A list of articles that are published independently.',
  fields: (t) => ({
    articles: t.field({ type: [ArticleInput], required: true, description: `The articles, 1 to ${mostArticles}.` }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('publishArticles', (t) =>
  t.field({
    type: PublishArticlesPayload,
    nullable: true,
    description:
      'Publication of up to 100 articles, as with `publishArticle`. An error of one article does not affect the others. A request that was interrupted continues when it is sent again with the same idempotency key. Scope: `publish`.',
    args: { input: t.arg({ type: PublishArticlesInput, required: true, description: 'The articles.' }) },
    resolve: async (_, args, context, info): Promise<Payload> => {
      const { writer, request } = writingFor(scopesOf(args.input.articles), 'publishArticles', args, context);
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
