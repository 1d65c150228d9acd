import type { EventKind } from '../../../schema/domain/model.ts';
import type { VerbForm } from './base-forms.ts';

/** What a word says of an event. */
export interface EventWord {
  /** The verb of the happening, the same for its nouns: "acquire" of "acquired" and "acquisition". Where no verb is, the noun. */
  readonly root: string;
  readonly kind: EventKind;
  /** STRONG tells of an event by itself ("killed", "earthquake"); WEAK only with who, where or when ("opened", "met"). */
  readonly strength: 'STRONG' | 'WEAK';
  /** Of a verb. "hit", "cut" and "beat" are given as the past: behind "to" and "will" they are base forms. */
  readonly form?: VerbForm;
}
