/** What an archive's quotes say of the sentences of a text, each in the light of those beside it. */
import { isContent } from '../same-words/align-words.ts';
import type { CanonicalWord } from '../same-words/canonical-words.ts';
import { compareBeside } from './compare-beside.ts';
import { byPublication, type Candidate, type Judged, judgeClaim, type Match, verdictOf } from './judge-claim.ts';
import type { Claim } from './split-claims.ts';

/** In the order of the claims. A quote that is found by one of them is tried for the others, too: short ones are found by no words of their own. */
export function judgeClaims(claims: readonly Claim[], candidates: readonly Candidate[]): readonly Judged[] {
  const contents = candidates
    .toSorted(byPublication)
    .map((candidate) => ({ candidate, words: contentOf(candidate.quote.words) }));
  const judged = claims.map((claim) => {
    const own = [...contentOf(claim.words.filter(({ kind }) => kind === 'word'))];
    const counted = contents.map(({ candidate, words }) => ({
      candidate,
      shared: own.filter((word) => words.has(word)).length,
    }));
    const having = (least: number) => counted.filter(({ shared }) => shared >= least).map(({ candidate }) => candidate);
    return judgeClaim(claim, having(own.length * leastShare), having(Math.min(own.length, 2)));
  });
  return claims.map((claim, n) => {
    const own = judged[n];
    if (own === undefined) return { verdict: 'NOT_FOUND', matches: [] };
    return own.verdict === 'NOT_FOUND' ? (judgeBeside(claim, judged[n - 1], judged[n + 1]) ?? own) : own;
  });
}

/** What part of a claim's words that say something a quote must have to be close to it. */
const leastShare = 0.5;

const contentOf = (words: readonly CanonicalWord[]): ReadonlySet<string> =>
  new Set(words.filter(isContent).map(({ word }) => word));

/** A sentence that says too little to be found by itself, where it stands next to one that is found: in the quotes of that. */
function judgeBeside(claim: Claim, before: Judged | undefined, behind: Judged | undefined): Judged | null {
  const matches = [
    ...(before?.matches ?? []).map((match) => ({ match, step: 1 as const })),
    ...(behind?.matches ?? []).map((match) => ({ match, step: -1 as const })),
  ].flatMap(({ match: { candidate, part }, step }): readonly (Match & Pick<Judged, 'verdict'>)[] => {
    const compared = compareBeside({ text: claim.text, words: claim.words }, candidate.quote, part, step);
    if (compared === null) return [];
    const { difference } = compared;
    return [{ candidate, part: compared.part, difference, verdict: verdictOf(candidate, compared) }];
  });
  const [best] = matches.toSorted((a, b) => a.difference.changedWords - b.difference.changedWords);
  if (best === undefined) return null;
  const alike = new Map(
    matches.filter(({ verdict }) => verdict === best.verdict).map((each) => [each.candidate.key, each]),
  );
  return {
    verdict: best.verdict,
    matches: [best, ...[...alike.values()].filter(({ candidate }) => candidate !== best.candidate)],
  };
}
