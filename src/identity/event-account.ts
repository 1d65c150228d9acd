/**
 * What one article says of one event, as identity compares it. Accounts of equal content have equal ranks, so that it never
 * matters which of them is asked first; an id only names an account.
 */
export interface EventAccount {
  readonly id: number;
  /** The id of its article. Two accounts of one article are never of one event. */
  readonly article: number;
  /** Whether the article is chiefly about it. An article has one main account at the most. */
  readonly isMain: boolean;
  /** Which of its article's accounts it is, in the order of the text. */
  readonly position: number;
  /** A whole number below 2^48 made of the account's own content: the lower, the earlier it may be a pivot. */
  readonly rank: number;
  /** The terms of the article, of a main account alone. */
  readonly vector: TermVector | null;
  /** What tells its event from others like it, of a main account alone. */
  readonly marks: AccountMarks | null;
  /** What says which event it is, the surest first: whole numbers from 1 to 2^53 − 1. */
  readonly matchKeys: readonly number[];
  /** The root of the word that tells of it and when it was, hashed as a match key is; null where no root is known. */
  readonly root: number | null;
}

/** Terms by their hashes, in ascending order, and what each weighs. */
export interface TermVector {
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
}

/** Each list without repeats, in order. */
export interface ArticleMarks {
  /** The day of publication, counted from 1970-01-01; null where it is not known. */
  readonly day: number | null;
  readonly ordinals: readonly number[];
  readonly quarters: readonly number[];
  readonly years: readonly number[];
  readonly months: readonly string[];
  readonly headlineMonths: readonly string[];
  readonly numbers: readonly string[];
  /** A word, a space and the number of it. */
  readonly counted: readonly string[];
}

/** What its article says of itself, and what the account says of its event. */
export interface AccountMarks extends ArticleMarks {
  /** The kind of the event, null where none is known. */
  readonly kind: string | null;
  /** Who took part of those whom it names: their last names, hashed. */
  readonly people: readonly number[];
  /** The first and last day of the event, counted from 1970-01-01, where it is told to a few days; else null. */
  readonly happened: readonly [number, number] | null;
}

/** The order in which accounts and clusters are looked at. Only those of equal content are told apart by their ids. */
export const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank || a.id - b.id;

interface Ranked {
  readonly id: number;
  readonly rank: number;
}
