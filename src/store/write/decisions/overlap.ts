import type { Range } from '../../../../schema/domain/model.ts';

export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** How many code units two contents have in common. */
export function sharedLength(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return sum;
}

export const lengthOf = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { start, end }) => sum + end - start, 0);
