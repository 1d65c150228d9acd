/** By what hashes the quotes are found that may have the words of a claim. */
import { isContent } from '../same-words/align-words.ts';
import type { CanonicalWord } from '../same-words/canonical-words.ts';
import { negations } from '../same-words/function-words.ts';
import { allPairs, wordsKey } from '../same-words/word-pairs.ts';

/**
 * The hashes of a claim's pairs of words, of pairs with one word between them, which the claim may have too many, and of all words where
 * there are so few that a quote of them has no pair.
 */
export function soughtPairs(words: readonly CanonicalWord[]): readonly number[] {
  const spoken = words.filter(({ kind }) => kind === 'word');
  const hashes = new Set([...allPairs(words), ...allPairs(spoken), ...withOneBetween(spoken)]);
  for (const hash of wholeOfFew(spoken)) hashes.add(hash);
  return [...hashes];
}

function withOneBetween(words: readonly CanonicalWord[]): readonly number[] {
  const content = words.filter(isContent);
  return content.slice(2).flatMap((word, n) => allPairs([content[n] ?? word, word]));
}

const mostOfFew = 10;

/** A quote of so few words is found by all of them: as they are, without each "not", and with one at each place. */
function wholeOfFew(words: readonly CanonicalWord[]): readonly number[] {
  if (words.length > mostOfFew || words.filter(isContent).length > 1) return [];
  const denied = (word: string): CanonicalWord => ({ word, start: 0, end: 0, kind: 'word' });
  const others = [
    words.filter(({ word }) => !negations.has(word)),
    words.filter(({ word }) => !negations.has(word) && !auxiliary.has(word)),
    ...[['not'], ['never'], ['no'], ['do', 'not'], ['does', 'not'], ['did', 'not']].flatMap((added) =>
      [...words.keys(), words.length].map((at) => words.toSpliced(at, 0, ...added.map(denied))),
    ),
  ];
  return [words, ...others].flatMap((each) => wordsKey(each) ?? []);
}

const auxiliary: ReadonlySet<string> = new Set(['do', 'does', 'did']);
