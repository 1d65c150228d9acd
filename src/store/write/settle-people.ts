/**
 * While the first load of an empty store has put its indexes off, the rows of accounts that move to other people would be looked for
 * among all rows. They stay where they are until the indexes are made.
 */
import { keyOf } from '../sql/fold.ts';
import type { Identified } from './identity/identify-people.ts';
import { type MovedPeople, moveLeft, movePeople, moveRows, nobodyMoved } from './identity/move-signed.ts';
import { signAccounts } from './identity/sign-accounts.ts';
import { changesOf, eventChanges, noteChanges } from './refresh/note-changes.ts';
import { noEventChanges, refreshEvents } from './refresh/refresh-events.ts';
import { refreshPeople } from './refresh/refresh-people.ts';
import { hasPutOff } from './transaction/deferred-indexes.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { NewRows } from './transaction/new-rows.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** Moves accounts, or notes that some are to be moved, or rows to be named anew. */
export async function moveOrDefer(
  transaction: WriteTransaction,
  { personMoves: moves, rowMoves, renamed }: Pick<Identified, 'personMoves' | 'rowMoves' | 'renamed'>,
  keys: KeyMaker,
): Promise<MovedPeople> {
  if (rowMoves !== null) return moveRows(transaction, rowMoves);
  if (moves.length === 0 && renamed.length === 0) return nobodyMoved;
  if (!(await hasPutOff((sql) => transaction.all(sql), transaction.dialect))) return movePeople(transaction, moves);
  const [noted] = await transaction.all('select 1 from deferred_moves limit 1');
  if (noted === undefined) await transaction.insert('deferred_moves', [{ id: keys.next() }]);
  return nobodyMoved;
}

/** Moves what is still to be moved, once all accounts have their signatures. */
export async function settlePeople(transaction: WriteTransaction): Promise<void> {
  const [noted] = await transaction.all('select 1 from deferred_moves limit 1');
  if (noted === undefined) return;
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
