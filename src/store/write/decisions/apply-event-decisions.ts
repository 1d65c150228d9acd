import type { EventFound, Range } from '../../../../schema/domain/model.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { Decision } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { type EventWords, eventOfWords } from './event-words.ts';
import { lengthOf, overlap, sharedLength } from './overlap.ts';
import { placeDecisions } from './place-decisions.ts';
import { type MarkedQuote, markOf, type ReviewedReading } from './reviewed-reading.ts';

/** A decision whose words stand, and where; `read` is the event that was read there. */
interface Standing {
  readonly decision: Decision;
  readonly value: EventWords;
  readonly first: Range;
  readonly read: EventFound | undefined;
}

/**
 * Events that a human confirmed are as they were then wherever their words stand, and those that were rejected are none, whatever was read
 * there now; of several decisions about one event the last that stands counts.
 */
export const applyEventDecisions: DecisionStep = (reading, decisions) => {
  const own = decisions.filter(({ kind }) => kind === 'EVENT_CONFIRMED' || kind === 'EVENT_REJECTED');
  if (own.length === 0) return reading;
  // Several events may be told of in the same words.
  const placed = placeDecisions(own, reading.document, () => '');
  const standing = own.flatMap((decision): Standing[] => {
    const first = placed.get(decision.id)?.[0];
    if (first === undefined) return [];
    const value = eventDecided(decision);
    return [{ decision, value, first, read: eventAt(reading.annotations.events, value, first) }];
  });
  const all = new Set([...reading.standing, ...standing.map(({ decision }) => decision.id)]);
  const subjects = groupBy(
    standing,
    ({ value, first, read }) => read?.key ?? `${first.start} ${value.kind} ${value.name}`,
  );
  return [...subjects.values()].reduce(applyLast, { ...reading, standing: all });
};

/** Each kind of decision about an event is kept with a value of this form. */
const eventDecided = ({ value }: Pick<Decision, 'value'>): EventWords => value as EventWords;

/** The event that was read in a range: of several the one that is most like what was decided; undefined where none was. */
function eventAt(events: readonly EventFound[], value: EventWords, first: Range): EventFound | undefined {
  const likeness = ({ kind, name, mentions }: EventFound) =>
    (kind === value.kind ? 2 : 0) +
    (name === value.name ? 2 : 0) +
    sharedLength(
      mentions.map(({ range }) => range),
      [first],
    ) /
      lengthOf([first]);
  const there = events.filter(({ mentions }) => mentions.some(({ range }) => overlap(range, first)));
  return [...there].sort((a, b) => likeness(b) - likeness(a))[0];
}

function applyLast(reading: ReviewedReading, ofOne: readonly Standing[]): ReviewedReading {
  const last = ofOne.at(-1);
  if (last === undefined) return reading;
  const { decision, value, first, read } = last;
  const { annotations } = reading;
  const key = read?.key ?? `decided ${decision.id}`;
  const event: EventFound = { key, ...eventOfWords(reading.document.text, value, first, annotations.people) };
  const before =
    read === undefined
      ? { confidence: value.confidence, provenance: value.provenance }
      : (reading.eventMarks.get(key) ?? markOf(annotations.provenance, read.confidence));
  if (decision.kind === 'EVENT_REJECTED') {
    const rejected = {
      event,
      mark: { ...before, review: 'REJECTED' },
      node: decision.nodes[0] ?? 0,
      slug: value.slug,
      decisions: ofOne.map(({ decision: { id } }) => id),
    } as const;
    return { ...withoutEvent(reading, key), rejectedEvents: [...reading.rejectedEvents, rejected] };
  }
  const events = annotations.events.some((other) => other.key === key)
    ? annotations.events.map((other) => (other.key === key ? event : other))
    : [...annotations.events, event];
  return {
    ...reading,
    annotations: { ...annotations, events },
    eventMarks: new Map([...reading.eventMarks, [key, { ...before, review: 'CONFIRMED', confidence: 1 }]]),
  };
}

/** A reading without one event, and without all that leads to it. */
function withoutEvent(reading: ReviewedReading, key: string): ReviewedReading {
  const { annotations } = reading;
  const unlinked = ({ quote, mark }: MarkedQuote): MarkedQuote => ({
    mark,
    quote: {
      ...quote,
      occasion: quote.occasion?.event === key ? null : quote.occasion,
      about: quote.about.filter(({ event }) => event !== key),
    },
  });
  return {
    ...reading,
    quotes: reading.quotes.map(unlinked),
    rejected: reading.rejected.map(unlinked),
    annotations: {
      ...annotations,
      events: annotations.events.filter((event) => event.key !== key),
      mainEvent: annotations.mainEvent === key ? null : annotations.mainEvent,
    },
  };
}
