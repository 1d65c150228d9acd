/** How the words of one quotation differ from those of another, in segments of both texts as they are written. */
import { type Alignment, alignWords, type Step } from './align-words.ts';
import { type CanonicalWord, canonicalText, canonicalWords } from './canonical-words.ts';
import { negations } from './function-words.ts';

/** `DROPPED` words are not in the other text, `INSERTED` are only there, `OMITTED` are those that an ellipsis of either stands for. */
export type WordChange = 'SAME' | 'DROPPED' | 'INSERTED' | 'REPLACED' | 'OMITTED';

export interface WordSegment {
  readonly change: WordChange;
  /** Words of the one text and of the other, as written; empty where a text has none. */
  readonly text: string;
  readonly otherText: string;
}

export interface WordDifference {
  readonly segments: readonly WordSegment[];
  /** Number of words that only one of the texts has; of two that replace each other one counts. */
  readonly changedWords: number;
  /** Whether a "not" or "never" is dropped or added within what both say. */
  readonly isNegated: boolean;
}

/** A text with its words. */
export interface Worded {
  readonly text: string;
  readonly words: readonly CanonicalWord[];
}

export const worded = (text: string): Worded => ({ text, words: canonicalWords(text) });

export const saySame = (own: Worded, other: Worded): boolean => canonicalText(own.words) === canonicalText(other.words);

/** Both texts laid beside each other; null where they have nothing in common or are too long. */
export function alignmentOf(own: Worded, other: Worded): Alignment | null {
  if (!saySame(own, other)) return alignWords(own.words, other.words);
  const [mine, others] = [wordsAt(own), wordsAt(other)];
  return {
    steps: mine.map((at, n) => ({ own: at, other: others[n] ?? null, isFree: true })),
    own: [0, own.words.length],
    other: [0, other.words.length],
  };
}

const wordsAt = ({ words }: Worded): readonly number[] => [...words.keys()].filter((at) => words[at]?.kind !== 'gap');

/** The difference of texts that were laid beside each other. */
export function wordDifference(own: Worded, other: Worded, alignment: Alignment): WordDifference {
  const steps = [
    ...edge(0, alignment.own[0], 0, alignment.other[0], own, other),
    ...alignment.steps,
    ...edge(alignment.own[1], own.words.length, alignment.other[1], other.words.length, own, other),
  ];
  const runs = runsOf(steps);
  return {
    segments: runs.map((run) => segmentOf(run, own, other)),
    changedWords: runs.reduce((count, run) => count + changed(run, own, other), 0),
    isNegated: runs.some((run, n) => isNegation(run, n, runs.length, own, other)),
  };
}

interface Run {
  readonly isSame: boolean;
  readonly isFree: boolean;
  readonly own: readonly number[];
  readonly other: readonly number[];
}

/** What stands before or behind the part that both have. */
function edge(
  ownFrom: number,
  ownTo: number,
  otherFrom: number,
  otherTo: number,
  own: Worded,
  other: Worded,
): readonly Step[] {
  const steps: Step[] = [];
  for (let at = ownFrom; at < ownTo; at += 1) {
    steps.push({ own: at, other: null, isFree: own.words[at]?.kind !== 'word' });
  }
  for (let at = otherFrom; at < otherTo; at += 1) {
    steps.push({ own: null, other: at, isFree: other.words[at]?.kind !== 'word' });
  }
  return steps;
}

function runsOf(steps: readonly Step[]): readonly Run[] {
  const runs: { isSame: boolean; isFree: boolean; own: number[]; other: number[] }[] = [];
  for (const step of steps) {
    const isSame = step.own !== null && step.other !== null;
    let run = runs.at(-1);
    if (run === undefined || run.isSame !== isSame || run.isFree !== step.isFree) {
      run = { isSame, isFree: step.isFree, own: [], other: [] };
      runs.push(run);
    }
    if (step.own !== null) run.own.push(step.own);
    if (step.other !== null) run.other.push(step.other);
  }
  return runs;
}

function segmentOf({ isSame, isFree, own: mine, other: others }: Run, own: Worded, other: Worded): WordSegment {
  const [text, otherText] = [writtenAt(mine, own), writtenAt(others, other)];
  return { change: isSame ? 'SAME' : isFree ? 'OMITTED' : changeOf(mine, others), text, otherText };
}

const changeOf = (mine: readonly number[], others: readonly number[]): WordChange =>
  others.length === 0 ? 'DROPPED' : mine.length === 0 ? 'INSERTED' : 'REPLACED';

function writtenAt(at: readonly number[], { text, words }: Worded): string {
  const [first, last] = [words[at[0] ?? -1], words[at.at(-1) ?? -1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

const changed = ({ isFree, own: mine, other: others }: Run, own: Worded, other: Worded): number =>
  isFree ? 0 : Math.max(countWords(mine, own), countWords(others, other));

const countWords = (at: readonly number[], { words }: Worded): number =>
  at.filter((index) => words[index]?.kind === 'word').length;

/** So near to what both say a "not" at its edge still denies it: "Not everybody agrees". */
const near = 3;

function isNegation(run: Run, n: number, length: number, own: Worded, other: Worded): boolean {
  if (run.isFree) return false;
  const count = (at: readonly number[], { words }: Worded) => {
    const within = n === 0 ? at.slice(-near) : n === length - 1 ? at.slice(0, near) : at;
    return within.filter((index) => negations.has(words[index]?.word ?? '')).length;
  };
  return count(run.own, own) !== count(run.other, other);
}
