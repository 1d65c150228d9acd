import { GraphQLError } from 'graphql';
import type { ResponseErrorCode } from './domain/error-codes.ts';
import { nameOf } from './mutations/article-key.ts';
import { type Access, publicAccess } from './query/access.ts';
import { assertValidText } from './query/assert-valid-text.ts';
import type { Context } from './query/context.ts';
import { type CursorScope, decodeCursor, encodeCursor } from './query/cursor.ts';
import { encodeGlobalId } from './query/global-id.ts';
import type { WithheldRow, WithheldStore } from './query/withheld.ts';
import { builder } from './toolkit/builder.ts';
import { described } from './toolkit/described.ts';
import { pageSize } from './toolkit/page-size.ts';

const WithheldState = builder.enumType('WithheldState', {
  description: 'A reason for which an article is not shown.',
  values: described<WithheldRow['state']>({
    EMBARGOED: 'Not shown before a moment, or until somebody restores it.',
    WITHDRAWN: 'Not shown any longer.',
  }),
});

const WithheldArticle = builder.objectRef<WithheldRow>('WithheldArticle').implement({
  description: 'An article that is embargoed or withdrawn. No list, search or count has it.',
  fields: (t) => ({
    articleId: t.id({
      description: 'The `id` that it had, or will have, as an `Article`.',
      resolve: ({ key }) => encodeGlobalId('article', key),
    }),
    state: t.field({ type: WithheldState, description: 'Kind of the reason.', resolve: ({ state }) => state }),
    since: t.field({
      type: 'DateTime',
      description: 'Date and time from which it is not shown, in UTC.',
      resolve: ({ since }) => since,
    }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'End of the embargo, in UTC; null if it has none.',
      resolve: ({ until }) => until,
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it is not shown, in words.' }),
    headline: t.exposeString('headline', { nullable: true, description: 'Title of the article as stated.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Name of the organisation that published it, as stated.',
    }),
    publishedOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'Date of publication as stated.',
      resolve: ({ publishedOn }) => publishedOn,
    }),
    url: t.field({ type: 'URL', nullable: true, description: 'URL as stated.', resolve: ({ url }) => url }),
    externalIds: t.exposeStringList('externalIds', { description: 'Keys of its publisher.' }),
    revision: t.exposeInt('revision', { description: 'Number of the newest version of its source.' }),
    text: t.exposeString('text', { description: 'Full plain text of that version.' }),
    mediaType: t.exposeString('mediaType', { description: 'Media type of its source.' }),
    sourceBase64: t.string({
      description: 'Bytes of its source in base64 (RFC 4648, section 4).',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
  }),
});

interface WithheldPage {
  readonly rows: readonly WithheldRow[];
  readonly hasMore: boolean;
}

const WithheldArticles = builder.objectRef<WithheldPage>('WithheldArticleList').implement({
  description: 'A page of the withheld articles.',
  fields: (t) => ({
    nodes: t.field({ type: [WithheldArticle], description: 'Articles of the page.', resolve: ({ rows }) => rows }),
    hasNextPage: t.exposeBoolean('hasMore', { description: 'Whether there are articles after this page.' }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last article; null on an empty page. Pass it as `after` to page forward.',
      resolve: ({ rows }) => {
        const key = rows.at(-1)?.key;
        return key === undefined ? null : encodeCursor(scope, { sorts: [key], key });
      },
    }),
  }),
});

const scope: CursorScope = { list: 'Query.withheldArticles', order: 'KEY ASC', under: null };

const WithheldArticleBy = builder.inputType('WithheldArticleBy', {
  description: 'Exactly one key of a withheld article.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the article.' }),
    slug: t.string({ description: 'Slug that it had, or would have.' }),
    url: t.field({ type: 'URL', description: 'URL as stated.' }),
    externalId: t.string({ description: 'One of its `externalIds`.' }),
  }),
});

builder.queryFields((t) => ({
  withheldArticle: t.field({
    type: WithheldArticle,
    nullable: true,
    args: { by: t.arg({ type: WithheldArticleBy, required: true, description: 'One of its keys.' }) },
    description: 'One withheld article; null if there is none. Scope `publish`.',
    resolve: async (_, { by }, context) => {
      assertValidText({ by });
      const { withheld, publisher } = allowed('withheldArticle', context);
      return withheld.find(nameOf(by), publisher);
    },
  }),
  withheldArticles: t.field({
    type: WithheldArticles,
    args: {
      first: t.arg.int({ description: 'Page size, 1 to 100; 20 by default.' }),
      after: t.arg.string({ description: 'Continue after this cursor.' }),
    },
    description:
      "All withheld articles, those first that came first; of a publisher's token, those of that publisher. Scope `publish`.",
    resolve: async (_, { first, after }, context) => {
      const { withheld, publisher } = allowed('withheldArticles', context);
      const size = pageSize(first);
      const from = typeof after === 'string' ? decodeCursor(after, scope, ['number']).key : -1;
      const rows = await withheld.page({ after: from, limit: size + 1, publisher });
      return { rows: rows.slice(0, size), hasMore: rows.length > size };
    },
  }),
}));

/** Throws UNAUTHENTICATED without a token, FORBIDDEN where it has not the scope. */
function allowed(
  field: string,
  { access = publicAccess, store }: Context,
): { readonly withheld: WithheldStore; readonly publisher: Access['publisher'] } {
  if (access.tokenName === null) throw refusal('UNAUTHENTICATED', `"${field}" needs a token; send one.`);
  if (!access.scopes.has('publish') || store.withheld === undefined)
    throw refusal('FORBIDDEN', `The token "${access.tokenName}" has not the scope "publish", which "${field}" needs.`);
  return { withheld: store.withheld, publisher: access.publisher };
}

const refusal = (code: Extract<ResponseErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
