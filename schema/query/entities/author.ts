/** An author: their columns, and what lists of authors are filtered and ordered by. */
import { type FilterFields, id, list } from '../filter-field.ts';
import { countOrderNote, type Orders } from '../order-field.ts';

/** A `key` is made of what tells an author from others, so that the same one always has the same. */
export interface AuthorColumns {
  key: number;
  slug: string;
  name: string;
  url: string | null;
  articleCount: number;
}

export const authorFilters = {
  id: id('author'),
  name: { kind: 'text', description: 'Name, compared without case and accents.' },
  identifier: {
    kind: 'text',
    description: 'Value of one of the `identifiers`, exactly as listed: "0000-0002-1825-0097".',
  },
  articleCount: { kind: 'count', description: 'Number of articles they made.' },
  articles: list('article', 'Conditions on the articles they made.'),
} as const satisfies FilterFields;

export const authorOrders = {
  NAME: { key: 'text', description: 'Name, without case and accents.' },
  ARTICLE_COUNT: { key: 'number', description: `Number of articles they made. ${countOrderNote}` },
} as const satisfies Orders;
