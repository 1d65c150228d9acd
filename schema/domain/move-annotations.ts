import type { Annotations, EventFound, EventLink, MentionFound, QuoteFound, Range, WhenFound } from './model.ts';

/** Where a range stands in another text; null where its words do not. */
export type MoveRange = (range: Range) => Range | null;

/**
 * A reading in another version of its text. A quote stands with all of its content, a person or an event with a mention; what else of them
 * does not stand is left out, and so are links to what is. Corrections belong to a text, and are left out.
 */
export function moveAnnotations({ corrections: _, ...annotations }: Annotations, move: MoveRange): Annotations {
  const people = annotations.people.flatMap((person) => {
    const mentions = moveMentions(person.mentions, move);
    return mentions.length === 0 ? [] : [{ ...person, mentions, descriptions: moveAll(person.descriptions, move) }];
  });
  const known = new Set(people.map(({ key }) => key));
  const events = annotations.events.flatMap((event) => moveEvent(event, move, known));
  const told = new Set(events.map(({ key }) => key));
  return {
    ...annotations,
    people,
    events,
    quotes: annotations.quotes.flatMap((quote) => moveQuote(quote, move, known, told) ?? []),
    mainEvent: annotations.mainEvent !== null && told.has(annotations.mainEvent) ? annotations.mainEvent : null,
    dates: annotations.dates.flatMap((date) => {
      const range = move(date.range);
      return range === null ? [] : [{ ...date, range }];
    }),
  };
}

function moveEvent(event: EventFound, move: MoveRange, people: ReadonlySet<string>): readonly EventFound[] {
  const mentions = moveMentions(event.mentions, move);
  if (mentions.length === 0) return [];
  const place = event.place === null ? null : move(event.place.range);
  return [
    {
      ...event,
      mentions,
      when: moveWhen(event.when, move),
      place: event.place === null || place === null ? null : { name: event.place.name, range: place },
      participants: event.participants.flatMap(({ person, range }) => {
        const moved = people.has(person) ? move(range) : null;
        return moved === null ? [] : [{ person, range: moved }];
      }),
      groups: moveAll(event.groups, move),
    },
  ];
}

/** Null where its content does not stand. */
export function moveQuote(
  quote: QuoteFound,
  move: MoveRange,
  people: ReadonlySet<string>,
  events: ReadonlySet<string>,
): QuoteFound | null {
  const content = moveAll(quote.content, move);
  const isInOrder = content.every(({ start }, n) => start >= (content[n - 1]?.end ?? 0));
  if (content.length < quote.content.length || !isInOrder) return null;
  const source = quote.source === null ? null : move(quote.source.range);
  const link = (one: EventLink): EventLink | null => {
    const range = events.has(one.event) ? move(one.range) : null;
    return range === null ? null : { event: one.event, range };
  };
  return {
    ...quote,
    content,
    cue: quote.cue === null ? null : move(quote.cue),
    source: quote.source === null || source === null ? null : { kind: quote.source.kind, range: source },
    speaker: quote.speaker !== null && people.has(quote.speaker) ? quote.speaker : null,
    alternatives: quote.alternatives.filter(({ speaker }) => people.has(speaker)),
    said: moveWhen(quote.said, move),
    occasion: quote.occasion === null ? null : link(quote.occasion),
    about: quote.about.flatMap((one) => link(one) ?? []),
  };
}

function moveMentions(mentions: readonly MentionFound[], move: MoveRange): readonly MentionFound[] {
  const taken = new Set<number>();
  return mentions.flatMap((mention) => {
    const range = move(mention.range);
    if (range === null || taken.has(range.start)) return [];
    taken.add(range.start);
    return [{ ...mention, range, title: mention.title === null ? null : move(mention.title) }];
  });
}

const moveAll = (ranges: readonly Range[], move: MoveRange): readonly Range[] =>
  ranges.flatMap((range) => move(range) ?? []);

function moveWhen(when: WhenFound | null, move: MoveRange): WhenFound | null {
  const range = when === null ? null : move(when.range);
  return when === null || range === null ? null : { edtf: when.edtf, range };
}
