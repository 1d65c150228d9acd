/** What was read in an article with what humans decided of it. */
import type {
  Annotations,
  CorrectionKind,
  Document,
  EventFound,
  Provenance,
  QuoteFound,
  Range,
} from '../../../../schema/domain/model.ts';
import type { ReviewState } from '../../../../schema/query/entities/quote.ts';

/** How sure a fact is, who says so, and whether a human has looked at it. */
export interface FactMark {
  readonly confidence: number;
  readonly review: ReviewState;
  readonly provenance: Provenance;
}

/**
 * The same of a quote: `read` is the place among the quotes that were read of the one that it is, null where a human added it; `place` is that
 * by which corrections name it, and `key` the key that it must have, null where any will do.
 */
export interface QuoteMark extends FactMark {
  readonly read: number | null;
  readonly place: number | null;
  readonly key: number | null;
}

export interface MarkedQuote {
  readonly quote: QuoteFound;
  readonly mark: QuoteMark;
}

/** An event that a human rejected: the event that its account was of, its slug then, and the decisions that say so, the last one last. */
export interface RejectedEvent {
  /** Its key is that of the event that was read there; of one that was not read it is none of the reading's. */
  readonly event: EventFound;
  readonly mark: FactMark;
  readonly node: number;
  readonly slug: string;
  readonly decisions: readonly number[];
}

/** A notice that a human added. `quotes` are the places of those that it concerns. */
export interface AddedNotice {
  readonly decision: number;
  readonly by: string;
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly at: string;
  readonly quotes: readonly number[];
}

/**
 * A reading while decisions are applied to it, one kind after another: each answers another. `annotations` has what is not in the parts
 * beside it: of its quotes and events those count that stand here.
 */
export interface ReviewedReading {
  readonly document: Document;
  readonly annotations: Omit<Annotations, 'quotes'>;
  readonly quotes: readonly MarkedQuote[];
  /** Quotes that a human rejected. */
  readonly rejected: readonly MarkedQuote[];
  /** By the keys of its events; an event without one is as it was read. */
  readonly eventMarks: ReadonlyMap<string, FactMark>;
  readonly rejectedEvents: readonly RejectedEvent[];
  /** Where mentions of people stand that a human read, confirmed or corrected. */
  readonly confirmedMentions: readonly Range[];
  /** Where mentions of people were rejected, and by which decision. */
  readonly rejectedMentions: readonly { readonly range: Range; readonly by: number }[];
  readonly notices: readonly AddedNotice[];
  /** Who read mentions and descriptions, by `rangeKey` of their words, where another did than `annotations.provenance` says. */
  readonly readers: ReadonlyMap<string, Provenance>;
  /** The decisions that apply; all others are orphaned. */
  readonly standing: ReadonlySet<number>;
  /** What of a decision that applies does not stand, in words, by the decision. */
  readonly gone: ReadonlyMap<number, readonly string[]>;
}

/** A reading of which nothing has been decided. */
export function unreviewed(document: Document, annotations: Annotations): ReviewedReading {
  const { quotes, ...others } = annotations;
  return {
    document,
    annotations: others,
    quotes: quotes.map((quote, read) => ({
      quote,
      mark: { ...markOf(annotations.provenance, quote.confidence), read, place: read, key: null },
    })),
    rejected: [],
    eventMarks: new Map(),
    rejectedEvents: [],
    confirmedMentions: [],
    rejectedMentions: [],
    notices: [],
    readers: new Map(),
    standing: new Set(),
    gone: new Map(),
  };
}

/**
 * What is said of a fact by who read it: what a human read is confirmed, and as sure as can be. A program's confidence is kept to a
 * millionth: SQLite's JSON has fifteen digits of a number, and a cursor that held fewer than the row would stand before it.
 */
export function markOf(provenance: Provenance, confidence: number): FactMark {
  if (provenance.kind === 'HUMAN') return { confidence: 1, review: 'CONFIRMED', provenance };
  return { confidence: Math.round(confidence * 1e6) / 1e6, review: 'UNREVIEWED', provenance };
}

/** Words as the key of a map. */
export const rangeKey = ({ start, end }: Range): string => `${start}-${end}`;

/** Its annotations as they are to be served. */
export function annotationsOf(reading: ReviewedReading): Annotations {
  const { annotations, quotes } = reading;
  const places = new Map(quotes.flatMap(({ mark }, n) => (mark.place === null ? [] : [[mark.place, n] as const])));
  const { corrections } = annotations;
  return {
    ...annotations,
    quotes: quotes.map(({ quote }) => quote),
    ...(corrections === undefined
      ? {}
      : {
          corrections: corrections.map((correction) => ({
            ...correction,
            quotes: correction.quotes.flatMap((place) => places.get(place) ?? []),
          })),
        }),
  };
}
