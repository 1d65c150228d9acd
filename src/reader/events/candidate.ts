import type { DateFound, EventKind, MentionFound, ParticipantFound, Range } from '../../../schema/model.ts';
import type { PlaceAt } from './match-place.ts';

/** One place in the text that speaks of an event, before it is known which event. */
export interface Candidate {
  readonly kind: EventKind;
  /** The noun or verb family that another mention may share. */
  readonly family: string;
  /** The last word of the noun, which the same event's other mentions are likeliest to share; empty for a verb. */
  readonly noun: string;
  /** The words that speak of it, and their place among the words of the scene. */
  readonly mention: MentionFound;
  readonly at: number;
  readonly when: DateFound | null;
  readonly place: Pick<PlaceAt, 'name' | 'range'> | null;
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
  /** Small words before the noun that tell events of one kind apart ("television", "presidential", "first"). */
  readonly modifiers: readonly string[];
  /** The label without people, place and date ("Television interview"). */
  readonly label: string;
  /** Whether it may take up an event spoken of before ("the summit", "their meeting"). */
  readonly definite: boolean;
  /** Whether it says enough to be an event of its own. */
  readonly sure: boolean;
  readonly named: boolean;
  readonly confidence: number;
}
