import { decisionsOfArticles } from '../decisions/decision-rows.ts';
import { type StoredReading, storedReadings } from '../publication/stored-reading.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** What humans read in some articles, by their slugs; those that a program read are left out. */
export async function humanReadings(
  transaction: WriteTransaction,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, StoredReading>> {
  const rows = await transaction.allWith('select id, slug, reading_sha256 from article', 'slug', slugs);
  const ids = rows.map((row) => Number(row['id']));
  const read = new Set(
    (await decisionsOfArticles(transaction, ids)).flatMap(({ kind, article }) =>
      kind === 'ARTICLE_READ' && article !== null ? [article] : [],
    ),
  );
  // Before there were decisions a record was the article's reading.
  const isOfHuman = (row: (typeof rows)[number]) =>
    read.has(Number(row['id'])) || String(row['reading_sha256']).startsWith('HUMAN:');
  const ofHumans = rows.filter(isOfHuman);
  const readings = await storedReadings(
    transaction,
    ofHumans.map((row) => Number(row['id'])),
  );
  return new Map(
    ofHumans.flatMap((row): [string, StoredReading][] => {
      const reading = readings.get(Number(row['id']));
      return reading === undefined ? [] : [[String(row['slug']), reading]];
    }),
  );
}
