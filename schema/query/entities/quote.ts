/** A quote: its columns, and what lists of quotes are filtered and ordered by. */

import type { QuoteKind } from '../../domain/model.ts';
import { type FilterFields, found, id, list, one } from '../filter-field.ts';
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
  /** Where its content begins in its article, and by what quotes are sorted to find the first published; null where it is not known yet. */
  start: number;
  copyRank: string | null;
}

export const quoteFilters = {
  id: id('quote'),
  quoteKind: { kind: 'quoteKind', description: 'Share of the content in quotation marks.' },
  search: found,
  sourceKind: { kind: 'sourceKind', description: 'Kind of source.' },
  source: { kind: 'text', description: 'Words that name the source, compared without the case of A to Z.' },
  cue: { kind: 'text', description: 'Cue of the quote ("denied"), compared without the case of A to Z.' },
  said: {
    kind: 'when',
    description: 'Time of speech, overlapping the range. A quote without one lies in no range.',
  },
  confidence: {
    kind: 'share',
    description: 'Confidence of the reading, from 0 to 1; 1 where a human has confirmed it.',
  },
  review: { kind: 'review', description: 'State of review by a human.' },
  speaker: one('person', 'Conditions on its speaker.'),
  article: one('article', 'Conditions on the article that prints it.'),
  occasion: one('event', 'Conditions on the event at which it was said.'),
  about: list('event', 'Conditions on the events of which it speaks.'),
  events: list('event', 'Conditions on the events at which it was said or of which it speaks.'),
  factChecks: list('factCheck', 'Conditions on the fact checks of its words.'),
  mentionedPeople: list('person', 'Conditions on the people mentioned in its content.'),
} as const satisfies FilterFields;

export const quoteOrders = {
  POSITION: { key: 'number', description: 'Position in its article; only for the quotes of one article.' },
  PUBLISHED_ON: {
    key: 'text',
    description: 'Day of publication of the article; undated ones last in either direction.',
  },
  SAID: {
    key: 'text',
    description: 'Time of speech, or else day of publication of the article; undated ones last in either direction.',
  },
  CONFIDENCE: { key: 'number', description: 'Confidence of the reading.' },
  RELEVANCE: { key: 'number', description: relevance },
} as const satisfies Orders;
