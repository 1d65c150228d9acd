/** The orders that a list of each entity can have. */

import type { EntityName } from './data-model.ts';
import { articleOrders } from './entities/article.ts';
import { authorOrders } from './entities/author.ts';
import { changeOrders } from './entities/change.ts';
import { eventOrders } from './entities/event.ts';
import { personOrders } from './entities/person.ts';
import { publisherOrders } from './entities/publisher.ts';
import { quoteOrders } from './entities/quote.ts';
import { revisionOrders } from './entities/revision.ts';
import { type OrderField, type Orders, relevance } from './order-field.ts';

const publishedOn = {
  key: 'text',
  description: 'Day of publication of the article; undated ones last in either direction.',
} as const satisfies OrderField;

export const orders = {
  article: articleOrders,
  person: personOrders,
  quote: quoteOrders,
  event: eventOrders,
  author: authorOrders,
  publisher: publisherOrders,
  mention: {
    POSITION: { key: 'number', description: 'Position in its article; only for the mentions of one article.' },
    PUBLISHED_ON: publishedOn,
  },
  description: { PUBLISHED_ON: publishedOn },
  account: { PUBLISHED_ON: publishedOn },
  revision: revisionOrders,
  hit: { RELEVANCE: { key: 'number', description: relevance } },
  change: changeOrders,
} as const satisfies { readonly [E in EntityName]?: Orders };

export type OrderedEntity = keyof typeof orders;

/** What a list of the entity can be ordered by. */
export type OrderName<E extends OrderedEntity = OrderedEntity> = E extends OrderedEntity
  ? keyof (typeof orders)[E] & string
  : never;

/** The order that a name stands for; undefined where lists of the entity have none so called. */
export const orderField = (entity: OrderedEntity, name: string): OrderField | undefined =>
  Object.entries<OrderField>(orders[entity]).find(([known]) => known === name)?.[1];
