/** A mention of a person that is taken from them, and the facts that hang on it. */
import type { MentionFound, PersonFound, QuoteFound, Range, SourceKind } from '../../../../schema/domain/model.ts';
import { overlap } from './overlap.ts';
import type { MarkedQuote, ReviewedReading } from './reviewed-reading.ts';

/** Says whether a mention of a person is taken from them. */
export type IsTaken = (mention: MentionFound, person: PersonFound) => boolean;

/**
 * A reading in which mentions are taken from people, and are those of `to`, null for nobody. Who has no name left in the article, and had one,
 * is not in it: they go with all other words for them. Quotes whose source is a mention that is taken, and what it says of who takes part in
 * an event, follow the mention.
 */
export function moveMentions(
  reading: ReviewedReading,
  isTaken: IsTaken,
  to: string | null,
): { readonly reading: ReviewedReading; readonly taken: readonly Range[] } {
  const taken = new Map<string, readonly Range[]>();
  const gone = new Set<string>();
  const people = reading.annotations.people.flatMap((person): readonly PersonFound[] => {
    const { key, mentions } = person;
    const own = key === to ? [] : mentions.filter((mention) => isTaken(mention, person));
    if (own.length === 0) return [person];
    taken.set(
      key,
      own.map(({ range }) => range),
    );
    const left = mentions.filter((mention) => !own.includes(mention));
    if (left.length > 0 && (left.some(isName) || !mentions.some(isName))) return [{ ...person, mentions: left }];
    gone.add(key);
    return [];
  });
  const isOfTaken = (key: string, range: Range | undefined) =>
    range !== undefined && (taken.get(key) ?? []).some((other) => overlap(other, range));
  /** Whose a fact is that was somebody's by some words; null where nobody's. */
  const owner = (key: string, range: Range | undefined) => (isOfTaken(key, range) ? to : gone.has(key) ? null : key);
  const moved = ({ quote, mark }: MarkedQuote): MarkedQuote => ({ mark, quote: withOwner(quote, owner) });
  return {
    taken: [...taken.values()].flat(),
    reading: {
      ...reading,
      quotes: reading.quotes.map(moved),
      rejected: reading.rejected.map(moved),
      annotations: {
        ...reading.annotations,
        people,
        events: reading.annotations.events.map((event) => ({
          ...event,
          participants: event.participants.flatMap((one) => {
            const person = owner(one.person, one.range);
            return person === null ? [] : [{ ...one, person }];
          }),
        })),
      },
    },
  };
}

export const isName = ({ kind }: MentionFound): boolean => kind === 'NAME';

function withOwner(quote: QuoteFound, owner: (key: string, range: Range | undefined) => string | null): QuoteFound {
  const { source, speaker } = quote;
  const now = speaker === null ? null : owner(speaker, source?.range);
  const alternatives = quote.alternatives.filter(
    ({ speaker: key }) => owner(key, source?.range) === key && key !== now,
  );
  if (now === speaker) return { ...quote, alternatives };
  return {
    ...quote,
    speaker: now,
    alternatives: [],
    source: source === null || now !== null ? source : { ...source, kind: kindWithout(source.kind) },
  };
}

/** What the words for a source stand for where they do not stand for who was taken for it. */
export const kindWithout = (kind: SourceKind): SourceKind => (kind === 'PERSON' ? 'UNRESOLVED' : kind);
