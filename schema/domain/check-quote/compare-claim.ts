/** How the words of a claim differ from the part of a quote that is most like them. */
import type { Range } from '../range.ts';
import { type Alignment, isContent as hasContent, type Step } from '../same-words/align-words.ts';
import type { CanonicalWord } from '../same-words/canonical-words.ts';
import { negations } from '../same-words/function-words.ts';
import { type WordDifference, type Worded, wordDifference } from '../same-words/word-difference.ts';
import { alignClaim } from './align-claim.ts';

/** `SAME` words, whatever the quote says before and after them; `SMALL` differences. */
export type Closeness = 'SAME' | 'SMALL';

export interface Comparison {
  readonly closeness: Closeness;
  readonly difference: WordDifference;
  /** The part of the quote's text that the difference is of. */
  readonly part: Range;
  /** Number of words of the claim, other than those every statement has, that the quote does not have. */
  readonly lost: number;
  /** Number of all words of the claim that the quote does not have. */
  readonly missing: number;
}

/** Words that say something; a "never" is told apart. */
const isContent = (word: CanonicalWord): boolean => hasContent(word) && !negations.has(word.word);

/** Quotes are compared in parts of so many words, which overlap by more than a claim has. */
const partSize = 380;
const partStep = 250;

/** Null where a claim and a quote have too little in common. */
export function compareClaim(claim: Worded, quote: Worded): Comparison | null {
  let best: Comparison | null = null;
  for (let from = 0; from === 0 || from + partSize - partStep < quote.words.length; from += partStep) {
    const words = quote.words.slice(from, from + partSize);
    const compared = compareIn(claim, { text: quote.text, words }, closenessOf);
    if (compared !== null && (best === null || isBetter(compared, best))) best = compared;
  }
  return best;
}

const isBetter = (a: Comparison, b: Comparison): boolean =>
  a.closeness === b.closeness ? a.difference.changedWords < b.difference.changedWords : a.closeness === 'SAME';

/** How close a claim and a part of a quote are by what they have in common; null where they are not. */
type Judge = (changes: Changes, difference: WordDifference, at: PartOfQuote) => Closeness | null;

/** Words of a quote, from one to before another. */
interface PartOfQuote {
  readonly quote: Worded;
  readonly from: number;
  readonly to: number;
}

/** Compares a claim with all words of a quote that are given; `judge` decides how close they are. */
export function compareIn(claim: Worded, quote: Worded, judge: Judge): Comparison | null {
  const alignment = alignClaim(claim.words, quote.words);
  if (alignment === null) return null;
  const [from, to] = partOf(claim, quote, alignment);
  const words = quote.words.slice(from, to);
  const inPart: Alignment = {
    own: alignment.own,
    other: [alignment.other[0] - from, alignment.other[1] - from],
    steps: alignment.steps.map((step) => (step.other === null ? step : { ...step, other: step.other - from })),
  };
  const own: Worded = { text: quote.text, words };
  const told = wordDifference(claim, own, inPart);
  const difference = hidesNegation(inPart.steps, own) ? { ...told, isNegated: true } : told;
  const changes = changesOf(claim, own, inPart);
  const closeness = judge(changes, difference, { quote, from, to });
  const [first, last] = [words[0], words.at(-1)];
  if (closeness === null || first === undefined || last === undefined) return null;
  return {
    closeness,
    difference,
    part: { start: first.start, end: last.end },
    lost: changes.lost,
    missing: changes.missing,
  };
}

/** So many words at an edge of the claim are laid beside those that the quote has in their place. */
const mostAtEdge = 3;

/** The words of the quote that the claim is of: those that are alike, what it has in the place of others, and a "not" before or behind. */
function partOf(claim: Worded, quote: Worded, { own, other }: Alignment): readonly [number, number] {
  const before = claim.words.slice(0, own[0]).filter(({ kind }) => kind === 'word').length;
  const after = claim.words.slice(own[1]).filter(({ kind }) => kind === 'word').length;
  const from = other[0] - (before <= mostAtEdge ? Math.min(before, other[0]) : 0);
  const to = other[1] + (after <= mostAtEdge ? Math.min(after, quote.words.length - other[1]) : 0);
  return [from - reach(quote, from, -1, 3), to + reach(quote, to, 1, 1)];
}

/** How many words further a "not" stands that belongs to the same clause; 0 where there is none. */
function reach({ text, words }: Worded, edge: number, step: 1 | -1, most: number): number {
  for (let n = 1; n <= most; n += 1) {
    const next = words[step === 1 ? edge + n - 1 : edge - n];
    const inner = words[step === 1 ? edge + n - 2 : edge - n + 1];
    if (next === undefined || inner === undefined) return 0;
    const [left, right] = step === 1 ? [inner, next] : [next, inner];
    if (/[.,;:!?…–—]|\s-\s/.test(text.slice(left.end, right.start))) return 0;
    if (next.kind === 'word' && negations.has(next.word)) return n;
  }
  return 0;
}

