import { foldLetters } from '../../schema/search/fold-letters.ts';

/** A text as names are compared and sorted: lower case, without accents, with single spaces. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replace(/ +/g, ' ').trim();
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return foldLetters(bare).replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** What most names are written in has no accents. */
const plain = /^[ -~]*$/;
