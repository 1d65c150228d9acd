import type {
  BlockKind,
  EventKind,
  EventStatus,
  MentionKind,
  Provenance,
  QuoteKind,
  SourceKind,
} from '../domain/model.ts';
import type { QuoteRevisionState } from '../domain/revision-reading.ts';
import type { QuoteEventRelation } from '../query/data-model.ts';
import type { ChangeKind } from '../query/entities/change.ts';
import type { ReviewState } from '../query/entities/quote.ts';
import type { NodeEntity } from '../query/node-entity.ts';
import type { TimeUnit } from '../query/selection.ts';
import { builder } from './builder.ts';

export const BlockKindEnum = builder.enumType('BlockKind', {
  description: 'What a piece of an article is to its reader. The body is SUBHEAD, PARAGRAPH and BLOCKQUOTE.',
  values: described<BlockKind>({
    HEADLINE: 'The title above the article.',
    STANDFIRST: 'The sentence or two below the headline that sum it up.',
    BYLINE: 'Who wrote it.',
    CAPTION: 'The words below a photograph.',
    CREDIT: 'Whose photograph it is.',
    SUBHEAD: 'A heading within the body.',
    PARAGRAPH: 'A paragraph of the body.',
    BLOCKQUOTE: 'A passage set off as quoted.',
    NOTICE: 'A promotion or a print-edition line: kept, but not body.',
  }),
});

export const QuoteRevisionStateEnum = builder.enumType('QuoteRevisionState', {
  description: 'How a version of an article has a quote, beside the quote as it is now.',
  values: described<QuoteRevisionState>({
    EXACT: 'The same words at the same place.',
    MOVED: 'The same words at another place.',
    REWORDED: 'Other words.',
    GONE: 'No such quote.',
  }),
});

export const MentionKindEnum = builder.enumType('MentionKind', {
  description: 'How words refer to a person or an event.',
  values: described<MentionKind>({
    NAME: 'By name, in full or in part: "Mr Trump", "the Korean War".',
    ROLE: 'By an office or title without a name: "the President".',
    PRONOUN: 'By a pronoun: "he".',
    NOMINAL: 'By a common noun: "the official", "their summit in Hanoi".',
    GROUP: 'As one of several people at once: "the leaders".',
    MODIFIER: 'Only to say something of another: "the Trump administration".',
  }),
});

export const QuoteKindEnum = builder.enumType('QuoteKind', {
  description: "How much of a quote's content stands inside quotation marks.",
  values: described<QuoteKind>({
    DIRECT: 'All of it: the words as they were said.',
    MIXED: "Partly: the writer's words around some of the speaker's.",
    INDIRECT: 'None of it: the writer says what was said.',
  }),
});

export const SourceKindEnum = builder.enumType('SourceKind', {
  description: "What the words that name a quote's source stand for.",
  values: described<SourceKind>({
    PERSON: 'A named person, or words that refer to one.',
    UNNAMED: 'One or more people whom the article does not name: "a senior official".',
    GROUP: 'Several people together: "the two leaders".',
    ORGANISATION: 'A body that speaks as one: "the White House".',
    UNRESOLVED: 'Someone, but the reading could not tell who.',
  }),
});

