/**
 * What one article says of one event, as identity compares it. Two accounts of equal content have equal ranks, so which of
 * them is asked first never matters; an id only names an account.
 */
export interface EventAccount {
  readonly id: number;
  /** The id of its article. Two accounts of one article are never of one event. */
  readonly article: number;
  /** Whether the article is chiefly about it. An article has one main account at the most. */
  readonly isMain: boolean;
  /** Where the article first tells of it, among its accounts: 0, 1, 2 … */
  readonly position: number;
  /** A whole number below 2^53 made of the account's own content: the lower, the earlier it is asked to be a pivot. */
  readonly rank: number;
  /** The terms of the article, of a main account alone. */
  readonly vector: TermVector | null;
  /** The rarest terms of a main account's article, in ascending order: only accounts that share enough of them are compared. */
  readonly candidateKeys: readonly number[];
  /** What says which event it is, the surest first: whole numbers below 2^53. */
  readonly matchKeys: readonly number[];
  /** The root of the word that tells of it, hashed: it tells one event from another within one story. Null where there is none. */
  readonly root: number | null;
}

/** Terms by their hashes, in ascending order, and their weights, whose squares sum to one. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** What humans decided, by pairs of accounts. Where the two contradict each other, `separate` holds. */
export interface Constraints {
  readonly together: readonly (readonly [number, number])[];
  readonly separate: readonly (readonly [number, number])[];
}

export const noConstraints: Constraints = { together: [], separate: [] };
