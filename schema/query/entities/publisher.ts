/** A publisher: its columns, and what lists of publishers are filtered and ordered by. */
import { type FilterFields, id, list } from '../filter-field.ts';
import { countOrderNote, type Orders } from '../order-field.ts';

/** A `key` is made of the name, so that the same publisher always has the same. */
export interface PublisherColumns {
  key: number;
  slug: string;
  name: string;
  articleCount: number;
}

export const publisherFilters = {
  id: id('publisher'),
  name: { kind: 'text', description: 'Name, compared without case and accents.' },
  spelling: { kind: 'text', description: 'One of the `names`, compared with its case and accents.' },
  domain: { kind: 'text', description: 'One of the `domains`: "news.example".' },
  articleCount: { kind: 'count', description: 'Number of articles it published.' },
  articles: list('article', 'Conditions on the articles it published.'),
} as const satisfies FilterFields;

export const publisherOrders = {
  NAME: { key: 'text', description: 'Name, without case and accents.' },
  ARTICLE_COUNT: { key: 'number', description: `Number of articles it published. ${countOrderNote}` },
} as const satisfies Orders;
