/**
 * The shapes that the whole project speaks in: one article's text and metadata as a format parser hands it on
 * ({@link Document}) and what a reader, human or machine, found in it ({@link Annotations}). Types only.
 */

import type { DescribedFacts } from './described.ts';
import type { CheckedFacts } from './fact-check.ts';
import type { MediaFacts, Photo } from './media.ts';
import type { SourceFacts, StatedCorrection } from './publication.ts';
import type { Range } from './range.ts';
import type { Rights } from './rights.ts';

export type * from './described.ts';
export type * from './fact-check.ts';
export type * from './media.ts';
export type * from './publication.ts';
export type * from './range.ts';
export type * from './rights.ts';

/** A value and the words that state it; `range` is null where it was stated outside the text (a file's own metadata, an option). */
export interface Stated<T> {
  readonly value: T;
  readonly range: Range | null;
}

/**
 * What a piece of an article is to its reader. NOTICE is a promotion, a print-edition line or a correction: kept, but not body.
 * The body is SUBHEAD, PARAGRAPH, LIST_ITEM and BLOCKQUOTE.
 */
export type BlockKind =
  | 'HEADLINE'
  | 'STANDFIRST'
  | 'BYLINE'
  | 'CAPTION'
  | 'CREDIT'
  | 'SUBHEAD'
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'BLOCKQUOTE'
  | 'NOTICE';

/** A piece of a document in order. Blocks never overlap, and what stands between them is white space. */
export interface Block extends Range {
  readonly kind: BlockKind;
}

/** What a document says of itself. A date is `YYYY-MM-DD`, a moment RFC 3339 with its own offset, a language BCP 47. */
export interface Metadata {
  readonly headline: Stated<string> | null;
  readonly standfirst: Stated<string> | null;
  readonly byline: Stated<string> | null;
  readonly publisher: Stated<string> | null;
  readonly section: Stated<string> | null;
  readonly language: Stated<string> | null;
  readonly url: Stated<string> | null;
  readonly publishedOn: Stated<string> | null;
  readonly publishedAt: Stated<string> | null;
  readonly updatedAt: Stated<string> | null;
}

/**
 * One article as published: `text` is the full plain text that every range counts in. By which keys its publisher knows it, and whether
 * it may be shown, stands beside its metadata: it is no part of what is read.
 */
export interface Document extends SourceFacts, DescribedFacts, MediaFacts, CheckedFacts {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly photos: readonly Photo[];
  readonly metadata: Metadata;
  /** Absent where the source states none. */
  readonly rights?: Rights;
  /** Of a live blog, its posts in the order of the text. */
  readonly posts?: readonly Post[];
}

/** A post of a live blog: where it begins in the text, and the day it was published on, `YYYY-MM-DD`. */
export interface Post {
  readonly start: number;
  readonly publishedOn: string;
}

/** Who read a fact: a program by name and version, or a human whose word wins over it. */
export interface Provenance {
  readonly kind: 'SOFTWARE' | 'HUMAN';
  readonly name: string;
  readonly version: string | null;
}

/**
 * How a mention refers to its person or event: by its name ("Mr Trump", "the Korean War"), by an office without a name
 * ("the President"), by a pronoun ("he"), by a common noun ("the official", "their summit in Hanoi"), as one of a group
 * ("the leaders"), or only as a modifier of something else ("the Trump administration", "Donald Trump impersonator").
 */
export type MentionKind = 'NAME' | 'ROLE' | 'PRONOUN' | 'NOMINAL' | 'GROUP' | 'MODIFIER';

/**
 * Words that refer to a person or event. For a person's name the range is the name alone ("Trump") and `title` is the
 * title or honorific right before it ("Mr", "President", "US Secretary of State"), null where there is none.
 */
export interface MentionFound {
  readonly range: Range;
  readonly kind: MentionKind;
  readonly title: Range | null;
}

/**
 * A person found in one document; `key` names them within it. `descriptions` are the words that say who they are ("special
 * envoy"). `slug` is the one to be given where the person is new, made of the name where none is said.
 */
export interface PersonFound {
  readonly key: string;
  readonly name: string;
  readonly slug?: string;
  readonly mentions: readonly MentionFound[];
  readonly descriptions: readonly Range[];
  readonly confidence: number;
}

/** DIRECT: all of the content stands inside quotation marks. MIXED: partly. INDIRECT: none of it. */
export type QuoteKind = 'DIRECT' | 'MIXED' | 'INDIRECT';

/** What the words that name a quote's source stand for. UNNAMED is one or more people without a name ("a senior official"). */
export type SourceKind = 'PERSON' | 'UNNAMED' | 'GROUP' | 'ORGANISATION' | 'UNRESOLVED';

/** The words that name who said it, without a trailing comma ("a senior administration official", "Mr Pompeo", "He"). */
export interface SourceFound {
  readonly range: Range;
  readonly kind: SourceKind;
}

