/**
 * The words of a text as search compares them, the same for what is stored, for what is asked and for what is
 * highlighted, whatever the store: runs of letters and digits without case and accents, a character each where a script
 * writes no spaces. `stem` is the word's stem in English by Porter's algorithm (https://tartarus.org/martin/PorterStemmer/).
 */
import { stemmer } from 'stemmer';

export interface Word {
  readonly word: string;
  readonly stem: string;
  /** Where it stands in the text, in UTF-16 code units; `end` is behind it. */
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])`;
const pattern = new RegExp(`[${unspaced}]\\p{M}*|${letter}+(?:['’]${letter}+)*`, 'gu');

/** A longer word is compared by its beginning. */
const longestWord = 60;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = folded(match[0]);
    if (word !== '') words.push({ word, stem: stemOf(word), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const plain = /^[a-z0-9]+$/;

function folded(written: string): string {
  const lower = written.toLowerCase();
  if (plain.test(lower) && lower.length <= longestWord) return lower;
  const bare = lower
    .replace(/['’]s$/u, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return bare.length <= longestWord ? bare : Array.from(bare).slice(0, longestWord).join('');
}

/** Stems are asked for again and again; clients and articles choose the words, so the memory of them is bounded. */
const stems = new Map<string, string>();
const mostStems = 50_000;

/** Only what is spelt like an English word has an English stem. */
function stemOf(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, stem);
  return stem;
}
