import { isFirstName } from './name-runs.ts';
import { LISTED, listed } from './tagger/word-lists.ts';

/** A first name that a list has, also one that is another word, too: "Bill", "Mark". */
export const isGivenName = (lower: string): boolean =>
  isFirstName(lower) || (listed(lower) & (LISTED.MAN | LISTED.WOMAN)) !== 0;
