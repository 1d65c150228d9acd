/** The orders that a list of each entity can have. */

import type { EntityName } from './data-model.ts';
import { articleOrders } from './entities/article.ts';
import { changeOrders } from './entities/change.ts';
import { eventOrders } from './entities/event.ts';
import { personOrders } from './entities/person.ts';
import { quoteOrders } from './entities/quote.ts';
import { revisionOrders } from './entities/revision.ts';
import { type OrderField, type Orders, relevance } from './order-field.ts';

const publishedOn = {
  key: 'text',
  description: 'By the day its article was published; undated ones last either way.',
} as const satisfies OrderField;

export const orders = {
  article: articleOrders,
  person: personOrders,
  quote: quoteOrders,
  event: eventOrders,
  mention: {
    POSITION: { key: 'number', description: "By where it stands in its article. Only for one article's mentions." },
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
