import type { EventKind, EventStatus, MentionFound, ParticipantFound, Range } from '../../../schema/domain/model.ts';
import type { DateAt } from './dates-at-tokens.ts';
import type { PlaceFound } from './place-of.ts';

/** One place in the text that tells of an event, before it is known which event. */
export interface Candidate {
  readonly kind: EventKind;
  /** The root of its trigger, shared by a verb and its noun. */
  readonly root: string;
  readonly source: 'VERB' | 'NOUN' | 'NAME' | 'ADJECTIVE' | 'CAPTION' | 'REMARK';
  /** The token of the trigger, and its sentence. */
  readonly at: number;
  readonly sentence: number;
  readonly mention: MentionFound;
  /** The verb that carries a noun and tells of its event with it: "host" of "to host the gala". */
  readonly carrier?: Range;
  /** Null where the text does not say that it takes place; it may still take up another. */
  readonly status: EventStatus | null;
  readonly when: DateAt | null;
  readonly place: PlaceFound | null;
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
  /** Noun phrases: who does it, and what it is done to; -1 where the text has none. */
  readonly agent: number;
  readonly patient: number;
  /** The verb group, -1 of a noun; the noun phrase, -1 of a verb. */
  readonly verb: number;
  readonly phrase: number;
  /** Whether it may take up an event spoken of before ("the summit", "their meeting"). */
  readonly isDefinite: boolean;
  readonly isStrong: boolean;
  readonly isHeading: boolean;
  /** Whether its verb tells of an event only where the article is about it ("says", "blames"). */
  readonly isGeneral: boolean;
  /** Words before the noun that tell events of one kind apart ("first", "television"). */
  readonly modifiers: readonly string[];
}
