/** Which quotes say what somebody claimed, in the words of whoever checked the claim. */
import type { Worded } from '../same-words/word-difference.ts';
import { keptPairs } from '../same-words/word-pairs.ts';
import { compareClaim } from './compare-claim.ts';
import { splitClaims, spokenWords } from './split-claims.ts';

/** The sentences of a claim that somebody may have spoken: those in quotation marks, or else all. */
export function statementsOf(claim: string): readonly Worded[] {
  const sentences = splitClaims(claim);
  const quoted = sentences.filter(({ isQuoted }) => isQuoted);
  return quoted.length > 0 ? quoted : sentences;
}

/** The hashes that a claim is kept under, each once: see `word-pairs.ts`. */
export const claimPairs = (claim: string): readonly number[] => [
  ...new Set(statementsOf(claim).flatMap(({ words }) => keptPairs(words))),
];

/** Whether a quote says what a statement of a claim does: the same words or few others, and no "not" more or less. */
export function isOfClaim(statements: readonly Worded[], quote: string): boolean {
  const said: Worded = { text: quote, words: spokenWords(quote) };
  return statements.some((statement) => {
    const compared = compareClaim(statement, said);
    return compared !== null && !compared.difference.isNegated;
  });
}
