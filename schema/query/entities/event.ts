/** An event: its columns, and what lists of events are filtered and ordered by. */

import type { EventKind, EventStatus } from '../../domain/model.ts';
import { type FilterFields, found, id, list, slug } from '../filter-field.ts';
import { countOrderNote, type Orders, relevance } from '../order-field.ts';
import type { ReviewState } from './quote.ts';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface EventColumns {
  key: number;
  slug: string;
  name: string;
  kind: EventKind;
  status: EventStatus;
  articleCount: number;
  quoteCount: number;
  review: ReviewState;
}

export const eventFilters = {
  id: id('event'),
  slug: slug('event'),
  eventKind: { kind: 'eventKind', description: 'Kind of event.' },
  status: { kind: 'eventStatus', description: 'Whether it has taken place.' },
  name: { kind: 'text', description: 'Full name, compared without case and accents.' },
  when: {
    kind: 'when',
    description: 'Time of the event, overlapping the range. An undated event lies in no range.',
  },
  place: { kind: 'text', description: 'Place, compared without case and accents.' },
  review: { kind: 'review', description: 'State of review by a human.' },
  sameAs: { kind: 'text', description: `Value of one of its \`sameAs\`, exactly as written: "Q42".` },
  search: found,
  articleCount: { kind: 'count', description: 'Number of articles that report it.' },
  quoteCount: { kind: 'count', description: 'Number of quotes said at it or about it.' },
  participants: list('person', 'Conditions on its participants.'),
  quotes: list('quote', 'Conditions on the quotes said at it or about it.'),
  articles: list('article', 'Conditions on the articles that report it.'),
} as const satisfies FilterFields;

export const eventOrders = {
  WHEN: { key: 'text', description: 'First day; undated events last in either direction.' },
  NAME: { key: 'text', description: 'Name, without case and accents.' },
  ARTICLE_COUNT: {
    key: 'number',
    counts: 'articles',
    description: `Number of articles that report it; with \`filter.articles.some\`, of those articles. ${countOrderNote}`,
  },
  QUOTE_COUNT: {
    key: 'number',
    counts: 'quotes',
    description: `Number of quotes said at it or about it; with \`filter.quotes.some\`, of those quotes. ${countOrderNote}`,
  },
  RELEVANCE: { key: 'number', description: relevance },
} as const satisfies Orders;