export const EventKindEnum = builder.enumType('EventKind', {
  description: 'What kind of thing happened or is planned.',
  values: described<EventKind>({
    MEETING: 'A meeting or summit.',
    TALKS: 'Negotiations that go on for some time.',
    INTERVIEW: 'An interview.',
    PRESS_CONFERENCE: 'A press conference or a briefing of the press.',
    SPEECH: 'A speech or address.',
    STATEMENT: 'A remark or statement with a date or an occasion of its own.',
    CALL: 'A telephone or video call.',
    VISIT: 'A visit, trip, arrival or departure.',
    APPEARANCE: 'Someone showing themselves in public: a photo call, a parade, a walkabout.',
    VOTE: 'A vote in an assembly, or a referendum.',
    ELECTION: 'An election, primary or campaign.',
    DECISION: 'A law, order, ruling, ban or other decision.',
    TRIAL: 'A trial, hearing, verdict or sentence.',
    ARREST: 'An arrest or a raid.',
    ATTACK: 'A shooting, bombing, killing or other attack.',
    CONFLICT: 'A war, battle or siege.',
    PROTEST: 'A protest, rally, strike or riot.',
    DISASTER: 'A storm, flood, earthquake, fire, epidemic or the like.',
    ACCIDENT: 'A crash, collapse or other accident.',
    DEATH: 'A death or funeral.',
    CEREMONY: 'A ceremony, parade or anniversary.',
    COMPETITION: 'A match, race, tournament or contest, or its outcome.',
    DEAL: 'A purchase, sale, merger, offer, investment, contract or agreement.',
    LAUNCH: 'The launch, opening or release of a product, a service, a work, a spacecraft or a place.',
    RESULTS: 'Results, figures, a study or a report that somebody publishes.',
    APPOINTMENT: 'Someone being named for an office or a job, or taking it up.',
    DEPARTURE: 'Someone giving up or losing an office, a job or a place in a team.',
    LEGAL_ACTION: 'A charge, an indictment, a lawsuit or an appeal.',
    INVESTIGATION: 'An investigation, a search or an inquiry by an authority.',
    CRIME: 'A theft, a fraud, a kidnapping or another crime that is no attack.',
    RELEASE: 'People being set free, found or rescued.',
    INCIDENT: 'A failure, a breach, an outage, a quarrel or another event out of the ordinary.',
    WEATHER: 'Snow, heat, rain or wind that is news without being a disaster.',
    DISCOVERY: 'A find or a sighting, in science or elsewhere.',
    AWARD: 'A prize, a nomination or another honour.',
    PERFORMANCE: 'A show, concert, broadcast or other performance.',
    RELATIONSHIP: 'A wedding, a birth, a separation or another turn in private life.',
    OTHER: 'Something else that happened at a time or place.',
  }),
});

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Whether an event has taken place. What a text denies, doubts, wishes or asks is no event.',
  values: described<EventStatus>({
    HAPPENED: 'It has taken place.',
    ONGOING: 'It was under way when the article was written.',
    PLANNED: 'It was still to come when the article was written: announced, scheduled or expected.',
  }),
});

export const ReviewStateEnum = builder.enumType('ReviewState', {
  description: 'Whether a human has looked at a fact.',
  values: described<ReviewState>({
    UNREVIEWED: 'A program read it and no human has looked yet.',
    CONFIRMED: 'A human has checked it against the text.',
    REJECTED: 'A human has found it wrong.',
  }),
});

export const QuoteEventRelationEnum = builder.enumType('QuoteEventRelation', {
  description: 'How a quote belongs to an event.',
  values: described<QuoteEventRelation>({
    SAID_AT: 'It was said there.',
    ABOUT: 'It speaks of the event.',
  }),
});

export const ProvenanceKindEnum = builder.enumType('ProvenanceKind', {
  description: 'Who read a fact in the text.',
  values: described<Provenance['kind']>({
    SOFTWARE: 'A program.',
    HUMAN: 'A human, whose word wins over a program.',
  }),
});

export const OffsetUnitEnum = builder.enumType('OffsetUnit', {
  description: 'What an offset counts. Languages differ: choose the one that slices strings in yours.',
  values: described<'UTF16_CODE_UNIT' | 'CODE_POINT' | 'UTF8_BYTE'>({
    UTF16_CODE_UNIT: 'JavaScript, Java, C#.',
    CODE_POINT: 'Python, Ruby; the W3C Web Annotation model.',
    UTF8_BYTE: 'Go, Rust; a file in UTF-8.',
  }),
});

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What became of a node.',
  values: described<ChangeKind>({
    CREATED: 'It is new.',
    UPDATED: 'It was read again, or other articles speak of it now.',
    DELETED: 'It is served no more: nothing that is served says so any longer.',
  }),
});

export const ChangedTypeEnum = builder.enumType('ChangedType', {
  description: 'What kind of node changed.',
  values: described<Uppercase<NodeEntity>>({
    ARTICLE: 'An article: new, or its source or its reading changed.',
    PERSON: 'A person: new, or an article that speaks of them came in or changed.',
    QUOTE: 'A quote: new, or its article was read again.',
    EVENT: 'An event: new, or an article that tells of it came in or changed.',
  }),
});

export const TimeUnitEnum = builder.enumType('TimeUnit', {
  description: 'A span of the calendar.',
  values: described<TimeUnit>({
    DAY: 'A day.',
    WEEK: 'A week from Monday to Sunday (ISO 8601).',
    MONTH: 'A month of the calendar.',
    YEAR: 'A year of the calendar.',
  }),
});

export const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: described<'ASC' | 'DESC'>({
    ASC: 'Least, oldest or A first.',
    DESC: 'Greatest, newest or Z first.',
  }),
});

/** Enum values with their descriptions; the compiler sees to it that none is missing. */
export function described<V extends string>(
  descriptions: Readonly<Record<V, string>>,
): Record<V, { description: string }> {
  const entries = Object.entries<string>(descriptions).map(([name, description]) => [name, { description }]);
  return Object.fromEntries(entries);
}
