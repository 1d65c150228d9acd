import type { WriteTransaction } from './transaction/write-transaction.ts';

/** Moves what is still to be moved, once all accounts have their signatures. Each start asks it, and hardly ever is there anything. */
export async function settlePeople(transaction: WriteTransaction): Promise<void> {
  const [noted] = await transaction.all('select 1 from deferred_moves limit 1');
  if (noted === undefined) return;
  const { moveDeferred } = await import('./move-deferred.ts');
  await moveDeferred(transaction);
}
