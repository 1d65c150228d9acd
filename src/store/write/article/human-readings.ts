import { type StoredReading, storedReadings } from '../publication/stored-reading.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** What humans read in some articles, by their slugs; those that a program read are left out. */
export async function humanReadings(
  transaction: WriteTransaction,
  slugs: readonly string[],
): Promise<ReadonlyMap<string, StoredReading>> {
  const rows = await transaction.allWith('select id, slug, reading_sha256 from article', 'slug', slugs);
  const ofHumans = rows.filter((row) => String(row['reading_sha256']).startsWith('HUMAN:'));
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
