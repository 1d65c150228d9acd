import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { type NodeChange, noteChanges } from './note-changes.ts';
import { insertTextSearch, refreshEventsSearch, refreshPeopleSearch } from './refresh-search.ts';

/** How many rows are taken at a time. */
const batch = 200;

/**
 * Makes the search documents and the feed of changes of an archive of an earlier release, which has none. The SQL of a migration
 * cannot: words are folded and stemmed here.
 */
export async function fillSearch(transaction: WriteTransaction): Promise<void> {
  await transaction.all('delete from stale_search');
  const keys = new KeyMaker();
  await inBatches(transaction, 'article', 'id, headline, headline_start, headline_end, text', (rows) =>
    insertTextSearch(transaction, 'article', rows),
  );
  await inBatches(transaction, 'quote', 'id, text', (rows) => insertTextSearch(transaction, 'quote', rows));
  await inBatches(transaction, 'person', 'id', (rows) => refreshPeopleSearch(transaction, allNew(rows), keys));
  await inBatches(transaction, 'event', 'id', (rows) => refreshEventsSearch(transaction, allNew(rows), keys));
}

async function inBatches(
  transaction: WriteTransaction,
  entity: NodeChange['entity'],
  columns: string,
  take: (rows: Rows) => Promise<void>,
): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await transaction.all(
      `select ${columns} from ${entity} where id > ${transaction.place(1)} order by id limit ${batch}`,
      [after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last['id']);
    await take(rows);
    await noteChanges(
      transaction,
      idsOf(rows).map((id) => ({ entity, id, kind: 'CREATED' })),
    );
  }
}

type Rows = Awaited<ReturnType<WriteTransaction['all']>>;

const idsOf = (rows: Rows): readonly number[] => rows.map((row) => Number(row['id']));

const allNew = (rows: Rows) => ({ added: idsOf(rows), renamed: [], reworded: [] });
