/** A pasted text as the sentences that are checked, each with the words that somebody is said to have spoken. */
import type { Range } from '../range.ts';
import { isContent } from '../same-words/align-words.ts';
import { type CanonicalWord, canonicalWords } from '../same-words/canonical-words.ts';
import { negations } from '../same-words/function-words.ts';
import { attributionRanges, tellsOfSpeech } from './attribution-ranges.ts';
import { quotedRanges } from './quoted-ranges.ts';

export interface Claim {
  /** The sentence as it was pasted: `start` and `end` are offsets in the text, in UTF-16 code units. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its words, with offsets in `text`. Those that tell who speaks are asides. */
  readonly words: readonly CanonicalWord[];
  /** Whether its words stand in quotation marks, all or part of them. */
  readonly isQuoted: boolean;
}

/** The sentences in order; what has no words is none. */
export function splitClaims(text: string): readonly Claim[] {
  const quoted = quotedRanges(text);
  return sentenceRanges(text).flatMap((range) => {
    const claim = claimOf(text, range, quoted);
    return claim === null ? [] : [claim];
  });
}

/** The words of a text as they are compared: a "not" in brackets is no aside. */
export const spokenWords = (text: string): readonly CanonicalWord[] =>
  canonicalWords(text).map((word) =>
    word.kind === 'aside' && negations.has(word.word) ? { ...word, kind: 'word' } : word,
  );

function claimOf(whole: string, { start, end }: Range, quoted: readonly Range[]): Claim | null {
  const text = whole.slice(start, end);
  const words = spokenWords(text);
  if (!words.some(({ kind }) => kind !== 'gap')) return null;
  const inside = quoted
    .map((range) => ({ start: Math.max(range.start - start, 0), end: Math.min(range.end, end) - start }))
    .filter((range) => range.start < range.end);
  const isIn = (word: CanonicalWord) => inside.some((range) => range.start <= word.start && word.end <= range.end);
  const isQuoted = inside.length > 0 && marksSpeech(text, words, isIn);
  const aside = isQuoted ? null : attributionRanges(text);
  const isAside = (word: CanonicalWord) =>
    aside === null ? !isIn(word) : aside.some((range) => range.start <= word.start && word.end <= range.end);
  const marked = words.map(
    (word): CanonicalWord => (word.kind === 'word' && isAside(word) ? { ...word, kind: 'aside' } : word),
  );
  const isEmpty = !marked.some(({ kind }) => kind === 'word');
  return { text, start, end, words: isEmpty ? words : marked, isQuoted };
}

/** Whether what stands in quotation marks is the speech, and not a word or two that somebody keeps at a distance. */
function marksSpeech(text: string, words: readonly CanonicalWord[], isIn: (word: CanonicalWord) => boolean): boolean {
  const spoken = words.filter((word) => word.kind !== 'gap' && isIn(word));
  const others = words.filter((word) => word.kind !== 'gap' && !isIn(word));
  if (others.length === 0) return true;
  if (spoken.length < 2 || !spoken.some(isContent)) return false;
  const around = others.map((word) => text.slice(word.start, word.end)).join(' ');
  return spoken.length >= others.length || tellsOfSpeech(around);
}

/** The longest stretch of words that is checked as one sentence. */
const mostWords = 120;

function sentenceRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const end of sentenceEnds(text)) {
    ranges.push(...notTooLong(text, { start, end }));
    start = end;
  }
  return ranges.flatMap((range) => trimmed(text, range));
}

function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (
      match[1] === undefined ||
      !isAbbreviated(text.slice(Math.max(0, match.index - longestAbbreviation), match.index + 1))
    )
      yield end;
  }
  yield text.length;
}

/** Marks that end a sentence, where a new one may begin behind them; or an empty line. An ellipsis ends none. */
const boundary =
  /(?<![.!?…])([.!?]{1,5}(?<!\.\.)["”’»'\])]*)(?=\s+["“‘«'([#@–—-]*[\p{Lu}\p{N}])|\n[^\S\n]*(?:\n\s*|(?=[-*•]\s))/gu;

/** Longer than any word that a full stop belongs to, with what stands before it. */
const longestAbbreviation = 10;

/** Of a text up to a full stop: whether that belongs to the word before it. */
const isAbbreviated = (before: string): boolean =>
  /(?:^|[\s("“'‘[.])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Rev|Prof|St|No|vs|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Co|Corp|Ltd)\.$/u.test(
    before,
  );

function notTooLong(text: string, range: Range): readonly Range[] {
  const ends = [...text.slice(range.start, range.end).matchAll(/\s+/g)].map(({ index }) => range.start + index);
  if (ends.length < mostWords) return [range];
  const cuts = ends.filter((_, n) => (n + 1) % mostWords === 0);
  return [...cuts, range.end].map((end, n) => ({ start: cuts[n - 1] ?? range.start, end }));
}

function trimmed(text: string, { start, end }: Range): readonly Range[] {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = end - (part.length - part.trimEnd().length);
  return from < to ? [{ start: from, end: to }] : [];
}
