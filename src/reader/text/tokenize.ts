import { ABBREVIATIONS, SMALL_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import type { Reading, Token } from '../reading.ts';
import { cutWords, type WordColumns } from './cut-words.ts';
import { startsWithCapital } from './letters.ts';
import { tagTokens, type UntaggedToken } from './tag-tokens.ts';

/** Cuts the text into words, and the words of every block into tokens, each with its place and its part of speech. */
export function tokenize(reading: Reading): Reading {
  const { text, blocks } = reading.document;
  const words = cutWords(reading.document);
  const count = words.start.length;
  const tokens: Token[] = [];
  const token = new Array<number>(count).fill(-1);
  let at = 0;
  for (const { start, end } of blocks) {
    while (at < count && (words.start[at] ?? 0) < start) at += 1;
    let to = at;
    while (to < count && (words.start[to] ?? 0) < end) to += 1;
    const bare: UntaggedToken[] = [];
    while (at < to) {
      const next = tokenEnd(text, words, at, to);
      token.fill(tokens.length + bare.length, at, next);
      bare.push(tokenOf(text, words, at, next));
      at = next;
    }
    for (const tagged of tagTokens(bare)) tokens.push(tagged);
  }
  const { start, end, lower } = words;
  return { ...reading, tokens, words: { text, start, end, lower, token, sentence: new Array<number>(count).fill(0) } };
}

function tokenOf(text: string, words: WordColumns, from: number, to: number): UntaggedToken {
  const start = words.start[from] ?? 0;
  const end = words.end[to - 1] ?? 0;
  const word = text.slice(start, end);
  const lower = to === from + 1 ? (words.lower[from] ?? '') : word.toLowerCase();
  return { start, end, text: word, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower };
}

const isGlued = ({ start, end }: WordColumns, at: number): boolean => start[at] === end[at - 1];

/** Behind the last word of the token that begins with a word; a clitic ("Pompeo" "’s") is the next token. */
function tokenEnd(text: string, words: WordColumns, from: number, to: number): number {
  if (words.kind[from] === 'MARK') return isClitic(words, from, to) ? from + 2 : markEnd(words, from, to);
  const last = joinedEnd(words, from, to);
  if (last - from > 2 && isClitic(words, last - 2, last)) return last - 2;
  const stop = last < to && words.lower[last] === '.' && isGlued(words, last);
  return stop && isAbbreviation(text.slice(words.start[from], words.end[last - 1])) ? last + 1 : last;
}

const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 'll', 're', 've']);

/** An apostrophe right behind a word, and "s", "ll" and the like right behind it. */
const isClitic = (words: WordColumns, at: number, to: number): boolean =>
  at + 1 < to &&
  (words.lower[at] === "'" || words.lower[at] === '’') &&
  CLITICS.has(words.lower[at + 1] ?? '') &&
  isGlued(words, at) &&
  isGlued(words, at + 1) &&
  words.kind[at - 1] !== 'MARK';

/** What may stand inside a token with letters on both sides: "O’Malley", "nuclear-armed", "3.5", "AT&T", "1,000". */
const JOINTS: ReadonlySet<string> = new Set("'’-‑.,&");

/** Behind the letters and figures that no space parts, nor a mark but a joint. */
function joinedEnd(words: WordColumns, from: number, to: number): number {
  let at = from + 1;
  while (at < to && isGlued(words, at)) {
    if (words.kind[at] !== 'MARK') at += 1;
    else if (joins(words, from, at, to)) at += 2;
    else break;
  }
  return at;
}

function joins(words: WordColumns, from: number, mark: number, to: number): boolean {
  const char = words.lower[mark] ?? '';
  if (!JOINTS.has(char) || mark + 1 >= to || !isGlued(words, mark + 1) || words.kind[mark + 1] === 'MARK') return false;
  return (char !== ',' && char !== '.') || joinsFigures(words, from, mark);
}

/** A comma joins digits alone; a full stop digits or single letters ("U.S.", "p.m."). */
function joinsFigures({ kind, lower }: WordColumns, from: number, mark: number): boolean {
  if (kind[mark - 1] === 'DIGITS' && kind[mark + 1] === 'DIGITS') return true;
  if (lower[mark] === ',') return false;
  const isLetter = (at: number): boolean => kind[at] === 'LETTERS' && lower[at]?.length === 1;
  return isLetter(mark - 1) && isLetter(mark + 1) && (mark - 1 === from || lower[mark - 2] === '.');
}

/** A capital, letters with stops between, or a word of the list with a capital, alone or behind a hyphen ("R-Fla."). */
function isAbbreviation(word: string): boolean {
  if (word.length > 12) return false;
  if (/^\p{L}(?:\.\p{L})+$/u.test(word) || SMALL_ABBREVIATIONS.has(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  return startsWithCapital(last) && (word.length === 1 || ABBREVIATIONS.has(last.toLowerCase()));
}

/** So many of one mark in a row are a rule or a slip, and one token. */
const LEAST_RUN = 6;

/** Two apostrophes, and dots or hyphens in a row, are one token. */
function markEnd(words: WordColumns, from: number, to: number): number {
  const char = words.lower[from] ?? '';
  let at = from + 1;
  while (at < to && words.lower[at] === char && isGlued(words, at)) at += 1;
  if (at - from >= LEAST_RUN || char === '.' || char === '-') return at;
  return (char === "'" || char === '`') && at - from > 1 ? from + 2 : from + 1;
}
