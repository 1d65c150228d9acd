import type { MentionKind } from '../../../../schema/domain/model.ts';
import type { Decision } from './decision.ts';
import type { NearbyWords, SpeakerWords } from './quote-words.ts';

/** What is kept of a decision about a mention of a person, which stands in its words. */
export interface MentionDecisionValue {
  /** Whom it names; null where it was rejected. */
  readonly person: SpeakerWords | null;
  readonly kind: MentionKind;
  /** Words near it are counted from where it begins. */
  readonly title: NearbyWords | null;
  /** Of a whole person who was rejected, all names that they have in the article; else none. */
  readonly names: readonly string[];
}

/** Each kind of decision about a mention is kept with a value of this form. */
export const mentionDecided = ({ value }: Pick<Decision, 'value'>): MentionDecisionValue =>
  value as MentionDecisionValue;
