/** The orders of each list, as an input `{field, direction}` an entity. */
import { builder } from './builder.ts';
import { OrderDirectionEnum } from './enums.ts';
import type { Direction, OrderedEntity, orders } from './graph.ts';

export interface Order {
  readonly field: string;
  readonly direction: Direction;
}

const meanings: { readonly [E in OrderedEntity]: Readonly<Record<keyof (typeof orders)[E], string>> } = {
  article: {
    PUBLISHED_ON: 'By the day of publication; undated articles last either way.',
    HEADLINE: 'By headline, in the order of its characters.',
  },
  person: {
    NAME: 'By name, without case and accents.',
    QUOTE_COUNT:
      'By how many quotes they are the speaker of. The count changes as articles arrive, so a cursor may meet a person twice or not at all.',
  },
  quote: {
    POSITION: "By where it stands in its article. Only for one article's quotes.",
    PUBLISHED_ON: 'By the day its article was published; undated ones last either way.',
    SAID: 'By when it was said, or else by the day its article was published; undated ones last either way.',
  },
  event: {
    WHEN: 'By its first day; undated events last either way.',
    NAME: 'By name, without case and accents.',
    ARTICLE_COUNT:
      'By how many articles report it. The count changes as articles arrive, so a cursor may meet an event twice or not at all.',
  },
  mention: {
    POSITION: "By where it stands in its article. Only for one article's mentions.",
    PUBLISHED_ON: 'By the day its article was published; undated ones last either way.',
  },
  description: { PUBLISHED_ON: 'By the day its article was published; undated ones last either way.' },
  report: { PUBLISHED_ON: 'By the day its article was published; undated ones last either way.' },
};

export const orderInputs = {
  article: orderInput('article', 'Article'),
  person: orderInput('person', 'Person'),
  quote: orderInput('quote', 'Quote'),
  event: orderInput('event', 'Event'),
  mention: orderInput('mention', 'Mention'),
  description: orderInput('description', 'Description'),
  report: orderInput('report', 'EventReport'),
} as const;

function orderInput(entity: OrderedEntity, name: string) {
  const field = builder.enumType(`${name}OrderField`, {
    description: 'What a list is ordered by; the id breaks ties.',
    values: Object.fromEntries(
      Object.entries<string>(meanings[entity]).map(([value, description]) => [value, { description }]),
    ),
  });
  return builder.inputType(`${name}Order`, {
    description: 'An order of a list.',
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to order by.' }),
      direction: t.field({
        type: OrderDirectionEnum,
        required: true,
        defaultValue: 'ASC',
        description: 'Which end comes first.',
      }),
    }),
  });
}
