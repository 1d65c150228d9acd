import type { EventKind } from '../../schema/domain/model.ts';

type Strength = 'STRONG' | 'WEAK';

/** A word of the lexicon as it is written to the file. */
export interface Entry {
  readonly lemma: string;
  readonly root: string;
  readonly kind: EventKind;
  readonly strength: Strength;
}

export type Entries = ReadonlyMap<string, Entry>;

/** A line of the hand-made list, by word. */
export interface HandMade {
  readonly root: string | null;
  readonly kind: EventKind;
  readonly strength: Strength;
}

/** Whether a word is of small letters alone, with hyphens. */
export const isPlainWord = (lemma: string): boolean => /^[a-z]{2}[a-z-]*$/.test(lemma);
