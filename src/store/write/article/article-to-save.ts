import type { Annotations, Document } from '../../../../schema/domain/model.ts';

/** An article with what was read in it, as the store takes it in. */
export interface ArticleToSave {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly source: { readonly bytes: Uint8Array; readonly mediaType: string };
  /** The slug to be given where the article is new; made of its day and headline where none is said. */
  readonly slug?: string;
}

/**
 * What became of it: ADDED; REVISED, its source had changed; REREAD, the same source with another reading; UNCHANGED,
 * it was in already, or a human's reading stands that a program's does not replace.
 */
export interface Saved {
  readonly status: 'ADDED' | 'REVISED' | 'REREAD' | 'UNCHANGED';
  readonly key: number;
  readonly revision: number;
  /** What the article was before; null for a new one. */
  readonly before: { readonly revision: number; readonly publisher: string | null } | null;
  readonly slug: string;
  readonly quotes: number;
  readonly people: number;
  readonly events: number;
}
