import { nameOf } from './mutations/article-key.ts';
import { type Access, publicAccess } from './query/access.ts';
import { assertValidText } from './query/assert-valid-text.ts';
import type { Context } from './query/context.ts';
import { encodeGlobalId } from './query/global-id.ts';
import type { WithheldRow, WithheldStore } from './query/withheld.ts';
import { builder } from './toolkit/builder.ts';
import { described } from './toolkit/described.ts';
import { keyConnection, readKeyPage } from './toolkit/key-connection.ts';
import { pageArgs } from './toolkit/page-args.ts';
import { forbidden, tokenWith } from './toolkit/token-with.ts';

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

const WithheldArticleConnection = keyConnection('WithheldArticle', WithheldArticle);

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
    type: WithheldArticleConnection,
    args: pageArgs(),
    description:
      "All withheld articles, those first that came first; of a publisher's token, those of that publisher. Scope `publish`.",
    resolve: (_, args, context) => {
      const { withheld, publisher } = allowed('withheldArticles', context);
      return readKeyPage(args, {
        list: 'Query.withheldArticles',
        first: 'least',
        page: (page) => withheld.page({ ...page, publisher }),
        count: () => withheld.count(publisher),
      });
    },
  }),
}));

/** Throws UNAUTHENTICATED without a token, FORBIDDEN where it has not the scope. */
function allowed(
  field: string,
  { access = publicAccess, store }: Context,
): { readonly withheld: WithheldStore; readonly publisher: Access['publisher'] } {
  const { publisher } = tokenWith('publish', field, access);
  if (store.withheld === undefined) throw forbidden(`"${field}" is not answered here.`);
  return { withheld: store.withheld, publisher };
}
