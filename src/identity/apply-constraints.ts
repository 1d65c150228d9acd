import { type AccountPair, byRank, type Constraints, type EventAccount } from './event-account.ts';
import { hashText } from './hash-text.ts';
import { dotProduct } from './term-vector.ts';

/** An account and its event before any human decision. */
export interface FoundAccount {
  readonly account: EventAccount;
  readonly automatic: number;
}

/** A part of an event that humans have divided, or the whole of one that they have joined to others. */
export interface Seat {
  readonly event: number;
  /** The accounts that humans put here; others go where they are most like them. */
  readonly named: readonly EventAccount[];
}

/** By the event before any decision, the seats in it. An event that no decision touches has none. */
export type Seats = ReadonlyMap<number, readonly Seat[]>;

export const namedIn = ({ together, separate }: Constraints): ReadonlySet<number> =>
  new Set([...together, ...separate].flat());

/** What humans' decisions make of the events of the accounts that they name. */
export function seatsOf(named: readonly FoundAccount[], constraints: Constraints): Seats {
  const isSeparate = pairTest(constraints.separate);
  const isTogether = pairTest(constraints.together);
  const byEvent = new Map<number, EventAccount[]>();
  for (const { account, automatic } of [...named].sort((a, b) => byRank(a.account, b.account))) {
    byEvent.set(automatic, [...(byEvent.get(automatic) ?? []), account]);
  }
  const divided = new Map<number, Seat[]>();
  for (const [event, accounts] of byEvent) divided.set(event, divide(event, accounts, isSeparate, isTogether));
  return join(divided, named, constraints);
}

/** An account's event after the decisions. `via` is the account through which a secondary one came to its event. */
export function decidedEvent({ account, automatic }: FoundAccount, via: EventAccount | null, seats: Seats): number {
  const [first, ...others] = seats.get(automatic) ?? [];
  if (first === undefined) return automatic;
  const all = [first, ...others];
  const own = all.find(({ named }) => named.some(({ id }) => id === account.id));
  return (own ?? mostLike(via ?? account, all) ?? first).event;
}

type PairTest = (a: EventAccount, b: EventAccount) => boolean;

function pairTest(pairs: readonly AccountPair[]): PairTest {
  const known = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a, b) => known.has(`${a.id} ${b.id}`);
}

/** Accounts of one event, by rank: those that are separate from another take a seat each, but with one they are together with. */
function divide(event: number, accounts: readonly EventAccount[], isSeparate: PairTest, isTogether: PairTest): Seat[] {
  const seats: EventAccount[][] = [];
  const free = (account: EventAccount) => seats.filter((seat) => !seat.some((other) => isSeparate(account, other)));
  const choose = (account: EventAccount) => {
    const open = free(account);
    return open.find((seat) => seat.some((other) => isTogether(account, other))) ?? null;
  };
  const parted = accounts.filter((account) => accounts.some((other) => isSeparate(account, other)));
  for (const account of parted) {
    const seat = choose(account) ?? free(account)[0];
    if (seat === undefined) seats.push([account]);
    else seat.push(account);
  }
  if (seats.length === 0) seats.push([]);
  const asSeats = () => seats.map((named) => ({ event, named }));
  for (const account of accounts.filter((one) => !parted.includes(one))) {
    const like = mostLike(account, asSeats());
    const seat = choose(account) ?? seats.find((one) => one === like?.named) ?? seats[0];
    seat?.push(account);
  }
  // The seat of the account that the event is called by keeps the number.
  const keeper = seats.find((seat) => seat.some(({ id }) => id === event)) ?? seats[0];
  return seats.map((of) => ({ event: of === keeper ? event : -hashText(`${event} ${of[0]?.id}`), named: of }));
}

/** The seat with the account most like this one; null where none can be told by its words. */
function mostLike({ vector }: EventAccount, seats: readonly Seat[]): Seat | null {
  let best: Seat | null = null;
  let most = 0;
  for (const seat of seats) {
    for (const other of seat.named) {
      const like = vector === null || other.vector === null ? 0 : dotProduct(vector, other.vector);
      if (like > most) [best, most] = [seat, like];
    }
  }
  return best;
}

/** Joins the seats whose accounts belong together, unless that would join two that are separate. */
function join(
  divided: ReadonlyMap<number, readonly Seat[]>,
  named: readonly FoundAccount[],
  constraints: Constraints,
): Seats {
  const groups = new Map<number, ReadonlySet<number>>();
  const eventOf = new Map<number, number>();
  for (const { event, named: accounts } of [...divided.values()].flat()) {
    groups.set(event, new Set([event]));
    for (const { id } of accounts) eventOf.set(id, event);
  }
  const ranks = new Map(named.map(({ account }) => [account.id, account]));
  const order = (pair: AccountPair) =>
    pair.flatMap((id) => ranks.get(id) ?? []).sort(byRank) as readonly EventAccount[];
  const pairs = constraints.together.map(order).filter(({ length }) => length === 2);
  pairs.sort(([a, b], [c, d]) => (a && c ? byRank(a, c) : 0) || (b && d ? byRank(b, d) : 0));
  for (const [a, b] of pairs) {
    const [x, y] = [groupOf(groups, eventOf, a), groupOf(groups, eventOf, b)];
    if (x === y || constraints.separate.some((pair) => spans(pair, x, y, eventOf))) continue;
    const both = new Set([...x, ...y]);
    for (const event of both) groups.set(event, both);
  }
  const seats = new Map<number, readonly Seat[]>();
  for (const [automatic, of] of divided) {
    const called = of.map((seat) => ({ ...seat, event: Math.min(...(groups.get(seat.event) ?? [seat.event])) }));
    if (called.length > 1 || called[0]?.event !== automatic) seats.set(automatic, called);
  }
  return seats;
}

function groupOf(
  groups: ReadonlyMap<number, ReadonlySet<number>>,
  eventOf: ReadonlyMap<number, number>,
  account: EventAccount | undefined,
): ReadonlySet<number> {
  return groups.get(eventOf.get(account?.id ?? Number.NaN) ?? Number.NaN) ?? new Set();
}

function spans(
  [a, b]: AccountPair,
  x: ReadonlySet<number>,
  y: ReadonlySet<number>,
  eventOf: ReadonlyMap<number, number>,
): boolean {
  const [p, q] = [eventOf.get(a) ?? Number.NaN, eventOf.get(b) ?? Number.NaN];
  return (x.has(p) && y.has(q)) || (x.has(q) && y.has(p));
}