/**
 * A date in EDTF (ISO 8601-2, level 1: `2019-02-21`, `2018-06`, `2019-02-27/2019-02-28`, `2019?`), resolved against the
 * publication date, and the words that state it.
 */
export interface WhenFound {
  readonly edtf: string;
  readonly range: Range;
}

/** A link to an event by its key, and the words that justify it. */
export interface EventLink {
  readonly event: string;
  readonly range: Range;
}

/**
 * Another person, by their key, who may be the speaker of a quote. `confidence` is how likely it is that the quote is right but
 * for its speaker, and that they are; it is less than the quote's own.
 */
export interface AlternativeFound {
  readonly speaker: string;
  readonly confidence: number;
}

/**
 * Words that the article attributes to a source. `content` are its pieces in order: none crosses a block, none overlaps
 * another, and they stand without their outer quotation marks, without the comma before the closing mark and without a
 * leading "that". `speaker` is the key of the person the source resolves to, null where it resolves to none.
 * `alternatives` are the other people the source may be, the likeliest first, empty where the reading did not waver.
 * `said` is when it was said, `occasion` the event it was said at, `about` the events it speaks of.
 */
export interface QuoteFound {
  readonly kind: QuoteKind;
  readonly content: readonly Range[];
  readonly cue: Range | null;
  readonly source: SourceFound | null;
  readonly speaker: string | null;
  readonly alternatives: readonly AlternativeFound[];
  readonly said: WhenFound | null;
  readonly occasion: EventLink | null;
  readonly about: readonly EventLink[];
  readonly confidence: number;
}

/** What kind of thing happened or is planned. */
export type EventKind =
  | 'MEETING'
  | 'TALKS'
  | 'INTERVIEW'
  | 'PRESS_CONFERENCE'
  | 'SPEECH'
  | 'STATEMENT'
  | 'CALL'
  | 'VISIT'
  | 'APPEARANCE'
  | 'VOTE'
  | 'ELECTION'
  | 'DECISION'
  | 'TRIAL'
  | 'ARREST'
  | 'ATTACK'
  | 'CONFLICT'
  | 'PROTEST'
  | 'DISASTER'
  | 'ACCIDENT'
  | 'DEATH'
  | 'CEREMONY'
  | 'COMPETITION'
  | 'DEAL'
  | 'LAUNCH'
  | 'RESULTS'
  | 'APPOINTMENT'
  | 'DEPARTURE'
  | 'LEGAL_ACTION'
  | 'INVESTIGATION'
  | 'CRIME'
  | 'RELEASE'
  | 'INCIDENT'
  | 'WEATHER'
  | 'DISCOVERY'
  | 'AWARD'
  | 'PERFORMANCE'
  | 'RELATIONSHIP'
  | 'OTHER';

/** Whether a text says that an event took place, still goes on, or is to come. What it denies, doubts, wishes or asks is no event. */
export type EventStatus = 'HAPPENED' | 'ONGOING' | 'PLANNED';

/** A person who took or will take part, and the words that say so. */
export interface ParticipantFound {
  readonly person: string;
  readonly range: Range;
}

/**
 * Something that happened, goes on or is planned. `name` is a label of ours; every fact about it has its words.
 * `groups` are those who took part without being named people ("their North Korean counterparts", "NBC"). `roots` are the
 * roots, in small letters, of the words that tell of it, the most telling first ("quake", "strike", "kill"); a record may
 * leave them out.
 */
export interface EventFound {
  readonly key: string;
  readonly name: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly when: WhenFound | null;
  readonly place: { readonly name: string; readonly range: Range } | null;
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
  readonly mentions: readonly MentionFound[];
  readonly roots: readonly string[];
  readonly confidence: number;
}

/**
 * A date or time expression. `value` is its TIMEX3 value (`2019-W09`, `2019-02-21TMO`, `PRESENT_REF`, `P3D`), `edtf` the
 * same as an EDTF date or interval, null where it names no day, month or year or the text leaves it open.
 */
export interface DateFound {
  readonly range: Range;
  readonly value: string;
  readonly edtf: string | null;
}

/**
 * A notice that an article was corrected. `at` is when, a moment (RFC 3339) or a day (`YYYY-MM-DD`), null where nobody states it. `range` is
 * where it stands, null where it was stated outside the text. `quotes` are the places, in {@link Annotations.quotes}, of those that it concerns.
 */
export interface CorrectionFound extends StatedCorrection {
  readonly range: Range | null;
  readonly quotes: readonly number[];
}

/**
 * Everything found in one document. A confidence is from 0 to 1. `mainEvent` is the key of the event that the document is
 * chiefly about, null where it reports none. `corrections` are absent where there are none.
 */
export interface Annotations {
  readonly provenance: Provenance;
  readonly people: readonly PersonFound[];
  readonly quotes: readonly QuoteFound[];
  readonly events: readonly EventFound[];
  readonly mainEvent: string | null;
  readonly dates: readonly DateFound[];
  readonly corrections?: readonly CorrectionFound[];
}
