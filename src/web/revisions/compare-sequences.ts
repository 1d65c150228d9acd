import { diffArrays } from 'diff';

/** A stretch of two sequences that is in both, or in one of them alone. */
export interface Stretch<Item> {
  readonly kind: 'same' | 'removed' | 'added';
  readonly items: readonly Item[];
}

/** So many items removed and added are searched for the best way; beyond them all that differs counts as replaced. */
const mostDifferences = 1_000;

/** What two sequences share, and what differs, with the fewest removals and additions. What is removed stands before what is added in its place. */
export function compareSequences<Item>(old: readonly Item[], now: readonly Item[]): readonly Stretch<Item>[] {
  const changes = diffArrays([...old], [...now], { maxEditLength: mostDifferences });
  const stretches: readonly Stretch<Item>[] = changes?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    items: value,
  })) ?? [
    { kind: 'removed', items: old },
    { kind: 'added', items: now },
  ];
  return stretches.filter(({ items }) => items.length > 0);
}
