/** Articles that are not shown, as the archive keeps them until they are. */
import type { Annotations, Document, PublicationState } from '../../../../schema/domain/model.ts';
import type { OldAccount } from '../article/keep-accounts.ts';
import type { OldQuote } from '../article/keep-quote-ids.ts';
import type { Displaced } from '../identity/settle-partition.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Why an article is not shown, and who says so: what a human withholds no later version of its source brings back; FILE is its file that is gone. */
export interface Hold {
  readonly state: Exclude<PublicationState, 'PUBLISHED'>;
  /** The end of an embargo in UTC; null where it has none. */
  readonly until: string | null;
  readonly reason: string | null;
  readonly by: 'SOURCE' | 'HUMAN' | 'FILE';
}

/** The ids that an article's quotes, events and people had, to be given to the same ones when it is shown again. */
export interface KeptIds {
  readonly quotes: readonly OldQuote[];
  readonly accounts: readonly OldAccount[];
  /**
   * By signature whom the accounts were found to be of; `person` is whose they were by a decision. Behind them whose the signatures were that
   * went to others when it went.
   */
  readonly people: readonly {
    readonly block: string;
    readonly key: string;
    readonly id: number;
    readonly person?: number;
  }[];
  /** Accounts of other articles that went to other events when it went. */
  readonly displaced?: readonly Displaced[];
}

export const noIds: KeptIds = { quotes: [], accounts: [], people: [] };

export interface WithheldArticle extends Hold {
  readonly id: number;
  readonly since: string;
  /** The slug that it would have by its day and headline; and the one it had while it was shown. */
  readonly slug: string;
  readonly servedSlug: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly revision: number;
  readonly sourceId: number;
  readonly sourceSha256: string;
  readonly readingSha256: string;
}

/** What an article is made of again. */
export interface WithheldReading {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly kept: KeptIds;
}

const columns =
  'id, state, since, until, reason, decided_by, slug, served_slug, url, publisher, revision, source_id, source_sha256, reading_sha256';

export async function withheldWith(
  transaction: WriteTransaction,
  column: 'id' | 'slug' | 'url' | 'source_sha256',
  values: readonly (string | number)[],
): Promise<readonly WithheldArticle[]> {
  const rows = await transaction.allWith(`select ${columns} from withheld_article`, column, values);
  return rows.map((row) => ({
    id: Number(row['id']),
    state: row['state'] === 'EMBARGOED' ? 'EMBARGOED' : 'WITHDRAWN',
    since: String(row['since']),
    until: textOrNull(row['until']),
    reason: textOrNull(row['reason']),
    by: decidedBy(row['decided_by']),
    slug: String(row['slug']),
    servedSlug: textOrNull(row['served_slug']),
    url: textOrNull(row['url']),
    publisher: textOrNull(row['publisher']),
    revision: Number(row['revision']),
    sourceId: Number(row['source_id']),
    sourceSha256: String(row['source_sha256']),
    readingSha256: String(row['reading_sha256']),
  }));
}

const decidedBy = (value: unknown): Hold['by'] => (value === 'HUMAN' || value === 'FILE' ? value : 'SOURCE');

/** What was read in some withheld articles. */
export async function withheldReadings(
  transaction: WriteTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, WithheldReading>> {
  const rows = await transaction.allWith('select id, reading, kept from withheld_article', 'id', ids);
  return new Map(
    rows.map((row) => {
      const reading: Omit<WithheldReading, 'kept'> = JSON.parse(String(row['reading']));
      const kept: KeptIds = JSON.parse(String(row['kept']));
      return [Number(row['id']), { ...reading, kept }];
    }),
  );
}

/** Writes articles that are withheld from now on, or of which a newer version is. */
export async function writeWithheld(
  transaction: WriteTransaction,
  articles: readonly (Omit<WithheldArticle, 'since' | 'publisher'> & WithheldReading & { readonly since?: string })[],
): Promise<void> {
  const now = new Date().toISOString();
  await transaction.deleteWith(
    'withheld_article',
    'id',
    articles.map(({ id }) => id),
  );
  await transaction.insert(
    'withheld_article',
    articles.map((article) => {
      const { document, annotations, kept } = article;
      const { headline, publisher, publishedOn } = document.metadata;
      return {
        id: article.id,
        state: article.state,
        since: article.since ?? now,
        until: article.until,
        reason: article.reason,
        decided_by: article.by,
        slug: article.slug,
        served_slug: article.servedSlug,
        url: article.url,
        headline: headline?.value ?? null,
        publisher: publisher?.value ?? null,
        published_on: publishedOn?.value ?? null,
        revision: article.revision,
        source_id: article.sourceId,
        source_sha256: article.sourceSha256,
        reading_sha256: article.readingSha256,
        reading: JSON.stringify({ document, annotations }),
        kept: JSON.stringify(kept),
      };
    }),
  );
}

export const removeWithheld = (transaction: WriteTransaction, ids: readonly number[]): Promise<void> =>
  transaction.deleteWith('withheld_article', 'id', ids);
