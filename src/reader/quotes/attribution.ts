import type { Stretch } from './noun-phrase.ts';

/** How an attribution was seen; its confidence and the order of trust follow from it. */
export type Rule =
  | 'AFTER'
  | 'INVERTED'
  | 'BEFORE'
  | 'ACCORDING'
  | 'PARTICIPLE'
  | 'COORDINATED'
  | 'COLON'
  | 'DASH'
  | 'TRANSCRIPT'
  | 'PHRASE'
  | 'ANY_VERB'
  | 'PREVIOUS'
  | 'NESTED'
  /** Words that were not said: they are nobody's, and no quote. */
  | 'UNSAID';

/** Words attributed to a source, in tokens. Content pieces may begin and end with marks. */
export interface Attribution {
  readonly rule: Rule;
  readonly cue: Stretch | null;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}
