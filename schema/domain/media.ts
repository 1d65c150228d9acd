/** What an article carries beside words: links, pictures, and what is embedded in it. Types only. */
import type { Range } from './range.ts';

/** Words of the text that lead to another page. `url` is absolute, `rel` how the page says it is related ("nofollow"), null where it does not. */
export interface Link extends Range {
  readonly url: string;
  readonly rel: string | null;
}

/** One of the files that a picture is in. Sizes are in pixels, `byteLength` in bytes; null where they are not stated. */
export interface Rendition {
  readonly url: string;
  readonly mediaType: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly byteLength: number | null;
}

/**
 * A picture of the article. `caption` and `credit` are where the text has them, `captionText` a caption that stands outside the text, `creditName`
 * the credit without its label ("AGENCE FRANCE-PRESSE"), `alt` what it shows in words for who cannot see it, `role` what it is to the article, as
 * stated ("main"). `renditions` begin with the file of its `url`, where it has one.
 */
export interface Photo {
  readonly caption: Range | null;
  readonly credit: Range | null;
  readonly creditName: string | null;
  readonly url: string | null;
  readonly captionText?: string;
  readonly alt?: string;
  readonly role?: string;
  readonly renditions?: readonly Rendition[];
}

/**
 * An entry of a live blog: its words, from its own first to the next entry's. `anchor` names it in its article, and is the same in each version of
 * that; `url` leads to it. A day is `YYYY-MM-DD`, a moment RFC 3339.
 */
export interface LiveEntry extends Range {
  readonly anchor: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publishedOn: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

/** What an embed is: a post of a social network, a film, a sound, a chart, a map, or a document to leaf through. */
export type EmbedKind = 'POST' | 'VIDEO' | 'AUDIO' | 'GRAPHIC' | 'MAP' | 'DOCUMENT';

/**
 * Something of another site that an article shows in its text. `url` is its address, `provider` whose it is ("YouTube"), `title` what it is called
 * there. It stands behind the block of the index `block`, or has the words of `range` and begins with that block; one that is stated beside the text
 * has neither.
 */
export interface Embed {
  readonly kind: EmbedKind;
  readonly url: string;
  readonly provider: string | null;
  readonly title: string | null;
  readonly block: number | null;
  readonly range: Range | null;
}

/** Absent where an article has none. */
export interface MediaFacts {
  readonly links?: readonly Link[];
  readonly embeds?: readonly Embed[];
  readonly entries?: readonly LiveEntry[];
}
