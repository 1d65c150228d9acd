import { foldLetters } from '../../../schema/domain/search/fold-letters.ts';

/** A text as names are compared and sorted: lower case, without accents, with single spaces. */
export const fold = (text: string): string => foldPart(text).trim();

/** The sort and look-up key of a whole text: no longer than an index accepts. */
export const keyOf = (text: string): string => fold(text).slice(0, longestKey).toWellFormed();

/** In UTF-16 code units, each of which takes at most three bytes of the 2,700 that PostgreSQL has for all the keys of a row. */
const longestKey = 500;

/** A part of a text, which may begin or end with a space, as it is compared. */
export function foldPart(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ +/g, ' ');
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return foldLetters(bare).replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

/** The characters of most names: none has an accent. */
const plain = /^[ -~]*$/;
