import type { Provenance } from '../../../../schema/domain/model.ts';
import type { ReviewState } from '../../../../schema/query/data-model.ts';

interface Reviewed {
  readonly confidence: number;
  readonly review: ReviewState;
}

/**
 * How sure a reading is, and whether a human has looked at it: what a human read is confirmed, and as sure as can be.
 * A program's confidence is kept to a millionth: SQLite's JSON has fifteen digits of a number, and a cursor that held
 * fewer than the row would stand before it.
 */
export function reviewed(kind: Provenance['kind'], confidence: number): Reviewed {
  if (kind === 'HUMAN') return { confidence: 1, review: 'CONFIRMED' };
  return { confidence: Math.round(confidence * 1e6) / 1e6, review: 'UNREVIEWED' };
}
