/** A person: its columns, and what lists of people are filtered and ordered by. */
import { type FilterFields, found, id, list } from '../filter-field.ts';
import { counted, type Orders, relevance } from '../order-field.ts';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface PersonColumns {
  key: number;
  slug: string;
  name: string;
}

export const personFilters = {
  id: id('person', 'This person.'),
  name: {
    kind: 'text',
    description:
      'The name in full, compared without case and accents; `startsWith` is of the first name, `search` and `suggest` find the others.',
  },
  description: {
    kind: 'text',
    description: 'Who an article says they are, compared without the case of A to Z. Any of their descriptions counts.',
  },
  search: found,
  article: id('article', 'People mentioned in this article.'),
  event: id('event', 'People who take part in this event.'),
  appearsWith: id('person', 'Others whom an article mentions together with this person.'),
  quoteCount: { kind: 'count', description: 'How many quotes they are the speaker of.' },
  articleCount: { kind: 'count', description: 'How many articles mention them.' },
  quotes: list('quotes', 'quote', 'Conditions on what they are the speaker of.'),
  articles: list('articles', 'article', 'Conditions on the articles that mention them.'),
  events: list('events', 'event', 'Conditions on the events they take part in.'),
} as const satisfies FilterFields;

export const personOrders = {
  NAME: { key: 'text', description: 'By name, without case and accents.' },
  QUOTE_COUNT: {
    key: 'number',
    counts: 'quotes',
    description: `By how many quotes they are the speaker of; with \`filter.quotes.some\`, by how many of those. ${counted}`,
  },
  ARTICLE_COUNT: {
    key: 'number',
    counts: 'articles',
    description: `By how many articles mention them; with \`filter.articles.some\`, by how many of those. ${counted}`,
  },
  RELEVANCE: { key: 'number', description: relevance },
} as const satisfies Orders;
