import './span.ts';
import './block.ts';
import './mention.ts';
import './facts.ts';
import './article.ts';
import './rights.ts';
import './keyword.ts';
import './correction.ts';
import './media.ts';
import './fact-check.ts';
import './revision.ts';
import './person.ts';
import './author.ts';
import './publisher.ts';
import './quote.ts';
import './event.ts';
import './same-as.ts';
import './node.ts';
import './tombstone.ts';
import './withheld-article.ts';
import './decision.ts';
import './webhook.ts';
import './search.ts';
import './check-quote.ts';
import './changes.ts';
import './mutations/link-node.ts';
import './mutations/merge-nodes.ts';
import './mutations/rename-node.ts';
import './mutations/split-node.ts';
import './mutations/publish-article.ts';
import './mutations/publish-articles.ts';
import './mutations/withdraw-article.ts';
import './mutations/restore-article.ts';
import './mutations/erase-article.ts';
import './mutations/review-quote.ts';
import './mutations/correct-quote.ts';
import './mutations/review-event.ts';
import './mutations/review-mention.ts';
import './mutations/correct-mention.ts';
import './mutations/add-correction.ts';
import './mutations/undo-decision.ts';
import './mutations/register-webhook.ts';
import './mutations/change-webhook.ts';
import { GraphQLDeprecatedDirective, GraphQLDirective, GraphQLSchema } from 'graphql';
import { builder } from './toolkit/builder.ts';

export { CacheMetadata } from './query/cache-metadata.ts';
export { encodeWebhookId } from './query/global-id.ts';
export { collectFields, type FieldSource } from './toolkit/collect-fields.ts';
export { hasVariable } from './toolkit/has-variable.ts';

const built = builder.toSchema().toConfig();

/**
 * `@deprecated` where the specification of September 2025 has it (https://spec.graphql.org/September2025/#sec--deprecated).
 * graphql-js 16.15 adds DIRECTIVE_DEFINITION, of a later draft, at which clients fail whose enum of locations is closed.
 */
const deprecated = new GraphQLDirective({
  ...GraphQLDeprecatedDirective.toConfig(),
  locations: GraphQLDeprecatedDirective.locations.filter((location) => String(location) !== 'DIRECTIVE_DEFINITION'),
});

/** The executable schema: what a client may ask. Its resolvers need a {@link import('./query/context.ts').Context}. */
export const schema = new GraphQLSchema({
  ...built,
  directives: built.directives.map((directive) => (directive.name === deprecated.name ? deprecated : directive)),
  description:
    'onrecord: a content service for news. It serves articles and the facts read in them: people, quotes and events, each with the exact characters of its article. `Query.articles`, `people`, `quotes` and `events` are lists of everything in the store; `search` finds it by words, and `node` by id. `changes` is the feed of changes for mirrors, as a query and as a subscription. Lists are Relay connections with filters, orders, facets and counts.',
});
