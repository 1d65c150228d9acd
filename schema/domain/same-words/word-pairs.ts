/**
 * By what a quotation is found among others: hashes of pairs of words that stand side by side once the words that every statement has are
 * left out. Of two such pairs in a row the one of the longer words is kept at least (Schleimer, Wilkerson and Aiken, "Winnowing", 2003), so
 * that two quotations that have three such words in a row in common are found by one of the same hashes. A short one keeps all of its pairs.
 */
import { hashText } from '../hash-text.ts';
import { isContent } from './align-words.ts';
import { type CanonicalWord, canonicalText } from './canonical-words.ts';

const window = 2;
const fewPairs = 5;

/** All words as one number: two quotations of the same number say the same. Null for one without words. */
export function wordsKey(words: readonly CanonicalWord[]): number | null {
  const text = canonicalText(words);
  return text === '' ? null : hashText(text);
}

/** The hashes that a quotation is kept under, each once. One that has no pair is found by all of its words. */
export function keptPairs(words: readonly CanonicalWord[]): readonly number[] {
  const pairs = pairsOf(words);
  if (pairs.length <= fewPairs) return allPairs(words);
  const kept = new Set<number>();
  for (let from = 0; from <= pairs.length - window; from += 1) {
    const best = pairs.slice(from, from + window).reduce<Pair | null>(rarer, null);
    if (best !== null) kept.add(best.hash);
  }
  return [...kept];
}

/** The hashes of all pairs. */
export const allPairs = (words: readonly CanonicalWord[]): readonly number[] => {
  const pairs = pairsOf(words);
  return pairs.length > 0 ? [...new Set(pairs.map(({ hash }) => hash))] : wholeOf(words);
};

const wholeOf = (words: readonly CanonicalWord[]): readonly number[] => {
  const key = wordsKey(words);
  return key === null ? [] : [key];
};

interface Pair {
  readonly hash: number;
  readonly length: number;
}

/** Long words are rare. */
const rarer = (best: Pair | null, next: Pair): Pair =>
  best === null || next.length > best.length || (next.length === best.length && next.hash < best.hash) ? next : best;

function pairsOf(words: readonly CanonicalWord[]): readonly Pair[] {
  const content = words.filter(isContent);
  return content.slice(1).map(({ word }, n) => {
    const first = content[n]?.word ?? '';
    return { hash: hashText(`${first} ${word}`), length: first.length + word.length };
  });
}
