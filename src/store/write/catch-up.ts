import { settlePeople } from './settle-people.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/**
 * Makes what a store of an earlier release lacks, and what a load that was cut off has left. Each start asks, and hardly ever is there
 * anything: what makes it is loaded only then.
 */
export async function catchUp(transaction: WriteTransaction): Promise<void> {
  const isAny = async (sql: string): Promise<boolean> => (await transaction.all(sql)).length > 0;
  if (await isAny('select 1 from author where not exists (select 1 from author_search) limit 1')) {
    const { fillAuthorsSearch } = await import('./refresh/authors-search.ts');
    await fillAuthorsSearch(transaction);
  }
  if (await isAny('select 1 from article where not exists (select 1 from change) limit 1')) {
    const { fillSearch } = await import('./refresh/fill-search.ts');
    await fillSearch(transaction);
  } else if (await isAny('select 1 from stale_search limit 1')) {
    const { reindexSearch } = await import('./refresh/reindex-search.ts');
    await reindexSearch(transaction);
  }
  if (await isAny('select 1 from author where not exists (select 1 from author_search limit 1) limit 1')) {
    const { fillAuthorsSearch } = await import('./refresh/authors-search.ts');
    await fillAuthorsSearch(transaction);
  }
  await settlePeople(transaction);
}
