import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Existing } from './find-existing.ts';
import type { KnownSource } from './plan-article.ts';

/** All versions that are in of some articles. */
export async function knownSources(
  transaction: WriteTransaction,
  articles: readonly Existing[],
): Promise<ReadonlyMap<number, readonly KnownSource[]>> {
  const rows = await transaction.allWith(
    'select id, article_id, revision, sha256, version, stated_utc from source',
    'article_id',
    articles.map(({ id }) => id),
  );
  const found = new Map<number, KnownSource[]>();
  for (const row of rows) {
    const article = Number(row['article_id']);
    const own = found.get(article) ?? [];
    found.set(article, own);
    own.push({
      id: Number(row['id']),
      revision: Number(row['revision']),
      sha256: String(row['sha256']),
      version: row['version'] === null ? null : Number(row['version']),
      statedUtc: row['stated_utc'] === null ? null : String(row['stated_utc']),
    });
  }
  return found;
}
