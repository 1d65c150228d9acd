/** Claims that are put together from pieces of several quotes. */
import type { Range } from '../range.ts';
import { isContent } from '../same-words/align-words.ts';
import type { CanonicalWord } from '../same-words/canonical-words.ts';
import type { Worded } from '../same-words/word-difference.ts';

export interface Piece {
  /** Index of the quote among those that were given. */
  readonly quote: number;
  /** What the claim and the quote have in common: parts of their texts, with their words. */
  readonly claim: Worded;
  readonly part: Worded;
  readonly range: Range;
  /** Whether it begins with the first word of its quote, and ends with the last. */
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
}

/** So many words in a row are a piece if so many among them say something, or if they are so many more. */
const leastWords = 4;
const leastContent = 2;
const enoughWords = 5;
/** What part of the claim must be in pieces, and how many words that say something may be in none. */
const leastShare = 0.85;
const mostLost = 1;
const mostPieces = 5;

/** The pieces of a claim in order, as few and as long as there are; null where they do not make up the claim. */
export function spliceOf(claim: Worded, quotes: readonly Worded[]): readonly Piece[] | null {
  const own = wordsOf(claim);
  const others = quotes.map(wordsOf);
  const pieces: Piece[] = [];
  let [covered, lost] = [0, 0];
  for (let at = 0; at < own.length; ) {
    const run = longestRun(own, at, others, pieces.at(-1)?.quote ?? null);
    const words = own.slice(at, at + (run?.length ?? 0));
    if (run !== null && isPiece(words, at === 0 || at + words.length === own.length)) {
      pieces.push(pieceOf(claim, words, run, quotes, others));
      covered += words.length;
      at += words.length;
    } else {
      const word = own[at];
      if (word !== undefined && isContent(word)) lost += 1;
      at += 1;
    }
  }
  const isMadeUp = covered >= own.length * leastShare && lost <= mostLost && pieces.length <= mostPieces;
  return isMadeUp && pieces.length > 1 ? pieces : null;
}

const wordsOf = ({ words }: Worded): readonly CanonicalWord[] => words.filter(({ kind }) => kind === 'word');

function isPiece(words: readonly CanonicalWord[], isAtEdge: boolean): boolean {
  const content = words.filter(isContent).length;
  const least = isAtEdge ? leastWords - 1 : leastWords;
  return words.length >= least && content >= (words.length >= enoughWords ? 1 : leastContent);
}

interface Run {
  readonly quote: number;
  readonly from: number;
  readonly length: number;
}

/** The longest run of words at a place of the claim that a quote has; of two as long that of the quote before, else of the first. */
function longestRun(
  own: readonly CanonicalWord[],
  at: number,
  others: readonly (readonly CanonicalWord[])[],
  before: number | null,
): Run | null {
  let best: Run | null = null;
  for (const [quote, words] of others.entries()) {
    for (let from = 0; from < words.length; from += 1) {
      let length = 0;
      while (own[at + length] !== undefined && own[at + length]?.word === words[from + length]?.word) length += 1;
      if (length === 0) continue;
      if (
        best === null ||
        length > best.length ||
        (length === best.length && quote === before && best.quote !== before)
      )
        best = { quote, from, length };
    }
  }
  return best;
}

function pieceOf(
  claim: Worded,
  words: readonly CanonicalWord[],
  { quote, from, length }: Run,
  quotes: readonly Worded[],
  others: readonly (readonly CanonicalWord[])[],
): Piece {
  const all = others[quote] ?? [];
  const part = all.slice(from, from + length);
  return {
    quote,
    claim: { text: claim.text, words },
    part: { text: quotes[quote]?.text ?? '', words: part },
    range: { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 },
    isFromStart: from === 0,
    isToEnd: from + length === all.length,
  };
}
