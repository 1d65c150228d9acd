import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Which sources are in as they are, read by a human or by the program called `reader`, shown or withheld; or came after a newer one. */
export async function readSources(
  transaction: WriteTransaction,
  sha256s: readonly string[],
  reader: string,
): Promise<ReadonlySet<string>> {
  const rows = [];
  // What is withheld because its file is gone comes back with the file.
  const tables = ['article', "(select * from withheld_article where decided_by <> 'FILE') w"];
  for (const table of tables)
    rows.push(
      ...(await transaction.allWith(`select source_sha256, reading_sha256 from ${table}`, 'source_sha256', sha256s)),
    );
  const late = await transaction.allWith(
    'select sha256 from (select sha256 from source where is_late = 1) s',
    'sha256',
    sha256s,
  );
  const current = rows.filter(({ reading_sha256: reading }) => {
    const by = String(reading);
    return by.startsWith('HUMAN:') || by.startsWith(`SOFTWARE:${reader}:`);
  });
  return new Set([
    ...current.map(({ source_sha256: source }) => String(source)),
    ...late.map(({ sha256 }) => String(sha256)),
  ]);
}
