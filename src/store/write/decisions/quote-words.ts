/** A quote as a decision keeps it: in words, so that it is found again in another version of its article, whatever is read there. */
import type {
  Annotations,
  PersonFound,
  Provenance,
  QuoteFound,
  QuoteKind,
  Range,
  SourceKind,
} from '../../../../schema/domain/model.ts';
import { type Anchor, anchorOf } from './anchor.ts';
import type { PersonWords } from './person-words.ts';

/** Words near a quote: `from` counts from where its content begins. */
export interface NearbyWords {
  readonly exact: string;
  readonly from: number;
}

/** Somebody whom an article names, and the key of their node. */
export interface SpeakerWords extends PersonWords {
  readonly node: number;
}

/** All that a human looked at, beside the content. */
export interface QuoteWords {
  readonly kind: QuoteKind;
  readonly cue: NearbyWords | null;
  readonly source: (NearbyWords & { readonly kind: SourceKind }) | null;
  readonly speaker: SpeakerWords | null;
  readonly confidence: number;
  readonly provenance: Provenance;
}

/** What is kept of a decision about a quote: the quote as it was decided, and the words that it had before where those were others. */
export interface QuoteDecisionValue {
  readonly quote: QuoteWords;
  readonly was: Anchor | null;
}

/** Words as they are kept beside a quote whose content begins at `start`. */
export const nearbyWords = (text: string, range: Range, start: number): NearbyWords => ({
  exact: text.slice(range.start, range.end),
  from: range.start - start,
});

/** How far nearby words may have moved, in UTF-16 code units. */
const mostMoved = 400;

/** Where nearby words stand now: as near as can be to where they stood; null where they do not. */
export function findNearby(text: string, { exact, from }: NearbyWords, start: number): Range | null {
  const expected = start + from;
  let best: Range | null = null;
  const first = Math.max(0, expected - mostMoved);
  for (let at = text.indexOf(exact, first); at !== -1 && at <= expected + mostMoved; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (isInWord(text, at) || isInWord(text, end)) continue;
    if (best === null || Math.abs(at - expected) < Math.abs(best.start - expected)) best = { start: at, end };
  }
  return best;
}

/** Whether an offset stands within a word. */
const isInWord = (text: string, offset: number): boolean =>
  /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
  /^[\p{L}\p{N}]/u.test(text.slice(offset, offset + 2));

/** A person of a reading, in words: the first of the longest names that they have in the text. */
export function namingWords(text: string, { name, mentions }: PersonFound): PersonWords {
  const names = mentions.filter(({ kind }) => kind === 'NAME');
  const length = ({ range }: { readonly range: Range }) => range.end - range.start;
  const [longest] = [...(names.length > 0 ? names : mentions)].sort((a, b) => length(b) - length(a));
  return { name, mention: longest === undefined ? null : anchorOf(text, [longest.range]) };
}

/** The same with the key of their node. */
export const speakerWords = (text: string, person: PersonFound, node: number): SpeakerWords => ({
  node,
  ...namingWords(text, person),
});

/** A quote of a reading in words. */
export function quoteWords(
  text: string,
  { kind, content, cue, source, confidence }: QuoteFound,
  speaker: SpeakerWords | null,
  provenance: Annotations['provenance'],
): QuoteWords {
  const start = content[0]?.start ?? 0;
  return {
    kind,
    cue: cue === null ? null : nearbyWords(text, cue, start),
    source: source === null ? null : { ...nearbyWords(text, source.range, start), kind: source.kind },
    speaker,
    confidence,
    provenance,
  };
}
