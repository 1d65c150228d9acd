import { type Constraints, namedIn } from './constraints.ts';

/** Accounts of one person or event, as far as decisions name them, and the clusters whose other accounts are of it, too. */
export interface Seat<Account, Cluster> {
  readonly named: readonly Account[];
  readonly clusters: readonly Cluster[];
}

export interface Seating<Account, Cluster> {
  /** In the order in which decisions name them. */
  readonly seats: readonly Seat<Account, Cluster>[];
  /** The seats of the accounts of each cluster that decisions name: the first is that of all its other accounts. */
  readonly byCluster: ReadonlyMap<Cluster, readonly Seat<Account, Cluster>[]>;
}

/**
 * What decisions make of clusters that were found without them. Accounts that are together are of one, and so are all clusters that
 * have one of them; those that were taken out of a cluster take no other account of it with them. Both hold always: where it cannot
 * be otherwise, accounts of one cluster part. `clusterOf` is null for an account that is not there.
 */
export function seatClusters<Account, Cluster>(
  constraints: Constraints<Account>,
  clusterOf: (account: Account) => Cluster | null,
): Seating<Account, Cluster> {
  const there = [...namedIn(constraints)].flatMap((account) => {
    const cluster = clusterOf(account);
    return cluster === null ? [] : [{ account, cluster }];
  });
  const parts = new Parts(
    there.map(({ account }) => account),
    constraints.separate,
  );
  for (const group of constraints.together) {
    const [first, ...others] = group.filter((account) => parts.has(account));
    for (const other of others) if (first !== undefined) parts.join(first, other);
  }
  const units = parts.units();
  const clusters = new Map<Cluster, Unit<Account>[]>();
  for (const { account, cluster } of there) {
    const unit = units.get(account);
    const known = clusters.get(cluster) ?? [];
    clusters.set(cluster, known);
    if (unit !== undefined && !known.includes(unit)) known.push(unit);
  }
  const remaining = new Map(
    [...clusters].map(([cluster, all]) => {
      const [home, ...others] = all.filter((unit) => !all.some((other) => parts.isTakenOut(unit, other)));
      const first = home?.[0];
      const joined = first === undefined ? [] : others.filter(([one]) => one !== undefined && parts.join(first, one));
      return [cluster, { all, stay: [...(home === undefined ? [] : [home]), ...joined] }] as const;
    }),
  );
  return seatsOf(parts, there, remaining);
}

/** Accounts that are together. */
type Unit<Account> = readonly Account[];

function seatsOf<Account, Cluster>(
  parts: Parts<Account>,
  there: readonly { readonly account: Account; readonly cluster: Cluster }[],
  remaining: ReadonlyMap<Cluster, { readonly all: readonly Unit<Account>[]; readonly stay: readonly Unit<Account>[] }>,
): Seating<Account, Cluster> {
  const seats = new Map<ReadonlySet<Account>, { named: Account[]; clusters: Cluster[] }>();
  const seatOf = (account: Account) => {
    const part = parts.of(account);
    const seat = seats.get(part) ?? { named: [], clusters: [] };
    seats.set(part, seat);
    return seat;
  };
  for (const { account } of there) seatOf(account).named.push(account);
  const byCluster = new Map<Cluster, readonly Seat<Account, Cluster>[]>();
  const bare: Seat<Account, Cluster>[] = [];
  for (const [cluster, { all, stay }] of remaining) {
    const [home] = stay[0] ?? [];
    const own = home === undefined ? { named: [], clusters: [] } : seatOf(home);
    own.clusters.push(cluster);
    if (home === undefined) bare.push(own);
    byCluster.set(cluster, [...new Set([own, ...all.flatMap(([one]) => (one === undefined ? [] : [seatOf(one)]))])]);
  }
  return { seats: [...seats.values(), ...bare], byCluster };
}

/** Accounts by those that they are of one with so far; two that are separate are never joined. */
class Parts<Account> {
  readonly #partOf: Map<Account, ReadonlySet<Account>>;
  readonly #takenOutOf = new Map<Account, Set<Account>>();

  constructor(accounts: readonly Account[], separate: Constraints<Account>['separate']) {
    this.#partOf = new Map(accounts.map((account) => [account, new Set([account])]));
    for (const [kept, moved] of separate) {
      this.#takenOutOf.set(moved, (this.#takenOutOf.get(moved) ?? new Set()).add(kept));
    }
  }

  has(account: Account): boolean {
    return this.#partOf.has(account);
  }

  of(account: Account): ReadonlySet<Account> {
    return this.#partOf.get(account) ?? new Set();
  }

  /** The parts as they are now. */
  units(): ReadonlyMap<Account, Unit<Account>> {
    const units = new Map([...this.#partOf.values()].map((part) => [part, [...part]]));
    return new Map([...this.#partOf].flatMap(([account, part]) => [[account, units.get(part) ?? []] as const]));
  }

  /** Joins the parts of two accounts; answers whether they are of one now. */
  join(a: Account, b: Account): boolean {
    const [x, y] = [this.#partOf.get(a), this.#partOf.get(b)];
    if (x === undefined || y === undefined) return false;
    if (x === y) return true;
    if (this.isTakenOut([...x], [...y]) || this.isTakenOut([...y], [...x])) return false;
    const both = new Set([...x, ...y]);
    for (const account of both) this.#partOf.set(account, both);
    return true;
  }

  /** Whether an account of the one was taken out of what an account of the other stays with. */
  isTakenOut(one: Unit<Account>, other: Unit<Account>): boolean {
    if (one === other) return false;
    return one.some((account) => {
      const kept = this.#takenOutOf.get(account);
      return kept !== undefined && other.some((stays) => kept.has(stays));
    });
  }
}
