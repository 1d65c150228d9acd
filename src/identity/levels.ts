/**
 * What makes two nodes of a level adjacent. The levels go from what is surely one event to what may be; the figures are
 * those of `bench/identity.ts`.
 */
export interface Level {
  /** The least mean cosine of the accounts of the one and the other. */
  readonly least: number;
  /** The least that the keys of the two accounts they are called by add to the cosine of those. */
  readonly leastOfKeys: number;
}

export const LEVELS: readonly Level[] = [
  { least: 0.5, leastOfKeys: 0.28 },
  { least: 0.32, leastOfKeys: 0.13 },
  { least: 0.17, leastOfKeys: 0.08 },
];

/** Of the least cosine, how much the terms must reach without the one that adds most: one rare word in common is chance. */
export const BEYOND_ONE = 0.2;

/** Of what keys must have in common, how much they must without the one that adds most. */
export const KEYS_BEYOND_ONE = 0.3;

/** How many of an account's terms are its keys, and how many of them may be core to a cluster. */
export const MOST_KEYS = 24;
export const MOST_CORE = 8;

/** How many accounts stand for a cluster. */
export const SKETCH = 8;

/** How many terms of a sketch are kept. */
export const MOST_TERMS = 200;

/** Of how many members, beside its pivot, a cluster's sketch is made. */
export const MOST_MEMBERS = 7;

/** Whether a term is core: the least share of the sketch's accounts that must have it, and the fewest accounts that can tell. */
export const CORE_SHARE = 0.7;
export const CORE_LEAST = 3;

/** What remains of the cosine of two clusters that each insist on a term which the other never has. */
export const CONTRAST = 0.5;

/** What two accounts lose of their cosine that their marks tell apart, and from what cosine on their numbers do so, too. */
export const CONFLICT = 0.9;
export const ALIKE = 0.4;

/**
 * What becomes of the cosine of two clusters all of whose accounts came out within a day of each other, name other people (where
 * their kinds differ, and where they are of one), or count other numbers of one thing.
 */
export const SAME_DAY = 1.4;
export const OTHER_PEOPLE = 0.8;
export const OTHER_PEOPLE_SAME_KIND = 0.3;
export const OTHER_COUNTS = 0.65;

/** And if they tell of acts of one kind on other days, a few weeks apart. */
export const OTHER_DAYS = 0.45;

/** The least ratio of the mean cosine between two clusters to that within them, by the smaller number of accounts. */
export const coherenceLeast = (smaller: number): number => (smaller >= 3 ? 0.5 : smaller === 2 ? 0.4 : 0);
