/** Which id each part of a partition has, and where the ids lead that none has any more. */
export interface ChosenIds {
  /** In the order of the parts; null where a part needs an id of its own. */
  readonly ids: readonly (number | null)[];
  /** The number of the part that each id now leads to which no part has. */
  readonly successors: ReadonlyMap<number, number>;
}

/**
 * Gives ids to parts. A part keeps the id with which it shares most accounts, of several the oldest; no id is given twice, and of
 * parts that share as many of its accounts the one with the least account has it. What is left over leads to the part that took
 * most of its accounts.
 *
 * `before` has the id that each account was of; accounts that are new have none. `merged` has ids that went when they were merged,
 * with the accounts they had then: a part without an id gets the one of which it has more than half of the accounts back.
 * `claims` says of accounts which id a human gave their part: it has that, where an account of the part was of it.
 * `formerly` says of which ids accounts were before what comes back now had gone: they count as theirs still.
 * `weights` says of accounts that stand for several alike how many these are.
 * `joined` has of accounts that stand for several, by a decision, the other ids of those: a part has one of them only where it is claimed.
 * The answer depends on neither the order of the parts nor that of their accounts.
 */
export function chooseIds<Account extends number | string>(
  before: ReadonlyMap<Account, number>,
  parts: readonly (readonly Account[])[],
  merged: ReadonlyMap<number, readonly Account[]> = new Map(),
  claims: ReadonlyMap<Account, number> = new Map(),
  formerly: ReadonlyMap<Account, number> = new Map(),
  joined: ReadonlyMap<Account, readonly number[]> = new Map(),
  weights: ReadonlyMap<Account, number> = new Map(),
): ChosenIds {
  const partOf = new Map(
    parts.flatMap((accounts, part) => accounts.map((account): [Account, number] => [account, part])),
  );
  const ids: (number | null)[] = parts.map(() => null);
  const successors = new Map<number, number>();
  const shares = (of: Iterable<readonly [Account, number]>) =>
    sharesOf(
      [...of].map(([account, id]) => [id, account]),
      partOf,
      weights,
    );
  const living = shares(before);
  const others = shares([...joined].flatMap(([account, all]) => all.map((id) => [account, id] as const)));
  const known = new Set([...living, ...others].map(({ id, part }) => `${id} ${part}`));
  const taken = new Set<number>();
  for (const { id, part } of shares(claims)) {
    if (taken.has(id) || ids[part] !== null || !known.has(`${id} ${part}`)) continue;
    ids[part] = id;
    taken.add(id);
  }
  for (const { id, part } of formerly.size === 0 ? living : shares(new Map([...before, ...formerly]))) {
    if (taken.has(id) || ids[part] !== null) continue;
    ids[part] = id;
    taken.add(id);
  }
  for (const { id, part } of [...living, ...others])
    if (!taken.has(id) && !successors.has(id)) successors.set(id, part);
  const gone = sharesOf(
    [...merged].flatMap(([id, accounts]) => accounts.map((account): [number, Account] => [id, account])),
    partOf,
    weights,
  );
  for (const { id, part, count } of gone) {
    if (taken.has(id) || ids[part] !== null || count * 2 <= (merged.get(id)?.length ?? 0)) continue;
    ids[part] = id;
    taken.add(id);
  }
  for (const { id, part } of gone) if (!taken.has(id) && !successors.has(id)) successors.set(id, part);
  return { ids, successors };
}

interface Share {
  readonly id: number;
  readonly part: number;
  readonly count: number;
}

/** How many accounts of each id are in each part: the most first, of equal ones the older id, then the part with the least account. */
function sharesOf<Account extends number | string>(
  accounts: readonly (readonly [number, Account])[],
  partOf: ReadonlyMap<Account, number>,
  weights: ReadonlyMap<Account, number>,
): readonly Share[] {
  const counts = new Map<string, Share>();
  const least = new Map<number, Account>();
  for (const [account, part] of partOf) {
    const known = least.get(part);
    if (known === undefined || account < known) least.set(part, account);
  }
  for (const [id, account] of accounts) {
    const part = partOf.get(account);
    if (part === undefined) continue;
    const key = `${id} ${part}`;
    counts.set(key, { id, part, count: (counts.get(key)?.count ?? 0) + (weights.get(account) ?? 1) });
  }
  const isBefore = (a: number, b: number) => ((least.get(a) ?? 0) < (least.get(b) ?? 0) ? -1 : 1);
  return [...counts.values()].sort((a, b) => b.count - a.count || a.id - b.id || isBefore(a.part, b.part));
}
