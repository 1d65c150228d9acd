/** What articles carry beside words, made again from their rows. */
import type { DateFound, Embed, LiveEntry, MediaFacts, Photo, Rendition } from '../../../../schema/domain/model.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import { rangeIn, rangeOf } from './row-range.ts';

type Row = Readonly<Record<string, unknown>>;
export type MediaTables = Readonly<
  Record<
    'block' | 'photo' | 'rendition' | 'link' | 'embed' | 'live_entry' | 'text_date',
    (article: number) => readonly Row[]
  >
>;

export function mediaOf(article: number, tables: MediaTables): MediaFacts & { readonly photos: readonly Photo[] } {
  const links = tables
    .link(article)
    .map((row) => ({ ...rangeOf(row), url: String(row['url']), rel: textOrNull(row['rel']) }));
  const blocks = tables.block(article).map((row) => Number(row['id']));
  const embeds = tables.embed(article).map((row) => embedOf(row, blocks));
  const entries = byPosition(tables.live_entry(article)).map(entryOf);
  const files = tables.rendition(article);
  return {
    photos: tables.photo(article).map((row) => photoOf(row, files)),
    ...(links.length === 0 ? {} : { links }),
    ...(embeds.length === 0 ? {} : { embeds }),
    ...(entries.length === 0 ? {} : { entries }),
  };
}

function photoOf(row: Row, files: readonly Row[]): Photo {
  const [captionText, alt, role] = ['caption_text', 'alt', 'role'].map((name) => textOrNull(row[name]));
  const renditions = files.filter((file) => Number(file['photo_id']) === Number(row['id'])).map(renditionOf);
  return {
    caption: rangeIn(row, 'caption_'),
    credit: rangeIn(row, 'credit_'),
    creditName: textOrNull(row['credit_name']),
    url: textOrNull(row['url']),
    ...(captionText ? { captionText } : {}),
    ...(alt ? { alt } : {}),
    ...(role ? { role } : {}),
    ...(renditions.length === 0 ? {} : { renditions }),
  };
}

const renditionOf = (row: Row): Rendition => ({
  url: String(row['url']),
  mediaType: textOrNull(row['media_type']),
  width: numberOrNull(row['width']),
  height: numberOrNull(row['height']),
  byteLength: numberOrNull(row['byte_length']),
});

function embedOf(row: Row, blocks: readonly number[]): Embed {
  const at = row['block_id'] === null ? -1 : blocks.indexOf(Number(row['block_id']));
  return {
    kind: embedKindOf(row),
    url: String(row['url']),
    provider: textOrNull(row['provider']),
    title: textOrNull(row['title']),
    block: at === -1 ? null : at,
    range: rangeIn(row, ''),
  };
}

/** A column of an enum holds one of its values. */
const embedKindOf = (row: Row) => row['kind'] as Embed['kind'];

/** Ids of entries say nothing of their order. */
const byPosition = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => Number(a['position']) - Number(b['position']));

const entryOf = (row: Row): LiveEntry => ({
  ...rangeOf(row),
  anchor: String(row['anchor']),
  url: textOrNull(row['url']),
  headline: textOrNull(row['headline']),
  publishedOn: textOrNull(row['published_on']),
  publishedAt: textOrNull(row['published_at']),
  updatedAt: textOrNull(row['updated_at']),
});

export const datesOf = (article: number, tables: MediaTables): readonly DateFound[] =>
  tables
    .text_date(article)
    .map((row) => ({ range: rangeOf(row), value: String(row['value']), edtf: String(row['edtf']) }));

const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
