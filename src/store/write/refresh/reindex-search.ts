import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { insertTextSearch, refreshEventsSearch, refreshPeopleSearch } from './refresh-search.ts';
import { removeSearch } from './search-documents.ts';

/** How many nodes are taken at a time. */
const batch = 200;

/** Makes anew what is found by words that an earlier release folded otherwise; a migration has written down which. */
export async function reindexSearch(transaction: WriteTransaction): Promise<void> {
  const keys = new KeyMaker();
  await inBatches('article', async (ids) => {
    await removeSearch(transaction, 'article', ids);
    const rows = await transaction.allWith(
      'select id, headline, headline_start, headline_end, text from article',
      'id',
      ids,
    );
    await insertTextSearch(transaction, 'article', rows);
  });
  await inBatches('quote', async (ids) => {
    await removeSearch(transaction, 'quote', ids);
    await insertTextSearch(transaction, 'quote', await transaction.allWith('select id, text from quote', 'id', ids));
  });
  await inBatches('person', (ids) => refreshPeopleSearch(transaction, { added: [], renamed: ids, reworded: [] }, keys));
  await inBatches('event', (ids) => refreshEventsSearch(transaction, { added: [], renamed: ids, reworded: [] }, keys));
  await transaction.all('delete from stale_search');

  async function inBatches(entity: string, take: (ids: readonly number[]) => Promise<void>): Promise<void> {
    const rows = await transaction.all(
      `select distinct node_id from stale_search where entity = ${transaction.place(1)}`,
      [entity],
    );
    const ids = rows.map((row) => Number(row['node_id']));
    for (let n = 0; n < ids.length; n += batch) await take(ids.slice(n, n + batch));
  }
}
