/** What a field may read of each entity: the columns of the data model. */
import type {
  AuthorIdentifier,
  AuthorKind,
  AuthorRole,
  BlockKind,
  CorrectionKind,
  EventKind,
  EventStatus,
  MentionKind,
  Provenance,
  SourceKind,
  UsePermission,
} from '../domain/model.ts';
import type { ArticleColumns } from './entities/article.ts';
import type { AuthorColumns } from './entities/author.ts';
import type { ChangeColumns } from './entities/change.ts';
import type { EventColumns } from './entities/event.ts';
import type { FactCheckColumns } from './entities/fact-check.ts';
import type { KeywordColumns } from './entities/keyword.ts';
import type { EmbedColumns, PictureColumns, RenditionColumns } from './entities/media.ts';
import type { PersonColumns } from './entities/person.ts';
import type { PublisherColumns } from './entities/publisher.ts';
import type { QuoteColumns, ReviewState } from './entities/quote.ts';
import type { RevisionColumns } from './entities/revision.ts';
import type { RightsColumns } from './entities/rights.ts';
import type { RecordedEntity } from './node-entity.ts';

/**
 * Why a node is not there any more: WITHDRAWN, it may come back; ERASED, it will not; MERGED, another answers in its place; GONE, no article
 * speaks of it.
 */
export type TombstoneReason = 'WITHDRAWN' | 'ERASED' | 'MERGED' | 'GONE';

/** How a quote belongs to an event: it was said there, or it speaks of it. */
export type QuoteEventRelation = 'SAID_AT' | 'ABOUT';

/** The columns of each entity. A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface Columns {
  query: object;
  article: ArticleColumns;
  articleEvidence: object;
  externalId: { value: string };
  rights: RightsColumns;
  machineUse: { permission: UsePermission; statedBy: string };
  original: { mediaType: string; sha256: string; byteLength: number; base64: string };
  revision: RevisionColumns;
  block: { kind: BlockKind; index: number; start: number; end: number };
  correction: { kind: CorrectionKind; text: string; at: string | null; decisionId: number | null };
  author: AuthorColumns;
  authorName: { name: string };
  authorIdentifier: AuthorIdentifier;
  authorship: { name: string; role: AuthorRole; kind: AuthorKind | null; jobTitle: string | null; url: string | null };
  publisher: PublisherColumns;
  publisherName: { name: string; articleCount: number };
  publisherDomain: { name: string; articleCount: number };
  keyword: KeywordColumns;
  picture: PictureColumns;
  rendition: RenditionColumns;
  link: { url: string; rel: string | null };
  embed: EmbedColumns;
  factCheck: FactCheckColumns;
  claimUrl: { url: string };
  liveEntry: {
    key: number;
    anchor: string;
    url: string | null;
    headline: string | null;
    publishedOn: string | null;
    publishedAt: string | null;
    updatedAt: string | null;
  };
  span: { start: number; end: number; exact: string };
  mention: { key: number; kind: MentionKind; review: ReviewState };
  person: PersonColumns;
  alias: { name: string };
  sameAs: { scheme: string; value: string };
  description: { exact: string };
  quote: QuoteColumns;
  alternative: { confidence: number };
  piece: { start: number; end: number };
  source: { kind: SourceKind };
  provenance: { kind: Provenance['kind']; name: string; version: string | null };
  event: EventColumns;
  edtfDate: { edtf: string; earliest: string | null; latest: string | null };
  place: { name: string };
  account: {
    key: number;
    name: string;
    kind: EventKind;
    status: EventStatus;
    isMain: boolean;
    confidence: number;
    review: ReviewState;
  };
  group: { key: number };
  appearance: { mentionCount: number; quoteCount: number };
  coverage: { isMain: boolean; mentionCount: number };
  participation: object;
  quoteEvent: { relation: QuoteEventRelation };
  hit: { key: number; score: number };
  suggestion: { score: number };
  facet: { value: string; count: number };
  bucket: { start: string; count: number };
  coQuotedPerson: { articleCount: number };
  relatedArticle: { key: number; score: number };
  variant: { key: number; score: number };
  change: ChangeColumns;
  tombstone: {
    key: number;
    successor: number | null;
    type: RecordedEntity;
    since: string;
    reason: TombstoneReason;
    note: string | null;
  };
}
