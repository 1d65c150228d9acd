import type { Incoming } from '../article/incoming.ts';
import { accountWordsOf, keepAccounts, type OldAccount } from '../article/keep-accounts.ts';
import type { KeptAccount } from './read-before-decisions.ts';
import type { ReviewedReading } from './reviewed-reading.ts';

/**
 * The accounts that an article had, served or rejected, by whether they are rejected now: so that no other event gets the place of one that
 * is, and that one is of the same event again once it is served. One whose rejection is orphaned stays apart: its words may come back.
 * `decided` are the decisions that nobody has undone.
 */
export function setApart(
  { rejectedEvents, standing }: ReviewedReading,
  { annotations, document }: Incoming,
  served: readonly OldAccount[],
  left: readonly KeptAccount[],
  decided: ReadonlySet<number>,
): { readonly rejected: readonly KeptAccount[]; readonly accounts: readonly OldAccount[] } {
  if (rejectedEvents.length + left.length === 0) return { rejected: [], accounts: served };
  const still = new Map(
    rejectedEvents.flatMap(({ decisions, event }) => {
      const account = left.find((one) => one.decisions.some((id) => decisions.includes(id)));
      return account === undefined ? [] : [[event.key, { ...account, decisions }] as const];
    }),
  );
  const orphaned = left.filter(({ decisions }) => decisions.some((id) => decided.has(id) && !standing.has(id)));
  const held = new Map([...orphaned, ...still.values()].map((account) => [account.report, account]));
  const pool = inOrder([...served, ...left.filter(({ report }) => !held.has(report))]);
  const others = annotations.events.filter(({ key }) => !still.has(key));
  const replaced = keepAccounts(
    pool,
    others.map((event) => accountWordsOf(event, document.text)),
  );
  const fresh = rejectedEvents.flatMap(({ event, decisions }): KeptAccount[] => {
    const account = replaced[others.findIndex(({ key }) => key === event.key)];
    return account === undefined || account === null ? [] : [{ ...account, decisions }];
  });
  const gone = new Set(fresh.map(({ report }) => report));
  return { rejected: [...held.values(), ...fresh], accounts: pool.filter(({ report }) => !gone.has(report)) };
}

/** As they were read: each has a later key than those before it. */
export const inOrder = (accounts: readonly OldAccount[]): readonly OldAccount[] =>
  [...accounts].sort((a, b) => a.report - b.report);
