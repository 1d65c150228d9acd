/** The orders of each list, as an input `{field, direction}` an entity. */
import { builder } from './builder.ts';
import { OrderDirectionEnum } from './enums.ts';
import type { Direction, OrderedEntity, orders } from './graph.ts';

export interface Order {
  readonly field: string;
  readonly direction: Direction;
}

const counted =
  'The count changes as articles arrive: a cursor goes on from where its row stood, so a row that has moved meanwhile may come twice or not at all.';

const relevance =
  'By how well it fits `search`, the best first with DESC. The fit of all changes as articles arrive, so a cursor may meet a row twice or not at all.';

/** The entities whose lists a client may order. */
type Ordered = Exclude<OrderedEntity, 'hit' | 'change'>;

const meanings: { readonly [E in Ordered]: Readonly<Record<keyof (typeof orders)[E], string>> } = {
  article: {
    PUBLISHED_ON: 'By the day of publication; undated articles last either way.',
    UPDATED_AT: 'By when the publisher last changed it; those without last either way.',
    HEADLINE: 'By headline, without case and accents.',
    WORD_COUNT: 'By the words in its headline, standfirst and body.',
    QUOTE_COUNT: 'By how many quotes were read in it; with `filter.quotes.some`, by how many of those.',
    RELEVANCE: relevance,
  },
  person: {
    NAME: 'By name, without case and accents.',
    QUOTE_COUNT: `By how many quotes they are the speaker of; with \`filter.quotes.some\`, by how many of those. ${counted}`,
    ARTICLE_COUNT: `By how many articles mention them; with \`filter.articles.some\`, by how many of those. ${counted}`,
    RELEVANCE: relevance,
  },
  quote: {
    POSITION: "By where it stands in its article. Only for one article's quotes.",
    PUBLISHED_ON: 'By the day its article was published; undated ones last either way.',
    SAID: 'By when it was said, or else by the day its article was published; undated ones last either way.',
    CONFIDENCE: 'By how sure the reading is.',
    RELEVANCE: relevance,
  },
  event: {
    WHEN: 'By its first day; undated events last either way.',
    NAME: 'By name, without case and accents.',
    ARTICLE_COUNT: `By how many articles report it; with \`filter.articles.some\`, by how many of those. ${counted}`,
    QUOTE_COUNT: `By how many quotes were said at it or speak of it; with \`filter.quotes.some\`, by how many of those. ${counted}`,
    RELEVANCE: relevance,
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

function orderInput(entity: Ordered, name: string) {
  const field = builder.enumType(`${name}OrderField`, {
    description:
      'What a list is ordered by; the id breaks ties. Page after page has every row once that keeps its key, whatever comes in; one whose key a revision of an article changes meanwhile moves, and may come twice or not at all.',
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
        defaultValue: 'ASC',
        description: 'Which end comes first.',
      }),
    }),
  });
}
