/** Whether two quotations are the same words but for small differences. */
import { type Alignment, isContent, type Step } from './align-words.ts';
import type { CanonicalWord } from './canonical-words.ts';
import { functionWords, negations } from './function-words.ts';
import { alignmentOf, saySame, type WordDifference, type Worded, wordDifference } from './word-difference.ts';

/** The difference of two texts that are the same words but for small differences; null of any others. */
export function variantDifference(own: Worded, other: Worded): WordDifference | null {
  const alignment = alignmentOf(own, other);
  if (alignment === null) return null;
  if (saySame(own, other)) return own.words.length === 0 ? null : wordDifference(own, other, alignment);
  return isSmall(own, other, alignment) ? wordDifference(own, other, alignment) : null;
}

/** So many words must both say, of those that make a statement one about something: fewer say too little. */
const least = 3;
/** For each word that was changed within what both say, so many must be the same. */
const sameForEach = 5;
/** What part of the shorter text must be said in both. */
const leastShare = 0.75;
/** Where one is a part of the other, so many words are enough to be no phrase that anybody uses. */
const leastOfPart = 4;

function isSmall(own: Worded, other: Worded, alignment: Alignment): boolean {
  const inside = alignment.steps;
  const same = inside.filter(({ own: at, other: otherAt }) => at !== null && otherAt !== null);
  const shared = same.filter(({ own: at }) => at !== null && isContentAt(own, at)).length;
  const outside = [
    ...own.words.slice(0, alignment.own[0]),
    ...own.words.slice(alignment.own[1]),
    ...other.words.slice(0, alignment.other[0]),
    ...other.words.slice(alignment.other[1]),
  ].filter(({ kind }) => kind === 'word');
  const changes = inside.filter(({ isFree }) => !isFree);
  if (outside.length === 0 && changes.length === 0) return shared >= 2;
  if (outside.length === 0 && changes.every((step) => negations.has(wordOf(step, own, other)))) return shared >= 1;
  const shorter = Math.min(own.words.filter(isContent).length, other.words.filter(isContent).length);
  if (shared < (outside.length > 0 ? leastOfPart : least) || shared < shorter * leastShare) return false;
  if (changesNumber(changes, own, other)) return false;
  const lost = Math.max(...[own, other].map((text) => contentIn(changes, text, own)));
  const small = changes.filter((step) => functionWords.has(wordOf(step, own, other))).length;
  return lost * sameForEach <= shared && small * 2 <= same.length;
}

const isContentAt = ({ words }: Worded, at: number): boolean => {
  const word = words[at];
  return word !== undefined && isContent(word);
};

/** How many words of one text that say something the other has not. */
const contentIn = (changes: readonly Step[], text: Worded, own: Worded): number =>
  changes.filter((step) => {
    const at = text === own ? step.own : step.other;
    return at !== null && isContentAt(text, at);
  }).length;

function wordOf(step: Step, own: Worded, other: Worded): string {
  const word: CanonicalWord | undefined = step.own === null ? other.words[step.other ?? -1] : own.words[step.own];
  return word?.word ?? '';
}

/** Another number makes another statement. */
const changesNumber = (changes: readonly Step[], own: Worded, other: Worded): boolean =>
  changes.some((step) => step.own !== null && /^\d/.test(wordOf(step, own, other))) &&
  changes.some((step) => step.own === null && /^\d/.test(wordOf(step, own, other)));
