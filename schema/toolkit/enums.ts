import type { EventKind, EventStatus, MentionKind, Provenance, QuoteKind, SourceKind } from '../domain/model.ts';
import type { QuoteRevisionState } from '../domain/revision-reading.ts';
import type { QuoteEventRelation, TombstoneReason } from '../query/columns.ts';
import type { ChangeKind } from '../query/entities/change.ts';
import type { ReviewState } from '../query/entities/quote.ts';
import type { RecordedEntity } from '../query/node-entity.ts';
import type { TimeUnit } from '../query/selection.ts';
import { builder } from './builder.ts';
import { described } from './described.ts';

export const QuoteRevisionStateEnum = builder.enumType('QuoteRevisionState', {
  description: 'Result of a comparison of the current quote with one version of its article.',
  values: described<QuoteRevisionState>({
    EXACT: 'The same words at the same position.',
    MOVED: 'The same words at another position.',
    REWORDED: 'The quote with other words.',
    GONE: 'The version does not have the quote.',
  }),
});

export const TombstoneReasonEnum = builder.enumType('TombstoneReason', {
  description: 'A reason for which a node is no longer served.',
  values: described<TombstoneReason>({
    WITHDRAWN: 'Withdrawn, with all that was read in it. It may come back under the same id.',
    ERASED: 'Erased for good.',
    MERGED: 'Merged into another node.',
    GONE: 'No article speaks of it any longer.',
  }),
});

export const MentionKindEnum = builder.enumType('MentionKind', {
  description: 'A way in which words refer to a person or an event.',
  values: described<MentionKind>({
    NAME: 'A name, in full or in part: "Mr Trump", "the Korean War".',
    ROLE: 'An office or a title without a name: "the President".',
    PRONOUN: 'A pronoun: "he".',
    NOMINAL: 'A common noun: "the official", "their summit in Hanoi".',
    GROUP: 'Words for several people at once: "the leaders".',
    MODIFIER: 'A modifier of another noun: "the Trump administration".',
  }),
});

export const QuoteKindEnum = builder.enumType('QuoteKind', {
  description: 'A kind of quote, by the use of quotation marks.',
  values: described<QuoteKind>({
    DIRECT: 'The whole content is in quotation marks: the exact words.',
    MIXED: 'Part of the content is in quotation marks.',
    INDIRECT: 'No quotation marks: reported speech.',
  }),
});

export const SourceKindEnum = builder.enumType('SourceKind', {
  description: 'A kind of source of a quote.',
  values: described<SourceKind>({
    PERSON: 'A named person, or words that refer to a named person.',
    UNNAMED: 'One or more people without a name: "a senior official".',
    GROUP: 'Several named people together: "the two leaders".',
    ORGANISATION: 'An organisation: "the White House".',
    UNRESOLVED: 'A person whom the software could not identify.',
  }),
});

export const EventKindEnum = builder.enumType('EventKind', {
  description: 'A kind of event.',
  values: described<EventKind>({
    MEETING: 'A meeting or summit.',
    TALKS: 'Negotiations that go on for some time.',
    INTERVIEW: 'An interview.',
    PRESS_CONFERENCE: 'A press conference or a briefing of the press.',
    SPEECH: 'A speech or address.',
    STATEMENT: 'A remark or statement with a date or an occasion of its own.',
    CALL: 'A telephone or video call.',
    VISIT: 'A visit, trip, arrival or departure.',
    APPEARANCE: 'A public appearance: a photo call, a parade, a walkabout.',
    VOTE: 'A vote in an assembly, or a referendum.',
    ELECTION: 'An election, primary or campaign.',
    DECISION: 'A law, order, ruling, ban or other decision.',
    TRIAL: 'A trial, hearing, verdict or sentence.',
    ARREST: 'An arrest or a raid.',
    ATTACK: 'A shooting, bombing, killing or other attack.',
    CONFLICT: 'A war, battle or siege.',
    PROTEST: 'A protest, rally, strike or riot.',
    DISASTER: 'A storm, flood, earthquake, fire, epidemic or another disaster.',
    ACCIDENT: 'A crash, collapse or other accident.',
    DEATH: 'A death or funeral.',
    CEREMONY: 'A ceremony, parade or anniversary.',
    COMPETITION: 'A match, race, tournament or contest, or its result.',
    DEAL: 'A purchase, sale, merger, offer, investment, contract or agreement.',
    LAUNCH: 'The launch, opening or release of a product, a service, a work, a spacecraft or a place.',
    RESULTS: 'The publication of results, figures, a study or a report.',
    APPOINTMENT: 'The appointment of a person to an office or a job.',
    DEPARTURE: 'The loss or resignation of an office, a job or a place in a team.',
    LEGAL_ACTION: 'A charge, an indictment, a lawsuit or an appeal.',
    INVESTIGATION: 'An investigation, a search or an inquiry by an authority.',
    CRIME: 'A theft, a fraud, a kidnapping or another crime that is not an attack.',
    RELEASE: 'The release, discovery or rescue of people.',
    INCIDENT: 'A failure, a breach, an outage, a dispute or another unusual event.',
    WEATHER: 'Snow, heat, rain or wind that is not a disaster.',
    DISCOVERY: 'A find or a sighting, in science or elsewhere.',
    AWARD: 'A prize, a nomination or another honour.',
    PERFORMANCE: 'A show, concert, broadcast or other performance.',
    RELATIONSHIP: 'A wedding, a birth, a separation or another event in private life.',
    OTHER: 'Another event.',
  }),
});

