/** A stretch of two sequences that is in both, or in one of them alone. */
export interface Stretch<Item> {
  readonly kind: 'same' | 'removed' | 'added';
  readonly items: readonly Item[];
}

/** So many items removed and added are searched for the best way; beyond them all that differs counts as replaced. */
const mostDifferences = 1_000;

/**
 * What two sequences share, and what differs, with the fewest removals and additions: the greedy algorithm of E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", Algorithmica 1 (1986). What is removed stands before what is added in its place.
 */
export function compareSequences<Item>(old: readonly Item[], now: readonly Item[]): readonly Stretch<Item>[] {
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from += 1;
  let back = 0;
  while (back < old.length - from && back < now.length - from && old.at(-1 - back) === now.at(-1 - back)) back += 1;
  const [a, b] = [old.slice(from, old.length - back), now.slice(from, now.length - back)];
  return inOrder([
    { kind: 'same', items: old.slice(0, from) },
    ...middle(a, b),
    { kind: 'same', items: old.slice(old.length - back) },
  ]);
}

function middle<Item>(a: readonly Item[], b: readonly Item[]): readonly Stretch<Item>[] {
  const replaced: readonly Stretch<Item>[] = [
    { kind: 'removed', items: a },
    { kind: 'added', items: b },
  ];
  if (a.length === 0 || b.length === 0) return replaced;
  const most = Math.min(a.length + b.length, mostDifferences);
  // The furthest place in `a` that so many differences reach on each diagonal, as it was before each round.
  const rounds: Int32Array[] = [];
  const furthest = new Int32Array(2 * most + 3);
  const at = (diagonal: number): number => furthest[diagonal + most + 1] ?? 0;
  for (let round = 0; round <= most; round += 1) {
    rounds.push(furthest.slice());
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const isDown = diagonal === -round || (diagonal !== round && at(diagonal - 1) < at(diagonal + 1));
      let x = isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      furthest[diagonal + most + 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return wayBack(a, b, rounds, most);
    }
  }
  return replaced;
}

/** The stretches of the way that was found, walked from its end. */
function wayBack<Item>(
  a: readonly Item[],
  b: readonly Item[],
  rounds: readonly Int32Array[],
  most: number,
): readonly Stretch<Item>[] {
  const steps: Stretch<Item>[] = [];
  let [x, y] = [a.length, b.length];
  for (let round = rounds.length - 1; round >= 0; round -= 1) {
    const at = (diagonal: number): number => rounds[round]?.[diagonal + most + 1] ?? 0;
    const diagonal = x - y;
    const isDown = diagonal === -round || (diagonal !== round && at(diagonal - 1) < at(diagonal + 1));
    const before = isDown ? diagonal + 1 : diagonal - 1;
    const [fromX, fromY] = round === 0 ? [0, 0] : [at(before), at(before) - before];
    const startX = round === 0 ? 0 : isDown ? fromX : fromX + 1;
    steps.push({ kind: 'same', items: a.slice(startX, x) });
    if (round > 0) {
      steps.push(
        isDown
          ? { kind: 'added', items: b.slice(fromY, fromY + 1) }
          : { kind: 'removed', items: a.slice(fromX, fromX + 1) },
      );
    }
    [x, y] = [fromX, fromY];
  }
  return steps.reverse();
}

/** Joins stretches of a kind; between two that are the same, what is removed comes first. */
function inOrder<Item>(steps: readonly Stretch<Item>[]): readonly Stretch<Item>[] {
  const stretches: Stretch<Item>[] = [];
  let removed: Item[] = [];
  let added: Item[] = [];
  let same: Item[] = [];
  const end = (kind: Stretch<Item>['kind'], items: readonly Item[]) => {
    if (items.length > 0) stretches.push({ kind, items });
  };
  for (const { kind, items } of steps) {
    if (items.length === 0) continue;
    if (kind === 'same') {
      end('removed', removed);
      end('added', added);
      [removed, added] = [[], []];
      same.push(...items);
      continue;
    }
    end('same', same);
    same = [];
    (kind === 'removed' ? removed : added).push(...items);
  }
  end('same', same);
  end('removed', removed);
  end('added', added);
  return stretches;
}
