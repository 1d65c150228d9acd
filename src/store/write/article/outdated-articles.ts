import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** An article that an earlier version of a reader read: its source, and what of it an option may have filled in. */
export interface OutdatedArticle {
  readonly id: number;
  readonly slug: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
}

/** Which articles to look for: those with greater ids than `after`, at most `limit`, in the order of their ids. */
export interface OutdatedPage {
  /** The reader's name and version: `onrecord@0.2.0`. */
  readonly reader: string;
  readonly after: number;
  readonly limit: number;
}

/** Articles that the same program read in another version. What a human or another program read is left as it is. */
export async function outdatedArticles(
  transaction: WriteTransaction,
  { reader, after, limit }: OutdatedPage,
): Promise<readonly OutdatedArticle[]> {
  const [name = ''] = reader.split('@');
  const rows = await transaction.all(
    `select a.id, a.slug, a.published_on, a.publisher, a.language, a.url, s.media_type, s.bytes
       from article a join source s on s.id = a.source_id
      where a.id > ${transaction.place(1)} and ${outdated(transaction, 2)} order by a.id limit ${limit}`,
    [after, `SOFTWARE:${name}@`, `SOFTWARE:${name}@\uffff`, `SOFTWARE:${reader}:`, `SOFTWARE:${reader};`],
  );
  return rows.map((row) => ({
    id: Number(row['id']),
    slug: String(row['slug']),
    mediaType: String(row['media_type']),
    bytes: row['bytes'] instanceof Uint8Array ? row['bytes'] : new Uint8Array(),
    publishedOn: textOf(row['published_on']),
    publisher: textOf(row['publisher']),
    language: textOf(row['language']),
    url: textOf(row['url']),
  }));
}

/** How many there are. */
export async function countOutdated(transaction: WriteTransaction, reader: string): Promise<number> {
  const [name = ''] = reader.split('@');
  const [row] = await transaction.all(`select count(*) as n from article a where ${outdated(transaction, 1)}`, [
    `SOFTWARE:${name}@`,
    `SOFTWARE:${name}@\uffff`,
    `SOFTWARE:${reader}:`,
    `SOFTWARE:${reader};`,
  ]);
  return Number(row?.['n'] ?? 0);
}

/** What a reading's hash begins with is who read it; `;` follows `:` in the order of characters. */
const outdated = (transaction: WriteTransaction, first: number): string =>
  `a.reading_sha256 >= ${transaction.place(first)} and a.reading_sha256 < ${transaction.place(first + 1)}
     and not (a.reading_sha256 >= ${transaction.place(first + 2)} and a.reading_sha256 < ${transaction.place(first + 3)})`;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
