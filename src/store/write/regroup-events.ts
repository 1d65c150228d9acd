import { type AccountMove, moveAccounts } from './identity/move-accounts.ts';
import { changesOf, eventChanges, noteChanges } from './refresh/note-changes.ts';
import { noEventChanges, refreshEvents } from './refresh/refresh-events.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { NewRows } from './transaction/new-rows.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/**
 * Has accounts of articles that are in be of other events: events merge, and part. An event that no account is left of leads to the
 * one that took most of them; one that was not there is made, or comes back.
 */
export async function regroupEvents(transaction: WriteTransaction, moves: readonly AccountMove[]): Promise<void> {
  const moved = await moveAccounts(transaction, moves);
  const refreshed = await refreshEvents(transaction, { ...noEventChanges, rows: new NewRows(), moves }, new KeyMaker());
  await noteChanges(transaction, [
    ...changesOf('article', moved.articles),
    ...changesOf('quote', moved.quotes),
    ...changesOf('person', moved.people),
    ...eventChanges(refreshed),
  ]);
}
