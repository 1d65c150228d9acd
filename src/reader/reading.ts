import type {
  CorrectionFound,
  DateFound,
  Document,
  EventFound,
  PersonFound,
  QuoteFound,
  Range,
} from '../../schema/domain/model.ts';

/** A part of speech of Universal Dependencies. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, a number or a mark. "’s", "’ll" and the like are tokens of their own; so are two apostrophes and three dots. */
export interface Token extends Range {
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
}

/**
 * The whole text in the finest words, in columns: runs of letters, runs of digits, single marks. A token is a run of
 * them. It is how every step finds what stands at a place of the text.
 */
export interface WordIndex {
  readonly text: string;
  /** The character that each word starts at, rising. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly lower: readonly string[];
  /** The token that each word is of, -1 outside the blocks. */
  readonly token: readonly number[];
  /** Counts the sentences up to each word. Outside the blocks each line is one. */
  readonly sentence: readonly number[];
}

/** A sentence: its tokens are those from `from` (inclusive) to `to` (exclusive); it stands in the block of index `block`. */
export interface Sentence extends Range {
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/**
 * Words between quotation marks: `start` and `end` with the marks, `inner` without. `from` and `to` are the tokens
 * between the marks. `isOpen` where nothing closes it in its block, which then ends it.
 */
export interface Quotation extends Range {
  readonly inner: Range;
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly isOpen: boolean;
}

/** Someone else whom a mention may refer to, by their key; `share` is how often such a one is meant, from 0 to 1. */
export interface Rival {
  readonly person: string;
  readonly share: number;
}

/** What has been read of a document so far. A step takes one and answers one with more in it. */
export interface Reading {
  readonly document: Document;
  readonly words: WordIndex;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly PersonFound[];
  /** Whom else a mention may refer to, the likeliest first, by where it starts; only where the choice was a near one. */
  readonly rivals: ReadonlyMap<number, readonly Rival[]>;
  readonly quotes: readonly QuoteFound[];
  readonly dates: readonly DateFound[];
  readonly events: readonly EventFound[];
  readonly mainEvent: string | null;
  readonly corrections: readonly CorrectionFound[];
}

/** One rule or a few of one kind: pure, linear in the text's length, and never throwing. */
export type Step = (reading: Reading) => Reading;
