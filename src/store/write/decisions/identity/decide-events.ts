/** What humans decided of the accounts of events, given by the keys of their rows. */
import { type Constraints, noConstraints } from '../../../../identity/constraints.ts';
import type { AccountMove } from '../../identity/move-accounts.ts';
import type { IdentityReading } from '../../identity/reading.ts';
import type { KnownEvent } from '../../identity/settle-partition.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import type { EntityDecisions } from './concerned-decisions.ts';
import { accountRef, claimsOf, constraintsOf } from './constraints-of.ts';
import { anchorsOf, type NodeDecision, withAnchors } from './node-decision.ts';
import { settleAnchors } from './settle-anchors.ts';

export interface DecidedEvents {
  readonly constraints: Constraints<number>;
  readonly formerConstraints: Constraints<number>;
  /** Which event accounts were said to be of. */
  readonly claims: ReadonlyMap<number, number>;
  /** The decisions with the accounts that their words are of now. */
  readonly decisions: readonly NodeDecision[];
}

export function decideEvents(
  { former, current, undone }: EntityDecisions,
  readings: readonly IdentityReading[],
  gone: readonly number[],
): DecidedEvents {
  if (former.length + current.length === 0)
    return { constraints: noConstraints, formerConstraints: noConstraints, claims: new Map(), decisions: [] };
  const settled = settleAnchors(
    [...current, ...(undone === null ? [] : [undone])],
    readings.map(({ article, text, annotations, accounts }) => ({
      article,
      text,
      found: annotations.events,
      accountOf: (key) => accounts.get(key)?.report ?? null,
    })),
    gone,
  );
  const decisions = settled.slice(0, current.length);
  const accounts = accountsOf(settled);
  const claims = [...claimsOf(decisions, 'event', settled[current.length] ?? null)].flatMap(
    ([ref, [last]]): [number, number][] => {
      const account = accounts.get(ref);
      return account === undefined || last === undefined ? [] : [[account, last.id]];
    },
  );
  return {
    constraints: byAccount(decisions),
    formerConstraints: byAccount(former),
    claims: new Map(claims),
    decisions,
  };
}

/** The same decisions with the events that their accounts are of. */
export async function withEvents(
  transaction: WriteTransaction,
  decisions: readonly NodeDecision[],
  incoming: ReadonlyMap<number, KnownEvent>,
  moves: readonly AccountMove[],
): Promise<readonly NodeDecision[]> {
  if (decisions.length === 0) return decisions;
  const reports = [...new Set(decisions.flatMap(anchorsOf).flatMap(({ account }) => account ?? []))];
  const rows = await transaction.allWith('select id, article_id, event_id from report', 'id', reports);
  const moved = new Map(moves.map(({ article, from, to }) => [`${article} ${from}`, to]));
  const events = new Map(
    rows.map((row) => {
      const event = Number(row['event_id']);
      return [Number(row['id']), moved.get(`${row['article_id']} ${event}`) ?? event] as const;
    }),
  );
  return decisions.map((decision) =>
    withAnchors(decision, (anchor) => {
      if (anchor.account === null) return anchor;
      return { ...anchor, node: incoming.get(anchor.account)?.id ?? events.get(anchor.account) ?? anchor.node };
    }),
  );
}

const accountsOf = (decisions: readonly NodeDecision[]): ReadonlyMap<string, number> =>
  new Map(
    decisions
      .flatMap(anchorsOf)
      .flatMap((anchor) => (anchor.account === null ? [] : [[accountRef(anchor), anchor.account] as const])),
  );

/** Accounts that are not there are left out at last: what was said of them says something of others. */
function byAccount(decisions: readonly NodeDecision[]): Constraints<number> {
  const accounts = accountsOf(decisions);
  const { together, separate } = constraintsOf(decisions, 'event', accountRef);
  return {
    together: together
      .map((group) => group.flatMap((ref) => accounts.get(ref) ?? []))
      .filter(({ length }) => length > 1),
    separate: separate.flatMap(([a, b]): (readonly [number, number])[] => {
      const [x, y] = [accounts.get(a), accounts.get(b)];
      return x === undefined || y === undefined ? [] : [[x, y]];
    }),
  };
}
