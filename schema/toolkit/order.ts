/** The orders of each list, as an input `{field, direction}` for each entity; lists take several of them. */

import type { Direction } from '../query/data-model.ts';
import type { OrderField } from '../query/order-field.ts';
import { type OrderedEntity, orders } from '../query/orders.ts';
import { builder } from './builder.ts';
import { OrderDirectionEnum } from './enums.ts';

export interface Order<Name extends string = string> {
  readonly field: Name;
  readonly direction: Direction;
}

export const orderInputs = {
  article: orderInput('article', 'Article'),
  person: orderInput('person', 'Person'),
  quote: orderInput('quote', 'Quote'),
  event: orderInput('event', 'Event'),
  author: orderInput('author', 'Author'),
  publisher: orderInput('publisher', 'Publisher'),
  mention: orderInput('mention', 'Mention'),
  description: orderInput('description', 'Description'),
  account: orderInput('account', 'EventAccount'),
} as const;

function orderInput(entity: OrderedEntity, name: string) {
  const field = builder.enumType(`${name}OrderField`, {
    description:
      'Sort keys of a list; the id breaks ties. Page after page has every row once that keeps its key, whatever comes in; one whose key a revision of an article changes meanwhile moves, and may come twice or not at all.',
    values: Object.fromEntries(
      Object.entries<OrderField>(orders[entity]).map(([value, { description }]) => [value, { description }]),
    ),
  });
  return builder.inputType(`${name}Order`, {
    description: 'A sort key and its direction.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'Sort key.' }),
      direction: t.field({
        type: OrderDirectionEnum,
        defaultValue: 'ASC',
        description: 'Direction of the order.',
      }),
    }),
  });
}
