/**
 * How many times a count can be halved: 0 for 1, 1 for 2 and 3, 5 for 32 to 63; −1 for none. What is decided by magnitudes
 * alone is decided anew only where one changes, which it does ever more seldom: in a name of 50,000 accounts sixteen times.
 */
export const magnitudeOf = (count: number): number => (count < 1 ? -1 : 31 - Math.clz32(count));

/** Whether a count is so many times greater than all others together, as magnitudes, or is the only one. */
export const isDominant = (count: number, others: number, factor: number): boolean =>
  others < 1 || magnitudeOf(count) >= magnitudeOf(others) + factor;

/** A count as far as its magnitude tells. */
export const weightOf = (magnitude: number): number => (magnitude < 0 ? 0 : 2 ** magnitude);
