import { recordOf } from '../decisions/apply-record.ts';
import { decisionsWith } from '../decisions/decision-rows.ts';
import { keysOfArticles } from '../publication/article-keys.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A source by the SHA-256 of its bytes, and the whole path of its file; null where it is in none. */
export interface SourceToRead {
  readonly sha256: string;
  readonly file: string | null;
  /** The SHA-256 of the record of a human that comes with it; null where none does. */
  readonly recordSha256: string | null;
}

/**
 * Whether each of some sources is in as it is, read by a human or by the program called `reader`, shown or withheld, with the record that
 * comes with it; or came after a newer one. One that is known by other files alone is not: it has moved, or is a copy.
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
  const isLate = new Set(late.map(({ sha256 }) => String(sha256)));
  const current = rows.filter(({ reading_sha256: reading }) => {
    const by = String(reading);
    return by.startsWith('HUMAN:') || by.startsWith(`SOFTWARE:${reader}:`);
  });
  const ids = current.map(({ id }) => Number(id));
  const keys = await keysOfArticles(transaction, ids);
  const records = sources.some(({ recordSha256 }) => recordSha256 !== null)
    ? await recordsOf(transaction, ids)
    : new Map<number, string>();
  const isCurrent = ({ sha256, file, recordSha256 }: SourceToRead): boolean =>
    current.some(({ id, source_sha256: source }) => {
      const files = keys.get(Number(id))?.files ?? [];
      return (
        source === sha256 &&
        (file === null || files.length === 0 || files.includes(file)) &&
        (recordSha256 === null || records.get(Number(id)) === recordSha256)
      );
    });
  return sources.map((source) => (source.recordSha256 === null && isLate.has(source.sha256)) || isCurrent(source));
}

/** What tells the newest records of articles from others. */
async function recordsOf(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const decisions = await decisionsWith(transaction, 'article_id', articles);
  return new Map(
    decisions.flatMap((decision) =>
      decision.kind !== 'ARTICLE_READ' || decision.article === null
        ? []
        : [[decision.article, recordOf(decision).sha256] as const],
    ),
  );
}
