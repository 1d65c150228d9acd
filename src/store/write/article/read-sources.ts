import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Which sources are in as they are, read by a human or by the program called `reader`. */
export async function readSources(
  transaction: WriteTransaction,
  sha256s: readonly string[],
  reader: string,
): Promise<ReadonlySet<string>> {
  const rows = await transaction.allWith('select source_sha256, reading_sha256 from article', 'source_sha256', sha256s);
  const current = rows.filter(({ reading_sha256: reading }) => {
    const by = String(reading);
    return by.startsWith('HUMAN:') || by.startsWith(`SOFTWARE:${reader}:`);
  });
  return new Set(current.map(({ source_sha256: source }) => String(source)));
}
