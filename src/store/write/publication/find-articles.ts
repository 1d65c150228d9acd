import { existingById } from '../article/find-existing.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { articlesWithKeys } from './article-keys.ts';

/** What a name may be: an article's number, or its slug or the one it had, its address, or a key of its publisher. */
export async function articlesNamed(transaction: WriteTransaction, name: string | number): Promise<readonly number[]> {
  if (typeof name === 'number') return [...(await existingById(transaction, [name])).keys()];
  const found = new Set<number>();
  for (const [table, column, values] of [
    ['article', 'slug', [name]],
    ['article', 'url', [name]],
    ['withheld_article', 'served_slug', [name]],
    ['withheld_article', 'slug', [name]],
    ['withheld_article', 'url', [name]],
  ] as const) {
    if (found.size > 0) break;
    for (const row of await transaction.allWith(`select id from ${table}`, column, values))
      found.add(Number(row['id']));
  }
  if (found.size > 0) return [...found];
  const keys = await articlesWithKeys(transaction, [name]);
  return [...new Set(keys.map(({ article }) => article))];
}
