import type { ArticleName } from '../../../../schema/query/article-name.ts';
import { type Existing, existingById, isKnownTo } from '../article/find-existing.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { articlesWithKeys } from './article-keys.ts';

/** In which columns a name stands, those first that are looked into first. */
const columns = [
  ['slug', 'article', 'slug'],
  ['url', 'article', 'url'],
  ['slug', 'withheld_article', 'served_slug'],
  ['slug', 'withheld_article', 'slug'],
  ['url', 'withheld_article', 'url'],
] as const;

/**
 * The articles that a name names, shown or withheld. To one `publisher`, what another withholds is not there, and a key is its own
 * before it is another's.
 */
export async function articlesNamed(
  transaction: WriteTransaction,
  name: ArticleName,
  publisher: string | null = null,
): Promise<readonly Existing[]> {
  const known = async (ids: readonly number[]): Promise<readonly Existing[]> =>
    [...(await existingById(transaction, ids)).values()].filter(isKnownTo(publisher));
  if (typeof name === 'number') return known([name]);
  const { kind, value } = typeof name === 'string' ? { kind: 'any', value: name } : name;
  for (const [own, table, column] of columns) {
    if (kind !== 'any' && kind !== own) continue;
    const rows = await transaction.allWith(`select id from ${table}`, column, [value]);
    const found = await known(rows.map((row) => Number(row['id'])));
    if (found.length > 0) return found;
  }
  if (kind !== 'any' && kind !== 'externalId') return [];
  const keys = await articlesWithKeys(transaction, [value]);
  const found = await known([...new Set(keys.map(({ article }) => article))]);
  const own = found.filter((article) => publisher !== null && article.publisher === publisher);
  return own.length > 0 ? own : found;
}