export const EventStatusEnum = builder.enumType('EventStatus', {
  description: 'Status of an event. Something that a text denies, doubts, wishes or asks is not an event.',
  values: described<EventStatus>({
    HAPPENED: 'The event has taken place.',
    ONGOING: 'The event was in progress when the article was written.',
    PLANNED: 'The event was announced, scheduled or expected when the article was written.',
  }),
});

export const ReviewStateEnum = builder.enumType('ReviewState', {
  description: 'State of the review of a fact by a human.',
  values: described<ReviewState>({
    UNREVIEWED: 'Read by software, not yet reviewed by a human.',
    CONFIRMED: 'Compared with the text and confirmed by a human.',
    REJECTED: 'Rejected by a human as wrong.',
  }),
});

export const QuoteEventRelationEnum = builder.enumType('QuoteEventRelation', {
  description: 'Relation of a quote to an event.',
  values: described<QuoteEventRelation>({
    SAID_AT: 'The quote was said at the event.',
    ABOUT: 'The quote is about the event.',
  }),
});

export const ProvenanceKindEnum = builder.enumType('ProvenanceKind', {
  description: 'A kind of author of a fact.',
  values: described<Provenance['kind']>({
    SOFTWARE: 'A program, for example the reader of onrecord.',
    HUMAN: 'A human. Facts from a human replace those from software.',
  }),
});

export const OffsetUnitEnum = builder.enumType('OffsetUnit', {
  description: 'Unit of an offset. Choose the unit in which your programming language indexes strings.',
  values: described<'UTF16_CODE_UNIT' | 'CODE_POINT' | 'UTF8_BYTE'>({
    UTF16_CODE_UNIT: 'UTF-16 code units: JavaScript, Java, C#.',
    CODE_POINT: 'Unicode code points: Python, Ruby, the W3C Web Annotation model.',
    UTF8_BYTE: 'Bytes in UTF-8: Go, Rust, files.',
  }),
});

export const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'A kind of change of a node.',
  values: described<ChangeKind>({
    CREATED: 'The node is new.',
    UPDATED: 'The node has changed: its article was read again, or other articles now mention it.',
    DELETED: 'The node is deleted: no article in the store has it any longer.',
  }),
});

export const ChangedTypeEnum = builder.enumType('ChangedType', {
  description: 'Type of a changed node.',
  values: described<Uppercase<RecordedEntity>>({
    ARTICLE: 'An article. It changes with its source and when it is read again.',
    PERSON: 'A person. It changes with every article that mentions the person.',
    QUOTE: 'A quote. It changes when its article is read again.',
    EVENT: 'An event. It changes with every article that reports it.',
  }),
});

export const TimeUnitEnum = builder.enumType('TimeUnit', {
  description: 'A unit of the calendar.',
  values: described<TimeUnit>({
    DAY: 'A day.',
    WEEK: 'A week from Monday to Sunday (ISO 8601).',
    MONTH: 'A month of the calendar.',
    YEAR: 'A year of the calendar.',
  }),
});

export const OrderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'Direction of an order.',
  values: described<'ASC' | 'DESC'>({
    ASC: 'Least, oldest or A first.',
    DESC: 'Greatest, newest or Z first.',
  }),
});
