/** The rows of what an article carries beside words, and of the dates in its text. */
import { edtfBounds } from '../../../../schema/domain/edtf-bounds.ts';
import { entryId } from './author-keys.ts';
import type { OpenArticle } from './open-article.ts';

export function addMedia(open: OpenArticle): void {
  addPictures(open);
  addLinks(open);
  addEmbeds(open);
  addDates(open);
  addEntries(open);
}

function addPictures(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const [position, photo] of open.document.photos.entries()) {
    const id = open.keys.next();
    open.add('photo', {
      id,
      article_id,
      position,
      credit_name: photo.creditName,
      url: photo.url,
      caption_text: photo.captionText ?? null,
      alt: photo.alt ?? null,
      role: photo.role ?? null,
      ...open.span('caption_', photo.caption),
      ...open.span('credit_', photo.credit),
    });
    for (const [place, { url, mediaType, width, height, byteLength }] of (photo.renditions ?? []).entries()) {
      open.add('rendition', {
        id: open.keys.next(),
        photo_id: id,
        article_id,
        position: place,
        url,
        media_type: mediaType,
        width,
        height,
        byte_length: byteLength,
      });
    }
  }
}

function addLinks(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const { start, end, url, rel } of open.document.links ?? []) {
    const span = open.span('', { start, end });
    open.add('link', { id: open.keys.next(), article_id, block_id: open.blockOf({ start, end }), url, rel, ...span });
  }
}

function addEmbeds(open: OpenArticle): void {
  for (const [position, { kind, url, provider, title, block, range }] of (open.document.embeds ?? []).entries()) {
    open.add('embed', {
      id: open.keys.next(),
      article_id: open.decided.id,
      block_id: block === null ? null : (open.blocks[block]?.id ?? null),
      position,
      kind,
      url,
      provider,
      title,
      ...open.span('', range),
    });
  }
}

/** A date that names no day, month or year has no value to be asked for. */
function addDates(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const { range, value, edtf } of open.found.dates) {
    if (edtf === null) continue;
    const bounds = edtfBounds(edtf);
    open.add('text_date', {
      id: open.keys.next(),
      article_id,
      value,
      edtf,
      earliest: bounds?.earliest ?? null,
      latest: bounds?.latest ?? null,
      ...open.span('', range),
    });
  }
}

function addEntries(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const [position, entry] of (open.document.entries ?? []).entries()) {
    open.add('live_entry', {
      id: entryId(article_id, entry.anchor),
      article_id,
      position,
      anchor: entry.anchor,
      url: entry.url,
      headline: entry.headline,
      published_on: entry.publishedOn,
      published_at: entry.publishedAt,
      updated_at: entry.updatedAt,
      ...open.span('', entry),
    });
  }
}
