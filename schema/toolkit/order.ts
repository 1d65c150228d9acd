/** The orders of each list, as an input `{field, direction}` an entity. */

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
  mention: orderInput('mention', 'Mention'),
  description: orderInput('description', 'Description'),
  account: orderInput('account', 'EventAccount'),
} as const;

function orderInput(entity: OrderedEntity, name: string) {
  const field = builder.enumType(`${name}OrderField`, {
    description:
      'What a list is ordered by; the id breaks ties. Page after page has every row once that keeps its key, whatever comes in; one whose key a revision of an article changes meanwhile moves, and may come twice or not at all.',
    values: Object.fromEntries(
      Object.entries<OrderField>(orders[entity]).map(([value, { description }]) => [value, { description }]),
    ),
  });
  return builder.inputType(`${name}Order`, {
    description: 'An order of a list.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirectionEnum,
        defaultValue: 'ASC',
        description: 'Which end comes first.',
      }),
    }),
  });
}
