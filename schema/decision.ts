/** The log of decisions: a list for those with the scope `review`. */
import { GraphQLError } from 'graphql';
import type { ResponseErrorCode } from './domain/error-codes.ts';
import { type Access, publicAccess } from './query/access.ts';
import { assertValidText } from './query/assert-valid-text.ts';
import type { Context } from './query/context.ts';
import { type CursorScope, decodeCursor, encodeCursor } from './query/cursor.ts';
import type { DecisionRow, DecisionStore } from './query/decisions.ts';
import { decodeGlobalId, decodeIdOf } from './query/global-id.ts';
import { builder } from './toolkit/builder.ts';
import { Decision, DecisionKindEnum, DecisionStateEnum } from './toolkit/decision-ref.ts';
import { pageSize } from './toolkit/page-size.ts';

interface DecisionPage {
  readonly rows: readonly DecisionRow[];
  readonly hasMore: boolean;
}

const DecisionList = builder.objectRef<DecisionPage>('DecisionList').implement({
  description: 'A page of the decisions.',
  fields: (t) => ({
    nodes: t.field({ type: [Decision], description: 'Decisions of the page.', resolve: ({ rows }) => rows }),
    hasNextPage: t.exposeBoolean('hasMore', { description: 'Whether there are decisions after this page.' }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last decision; null on an empty page. Pass it as `after` to page forward.',
      resolve: ({ rows }) => {
        const key = rows.at(-1)?.key;
        return key === undefined ? null : encodeCursor(scope, { sorts: [key], key });
      },
    }),
  }),
});

const scope: CursorScope = { list: 'Query.decisions', order: 'KEY DESC', under: null };

const DecisionFilterInput = builder.inputType('DecisionFilter', {
  description: 'Conditions on decisions. All must hold.',
  fields: (t) => ({
    decisionKind: t.field({ type: [DecisionKindEnum], description: 'Decisions of one of these kinds.' }),
    state: t.field({ type: [DecisionStateEnum], description: 'Decisions in one of these states.' }),
    decidedBy: t.string({ description: 'Decisions of the token, or user, with this name.' }),
    articleId: t.id({ description: 'Decisions about the words of this article.' }),
    nodeId: t.id({ description: 'Decisions about this node; of an article, also those about its words.' }),
  }),
});

builder.queryField('decisions', (t) =>
  t.field({
    type: DecisionList,
    args: {
      filter: t.arg({ type: DecisionFilterInput, description: 'Conditions on the decisions; all by default.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 20 by default.' }),
      after: t.arg.string({ description: 'Continue after this cursor.' }),
    },
    description:
      "The log of the decisions of humans, the newest first; of a publisher's token, those about that publisher's articles. Decisions about the words of withheld articles need the scope `publish`, too. Scope `review`.",
    resolve: async (_, { filter, first, after }, context): Promise<DecisionPage> => {
      assertValidText({ filter });
      const { decisions, publisher, scopes } = allowed(context);
      const size = pageSize(first);
      const rows = await decisions.page({
        before: typeof after === 'string' ? decodeCursor(after, scope, ['number']).key : null,
        limit: size + 1,
        filter: {
          kinds: filter?.decisionKind ?? null,
          states: filter?.state ?? null,
          by: filter?.decidedBy ?? null,
          article: typeof filter?.articleId === 'string' ? decodeIdOf('article', filter.articleId) : null,
          node: typeof filter?.nodeId === 'string' ? decodeGlobalId(filter.nodeId).key : null,
          publisher,
          isWithheldListed: scopes.has('publish'),
        },
      });
      return { rows: rows.slice(0, size), hasMore: rows.length > size };
    },
  }),
);

/** Throws UNAUTHENTICATED without a token, FORBIDDEN where it has not the scope. */
function allowed({ access = publicAccess, store }: Context): {
  readonly decisions: DecisionStore;
  readonly publisher: Access['publisher'];
  readonly scopes: Access['scopes'];
} {
  if (access.tokenName === null) throw refusal('UNAUTHENTICATED', '"decisions" needs a token; send one.');
  if (!access.scopes.has('review') || store.decisions === undefined)
    throw refusal('FORBIDDEN', `The token "${access.tokenName}" has not the scope "review", which "decisions" needs.`);
  return { decisions: store.decisions, publisher: access.publisher, scopes: access.scopes };
}

const refusal = (code: Extract<ResponseErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
