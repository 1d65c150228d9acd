/** What authors are found by: all forms of their names. */
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { insertSearch, removeSearch } from './search-documents.ts';

/** The names of each author, in the order of their letters. */
type Names = ReadonlyMap<number, readonly string[]>;

export async function authorNames(transaction: WriteTransaction, authors: Iterable<number>): Promise<Names> {
  const rows = await transaction.allWith('select author_id, name from author_name', 'author_id', [...authors]);
  const names = new Map<number, string[]>();
  for (const row of rows) {
    const id = Number(row['author_id']);
    names.set(id, [...(names.get(id) ?? []), String(row['name'])]);
  }
  return new Map([...names].map(([id, all]) => [id, all.sort()]));
}

/** Makes anew what those authors are found by who have other names than before. */
export async function refreshAuthorsSearch(transaction: WriteTransaction, before: Names, now: Names): Promise<void> {
  const isSame = (id: number) => JSON.stringify(before.get(id)) === JSON.stringify(now.get(id));
  const gone = [...before.keys()].filter((id) => !isSame(id));
  const come = [...now.keys()].filter((id) => !isSame(id));
  await removeSearch(transaction, 'author', gone);
  await insertSearch(
    transaction,
    'author',
    come.map((id) => ({ id, title: null, texts: now.get(id) ?? [] })),
  );
}

const batch = 200;

/** Makes what the authors of an archive of an earlier release are found by, which has nothing of it. */
export async function fillAuthorsSearch(transaction: WriteTransaction): Promise<void> {
  const rows = await transaction.all('select id from author order by id');
  for (let n = 0; n < rows.length; n += batch) {
    const ids = rows.slice(n, n + batch).map((row) => Number(row['id']));
    await refreshAuthorsSearch(transaction, new Map(), await authorNames(transaction, ids));
  }
}
