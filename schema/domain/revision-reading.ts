/**
 * What was read in one version of an article's source, kept beside that version as JSON and never read again: its blocks and its quotes.
 * Offsets count in the text of that version, in UTF-16 code units.
 */
import type { BlockKind, QuoteKind, Range } from './model.ts';

export interface RevisionReading {
  readonly blocks: readonly RevisionBlock[];
  readonly quotes: readonly RevisionQuote[];
}

export interface RevisionBlock extends Range {
  readonly kind: BlockKind;
}

export interface RevisionQuote {
  /** The key of the quote; another version has the same one where the words are the same or the most alike. */
  readonly key: number;
  readonly kind: QuoteKind;
  readonly text: string;
  readonly content: readonly Range[];
  readonly cue: string | null;
  readonly source: string | null;
  readonly speaker: string | null;
}

/** Reads what {@link writeRevisionReading} wrote; null for a version that was ingested before readings were kept. */
export function parseRevisionReading(json: string | null): RevisionReading | null {
  return json === null ? null : JSON.parse(json);
}

export const writeRevisionReading = (reading: RevisionReading): string => JSON.stringify(reading);

/** How a quote stands in one version of its article, beside how it stands in another. */
export type QuoteRevisionState = 'EXACT' | 'MOVED' | 'REWORDED' | 'GONE';

/**
 * Compares a quote with what an earlier or later version has of it. EXACT: the same words at the same offsets. MOVED: the same words
 * elsewhere. REWORDED: other words. GONE: no such quote.
 */
export function compareQuote(
  now: { readonly text: string; readonly start: number },
  then: RevisionQuote | undefined,
): QuoteRevisionState {
  if (then === undefined) return 'GONE';
  if (then.text !== now.text) return 'REWORDED';
  return then.content[0]?.start === now.start ? 'EXACT' : 'MOVED';
}
