import { PLACES } from '../lexicon/places.ts';
import { BODY_WORDS } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../reading.ts';
import { isGivenName } from './given-names.ts';
import { LISTED, listed } from './tagger/word-lists.ts';

/** "Jordan Hale", "April Dunmore": a first name that is a place or a month, too, before a word that is no common one and no place. */
export function isNamedLikePlace(words: readonly Pick<Token, 'text' | 'lower'>[]): boolean {
  const [first, last] = words;
  if (first === undefined || last === undefined || words.length !== 2) return false;
  const isOther =
    (listed(last.lower) & (LISTED.COMMON | LISTED.PLACE)) !== 0 || PLACES.has(last.lower) || BODY_WORDS.has(last.lower);
  return LIKE_PLACES.has(first.lower) && !isOther && /^\p{Lu}\p{Ll}/u.test(last.text);
}

/** Places and months that are first names, too. */
const LIKE_PLACES = wordSet(
  'jordan georgia chad israel india kenya carolina dakota dallas austin paris florence sydney adelaide victoria alexandria asia africa brooklyn phoenix savannah chelsea london montana cheyenne aspen april may june august',
);

/** "Mary-Jane", "Jean-Claude". */
export const isDoubleName = (lower: string): boolean => lower.includes('-') && lower.split('-').every(isGivenName);

/** "Lindqvist-Hale": two words with capitals, of which neither is a common word or a place. */
export const isDoubleSurname = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
  token.lower.split('-').every((part) => (listed(part) & (LISTED.COMMON | LISTED.PLACE)) === 0 && !PLACES.has(part));

/** A word with one capital that is no common word, place or body: what is not known is a name sooner than not. */
export const isOfNoList = ({ text, lower }: Token): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text) && (listed(lower) & ~(LISTED.MAN | LISTED.WOMAN | LISTED.LAST | LISTED.NAME)) === 0;

/** Whether lists have a word as a name, and none as a place or a common word. */
export function isListed(lower: string, bits: number): boolean {
  const found = listed(lower);
  return (found & bits) !== 0 && (found & (LISTED.COMMON | LISTED.PLACE)) === 0;
}
