/**
 * The words of a text as search compares them, the same for what is stored, for what is asked and for what is
 * highlighted, whatever the store: runs of letters and digits without case and accents, a character each where a script
 * writes no spaces. `stem` is the word's stem in English by Porter's algorithm (https://tartarus.org/martin/PorterStemmer/).
 */
import { stemmer } from 'stemmer';
import type { Range } from '../model.ts';
import { foldLetters } from './fold-letters.ts';

export interface Term {
  readonly word: string;
  readonly stem: string;
}

export interface Word extends Term {
  /** Where it stands in the text, in UTF-16 code units; `end` is behind it. */
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words. */
export const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
/** Most letters are of the first kind, which is the fast check. */
const letter = `(?:[A-Za-z0-9]|(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])`;
const pattern = new RegExp(`${letter}+(?:['’]${letter}+)*|[${unspaced}]\\p{M}*`, 'gu');

const onlyUnspaced = new RegExp(`^[${unspaced}]+$`, 'u');

/** Whether a word is of a script that puts no space between words, and so a single character. */
export const isUnspaced = (word: string): boolean => onlyUnspaced.test(word);

/** A longer word is compared by its beginning. */
const longestWord = 60;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const written of text.match(pattern) ?? []) {
    // Nothing between two words could begin one, so this is the one found; `matchAll`, which says where, takes many times as long.
    const start = text.indexOf(written, end);
    end = start + written.length;
    const { word, stem } = termOf(written);
    if (word !== '') words.push({ word, stem, start, end });
  }
  return words;
}

/** Those of a text's words that a part of it has; null where one goes over the part's edge, which so has others. */
export function wordsWithin(words: readonly Word[], { start, end }: Range): readonly Word[] | null {
  const within: Word[] = [];
  for (let at = firstBehind(words, start); at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    if (word.start < start || word.end > end) return null;
    within.push(word);
  }
  return within;
}

/** The index of the first word that ends behind a place. */
function firstBehind(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Words are met again and again; clients and articles choose them, so the memory of them is bounded. */
const terms = new Map<string, Term>();
const mostTerms = 50_000;

function termOf(written: string): Term {
  const known = terms.get(written);
  if (known !== undefined) return known;
  const word = folded(written);
  const term = { word, stem: stemOf(word) };
  if (written.length > longestWord) return term;
  if (terms.size >= mostTerms) terms.clear();
  // Copied: a slice would keep the whole text in memory.
  terms.set(Buffer.from(written).toString(), term);
  return term;
}

const plain = /^[a-z0-9]+$/;

function folded(written: string): string {
  const lower = written.toLowerCase();
  if (plain.test(lower) && lower.length <= longestWord) return lower;
  const bare = foldLetters(
    lower
      .replace(/['’]s$/u, '')
      .normalize('NFKD')
      .toLowerCase(),
  ).replace(/[^\p{L}\p{N}]/gu, '');
  return bare.length <= longestWord ? bare : Array.from(bare).slice(0, longestWord).join('');
}

/** Only what is spelt like an English word has an English stem. */
function stemOf(word: string): string {
  return word.length < 3 || !/^[a-z]+$/.test(word) ? word : stemmer(word);
}
