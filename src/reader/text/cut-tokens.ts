import type { Reading, Token } from '../reading.ts';
import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../words/abbreviations.ts';
import { tagTokens } from './tag-tokens.ts';

/** Cuts every block into tokens, each with its place in the text, and gives each a part of speech. */
export function cutTokens(reading: Reading): Reading {
  const { text, blocks } = reading.document;
  return { ...reading, tokens: blocks.flatMap(({ start, end }) => tagTokens(tokensIn(text, start, end))) };
}

export type BareToken = Omit<Token, 'pos'>;

const WORD_BEYOND_ASCII = /[\p{L}\p{N}\p{M}]/u;
const LETTER = /\p{L}/u;
const SPACE_BEYOND_ASCII = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
/** What may stand inside a word with letters on both sides: "O’Malley", "nuclear-armed", "3.5", "AT&T", "1,000". */
const JOINT = /['’\-‑.,&]/;
const CLITIC = /^['’](?:s|d|m|ll|re|ve)$/i;

function tokensIn(text: string, start: number, end: number): BareToken[] {
  const found: BareToken[] = [];
  let at = start;
  while (at < end) {
    const char = charAt(text, at);
    if (isSpace(char)) {
      at += char.length;
      continue;
    }
    const stop = Math.min(end, isWord(char) ? wordEnd(text, at, end) : markEnd(text, at));
    push(found, text, at, stop);
    at = stop;
  }
  return found;
}

/** The character at a place: two code units where it is one beyond the basic plane. */
function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? text.charAt(at) : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isSpace(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE_BEYOND_ASCII.test(char);
}

function isWord(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code >= 128) return WORD_BEYOND_ASCII.test(char);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const char = charAt(text, at);
    if (isWord(char)) {
      at += char.length;
      continue;
    }
    const next = at + 1 < end ? charAt(text, at + 1) : '';
    if (!JOINT.test(char) || !isWord(next)) break;
    if ((char === ',' || char === '.') && !joinsFigures(text, start, at)) break;
    at += 1;
  }
  return text[at] === '.' && at < end && isAbbreviation(text.slice(start, at)) ? at + 1 : at;
}

/** A comma joins digits alone; a full stop digits or single letters ("U.S.", "p.m."). */
function joinsFigures(text: string, start: number, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (/\d/.test(before) && /\d/.test(after)) return true;
  if (text[at] === ',') return false;
  const letterBefore = LETTER.test(before) && (at - 1 === start || text[at - 2] === '.');
  return letterBefore && LETTER.test(after) && !/\p{L}/u.test(text[at + 2] ?? '');
}

function isAbbreviation(word: string): boolean {
  if (word.length > 12) return false;
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word) || /^\p{L}(?:\.\p{L})+$/u.test(word)) return true;
  if (lower === 'no' || lower === 'v' || lower === 'la' || lower === 'co') return /^\p{Lu}/u.test(word);
  return /^\p{Lu}/u.test(word) && (TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower));
}

/** So many of one mark in a row are a rule or a slip, and one token. */
const LEAST_RUN = 6;

function markEnd(text: string, at: number): number {
  const char = charAt(text, at);
  if (text.startsWith(char.repeat(LEAST_RUN), at)) return runEnd(text, at, char);
  if ((char === "'" || char === '`') && text[at + 1] === char) return at + 2;
  if (char === '.' && text[at + 1] === '.') return runEnd(text, at, '.');
  if (char === '-' && text[at + 1] === '-') return runEnd(text, at, '-');
  return at + char.length;
}

function runEnd(text: string, start: number, char: string): number {
  let at = start;
  while (text.startsWith(char, at)) at += char.length;
  return at;
}

/** A word, or a word and its clitic ("Pompeo" "’s"), or a clitic alone ("’s" after a name in brackets). */
function push(found: BareToken[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  if (word.length < 2) {
    found.push(tokenOf(text, start, end));
    return;
  }
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  const isClitic = apostrophe > 0 && word.length - apostrophe <= 3 && CLITIC.test(word.slice(apostrophe));
  const cut = isClitic ? start + apostrophe : end;
  found.push(tokenOf(text, start, cut));
  if (isClitic) found.push(tokenOf(text, cut, end));
}

function tokenOf(text: string, start: number, end: number): BareToken {
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  return { start, end, text: word, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower };
}
