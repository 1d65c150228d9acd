/** The log of decisions: a list for those with the scope `review`. */
import { type Access, publicAccess } from './query/access.ts';
import { assertValidText } from './query/assert-valid-text.ts';
import type { Context } from './query/context.ts';
import type { DecisionFilter, DecisionStore } from './query/decisions.ts';
import { decodeGlobalId, decodeIdOf } from './query/global-id.ts';
import { builder } from './toolkit/builder.ts';
import { Decision, DecisionKindEnum, DecisionStateEnum } from './toolkit/decision-ref.ts';
import { keyConnection, readKeyPage } from './toolkit/key-connection.ts';
import { pageArgs } from './toolkit/page-args.ts';
import { forbidden, tokenWith } from './toolkit/token-with.ts';

const DecisionConnection = keyConnection('Decision', Decision);

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
    type: DecisionConnection,
    args: {
      filter: t.arg({ type: DecisionFilterInput, description: 'Conditions on the decisions; all by default.' }),
      ...pageArgs(),
    },
    description:
      "The log of the decisions of humans, the newest first; of a publisher's token, those about the words of that publisher's articles, and those about people and events that it made. Decisions about the words of withheld articles need the scope `publish`, too. Scope `review`.",
    resolve: async (_, { filter: asked, ...args }, context) => {
      assertValidText({ filter: asked });
      const { decisions, author, publisher, scopes } = allowed(context);
      const filter: DecisionFilter = {
        kinds: asked?.decisionKind ?? null,
        states: asked?.state ?? null,
        by: asked?.decidedBy ?? null,
        article: typeof asked?.articleId === 'string' ? decodeIdOf('article', asked.articleId) : null,
        node: typeof asked?.nodeId === 'string' ? decodeGlobalId(asked.nodeId).key : null,
        own: publisher === null ? null : { publisher, author },
        isWithheldListed: scopes.has('publish'),
      };
      return readKeyPage(args, {
        list: 'Query.decisions',
        first: 'greatest',
        page: (page) => decisions.page({ ...page, filter }),
        count: () => decisions.count(filter),
      });
    },
  }),
);

/** Throws UNAUTHENTICATED without a token, FORBIDDEN where it has not the scope. */
function allowed({ access = publicAccess, store }: Context): {
  readonly decisions: DecisionStore;
  readonly author: string;
  readonly publisher: Access['publisher'];
  readonly scopes: Access['scopes'];
} {
  const { tokenName, publisher, scopes } = tokenWith('review', 'decisions', access);
  if (store.decisions === undefined) throw forbidden('"decisions" is not answered here.');
  return { decisions: store.decisions, author: tokenName, publisher, scopes };
}
