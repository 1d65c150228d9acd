/** A person: its columns, and what lists of people are filtered and ordered by. */
import { type FilterFields, found, id, list, slug } from '../filter-field.ts';
import { countOrderNote, type Orders, relevance } from '../order-field.ts';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface PersonColumns {
  key: number;
  slug: string;
  name: string;
  quoteCount: number;
  articleCount: number;
}

export const personFilters = {
  id: id('person'),
  slug: slug('person'),
  name: {
    kind: 'text',
    description:
      'Full name, compared without case and accents; `startsWith` is of the first name, `search` and `suggest` find the others.',
  },
  description: {
    kind: 'text',
    description:
      'Words of an article that say who they are, compared without the case of A to Z. Any description counts.',
  },
  sameAs: { kind: 'text', description: `Value of one of its \`sameAs\`, exactly as written: "Q42".` },
  search: found,
  quoteCount: { kind: 'count', description: 'Number of quotes they are the speaker of.' },
  articleCount: { kind: 'count', description: 'Number of articles that mention them.' },
  quotes: list('quote', 'Conditions on the quotes they are the speaker of.'),
  articles: list('article', 'Conditions on the articles that mention them.'),
  events: list('event', 'Conditions on the events they take part in.'),
  appearsWith: list(
    'person',
    'Conditions on the other people mentioned in the same articles: `articles: { some: { people: … } }` without the person themselves.',
  ),
} as const satisfies FilterFields;

export const personOrders = {
  NAME: { key: 'text', description: 'Name, without case and accents.' },
  QUOTE_COUNT: {
    key: 'number',
    counts: 'quotes',
    description: `Number of quotes they are the speaker of; with \`filter.quotes.some\`, of those quotes. ${countOrderNote}`,
  },
  ARTICLE_COUNT: {
    key: 'number',
    counts: 'articles',
    description: `Number of articles that mention them; with \`filter.articles.some\`, of those articles. ${countOrderNote}`,
  },
  RELEVANCE: { key: 'number', description: relevance },
} as const satisfies Orders;
