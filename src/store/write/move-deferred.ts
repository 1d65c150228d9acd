import { keyOf } from '../sql/fold.ts';
import { moveLeft } from './identity/move-signed.ts';
import { signAccounts } from './identity/sign-accounts.ts';
import { changesOf, eventChanges, noteChanges } from './refresh/note-changes.ts';
import { noEventChanges, refreshEvents } from './refresh/refresh-events.ts';
import { refreshPeople } from './refresh/refresh-people.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { NewRows } from './transaction/new-rows.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** Moves the accounts that a load has left with those whose they were before, see `move-or-defer.ts`. */
export async function moveDeferred(transaction: WriteTransaction): Promise<void> {
  const keys = new KeyMaker();
  await transaction.all('delete from deferred_moves');
  await signAccounts(transaction, keys);
  const left = await moveLeft(transaction);
  const misnamed = await transaction.all(
    'select distinct p.id, p.name from person p join article_person a on a.person_id = p.id where a.name_key <> p.name_key',
  );
  for (const row of misnamed) {
    const to = [keyOf(String(row['name'])), Number(row['id'])];
    for (const table of ['article_person', 'event_person'])
      await transaction.all(
        `update ${table} set name_key = ${transaction.place(1)} where person_id = ${transaction.place(2)}`,
        to,
      );
  }
  const empty = (await transaction.all('select id from person where article_count = 0')).map((row) =>
    Number(row['id']),
  );
  const moved = { ...left, from: [...new Set([...left.from, ...empty])] };
  const { lost } = await refreshPeople(
    transaction,
    new NewRows(),
    new Map(),
    [],
    new Map(),
    { moved, renamed: misnamed.map((row) => Number(row['id'])) },
    keys,
  );
  const refreshed = await refreshEvents(
    transaction,
    { ...noEventChanges, rows: new NewRows(), repeopled: moved.events },
    keys,
  );
  await noteChanges(transaction, [
    ...changesOf('article', moved.articles),
    ...changesOf('quote', moved.quotes),
    ...eventChanges(refreshed),
    ...changesOf('person', [...moved.from, ...moved.to], [], lost),
  ]);
}
