/** A human's reading of a whole article, as a record file has it, in whatever version of the article there is now. */
import type { Annotations, Document, QuoteFound, Range } from '../../../../schema/domain/model.ts';
import { type Alignment, alignTexts } from './align-texts.ts';
import type { Decision } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { moveRecord, type RecordValue } from './move-record.ts';
import { lengthOf, sharedLength } from './overlap.ts';
import { type FactMark, type MarkedQuote, markOf, type ReviewedReading, rangeKey } from './reviewed-reading.ts';
import { type UnseenFacts, unseenFacts } from './unseen-facts.ts';

/**
 * What a record says stands wherever its words do, and what it leaves out stays left out: of what was read only that counts which has words
 * that its author did not see.
 */
export const applyRecord: DecisionStep = (reading, decisions) => {
  const last = decisions.findLast(({ kind }) => kind === 'ARTICLE_READ');
  return last === undefined ? reading : applyOne(reading, last);
};

/** Its values are of this form. */
export const recordOf = ({ value }: Pick<Decision, 'value'>): RecordValue => value as RecordValue;

function applyOne(reading: ReviewedReading, decision: Decision): ReviewedReading {
  const record = recordOf(decision);
  const { document } = reading;
  if (record.text === document.text) {
    const { people, events, mainEvent, corrections } = record.annotations;
    const facts = { people, events, mainEvent, quotes: [] };
    return withFacts(reading, decision, record.annotations, facts, { corrections, gone: [] });
  }
  const alignment = alignTexts(record.text, document.text);
  const { moved, gone } = moveRecord(record, document, alignment);
  if (moved.people.length + moved.quotes.length + moved.events.length === 0 && gone.length > 0) return reading;
  const unseen = unseenFacts(reading, moved, (range) => isUnseen(range, record.text, document, alignment));
  const facts = {
    ...unseen,
    events: [...moved.events, ...unseen.events],
    mainEvent: moved.mainEvent ?? unseen.mainEvent,
  };
  return withFacts(reading, decision, moved, facts, { corrections: undefined, gone });
}

/** Whether a range has words that were not there before: it, and its paragraph, are not as they were. */
function isUnseen(range: Range, before: string, { text, blocks }: Document, alignment: Alignment): boolean {
  if (alignment.isOld(range)) return false;
  const block = blocks.find(({ start, end }) => start <= range.start && range.end <= end);
  return block === undefined || !before.includes(text.slice(block.start, block.end));
}

/** `corrections` are those that the record has of quotes of its own; else those that were read. */
function withFacts(
  reading: ReviewedReading,
  decision: Decision,
  record: Annotations,
  facts: UnseenFacts,
  { corrections, gone }: { readonly corrections: Annotations['corrections']; readonly gone: readonly string[] },
): ReviewedReading {
  const { provenance } = recordOf(decision).annotations;
  const first = reading.quotes.length;
  const own = record.quotes.map((quote, n): MarkedQuote => {
    const read = mostAlike(quote, reading.quotes);
    return { quote, mark: { ...markOf(provenance, quote.confidence), read, place: first + n, key: null } };
  });
  const places = new Map(own.flatMap(({ mark }) => (mark.read === null ? [] : [[mark.read, mark.place] as const])));
  const moved = (corrections ?? reading.annotations.corrections)?.map((correction) => ({
    ...correction,
    quotes: correction.quotes.map((n) => (corrections === undefined ? (places.get(n) ?? n) : first + n)),
  }));
  const { corrections: _, ...others } = reading.annotations;
  return {
    ...reading,
    annotations: {
      ...others,
      people: facts.people,
      events: facts.events,
      mainEvent: facts.mainEvent,
      ...(moved === undefined ? {} : { corrections: moved }),
    },
    quotes: [...own, ...facts.quotes],
    confirmedMentions:
      provenance.kind === 'HUMAN' ? record.people.flatMap(({ mentions }) => mentions.map(({ range }) => range)) : [],
    eventMarks: new Map<string, FactMark>(
      record.events.map(({ key, confidence }) => [key, markOf(provenance, confidence)]),
    ),
    readers: new Map([...reading.readers, ...wordsRead(record).map((range) => [rangeKey(range), provenance] as const)]),
    standing: new Set([...reading.standing, decision.id]),
    gone: new Map([...reading.gone, [decision.id, gone]]),
  };
}

/** Words of a record that refer to people and events, or describe people. */
const wordsRead = ({ people, events }: Annotations): readonly Range[] => [
  ...[...people, ...events].flatMap(({ mentions }) => mentions.map(({ range }) => range)),
  ...people.flatMap(({ descriptions }) => descriptions),
];

/** The place of the quote that was read with which one has most in common, more than half of the shorter one; null for none. */
function mostAlike({ content }: QuoteFound, quotes: readonly MarkedQuote[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const { quote, mark } of quotes) {
    const shared = sharedLength(quote.content, content);
    if (shared <= most || shared * 2 <= Math.min(lengthOf(quote.content), lengthOf(content))) continue;
    best = mark.read;
    most = shared;
  }
  return best;
}
