import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDecisions, type IdentityDecision } from '../../src/identity/fold-decisions.ts';
import { seatClusters } from '../../src/identity/seat-clusters.ts';

const merge = (...accounts: readonly number[]): IdentityDecision<number> => ({ kind: 'MERGE', accounts });
const split = (kept: readonly number[], ...moved: readonly number[]): IdentityDecision<number> => ({
  kind: 'SPLIT',
  kept,
  moved,
});

/** Accounts, each with the cluster that it is in before any decision. */
type Clusters = ReadonlyMap<number, number>;

/** The accounts by whom they are of after some decisions: each list in order, and the lists, too. */
function parts(clusters: Clusters, decisions: readonly IdentityDecision<number>[]): readonly (readonly number[])[] {
  const { byCluster, seats } = seatClusters(foldDecisions(decisions), (account) => clusters.get(account) ?? null);
  const of = new Map<unknown, number[]>();
  for (const [account, cluster] of clusters) {
    const own = byCluster.get(cluster) ?? [];
    const seat = own.find(({ named }) => named.includes(account)) ?? own[0] ?? cluster;
    if (typeof seat !== 'number') expect(seats).toContain(seat);
    of.set(seat, [...(of.get(seat) ?? []), account]);
  }
  return [...of.values()].map((part) => part.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

/** Clusters of these sizes: the first has accounts 1, 2 …, the next those that follow. */
function clustersOf(...sizes: readonly number[]): Clusters {
  let last = 0;
  return new Map(sizes.flatMap((size, n) => Array.from({ length: size }, (): [number, number] => [++last, n])));
}

describe('a merge', () => {
  it('makes one of the whole clusters of the accounts that it names', () => {
    expect(parts(clustersOf(3, 2, 1), [merge(1, 4)])).toEqual([[1, 2, 3, 4, 5], [6]]);
  });

  it('keeps accounts together that are found apart afterwards', () => {
    expect(parts(clustersOf(1, 1), [merge(1, 2)])).toEqual([[1, 2]]);
  });

  it('of an account that is not there changes nothing', () => {
    expect(parts(clustersOf(2, 1), [merge(1, 9)])).toEqual([[1, 2], [3]]);
  });
});

describe('a split', () => {
  it('takes out the accounts that it names and no other', () => {
    expect(parts(clustersOf(5), [split([1], 2, 3)])).toEqual([
      [1, 4, 5],
      [2, 3],
    ]);
  });

  it('after a split takes some of those out again', () => {
    expect(parts(clustersOf(5), [split([1], 2, 3), split([2], 3)])).toEqual([[1, 4, 5], [2], [3]]);
  });

  it('of clusters that are found to be one makes two of what it took out of each', () => {
    expect(parts(clustersOf(6), [split([1], 2), split([4], 5)])).toEqual([[1, 3, 4, 6], [2], [5]]);
  });

  it('takes what a merge has joined out again, cluster or not', () => {
    expect(parts(clustersOf(2, 2), [merge(1, 2, 3, 4), split([1, 2, 3], 4)])).toEqual([[1, 2, 3], [4]]);
    expect(parts(clustersOf(2, 2), [merge(1, 2, 3, 4), split([1, 2], 3, 4)])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('is over where a later merge makes one of the same', () => {
    expect(parts(clustersOf(3), [split([1], 2), merge(1, 2)])).toEqual([[1, 2, 3]]);
    expect(parts(clustersOf(3), [split([1], 2), merge(1, 2), split([1], 2)])).toEqual([[1, 3], [2]]);
  });
});

describe('decisions', () => {
  const account = fc.integer({ min: 1, max: 12 });
  const accounts = fc.uniqueArray(account, { minLength: 1, maxLength: 4 });
  const decision: fc.Arbitrary<IdentityDecision<number>> = fc.oneof(
    accounts.map((all) => merge(...all)),
    fc.tuple(accounts, accounts).map(([kept, moved]) => split(kept, ...moved)),
  );
  const decisions = fc.array(decision, { maxLength: 8 });
  const clusters: fc.Arbitrary<Clusters> = fc
    .array(fc.tuple(account, fc.integer({ min: 0, max: 5 })))
    .map((pairs) => new Map(pairs));

  it('come to no two accounts that are both one and not one', () => {
    fc.assert(
      fc.property(decisions, (all) => {
        const { together, separate } = foldDecisions(all);
        expect(together.flat()).toHaveLength(new Set(together.flat()).size);
        for (const group of together)
          expect(separate.filter(([a, b]) => group.includes(a) && group.includes(b))).toEqual([]);
      }),
    );
  });

  it('hold, all of them, whatever the clusters are', () => {
    fc.assert(
      fc.property(clusters, decisions, (known, all) => {
        const found = parts(known, all);
        const partOf = (one: number) => found.find((part) => part.includes(one));
        const { together, separate } = foldDecisions(all);
        for (const group of together)
          expect(new Set(group.filter((one) => known.has(one)).map(partOf)).size).toBeLessThan(2);
        for (const [a, b] of separate) if (known.has(a) && known.has(b)) expect(partOf(a)).not.toBe(partOf(b));
      }),
    );
  });

  it('of which the last holds as it was said', () => {
    fc.assert(
      fc.property(clusters, decisions, decision, (known, all, last) => {
        const found = parts(known, [...all, last]);
        const partOf = (one: number) => found.find((part) => part.includes(one));
        const there = (list: readonly number[]) => list.filter((one) => known.has(one));
        if (last.kind === 'MERGE') expect(new Set(there(last.accounts).map(partOf)).size).toBeLessThan(2);
        else {
          expect(new Set(there(last.moved).map(partOf)).size).toBeLessThan(2);
          for (const kept of there(last.kept).filter((one) => !last.moved.includes(one)))
            for (const moved of there(last.moved)) expect(partOf(kept)).not.toBe(partOf(moved));
        }
      }),
    );
  });

  it('come to the same in whatever order the accounts are known', () => {
    fc.assert(
      fc.property(clusters, decisions, (known, all) => {
        expect(parts(new Map([...known].reverse()), all)).toEqual(parts(known, all));
      }),
    );
  });
});
