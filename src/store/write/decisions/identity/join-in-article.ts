import type { EventFound, MentionFound, PersonFound } from '../../../../../schema/domain/model.ts';
import { groupBy } from '../../transaction/group-by.ts';
import type { Anchor } from '../anchor.ts';
import type { MarkedQuote, ReviewedReading } from '../reviewed-reading.ts';
import { constraintsOf, wordsRef } from './constraints-of.ts';
import { findAccount } from './find-account.ts';
import { anchorsOf, type IdentityEntity, type NodeDecision } from './node-decision.ts';

/** Words by which one article calls a person or an event whom humans said to be one: two or more. */
export interface ArticleJoin {
  readonly entity: IdentityEntity;
  readonly words: readonly Anchor[];
}

/** By article, what humans said is one of what the article tells apart. */
export function joinsInArticles(decisions: readonly NodeDecision[]): ReadonlyMap<number, readonly ArticleJoin[]> {
  const joins: (ArticleJoin & { readonly article: number })[] = [];
  for (const entity of ['person', 'event'] as const) {
    const own = decisions.filter((decision) => decision.entity === entity);
    const anchors = new Map(own.flatMap(anchorsOf).map((anchor) => [wordsRef(anchor), anchor]));
    for (const group of constraintsOf(own, entity, wordsRef).together) {
      const meant = group.flatMap((ref) => anchors.get(ref) ?? []);
      for (const [article, of] of groupBy(meant, (anchor) => anchor.article))
        if (of.length > 1) joins.push({ article, entity, words: of.map(({ words }) => words) });
    }
  }
  return groupBy(joins, ({ article }) => article);
}

/** By the keys that go, those that take their place. */
export type Into = ReadonlyMap<string, string>;

/** A reading in which some are one, and of its events those that are one with another. */
interface JoinedReading {
  readonly reading: ReviewedReading;
  readonly events: Into;
}

/** A reading in which those are one of whom humans said so: the first of them, with all that was read of the others. */
export const joinInArticle = (reading: ReviewedReading, joins: readonly ArticleJoin[]): JoinedReading =>
  joins.reduce<JoinedReading>(
    ({ reading: joined, events }, { entity, words }) => {
      const { text } = joined.document;
      const found = entity === 'person' ? joined.annotations.people : joined.annotations.events;
      const keys = new Set(words.flatMap((anchor) => findAccount(text, anchor, found) ?? []));
      const [first, ...others] = found.map(({ key }) => key).filter((key) => keys.has(key));
      if (first === undefined || others.length === 0) return { reading: joined, events };
      const into = new Map(others.map((other) => [other, first]));
      if (entity === 'person') return { reading: joinPeople(joined, into), events };
      const before = [...events].map(([key, to]) => [key, into.get(to) ?? to] as const);
      return { reading: joinEvents(joined, into), events: new Map([...before, ...into]) };
    },
    { reading, events: new Map() },
  );

function joinPeople(reading: ReviewedReading, into: Into): ReviewedReading {
  const { annotations } = reading;
  const to = (key: string): string => into.get(key) ?? key;
  const joinQuote = ({ quote, mark }: MarkedQuote): MarkedQuote => ({
    mark,
    quote: {
      ...quote,
      speaker: quote.speaker === null ? null : to(quote.speaker),
      alternatives: quote.alternatives.map((other) => ({ ...other, speaker: to(other.speaker) })),
    },
  });
  return {
    ...reading,
    quotes: reading.quotes.map(joinQuote),
    rejected: reading.rejected.map(joinQuote),
    annotations: {
      ...annotations,
      people: joined(annotations.people, into, onePerson),
      events: annotations.events.map((event) => ({
        ...event,
        participants: firstOfEach(
          event.participants.map((one) => ({ ...one, person: to(one.person) })),
          ({ person }) => person,
        ),
      })),
    },
  };
}

const onePerson = (a: PersonFound, b: PersonFound): PersonFound => ({
  ...a,
  // The longer name says more of whom it names.
  name: b.name.length > a.name.length ? b.name : a.name,
  mentions: inOrder([...a.mentions, ...b.mentions]),
  descriptions: [...a.descriptions, ...b.descriptions].sort((x, y) => x.start - y.start),
  confidence: Math.max(a.confidence, b.confidence),
});

function joinEvents(reading: ReviewedReading, into: Into): ReviewedReading {
  const { annotations } = reading;
  const to = (key: string): string => into.get(key) ?? key;
  const joinQuote = ({ quote, mark }: MarkedQuote): MarkedQuote => ({
    mark,
    quote: {
      ...quote,
      occasion: quote.occasion === null ? null : { ...quote.occasion, event: to(quote.occasion.event) },
      about: firstOfEach(
        quote.about.map((link) => ({ ...link, event: to(link.event) })),
        ({ event }) => event,
      ),
    },
  });
  return {
    ...reading,
    quotes: reading.quotes.map(joinQuote),
    rejected: reading.rejected.map(joinQuote),
    annotations: {
      ...annotations,
      mainEvent: annotations.mainEvent === null ? null : to(annotations.mainEvent),
      events: joined(annotations.events, into, oneEvent),
    },
  };
}

const oneEvent = (a: EventFound, b: EventFound): EventFound => ({
  ...a,
  when: a.when ?? b.when,
  place: a.place ?? b.place,
  participants: firstOfEach([...a.participants, ...b.participants], ({ person }) => person),
  groups: firstOfEach([...a.groups, ...b.groups], ({ start, end }) => `${start} ${end}`),
  mentions: inOrder([...a.mentions, ...b.mentions]),
  roots: [...new Set([...a.roots, ...b.roots])],
  confidence: Math.max(a.confidence, b.confidence),
});

function joined<One extends { readonly key: string }>(
  all: readonly One[],
  into: Into,
  join: (a: One, b: One) => One,
): readonly One[] {
  const others = all.filter(({ key }) => into.has(key));
  return all
    .filter(({ key }) => !into.has(key))
    .map((one) => others.filter(({ key }) => into.get(key) === one.key).reduce(join, one));
}

function firstOfEach<One>(all: readonly One[], by: (one: One) => string): readonly One[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(by(one)) && seen.add(by(one)));
}

const inOrder = (mentions: readonly MentionFound[]): readonly MentionFound[] =>
  firstOfEach(
    [...mentions].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
    ({ range }) => `${range.start} ${range.end}`,
  );
