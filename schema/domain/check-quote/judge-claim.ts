/** What an archive's quotes say of a claim. */
import type { QuoteKind } from '../model.ts';
import type { Range } from '../range.ts';
import { type WordDifference, type Worded, wordDifference } from '../same-words/word-difference.ts';
import { type Comparison, compareClaim } from './compare-claim.ts';
import { isInMarks } from './is-in-marks.ts';
import { type Piece, spliceOf } from './splice.ts';
import type { Claim } from './split-claims.ts';

export type QuoteVerdict = 'FOUND' | 'CLOSE' | 'SPLICED' | 'REPORTED' | 'OTHER_SPEAKER' | 'NOT_FOUND';

/** Whether the speaker of a quote is the one of the claim; `unknown` where the archive does not know who spoke, or none is claimed. */
export type SpeakerMatch = 'same' | 'other' | 'unknown';

/** A quote that a claim is compared with. */
export interface Candidate {
  readonly key: number;
  readonly article: number;
  readonly kind: QuoteKind;
  readonly speaker: SpeakerMatch;
  /** The same number for two quotes of one speaker. */
  readonly speakerKey: number | null;
  readonly quote: Worded;
  /** What articles are sorted by to find the first published. */
  readonly copyRank: string;
  /** Where its content stands in its article: its text is of these pieces. */
  readonly pieces: readonly Range[];
}

export interface Match {
  readonly candidate: Candidate;
  /** The part of the quote's text that the claim is of. */
  readonly part: Range;
  readonly difference: WordDifference;
}

export interface Judged {
  readonly verdict: QuoteVerdict;
  /** The quotes that the verdict rests on, the likest first; the pieces of a spliced one in the order of the claim. */
  readonly matches: readonly Match[];
}

interface Compared extends Match {
  readonly verdict: QuoteVerdict;
  readonly lost: number;
  readonly missing: number;
}

/** `candidates` are those that may be close to the claim, `pieces` those that may have a piece of it. */
export function judgeClaim(claim: Claim, candidates: readonly Candidate[], pieces: readonly Candidate[]): Judged {
  const own: Worded = { text: claim.text, words: claim.words };
  const compared = candidates.flatMap((candidate): readonly Compared[] => {
    const comparison = compareClaim(own, candidate.quote);
    if (comparison === null) return [];
    const { part, difference, lost, missing } = comparison;
    return [{ candidate, part, difference, lost, missing, verdict: verdictOf(candidate, comparison) }];
  });
  const [best] = compared.toSorted(byWeight);
  if (best === undefined || best.lost > mostLostOfOne || best.missing > mostMissingOfOne) {
    const spliced = judgeSplice(own, pieces);
    if (spliced !== null) return spliced;
  }
  if (best === undefined) return { verdict: 'NOT_FOUND', matches: [] };
  const matches = compared.filter(({ verdict }) => verdict === best.verdict).toSorted(byWeight);
  return { verdict: best.verdict, matches };
}

/** Where a quote lacks more words of the claim, those that say something or any, several quotes are tried. */
const mostLostOfOne = 1;
const mostMissingOfOne = 3;

/** What a quote says of a claim that it is close to. */
export function verdictOf(
  { speaker, kind, quote, pieces }: Candidate,
  { closeness, difference, part }: Comparison,
): QuoteVerdict {
  if (speaker === 'other') return 'OTHER_SPEAKER';
  const isReported = kind === 'INDIRECT' || (kind === 'MIXED' && !isInMarks(quote, pieces, part));
  if (closeness === 'SAME') return isReported ? 'REPORTED' : 'FOUND';
  return isReported && !difference.isNegated ? 'REPORTED' : 'CLOSE';
}

/** What is said in the same words comes first, and by the same speaker; a contrary last. Of equal ones the first published is the first. */
function byWeight(a: Compared, b: Compared): number {
  return (
    rank(a) - rank(b) ||
    a.difference.changedWords - b.difference.changedWords ||
    Number(a.candidate.speaker === 'unknown') - Number(b.candidate.speaker === 'unknown') ||
    byPublication(a.candidate, b.candidate)
  );
}

/** The first published first. */
export const byPublication = (a: Candidate, b: Candidate): number =>
  (a.copyRank < b.copyRank ? -1 : a.copyRank > b.copyRank ? 1 : 0) || startOf(a) - startOf(b) || a.key - b.key;

const startOf = ({ pieces }: Candidate): number => pieces[0]?.start ?? 0;

function rank({ verdict, difference }: Compared): number {
  if (verdict === 'FOUND') return 0;
  if (difference.isNegated) return verdict === 'OTHER_SPEAKER' ? 5 : 4;
  if (verdict === 'OTHER_SPEAKER') return 3;
  return verdict === 'REPORTED' && difference.changedWords > 0 ? 2 : 1;
}

function judgeSplice(claim: Worded, candidates: readonly Candidate[]): Judged | null {
  const pieces = spliceOf(
    claim,
    candidates.map(({ quote }) => quote),
  );
  if (pieces === null) return null;
  const matches = pieces.flatMap((piece) => {
    const candidate = candidates[piece.quote];
    return candidate === undefined ? [] : [{ candidate, part: piece.range, difference: sameWords(piece) }];
  });
  const isOneStatement = pieces.every((piece, n) => n === 0 || follows(pieces[n - 1], piece, candidates));
  const isDirect = matches.every(({ candidate }) => candidate.kind !== 'INDIRECT');
  const isOther = matches.every(({ candidate }) => candidate.speaker === 'other');
  if (!isOneStatement) return { verdict: 'SPLICED', matches };
  return { verdict: isOther ? 'OTHER_SPEAKER' : isDirect ? 'FOUND' : 'REPORTED', matches };
}

const sameWords = ({ claim, part }: Piece): WordDifference =>
  wordDifference(claim, part, {
    steps: claim.words.map((_, n) => ({ own: n, other: n, isFree: true })),
    own: [0, claim.words.length],
    other: [0, part.words.length],
  });

/** How far a quote begins behind the end of another, in UTF-16 code units; less than 0 where it does not stand behind it. */
export const distance = (first: Candidate, second: Candidate): number =>
  startOf(second) - (first.pieces.at(-1)?.end ?? 0);

/** So far apart in an article two quotes may be that are one statement with "she said" in its midst, in UTF-16 code units. */
const mostBetween = 200;

/** Whether a piece goes on where the one before it ends: in the next quote of the same speaker, and nothing of either is left out. */
function follows(before: Piece | undefined, piece: Piece, candidates: readonly Candidate[]): boolean {
  const [first, second] = [candidates[before?.quote ?? -1], candidates[piece.quote]];
  if (before === undefined || first === undefined || second === undefined) return false;
  const between = distance(first, second);
  return (
    before.isToEnd &&
    piece.isFromStart &&
    first.article === second.article &&
    first.speakerKey === second.speakerKey &&
    between >= 0 &&
    between <= mostBetween
  );
}
