import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Since when some articles have been shown, in UTC, by their ids: those that have not been yet are not among them. */
export async function servedSince(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await transaction.allWith('select article_id, served_from from source', 'article_id', articles);
  const since = new Map<number, string>();
  for (const row of rows) {
    if (row['served_from'] === null) continue;
    const [article, moment] = [Number(row['article_id']), String(row['served_from'])];
    const known = since.get(article);
    if (known === undefined || moment < known) since.set(article, moment);
  }
  return since;
}
