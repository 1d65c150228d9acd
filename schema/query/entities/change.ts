/** A change of a node: its columns, and what lists of changes are filtered and ordered by. */
import { type FilterFields, one } from '../filter-field.ts';
import type { NodeEntity } from '../node-entity.ts';
import type { Orders } from '../order-field.ts';

/** What became of a node. */
export type ChangeKind = 'CREATED' | 'UPDATED' | 'DELETED';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface ChangeColumns {
  key: number;
  type: NodeEntity;
  kind: ChangeKind;
  changedAt: string;
  nodeKey: number;
}

export const changeFilters = {
  type: { kind: 'changedType', description: 'What changed.' },
  kind: { kind: 'changeKind', description: 'What became of it.' },
  article: one('article', 'article', 'Changes of articles that are so now, and all that were withdrawn.'),
  person: one('person', 'person', 'Changes of people who are so now, and all that were withdrawn.'),
  quote: one('quote', 'quote', 'Changes of quotes that are so now, and all that were withdrawn.'),
  event: one('event', 'event', 'Changes of events that are so now, and all that were withdrawn.'),
} as const satisfies FilterFields;

export const changeOrders = {
  SEQUENCE: { key: 'number', description: 'In the order in which they were taken in.' },
} as const satisfies Orders;
