import type { Annotations, Document, StatedPublication } from '../../../../schema/domain/model.ts';

/** An article with what was read in it, as the store takes it in. */
export interface ArticleToSave {
  readonly document: Document;
  readonly annotations: Annotations;
  /** What a human read in it, which counts before what was read by a program; `sha256` tells it from another such reading. */
  readonly record?: { readonly annotations: Annotations; readonly sha256: string };
  readonly source: { readonly bytes: Uint8Array; readonly mediaType: string };
  /** The slug to be given where the article is new; made of its day and headline where none is said. */
  readonly slug?: string;
  /** The file that it came from: a later version of an article without an address or a key is known by it. */
  readonly file?: string;
  /** What a human decides of its publication, whatever its source states. */
  readonly publication?: StatedPublication;
  /** Takes it in as a new article where it was erased, too. */
  readonly includeErased?: boolean;
  /** What tells its reading from others, where that is known: an article that is shown again is read as it was. */
  readonly readingSha256?: string;
}

/**
 * What became of it: ADDED; REVISED, its source had changed; REREAD, the same source with another reading; UNCHANGED,
 * it was in already, or a human's reading stands that a program's does not replace; WITHHELD, it is embargoed or withdrawn and not
 * shown, or no longer; EARLIER, a version that is older than the one that is in, and is kept beside it; ERASED, it was erased, and nothing
 * of it is taken in.
 */
export interface Saved {
  readonly status: 'ADDED' | 'REVISED' | 'REREAD' | 'UNCHANGED' | 'WITHHELD' | 'EARLIER' | 'ERASED';
  readonly key: number;
  readonly revision: number;
  /** What the article was before; null for a new one. */
  readonly before: { readonly revision: number; readonly publisher: string | null } | null;
  readonly slug: string;
  /** Why it is not shown, where it is not. */
  readonly withheld?: {
    readonly state: 'EMBARGOED' | 'WITHDRAWN';
    readonly until: string | null;
    readonly reason: string | null;
  };
  /** The moment in UTC at which it was erased, where it was. */
  readonly erasedAt?: string;
  /** What who takes it in should know of how it was taken in. */
  readonly note?: string;
  readonly quotes: number;
  readonly people: number;
  readonly events: number;
}
