import type { KeyMaker } from '../transaction/key-maker.ts';
import { leadOn, mergedInto } from '../transaction/tombstone.ts';
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
  /** Whether its row is in: one that comes in is of its event from the beginning, and need not move there. */
  readonly isIn: boolean;
}

export interface SettledPartition {
  /** The event of each account, by its report. */
  readonly events: ReadonlyMap<number, KnownEvent>;
  readonly moves: readonly AccountMove[];
  /** Where events lead that may have no account any more. */
  readonly successors: ReadonlyMap<number, number>;
}

/**
 * Which event each part of a partition of accounts is, given by their reports: the ids that stay, those that come back, and new ones;
 * and which accounts move for that. No part has two accounts of one article. `claims` says which event a human said that some are.
 */
export async function settlePartition(
  transaction: WriteTransaction,
  accounts: readonly Account[],
  parts: readonly (readonly number[])[],
  keys: KeyMaker,
  claims: ReadonlyMap<number, number> = new Map(),
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
  const chosen = chooseIds(before, parts, merged, claims);
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
  const moves = accounts.flatMap(({ report, article, event, isIn }): AccountMove[] => {
    const to = eventOf.get(report)?.id;
    return isIn && event !== null && to !== undefined && to !== event ? [{ article, from: event, to }] : [];
  });
  return { events: eventOf, moves, successors };
}