/** A "not" that an ellipsis in the claim stands for, alone or with a few words. */
function hidesNegation(steps: readonly Step[], { words }: Worded): boolean {
  let hidden: string[] = [];
  for (const { own, other, isFree } of steps) {
    const word = other === null ? undefined : words[other];
    if (own === null && isFree && word?.kind === 'word') hidden.push(word.word);
    else if (own !== null && other !== null) {
      if (isShortDenial(hidden)) return true;
      hidden = [];
    }
  }
  return false;
}

const isShortDenial = (words: readonly string[]): boolean =>
  words.length > 0 && words.length <= 4 && words.some((word) => negations.has(word));

interface Changes {
  /** Number of words of the claim, and of those that only it has. */
  readonly own: number;
  readonly missing: number;
  /** Number of words that both have, and of those among them that say what it is about. */
  readonly same: number;
  readonly shared: number;
  /** Number of changed words that say something: of the claim's, and the greater of both texts'. */
  readonly lost: number;
  readonly changed: number;
  /** Number of changed words that every statement has. */
  readonly small: number;
  readonly isOnlyNegation: boolean;
}

function changesOf(claim: Worded, quote: Worded, { steps, own, other }: Alignment): Changes {
  const both = steps.filter((step) => step.own !== null && step.other !== null);
  const isWord = (word: CanonicalWord | undefined): word is CanonicalWord => word?.kind === 'word';
  const changes = steps.filter(({ isFree }) => !isFree);
  const mine = [
    ...claim.words.slice(0, own[0]),
    ...changes.map(({ own: at }) => claim.words[at ?? -1]),
    ...claim.words.slice(own[1]),
  ].filter(isWord);
  const others = [
    ...quote.words.slice(0, other[0]),
    ...changes.map(({ other: at }) => quote.words[at ?? -1]),
    ...quote.words.slice(other[1]),
  ].filter(isWord);
  const inflected = countInflected(mine, others);
  const lost = mine.filter(isContent).length - inflected;
  return {
    own: claim.words.filter(isWord).length,
    missing: mine.length,
    same: both.length,
    shared: both.filter(({ own: at }) => isContentAt(claim, at)).length + inflected,
    lost,
    changed: Math.max(lost, others.filter(isContent).length - inflected),
    small: [...mine, ...others].filter((word) => !isContent(word)).length,
    isOnlyNegation: [...mine, ...others].every(({ word }) => negations.has(word) || helps.has(word)),
  };
}

/** Verbs that come and go with "not". */
const helps: ReadonlySet<string> = new Set(['do', 'does', 'did', 'any', 'ever', 'some', 'a', 'an']);

const isContentAt = ({ words }: Worded, at: number | null): boolean => {
  const word = words[at ?? -1];
  return word !== undefined && isContent(word);
};

/** How many words of the one are forms of words of the other: "goes" of "go", "rebuilt" of none. */
function countInflected(mine: readonly CanonicalWord[], others: readonly CanonicalWord[]): number {
  const left = others.filter(isContent).map(({ word }) => stem(word));
  let count = 0;
  for (const { word } of mine.filter(isContent)) {
    const at = left.indexOf(stem(word));
    if (at === -1) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}

const stem = (word: string): string => (word.length < 4 ? word : word.replace(/(?:ies|ied|ing|es|ed|e|s|y)$/, ''));

function closenessOf(changes: Changes, { changedWords, isNegated }: WordDifference, at: PartOfQuote): Closeness | null {
  const { same, shared, changed, small, isOnlyNegation } = changes;
  if (changedWords === 0 && !isNegated) return says(changes, at) ? 'SAME' : null;
  if (isOnlyNegation) return shared >= 1 && same >= 2 ? 'SMALL' : null;
  if (changedWords === 1 && shared >= leastForWord && same >= sameForWord) return 'SMALL';
  if (shared < leastShared || small > same * mostSmall) return null;
  return changed * sharedForEach <= shared || (changed === 1 && shared >= leastForOne) ? 'SMALL' : null;
}

/** So many words that say something must be the same, so many for each that is not, and so many where a single one is not. */
const leastShared = 3;
const sharedForEach = 3;
const leastForOne = 3;
const mostSmall = 0.75;
/** A single changed word among so many is small where fewer of them say something. */
const leastForWord = 2;
const sameForWord = 5;

/** Whether the same words are more than a phrase that anybody uses: several that say something, or all of a sentence. */
function says({ same, shared }: Changes, { quote, from, to }: PartOfQuote): boolean {
  if (shared >= 2 || (shared === 1 && same >= 4)) return true;
  const { text, words } = quote;
  const [before, first, last, after] = [words[from - 1], words[from], words[to - 1], words[to]];
  const begins = before === undefined || /[.!?…]/.test(text.slice(before.end, first?.start));
  const ends = after === undefined || /[.!?…]/.test(text.slice(last?.end, after.start));
  return begins && ends;
}
