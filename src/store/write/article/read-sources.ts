import { keysOfArticles } from '../publication/article-keys.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A source by the SHA-256 of its bytes, and the whole path of its file; null where it is in none. */
export interface SourceToRead {
  readonly sha256: string;
  readonly file: string | null;
}

/**
 * Whether each of some sources is in as it is, read by a human or by the program called `reader`, shown or withheld; or came after a newer
 * one. One that is known by other files alone is not: it has moved, or is a copy.
 */
export async function readSources(
  transaction: WriteTransaction,
  sources: readonly SourceToRead[],
  reader: string,
): Promise<readonly boolean[]> {
  const sha256s = [...new Set(sources.map(({ sha256 }) => sha256))];
  const rows = [];
  // What is withheld because its file is gone comes back with the file.
  const tables = ['article', "(select * from withheld_article where decided_by <> 'FILE') w"];
  for (const table of tables)
    rows.push(
      ...(await transaction.allWith(
        `select id, source_sha256, reading_sha256 from ${table}`,
        'source_sha256',
        sha256s,
      )),
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
  const keys = await keysOfArticles(
    transaction,
    current.map(({ id }) => Number(id)),
  );
  const filesOf = new Map<string, string[][]>();
  for (const { id, source_sha256: source } of current) {
    const files = [...(keys.get(Number(id))?.files ?? [])];
    filesOf.set(String(source), [...(filesOf.get(String(source)) ?? []), files]);
  }
  const isLate = new Set(late.map(({ sha256 }) => String(sha256)));
  return sources.map(
    ({ sha256, file }) =>
      isLate.has(sha256) ||
      (filesOf.get(sha256) ?? []).some((files) => file === null || files.length === 0 || files.includes(file)),
  );
}
