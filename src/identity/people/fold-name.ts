import { foldLetters } from '../../../schema/domain/search/fold-letters.ts';

/** A name as names are compared: lower case, without accents and marks, with single spaces. */
export function foldName(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return foldLetters(bare)
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\p{C}"“”\\]/gu, '')
    .slice(0, longest)
    .trim()
    .toWellFormed();
}

/** What is longer is no name that two articles share, and no index takes it. */
const longest = 60;
