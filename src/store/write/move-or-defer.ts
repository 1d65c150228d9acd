/**
 * While the first load of an empty store has put its indexes off, the rows of accounts that move to other people would be looked for
 * among all rows. They stay where they are until the indexes are made.
 */
import type { Identified } from './identity/identify-people.ts';
import { type MovedPeople, movePeople, moveRows, nobodyMoved } from './identity/move-signed.ts';
import { hasDeferredIndexes } from './transaction/deferred-indexes.ts';
import type { KeyMaker } from './transaction/key-maker.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** Moves accounts, or notes that some are to be moved, or rows to be named anew. */
export async function moveOrDefer(
  transaction: WriteTransaction,
  {
    personMoves: moves,
    rowMoves,
    mergedInto,
    renamed,
  }: Pick<Identified, 'personMoves' | 'rowMoves' | 'mergedInto' | 'renamed'>,
  keys: KeyMaker,
): Promise<MovedPeople> {
  if (rowMoves !== null) {
    const moved = await moveRows(transaction, rowMoves);
    // Who was merged within an article has no account that moves: it is one there already.
    return { ...moved, successors: new Map([...mergedInto, ...moved.successors]) };
  }
  if (moves.length === 0 && renamed.length === 0) return nobodyMoved;
  if (!(await hasDeferredIndexes((sql) => transaction.all(sql), transaction.dialect)))
    return movePeople(transaction, moves);
  const [noted] = await transaction.all('select 1 from deferred_moves limit 1');
  if (noted === undefined) await transaction.insert('deferred_moves', [{ id: keys.next() }]);
  return nobodyMoved;
}
