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
import { builder } from './builder.ts';

export { collectFields, type FieldSource } from './collect-fields.ts';
export { hasVariable } from './has-variable.ts';
export { Holdings } from './holdings.ts';

/** The executable schema: what a client may ask. Its resolvers need a {@link import('./context.ts').Context}. */
export const schema = builder.toSchema();
