import type {
  Annotations,
  EventFound,
  EventLink,
  MentionFound,
  PersonFound,
  QuoteFound,
  Range,
} from '../../../../schema/domain/model.ts';
import { overlap, sharedLength } from './overlap.ts';
import type { MarkedQuote, ReviewedReading } from './reviewed-reading.ts';

/** What was read of words that nobody has seen who wrote the record, beside the record's own facts. */
export interface UnseenFacts {
  /** The record's people with the mentions that are new, and people that are new. */
  readonly people: readonly PersonFound[];
  readonly quotes: readonly MarkedQuote[];
  readonly events: readonly EventFound[];
  readonly mainEvent: string | null;
}

/** `isUnseen` says whether a range has words that were not there when the record was written. What overlaps a fact of the record is not new. */
export function unseenFacts(
  { quotes, annotations }: ReviewedReading,
  record: Annotations,
  isUnseen: (range: Range) => boolean,
): UnseenFacts {
  const personKeys = new Map<string, string>();
  const added: PersonFound[] = [];
  const more = new Map<string, MentionFound[]>();
  const taken = record.people.flatMap(({ mentions }) => mentions.map(({ range }) => range));
  for (const person of annotations.people) {
    const mentions = person.mentions.filter(
      ({ range }) => isUnseen(range) && !taken.some((other) => overlap(range, other)),
    );
    const known = samePerson(person, record.people);
    if (known !== undefined) {
      personKeys.set(person.key, known.key);
      more.set(known.key, [...(more.get(known.key) ?? []), ...mentions]);
    } else if (mentions.length > 0) {
      const key = newKey(person.key);
      personKeys.set(person.key, key);
      added.push({ ...person, key, mentions, descriptions: person.descriptions.filter(isUnseen) });
    }
  }
  const eventKeys = new Map<string, string>();
  const events = annotations.events.flatMap((event): readonly EventFound[] => {
    const known = record.events.find((other) => meets(other.mentions, event.mentions));
    if (known !== undefined) eventKeys.set(event.key, known.key);
    if (known !== undefined || !event.mentions.some(({ range }) => isUnseen(range))) return [];
    const key = newKey(event.key);
    eventKeys.set(event.key, key);
    const participants = event.participants.flatMap(({ person, range }) => {
      const own = personKeys.get(person);
      return own === undefined ? [] : [{ person: own, range }];
    });
    return [{ ...event, key, participants }];
  });
  const link = ({ event, range }: EventLink): readonly EventLink[] => {
    const own = eventKeys.get(event);
    return own === undefined ? [] : [{ event: own, range }];
  };
  return {
    people: [
      ...record.people.map((person) => ({
        ...person,
        mentions: [...person.mentions, ...(more.get(person.key) ?? [])],
      })),
      ...added,
    ],
    events,
    quotes: quotes.flatMap(({ quote, mark }): readonly MarkedQuote[] => {
      const isNew = quote.content.some(isUnseen) && !record.quotes.some((other) => isMostly(quote, other));
      if (!isNew) return [];
      const whole: QuoteFound = {
        ...quote,
        speaker: quote.speaker === null ? null : (personKeys.get(quote.speaker) ?? null),
        alternatives: quote.alternatives.flatMap(({ speaker, confidence }) => {
          const own = personKeys.get(speaker);
          return own === undefined ? [] : [{ speaker: own, confidence }];
        }),
        occasion: quote.occasion === null ? null : (link(quote.occasion)[0] ?? null),
        about: quote.about.flatMap(link),
      };
      return [{ quote: whole, mark }];
    }),
    mainEvent: annotations.mainEvent === null ? null : (eventKeys.get(annotations.mainEvent) ?? null),
  };
}

/** A key that no record has: white space at its end is nobody's. */
const newKey = (key: string): string => `${key} (read) `;

const samePerson = (person: PersonFound, people: readonly PersonFound[]): PersonFound | undefined =>
  people.find(({ mentions }) => meets(mentions, person.mentions)) ?? people.find(({ name }) => name === person.name);

const meets = (some: readonly MentionFound[], others: readonly MentionFound[]): boolean =>
  some.some(({ range }) => others.some((other) => overlap(range, other.range)));

const isMostly = (read: QuoteFound, other: QuoteFound): boolean =>
  sharedLength(read.content, other.content) * 2 > Math.min(length(read), length(other));

const length = ({ content }: QuoteFound): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
