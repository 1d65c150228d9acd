import type { Sentence, Token } from '../../reading.ts';
import { COUNTRIES } from '../../words/countries.ts';
import { DEMONYMS } from '../../words/demonyms.ts';
import { FEMALE_NAMES } from '../../words/female-names.ts';
import { MALE_NAMES } from '../../words/male-names.ts';
import { ORGANISATIONS } from '../../words/organisations.ts';
import { PLACES } from '../../words/places.ts';
import { SURNAMES } from '../../words/surnames.ts';
import { BODY_WORDS, PARTICLES, PERSON_NOUNS, TITLES } from '../../words/titles.ts';
import { listed, plain } from './word-lists.ts';

/** Words in a row that may be a name: those from `from` to `to`, of which all but particles have a capital. */
export interface Capitals {
  readonly from: number;
  readonly to: number;
}

/** Calls `add` with the hash of each feature of the word at a place within a row of capitals. */
export function nameFeatures(
  tokens: readonly Token[],
  sentence: Sentence,
  row: Capitals,
  at: number,
  add: (hash: number) => void,
): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { text, lower } = token;
  const word = plain(lower);
  const put = (kind: number, value: string): void => add(hashOf(kind, value));
  const length = row.to - row.from;
  const isFirst = at === row.from;
  const isLast = at === row.to - 1;
  const isStart = row.from === sentence.from;
  const shape = shapeOf(text);
  const place = `${Math.min(at - row.from, 3)}/${Math.min(length, 4)}`;
  const own = bitsOf(lower);
  put(0, '');
  put(1, word);
  put(2, shape);
  put(3, place);
  put(4, `${shape} ${place}`);
  for (let n = 2; n <= 4 && n < word.length; n += 1) {
    put(4 + n, word.slice(-n));
    if (n > 1) put(9 + n, word.slice(0, n));
  }
  put(15, own);
  put(16, `${own} ${place}`);
  put(17, `${own} ${isStart && isFirst} ${token.pos}`);
  put(18, `${word.slice(-3)} ${place}`);
  const before = wordAt(tokens, sentence, row.from - 1);
  const before2 = wordAt(tokens, sentence, row.from - 2);
  const after = wordAt(tokens, sentence, row.to);
  const after2 = wordAt(tokens, sentence, row.to + 1);
  put(19, before);
  put(20, `${before2} ${before}`);
  put(21, after);
  put(22, `${after} ${after2}`);
  put(23, `${before} ${place}`);
  put(24, `${after} ${place}`);
  put(25, `${before} ${after}`);
  put(26, classOf(tokens, sentence, row.from - 1));
  put(27, classOf(tokens, sentence, row.to));
  put(28, `${classOf(tokens, sentence, row.from - 1)} ${classOf(tokens, sentence, row.to)} ${Math.min(length, 3)}`);
  if (length > 1) {
    const first = tokens[row.from]?.lower ?? '';
    const last = tokens[row.to - 1]?.lower ?? '';
    const previous = isFirst ? '^' : (tokens[at - 1]?.lower ?? '');
    const next = isLast ? '$' : (tokens[at + 1]?.lower ?? '');
    put(30, isFirst ? '^' : bitsOf(previous));
    put(31, isLast ? '$' : bitsOf(next));
    put(32, previous);
    put(33, next);
    put(34, `${isFirst ? '^' : bitsOf(previous)} ${own}`);
    put(35, `${own} ${isLast ? '$' : bitsOf(next)}`);
    put(36, `${bitsOf(first)} ${place}`);
    put(37, `${bitsOf(last)} ${place}`);
    put(38, last);
    put(39, first);
    put(40, plain(last).slice(-3));
    if (!isFirst) put(41, `${shapeOf(tokens[at - 1]?.text ?? '')} ${shape}`);
    if (!isLast) put(42, `${shape} ${shapeOf(tokens[at + 1]?.text ?? '')}`);
  } else {
    put(43, `${own} ${classOf(tokens, sentence, row.from - 1)}`);
    put(44, `${own} ${classOf(tokens, sentence, row.to)}`);
  }
  put(45, `${before2}`);
  put(46, `${after2}`);
}

/** FNV-1a over a feature's kind and letters, 32 bits. */
function hashOf(kind: number, value: string): number {
  let hash = Math.imul(0x811c9dc5 ^ (kind + 1), 0x01000193);
  for (let i = 0; i < value.length; i += 1) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What all lists say of a word. */
function bitsOf(lower: string): string {
  const bits =
    listed(lower) |
    (MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower) ? 1 << 8 : 0) |
    (SURNAMES.has(lower) ? 1 << 9 : 0) |
    (PLACES.has(lower) || COUNTRIES.has(lower) ? 1 << 10 : 0) |
    (DEMONYMS.has(lower) ? 1 << 11 : 0) |
    (BODY_WORDS.has(lower) ? 1 << 12 : 0) |
    (TITLES.has(lower) || PERSON_NOUNS.has(lower) ? 1 << 13 : 0) |
    (ORGANISATIONS.has(lower) ? 1 << 14 : 0) |
    (PARTICLES.has(lower) ? 1 << 15 : 0);
  return bits.toString(36);
}

/** "Xx" for "Smith", "X." for "J.", "XxXx" for "McCain", "Xx-x" for "Yong-un". */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9')
    .replace(/X{2,}/g, 'XX');
}

const wordAt = (tokens: readonly Token[], { from, to }: Sentence, at: number): string =>
  at < from ? '^' : at >= to ? '$' : (tokens[at]?.lower ?? '');

/** What kind of word stands at a place: a title, a calling, a mark, else its part of speech. */
function classOf(tokens: readonly Token[], { from, to }: Sentence, at: number): string {
  const token = at < from || at >= to ? undefined : tokens[at];
  if (token === undefined) return at < from ? '^' : '$';
  if (PERSON_NOUNS.has(token.lower)) return 'person';
  if (TITLES.has(token.lower)) return 'title';
  return token.pos === 'PUNCT' ? token.text : token.pos;
}
