import { settlePeople } from './settle-people.ts';
import { buildIndexes, deferredIndexes } from './transaction/deferred-indexes.ts';
import type { RunSql } from './transaction/in-transaction-of.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** Makes up now for all that the first load of a store has deferred, if there is one: it goes on as any other load does. */
export async function endFirstLoad(transaction: WriteTransaction): Promise<void> {
  const run: RunSql = (sql) => transaction.all(sql);
  const names = await deferredIndexes(run, transaction.dialect);
  if (names.length === 0) return;
  await buildIndexes(names, [run]);
  await settlePeople(transaction);
}
