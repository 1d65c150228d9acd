/** Who the people of articles are and which their events: what the archive decides before their rows are made. */
import { identifyEvents } from './identity/identify-events.ts';
import {
  type Identified as IdentifiedPeople,
  identifyPeople,
  type RemovedAccounts,
} from './identity/identify-people.ts';
import type { AccountMove } from './identity/move-accounts.ts';
import type { Reading } from './identity/reading.ts';
import type { KnownEvent } from './identity/settle-partition.ts';
import type { KeyMaker } from './transaction/key-maker.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

export interface IdentifiedArticles extends IdentifiedPeople {
  /** The event of each account: for each reading a map by the key that it gave it. */
  readonly events: readonly ReadonlyMap<string, KnownEvent>[];
  /** Accounts of articles that are in already which are of other events now. */
  readonly moves: readonly AccountMove[];
  /** Where events lead that have no accounts any more. */
  readonly successors: ReadonlyMap<number, number>;
}

export type Identify = (
  transaction: WriteTransaction,
  readings: readonly Reading[],
  keys: KeyMaker,
  /** What was kept of the accounts of people that have been taken out. */
  removed: readonly RemovedAccounts[],
) => Promise<IdentifiedArticles>;

export const identifyArticles: Identify = async (transaction, readings, keys, removed) => {
  const identified = await identifyPeople(transaction, readings, removed, keys);
  return { ...identified, ...(await identifyEvents(transaction, readings, keys)) };
};
