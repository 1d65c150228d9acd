/** One version of an article's source: its columns, and what lists of versions are ordered by. */
import type { Orders } from '../order-field.ts';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface RevisionColumns {
  key: number;
  number: number;
  headline: string | null;
  updatedAt: string | null;
  servedFrom: string;
  servedUntil: string | null;
  /** 1 where it came after a newer one, else 0. */
  isLate: number;
  text: string;
  textSha256: string;
  reading: string | null;
}

export const revisionOrders = {
  NUMBER: { key: 'number', description: 'By number: in the order in which the versions were ingested.' },
} as const satisfies Orders;
