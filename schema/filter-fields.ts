/** What a client may ask of the rows of each list, as one table: the input types and the checks are made from it. */

import type { EntityName, NodeEntity } from './graph.ts';

/**
 * How a condition is written: an enum or words, a node's id, days that are known (`dates`) or may be uncertain (`when`),
 * moments, numbers, words to be searched for, conditions on `one` related row or on the rows of a `list`.
 */
export type FilterField =
  | {
      readonly kind:
        | 'text'
        | 'quoteKind'
        | 'sourceKind'
        | 'eventKind'
        | 'eventStatus'
        | 'review'
        | 'changeKind'
        | 'changedType'
        | 'dates'
        | 'when'
        | 'moments'
        | 'count'
        | 'share'
        | 'search';
      readonly description: string;
    }
  | { readonly kind: 'id'; readonly of: NodeEntity; readonly description: string }
  | { readonly kind: 'one' | 'list'; readonly of: NodeEntity; readonly relation: string; readonly description: string };

const found = {
  kind: 'search',
  description: 'Found by these words, written as for `search`.',
} as const satisfies FilterField;

const exactly = 'compared with its case and accents';

const id = (of: NodeEntity, description: string) => ({ kind: 'id', of, description }) as const;
const list = (relation: string, of: NodeEntity, description: string) =>
  ({ kind: 'list', of, relation, description }) as const;
const one = (relation: string, of: NodeEntity, description: string) =>
  ({ kind: 'one', of, relation, description }) as const;

export const filterFields = {
  article: {
    id: id('article', 'This article.'),
    publisher: { kind: 'text', description: `Who published it, ${exactly}.` },
    section: { kind: 'text', description: `The publisher's section, as stated, ${exactly}.` },
    language: {
      kind: 'text',
      description: `Its language, a BCP 47 tag, ${exactly}; \`startsWith: "en"\` for English of any country.`,
    },
    publishedOn: { kind: 'dates', description: 'The day of publication. An article without one lies in no range.' },
    publishedAt: {
      kind: 'moments',
      description: 'The moment of publication. An article without one lies in no range.',
    },
    updatedAt: { kind: 'moments', description: 'When the publisher last changed it. One without it lies in no range.' },
    search: found,
    person: id('person', 'Articles that mention this person.'),
    quoted: id('person', 'Articles that quote this person.'),
    event: id('event', 'Articles that report this event.'),
    quoteCount: { kind: 'count', description: 'How many quotes were read in it.' },
    wordCount: { kind: 'count', description: 'Words in its headline, standfirst and body.' },
    quotes: list('quotes', 'quote', 'Conditions on its quotes.'),
    people: list('people', 'person', 'Conditions on the people it mentions.'),
    mainEvent: one(
      'mainEvent',
      'event',
      'Conditions on the event it is chiefly about. An article that reports none never matches.',
    ),
    events: list('events', 'event', 'Conditions on the events it reports.'),
  },
  person: {
    id: id('person', 'This person.'),
    name: {
      kind: 'text',
      description:
        'The name in full, compared without case and accents; `startsWith` is of the first name, `search` and `suggest` find the others.',
    },
    description: {
      kind: 'text',
      description:
        'Who an article says they are, compared without the case of A to Z. Any of their descriptions counts.',
    },
    search: found,
    article: id('article', 'People mentioned in this article.'),
    event: id('event', 'People who take part in this event.'),
    appearsWith: id('person', 'Others whom an article mentions together with this person.'),
    quoteCount: { kind: 'count', description: 'How many quotes they are the speaker of.' },
    articleCount: { kind: 'count', description: 'How many articles mention them.' },
    quotes: list('quotes', 'quote', 'Conditions on what they are the speaker of.'),
    articles: list('articles', 'article', 'Conditions on the articles that mention them.'),
    events: list('events', 'event', 'Conditions on the events they take part in.'),
  },
  quote: {
    id: id('quote', 'This quote.'),
    quoteKind: { kind: 'quoteKind', description: 'How much of the content stands in quotation marks.' },
    search: found,
    sourceKind: { kind: 'sourceKind', description: 'What the words that name its source stand for.' },
    source: { kind: 'text', description: 'The words that name its source, compared without the case of A to Z.' },
    cue: { kind: 'text', description: 'The words that say that it was said ("denied"), without the case of A to Z.' },
    speaker: id('person', 'Said by this person.'),
    article: id('article', 'Printed in this article.'),
    event: id('event', 'Said at this event, or about it.'),
    occasion: id('event', 'Said at this event.'),
    about: id('event', 'Speaks of this event.'),
    mentions: id('person', 'Its content mentions this person.'),
    publisher: { kind: 'text', description: `Who published the article, ${exactly}.` },
    publishedOn: { kind: 'dates', description: 'The day its article was published.' },
    said: {
      kind: 'when',
      description: 'When it was said, overlapping the range. A quote whose moment is not known lies in none.',
    },
    confidence: {
      kind: 'share',
      description: 'How sure the reading is, from 0 to 1; 1 where a human has confirmed it.',
    },
    review: { kind: 'review', description: 'Whether a human has looked at it.' },
    bySpeaker: one('speaker', 'person', 'Conditions on its speaker. A quote without one never matches.'),
    inArticle: one('article', 'article', 'Conditions on the article that prints it.'),
    events: list('events', 'event', 'Conditions on the events at which it was said or of which it speaks.'),
  },
  event: {
    id: id('event', 'This event.'),
    eventKind: { kind: 'eventKind', description: 'What kind of thing happened or is planned.' },
    status: { kind: 'eventStatus', description: 'Whether it has taken place.' },
    name: { kind: 'text', description: 'Its name in full, compared without case and accents.' },
    when: {
      kind: 'when',
      description: 'When it took or takes place, overlapping the range. An undated event lies in none.',
    },
    place: { kind: 'text', description: 'Where, compared without case and accents.' },
    search: found,
    participant: id('person', 'This person takes part.'),
    article: id('article', 'Reported in this article.'),
    articleCount: { kind: 'count', description: 'How many articles report it.' },
    quoteCount: { kind: 'count', description: 'How many quotes were said at it or speak of it.' },
    participants: list('participants', 'person', 'Conditions on the people who take part.'),
    quotes: list('quotes', 'quote', 'Conditions on the quotes said at it or about it.'),
    articles: list('articles', 'article', 'Conditions on the articles that report it.'),
  },
  change: {
    type: { kind: 'changedType', description: 'What changed.' },
    kind: { kind: 'changeKind', description: 'What became of it.' },
    article: one('article', 'article', 'Changes of articles that are so now, and all that were withdrawn.'),
    person: one('person', 'person', 'Changes of people who are so now, and all that were withdrawn.'),
    quote: one('quote', 'quote', 'Changes of quotes that are so now, and all that were withdrawn.'),
    event: one('event', 'event', 'Changes of events that are so now, and all that were withdrawn.'),
  },
} as const satisfies { readonly [E in EntityName]?: Readonly<Record<string, FilterField>> };

export type FilteredEntity = keyof typeof filterFields;
