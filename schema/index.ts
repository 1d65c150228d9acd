import './span.ts';
import './block.ts';
import './mention.ts';
import './facts.ts';
import './article.ts';
import './person.ts';
import './quote.ts';
import './event.ts';
import './node.ts';
import './search.ts';
import './changes.ts';
import { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';

export { collectFields, type FieldSource } from './collect-fields.ts';
export { hasVariable } from './has-variable.ts';
export { Holdings } from './holdings.ts';

/** The executable schema: what a client may ask. Its resolvers need a {@link import('./context.ts').Context}. */
export const schema = new GraphQLSchema({
  ...builder.toSchema().toConfig(),
  description:
    'onrecord: who said what, when and at which event, with the exact characters of the article that say so. Begin at `Query`: `articles`, `people`, `quotes` and `events` list what there is, `search` finds it by words, and `node` gets it by id. `changes` is the feed for mirrors, as a query and as a subscription. Lists are Relay connections with filters, orders, facets and counts.',
});
