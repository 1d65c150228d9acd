import { hashText } from '../../schema/domain/hash-text.ts';
import type { Constraints } from './constraints.ts';
import type { TermVector } from './event-account.ts';
import { type Seating, seatClusters } from './seat-clusters.ts';
import { dotProduct } from './term-vector.ts';

/** An account and its event before any human decision. */
export interface FoundAccount {
  readonly account: { readonly id: number };
  readonly automatic: number;
}

/** A part of an event that humans have divided, or the whole of one that they have joined to others. */
export interface EventSeat {
  readonly event: number;
  /** The accounts that humans put here; others go where they are most like them. */
  readonly named: readonly number[];
}

/** By the event before any decision, the seats in it. An event that no decision touches has none. */
export type EventSeats = ReadonlyMap<number, readonly EventSeat[]>;

/** What humans' decisions make of the events of the accounts that they name. */
export function eventSeats(found: readonly FoundAccount[], constraints: Constraints<number>): EventSeats {
  const automatic = new Map(found.map(({ account, automatic: event }) => [account.id, event]));
  const { seats, byCluster } = seatClusters(constraints, (account) => automatic.get(account) ?? null);
  const known = new Map(seats.map((seat) => [seat, { event: labelOf(seat), named: seat.named }]));
  return new Map([...byCluster].map(([event, of]) => [event, of.flatMap((seat) => known.get(seat) ?? [])]));
}

/** An account's event after the decisions. `via` is the account through which a secondary one came to its event. */
export function decidedEvent(
  { account, automatic }: FoundAccount,
  via: number | null,
  seats: EventSeats,
  vectorOf: (account: number) => TermVector | null,
): number {
  const [first, ...others] = seats.get(automatic) ?? [];
  if (first === undefined) return automatic;
  const all = [first, ...others];
  const own = all.find(({ named }) => named.includes(account.id));
  if (own !== undefined || others.length === 0) return (own ?? first).event;
  return (mostLike(vectorOf(via ?? account.id), all, vectorOf) ?? first).event;
}

/** The seat with the account most like one of these words; null where none can be told by its words. */
function mostLike(
  vector: TermVector | null,
  seats: readonly EventSeat[],
  vectorOf: (account: number) => TermVector | null,
): EventSeat | null {
  let best: EventSeat | null = null;
  let most = 0;
  for (const seat of seats) {
    for (const other of seat.named.map(vectorOf)) {
      const like = vector === null || other === null ? 0 : dotProduct(vector, other);
      if (like > most) [best, most] = [seat, like];
    }
  }
  return best;
}

/** A seat that has the rest of an event keeps its number. */
const labelOf = ({ named, clusters }: Seating<number, number>['seats'][number]): number =>
  clusters.length > 0 ? Math.min(...clusters) : -hashText(`apart ${named[0]}`);
