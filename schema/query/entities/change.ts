/** A change of a node: its columns, and what lists of changes are filtered and ordered by. */
import { type FilterFields, one } from '../filter-field.ts';
import type { RecordedEntity } from '../node-entity.ts';
import type { Orders } from '../order-field.ts';

/** What became of a node. */
export type ChangeKind = 'CREATED' | 'UPDATED' | 'DELETED';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface ChangeColumns {
  key: number;
  type: RecordedEntity;
  kind: ChangeKind;
  changedAt: string;
  nodeKey: number;
}

export const changeFilters = {
  type: { kind: 'changedType', description: 'Type of the changed node.' },
  kind: { kind: 'changeKind', description: 'Kind of the change.' },
  article: one('article', 'Changes of articles that meet the conditions now, and of all withdrawn articles.'),
  person: one('person', 'Changes of people who meet the conditions now, and of all withdrawn people.'),
  quote: one('quote', 'Changes of quotes that meet the conditions now, and of all withdrawn quotes.'),
  event: one('event', 'Changes of events that meet the conditions now, and of all withdrawn events.'),
} as const satisfies FilterFields;

export const changeOrders = {
  SEQUENCE: { key: 'number', description: 'In the order in which they were taken in.' },
} as const satisfies Orders;
