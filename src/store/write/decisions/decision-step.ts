import type { Decision } from './decision.ts';
import type { ReviewedReading } from './reviewed-reading.ts';

/** Applies to a reading, out of all decisions about its article, those about one kind of fact; the result lists the decisions that stand. */
export type DecisionStep = (reading: ReviewedReading, decisions: readonly Decision[]) => ReviewedReading;
