/** A quote: its columns, and what lists of quotes are filtered and ordered by. */

import type { QuoteKind } from '../../domain/model.ts';
import { exactly, type FilterFields, found, id, list, one } from '../filter-field.ts';
import { type Orders, relevance } from '../order-field.ts';

/** Whether a human has looked at a fact. */
export type ReviewState = 'UNREVIEWED' | 'CONFIRMED' | 'REJECTED';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface QuoteColumns {
  key: number;
  kind: QuoteKind;
  text: string;
  confidence: number;
  review: ReviewState;
}

export const quoteFilters = {
  id: id('quote', 'This quote.'),
  quoteKind: { kind: 'quoteKind', description: 'How much of the content stands in quotation marks.' },
  search: found,
  sourceKind: { kind: 'sourceKind', description: 'What the words that name its source stand for.' },
  source: { kind: 'text', description: 'The words that name its source, compared without the case of A to Z.' },
  cue: { kind: 'text', description: 'The words that say that it was said ("denied"), without the case of A to Z.' },
  speaker: id('person', 'Said by this person.'),
  article: id('article', 'Printed in this article.'),
  event: id('event', 'Said at this event, or about it.'),
  occasion: id('event', 'Said at this event.'),
  about: id('event', 'Speaks of this event.'),
  mentions: id('person', 'Its content mentions this person.'),
  publisher: { kind: 'text', description: `Who published the article, ${exactly}.` },
  publishedOn: { kind: 'dates', description: 'The day its article was published.' },
  said: {
    kind: 'when',
    description: 'When it was said, overlapping the range. A quote whose moment is not known lies in none.',
  },
  confidence: {
    kind: 'share',
    description: 'How sure the reading is, from 0 to 1; 1 where a human has confirmed it.',
  },
  review: { kind: 'review', description: 'Whether a human has looked at it.' },
  bySpeaker: one('speaker', 'person', 'Conditions on its speaker. A quote without one never matches.'),
  inArticle: one('article', 'article', 'Conditions on the article that prints it.'),
  events: list('events', 'event', 'Conditions on the events at which it was said or of which it speaks.'),
} as const satisfies FilterFields;

export const quoteOrders = {
  POSITION: { key: 'number', description: "By where it stands in its article. Only for one article's quotes." },
  PUBLISHED_ON: { key: 'text', description: 'By the day its article was published; undated ones last either way.' },
  SAID: {
    key: 'text',
    description: 'By when it was said, or else by the day its article was published; undated ones last either way.',
  },
  CONFIDENCE: { key: 'number', description: 'By how sure the reading is.' },
  RELEVANCE: { key: 'number', description: relevance },
} as const satisfies Orders;
