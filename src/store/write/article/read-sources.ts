import { recordOf } from '../decisions/apply-record.ts';
import { decisionsWith } from '../decisions/decision-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A source, and the record of a human that comes with it, each by the SHA-256 of its bytes in hexadecimal digits. */
export interface SourceToRead {
  readonly sha256: string;
  /** Null where no record comes with it. */
  readonly recordSha256: string | null;
}

/**
 * For each source, in their order, whether it is in as it is, read by a human or by the program called `reader`, shown or withheld, with the
 * record that comes with it; or came after a newer one.
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
  const articles = new Map(current.map((row) => [String(row['source_sha256']), Number(row['id'])]));
  const hasRecords = sources.some(({ recordSha256 }) => recordSha256 !== null);
  const records = hasRecords ? await recordsOf(transaction, [...articles.values()]) : new Map<number, string>();
  return sources.map(({ sha256, recordSha256 }) => {
    const article = articles.get(sha256);
    if (recordSha256 === null) return article !== undefined || isLate.has(sha256);
    return article !== undefined && records.get(article) === recordSha256;
  });
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
