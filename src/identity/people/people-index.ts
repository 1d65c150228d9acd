import type { Apart } from './apart.ts';
import type { FormUse } from './meant-by.ts';

/** A signature that accounts of the archive have. */
export interface SignatureRow {
  readonly block: string;
  /** The signature as `signatureKey` writes it. */
  readonly key: string;
  readonly count: number;
  /** Whose accounts they are; null where that is not decided yet. */
  readonly person: number | null;
  /** Whether the person is of this block; not where a one-word name is short for someone of another. */
  readonly isOwn: boolean;
}

/** By how much the number of accounts with a signature changes. */
export interface SignatureDelta {
  readonly block: string;
  readonly key: string;
  readonly form: string;
  readonly change: number;
}

/** By how much the number of articles changes that tell two of a block apart. */
export interface ApartDelta {
  readonly block: string;
  readonly pair: Apart;
  readonly change: number;
}

/** By how much the number of articles changes that call someone of a block of full names by a form; of any block where it is empty. */
export interface UseDelta {
  readonly form: string;
  readonly block: string;
  readonly change: number;
}

/**
 * What is kept of the accounts of an archive, and asked for where articles come in or go. Each call is one statement over a set.
 * Pairs and uses that are counted down to nothing are gone; signatures stay until they are forgotten.
 */
export interface PeopleIndex {
  /** Changes the counts of signatures; answers their rows as they are then. */
  countSignatures(deltas: readonly SignatureDelta[]): Promise<readonly SignatureRow[]>;
  /** Answers the blocks in which a pair is new or gone. */
  countApart(deltas: readonly ApartDelta[]): Promise<readonly string[]>;
  /** Answers the counts as they are then, in the order of the changes. */
  countUses(deltas: readonly UseDelta[]): Promise<readonly number[]>;
  /** Of each block the `most` signatures with the greatest magnitudes, of equal ones those whose keys come first. */
  heaviest(blocks: readonly string[], most: number): Promise<readonly SignatureRow[]>;
  /** What articles show to stand apart in blocks. */
  apart(blocks: readonly string[]): Promise<readonly { readonly block: string; readonly pair: Apart }[]>;
  /** How forms are used; those that are not are left out. */
  uses(forms: readonly string[]): Promise<ReadonlyMap<string, FormUse>>;
  /** Those of the forms that a one-word name has. */
  writtenAlone(forms: readonly string[]): Promise<readonly string[]>;
  /** Says whose signatures are. */
  setPeople(rows: readonly SignatureRow[]): Promise<void>;
  forget(rows: readonly SignatureRow[]): Promise<void>;
  /** Those of the people who have a signature still. */
  living(people: readonly number[]): Promise<ReadonlySet<number>>;
  /** Whether someone who had gone was of a signature of a block, and may come back with it. */
  mayComeBack(block: string, key: string): boolean;
  /** An id for someone whose accounts have some signatures of a block: a new one, or that of someone who had gone and was of them. */
  newPerson(block: string, keys: readonly string[]): number;
}
