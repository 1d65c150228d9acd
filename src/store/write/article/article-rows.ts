/** From one article and what was read in it to the rows of its tables; nothing here asks the store. */
import type { Stated } from '../../../../schema/domain/model.ts';
import { keyOf } from '../../sql/fold.ts';
import type { NewRow } from '../../sql/rows.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import { dateKeys } from '../transaction/sort-keys.ts';
import { publisherId } from './author-keys.ts';
import { addCorrections } from './correction-rows.ts';
import { addAuthors, addKeywords } from './described-rows.ts';
import { addEvents, addRejectedEvents } from './event-rows.ts';
import { addFactChecks } from './fact-check-rows.ts';
import { type Incoming, sha256 } from './incoming.ts';
import { addMedia } from './media-rows.ts';
import { addAppearances, addPeople, readerCells } from './mention-rows.ts';
import { type Decided, OpenArticle } from './open-article.ts';
import { addQuotes } from './quote-rows.ts';
import { revisionReadingOf } from './revision-reading-of.ts';
import { rightsCells } from './rights-cells.ts';

/** Adds the rows of an article. */
export function addArticleRows(rows: NewRows, incoming: Incoming, decided: Decided, keys: KeyMaker): void {
  const open = new OpenArticle(rows, incoming, decided, keys);
  addArticle(open);
  addBlocks(open);
  addMedia(open);
  addPeople(open);
  addEvents(open);
  addRejectedEvents(open);
  addQuotes(open);
  addCorrections(open);
  addAuthors(open);
  addKeywords(open);
  addFactChecks(open);
  addAppearances(open);
}

function addArticle(open: OpenArticle): void {
  const { text, metadata } = open.document;
  const { mainEvent } = open.found;
  const { id, slug, revision, sourceId, isReread } = open.decided;
  const { sourceSha256, readingSha256 } = open.incoming;
  const updatedUtc = utc(metadata.updatedAt);
  const updated = dateKeys(updatedUtc);
  const textSha256 = sha256(text);
  open.add('article', {
    id,
    slug,
    url: open.decided.url,
    headline: metadata.headline?.value ?? null,
    standfirst: metadata.standfirst?.value ?? null,
    byline: metadata.byline?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    section: metadata.section?.value ?? null,
    language: metadata.language?.value ?? null,
    published_on: open.day,
    published_at: metadata.publishedAt?.value ?? null,
    updated_at: metadata.updatedAt?.value ?? null,
    kind: open.document.articleKind ?? null,
    published_by_id: publisherId(metadata.publisher?.value ?? null),
    ingested_at: open.decided.ingestedAt,
    published_utc: utc(metadata.publishedAt),
    updated_utc: updatedUtc,
    updated_asc: updated.asc,
    updated_desc: updated.desc,
    quote_count: open.found.quotes.length,
    ...open.published,
    headline_key: keyOf(metadata.headline?.value ?? ''),
    revision,
    word_count: wordCount(open),
    source_id: sourceId,
    main_event_id: mainEvent === null ? null : open.event(mainEvent).id,
    source_sha256: sourceSha256,
    reading_sha256: readingSha256,
    ...readerCells(open.found.provenance),
    text_sha256: textSha256,
    ...open.span('headline_', metadata.headline?.range),
    ...open.span('standfirst_', metadata.standfirst?.range),
    ...open.span('byline_', metadata.byline?.range),
    ...open.span('publisher_', metadata.publisher?.range),
    ...open.span('published_on_', metadata.publishedOn?.range),
    text,
    ...rightsCells(open.document.rights),
  });
  for (const [position, { scheme, value }] of open.decided.externalIds.entries())
    open.add('external_id', { id: open.keys.next(), article_id: id, position, scheme, value });
  if (!isReread)
    open.add(
      'source',
      sourceRow(open.incoming, {
        id: sourceId,
        article: id,
        revision,
        isLate: false,
        isShown: true,
        quoteIds: open.decided.quoteIds,
      }),
    );
}

/** The row of one version of an article's source; `isLate` where it came after a newer one, `isShown` where its article is. */
export function sourceRow(
  { article, document, annotations, sourceSha256 }: Incoming,
  of: {
    readonly id: number;
    readonly article: number;
    readonly revision: number;
    readonly isLate: boolean;
    readonly isShown: boolean;
    readonly quoteIds: readonly number[];
  },
): NewRow<'source'> {
  const { bytes, mediaType } = article.source;
  const now = new Date().toISOString();
  return {
    id: of.id,
    article_id: of.article,
    revision: of.revision,
    sha256: sourceSha256,
    media_type: mediaType,
    byte_length: bytes.length,
    ingested_at: now,
    served_from: of.isShown ? now : null,
    text: document.text,
    text_sha256: sha256(document.text),
    bytes,
    version: document.version ?? null,
    stated_utc: utc(document.metadata.updatedAt),
    is_late: of.isLate ? 1 : 0,
    headline: document.metadata.headline?.value ?? null,
    updated_at: document.metadata.updatedAt?.value ?? null,
    reading: revisionReadingOf(document, annotations, of.quoteIds),
  };
}

function wordCount(open: OpenArticle): number {
  const counted = new Set(['HEADLINE', 'STANDFIRST', 'SUBHEAD', 'PARAGRAPH', 'LIST_ITEM', 'BLOCKQUOTE']);
  const words = open.document.blocks.filter(({ kind }) => counted.has(kind)).map((block) => open.words(block));
  return words.reduce((count, block) => count + (block.match(/\S+/g)?.length ?? 0), 0);
}

function addBlocks(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const [position, { kind, start, end }] of open.document.blocks.entries()) {
    open.add('block', {
      id: open.blocks[position]?.id ?? open.keys.next(),
      article_id,
      position,
      kind,
      start,
      end,
    });
  }
}

/** A moment in UTC, so that moments written with different offsets sort by time. */
function utc(stated: Stated<string> | null): string | null {
  if (stated === null) return null;
  const moment = new Date(stated.value);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
