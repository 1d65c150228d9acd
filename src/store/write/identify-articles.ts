/** Who the people of articles are and which their events: what the archive decides before their rows are made. */

import { ConcernedDecisions, type Deciding } from './decisions/identity/concerned-decisions.ts';
import { writeLinks } from './decisions/identity/links.ts';
import { keepSettled } from './decisions/identity/settle-anchors.ts';
import type { RemovedAccounts } from './identity/accounts-of-people.ts';
import { identifyEvents } from './identity/identify-events.ts';
import { type Identified as IdentifiedPeople, identifyPeople } from './identity/identify-people.ts';
import type { AccountMove } from './identity/move-accounts.ts';
import type { IdentityReading } from './identity/reading.ts';
import type { Returning } from './identity/returning-people.ts';
import type { Displaced, KnownEvent } from './identity/settle-partition.ts';
import type { KeyMaker } from './transaction/key-maker.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

export interface IdentifiedArticles extends IdentifiedPeople {
  /** The event of each account: for each reading a map by the key that it gave it. */
  readonly events: readonly ReadonlyMap<string, KnownEvent>[];
  /** Accounts of articles that are in already which are of other events now. */
  readonly moves: readonly AccountMove[];
  /** The same moves by their accounts. */
  readonly displaced?: readonly Displaced[];
  /** Where events lead that have no accounts any more. */
  readonly successors: ReadonlyMap<number, number>;
  /** Events of which the names that humans gave, or the links to other collections, are others than before. */
  readonly renamedEvents?: readonly number[];
}

/** Articles that go and do not come back, and whose the accounts were of those that come back. */
export interface Comings {
  readonly gone: readonly number[];
  readonly returning: readonly Returning[];
  /** Accounts of others that went to other events when they went. */
  readonly displaced?: readonly Displaced[];
  /** What a human decides or undoes now. */
  readonly deciding?: Deciding | undefined;
}

export type Identify = (
  transaction: WriteTransaction,
  readings: readonly IdentityReading[],
  keys: KeyMaker,
  /** What was kept of the accounts of people that have been taken out. */
  removed: readonly RemovedAccounts[],
  more?: Comings,
) => Promise<IdentifiedArticles>;

export const identifyArticles: Identify = async (
  transaction,
  readings,
  keys,
  removed,
  { gone, returning, displaced = [], deciding } = { gone: [], returning: [] },
) => {
  const ofPeople = new ConcernedDecisions(transaction, 'person', deciding);
  const ofEvents = new ConcernedDecisions(transaction, 'event', deciding);
  const people = await identifyPeople(transaction, readings, removed, keys, returning, gone, ofPeople);
  const events = await identifyEvents(transaction, readings, keys, gone, ofEvents, displaced);
  await writeLinks(transaction, 'person', ofPeople.known.former, people.decisions);
  await writeLinks(transaction, 'event', ofEvents.known.former, events.decisions);
  const decisions = [...people.decisions, ...events.decisions];
  await keepSettled(transaction, [...ofPeople.known.current, ...ofEvents.known.current], decisions);
  return { ...people, ...events, decisions };
};
