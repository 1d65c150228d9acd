import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import { leadOn, mergedInto, mergeGone } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { chooseIds } from './choose-ids.ts';
import type { AccountMove } from './move-accounts.ts';

export interface KnownEvent {
  readonly id: number;
  readonly isNew: boolean;
}

/** An article's account of an event, by the key that its row has or will have. */
export interface Account {
  readonly report: number;
  readonly article: number;
  /** The event that it is of so far, or that the account was of which it replaces; null where it is new. */
  readonly event: number | null;
  /** The other events that accounts of the article were of which are one with it by a decision. */
  readonly joined?: readonly number[];
  /** Whether its row is in: one that comes in is of its event from the beginning, and need not move there. */
  readonly isIn: boolean;
  /** Where it stands for several accounts of one part that are of one event so far: how many. Where they move to is left to the caller. */
  readonly count?: number;
}

/** An account that was of one event and is of another since an article went: it may go back when that comes back. */
export interface Displaced {
  readonly article: number;
  readonly report: number;
  readonly from: number;
  readonly to: number;
}

export interface SettledPartition {
  /** The event of each account, by its report. */
  readonly events: ReadonlyMap<number, KnownEvent>;
  readonly moves: readonly AccountMove[];
  /** The same moves by their accounts. */
  readonly displaced: readonly Displaced[];
  /** Where events lead that may have no account any more. */
  readonly successors: ReadonlyMap<number, number>;
}

/**
 * Which event each part of a partition of accounts is, given by their reports: the ids that stay, those that come back, and new ones;
 * and which accounts move for that. No part has two accounts of one article. `claims` says which event a human said that some are,
 * `displaced` which they were before what comes back had gone.
 */
export async function settlePartition(
  transaction: WriteTransaction,
  accounts: readonly Account[],
  parts: readonly (readonly number[])[],
  keys: KeyMaker,
  claims: ReadonlyMap<number, number> = new Map(),
  displaced: readonly Displaced[] = [],
): Promise<SettledPartition> {
  const before = new Map(
    accounts.flatMap(({ report, event }): [number, number][] => (event === null ? [] : [[report, event]])),
  );
  const byPlace = new Map(accounts.map(({ article, event, report }) => [`${article} ${event}`, report]));
  const gone = await mergedInto(transaction, [...new Set(before.values())]);
  const merged = new Map(
    gone.map(({ id, successor, articles }): [number, number[]] => [
      id,
      articles.flatMap((article) => byPlace.get(`${article} ${successor}`) ?? []),
    ]),
  );
  const buried = await transaction.allWith(
    'select id from tombstone',
    'id',
    displaced.map(({ from }) => from),
  );
  const there = new Set([...before.values(), ...buried.map((row) => Number(row['id']))]);
  const former = formerEvents(before, gone, there, displaced);
  const joined = new Map(accounts.map(({ report, joined: others = [] }) => [report, others]));
  const weights = new Map(accounts.map(({ report, count = 1 }) => [report, count]));
  const chosen = chooseIds(before, parts, merged, claims, former, joined, weights);
  const events = parts.map((_, part): KnownEvent => {
    const id = chosen.ids[part] ?? null;
    return id === null ? { id: keys.next(), isNew: true } : { id, isNew: false };
  });
  const eventOf = new Map(
    parts.flatMap((reports, part) =>
      reports.flatMap((report): [number, KnownEvent][] => {
        const event = events[part];
        return event === undefined ? [] : [[report, event]];
      }),
    ),
  );
  const successors = new Map(
    [...chosen.successors].flatMap(([id, part]): [number, number][] => {
      const to = events[part]?.id;
      return to === undefined ? [] : [[id, to]];
    }),
  );
  await leadOn(
    transaction,
    new Map(
      gone.flatMap(({ id, successor }): [number, number][] => {
        const to = successors.get(id);
        return to === undefined || to === successor ? [] : [[id, to]];
      }),
    ),
  );
  // What had gone with the articles of accounts that come back, and are of another event now, is one with that until they part.
  const returning = accounts.filter(({ event, isIn }) => !isIn && event !== null && successors.has(event));
  await mergeGone(
    transaction,
    [...groupBy(returning, ({ event }) => event)].flatMap(([id, of]) => {
      const successor = id === null ? undefined : successors.get(id);
      return id === null || successor === undefined
        ? []
        : [{ id, successor, articles: of.map(({ article }) => article) }];
    }),
  );
  const moved = accounts.flatMap(({ report, article, event, isIn, count }) => {
    const to = eventOf.get(report)?.id;
    return isIn && count === undefined && event !== null && to !== undefined && to !== event
      ? [{ report, article, from: event, to }]
      : [];
  });
  return {
    events: eventOf,
    moves: moved.map(({ article, from, to }) => ({ article, from, to })),
    displaced: moved,
    successors,
  };
}

/** The events that accounts were of before they were displaced, as far as those are `there`, or have gone and may come back. */
function formerEvents(
  before: ReadonlyMap<number, number>,
  gone: readonly { readonly id: number; readonly successor: number }[],
  there: ReadonlySet<number>,
  displaced: readonly Displaced[],
): ReadonlyMap<number, number> {
  const leadsTo = new Map(gone.map(({ id, successor }) => [id, successor]));
  const former = new Map<number, number>();
  const ofReport = groupBy(displaced, ({ report }) => report);
  for (const [report, steps] of ofReport) {
    const first = before.get(report);
    let at = first;
    const left = new Set(steps);
    const back = () => [...left].find(({ from, to }) => (to === at || leadsTo.get(to) === at) && there.has(from));
    for (let step = back(); step !== undefined; step = back()) {
      left.delete(step);
      at = step.from;
    }
    if (at !== undefined && at !== first) former.set(report, at);
  }
  return former;
}
