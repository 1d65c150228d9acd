import type { Constraints } from './constraints.ts';

/** One decision: that accounts are of one, or that some were taken out of what others stay with. */
export type IdentityDecision<Account> =
  | { readonly kind: 'MERGE'; readonly accounts: readonly Account[] }
  | { readonly kind: 'SPLIT'; readonly kept: readonly Account[]; readonly moved: readonly Account[] };

/**
 * What decisions come to, the oldest first. A later one wins over an earlier one as far as they contradict each other, so that no two
 * accounts are both together and separate. What is left out, as an undone one is, leaves no trace.
 */
export function foldDecisions<Account>(decisions: readonly IdentityDecision<Account>[]): Constraints<Account> {
  const groups = new Groups<Account>();
  for (const decision of decisions) {
    if (decision.kind === 'MERGE') groups.join(decision.accounts);
    else groups.takeOut(decision.moved, decision.kept);
  }
  return groups.constraints();
}

class Groups<Account> {
  readonly #groupOf = new Map<Account, ReadonlySet<Account>>();
  #separate: readonly (readonly [Account, Account])[] = [];

  /** Has all accounts of the groups of some be of one. */
  join(accounts: readonly Account[]): void {
    this.#set(new Set(accounts.flatMap((account) => [...(this.#groupOf.get(account) ?? [account])])));
  }

  /** Has some accounts be of one, and of another than those that stay and whatever is together with these. */
  takeOut(moved: readonly Account[], kept: readonly Account[]): void {
    const out = new Set(moved);
    for (const group of new Set(moved.flatMap((account) => this.#groupOf.get(account) ?? []))) {
      const left = new Set([...group].filter((account) => !out.has(account)));
      for (const account of left) this.#groupOf.set(account, left);
    }
    this.#set(out);
    const stay = [...new Set(kept)].filter((account) => !out.has(account));
    this.#separate = [
      ...this.#separate.filter(([a, b]) => !(stay.includes(b) && out.has(a)) && !(stay.includes(a) && out.has(b))),
      ...stay.flatMap((account) => [...out].map((other): readonly [Account, Account] => [account, other])),
    ];
  }

  constraints(): Constraints<Account> {
    const groups = [...new Set(this.#groupOf.values())].filter(({ size }) => size > 1);
    return { together: groups.map((group) => [...group]), separate: this.#separate };
  }

  #set(group: ReadonlySet<Account>): void {
    for (const account of group) this.#groupOf.set(account, group);
    this.#separate = this.#separate.filter(([a, b]) => !(group.has(a) && group.has(b)));
  }
}
