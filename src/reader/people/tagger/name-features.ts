import { COUNTRIES } from '../../lexicon/countries.ts';
import { DEMONYMS } from '../../lexicon/demonyms.ts';
import { FEMALE_NAMES } from '../../lexicon/female-names.ts';
import { MALE_NAMES } from '../../lexicon/male-names.ts';
import { ORGANISATIONS } from '../../lexicon/organisations.ts';
import { PLACES } from '../../lexicon/places.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { BODY_WORDS, PARTICLES, PERSON_NOUNS, TITLES } from '../../lexicon/titles.ts';
import type { Sentence, Token } from '../../reading.ts';
import { remembered } from '../../text/remembered.ts';
import { listed, plain } from './word-lists.ts';

/** Words in a row that may be a name: those from `from` to `to`, of which all but particles have a capital. */
export interface Capitals {
  readonly from: number;
  readonly to: number;
}

/** What stands beside a row of capitals, the same for each of its words. */
export interface Neighbours {
  readonly before: string;
  readonly before2: string;
  readonly after: string;
  readonly after2: string;
  readonly classBefore: string;
  readonly classAfter: string;
}

export function neighboursOf(tokens: readonly Token[], sentence: Sentence, { from, to }: Capitals): Neighbours {
  return {
    before: wordAt(tokens, sentence, from - 1),
    before2: wordAt(tokens, sentence, from - 2),
    after: wordAt(tokens, sentence, to),
    after2: wordAt(tokens, sentence, to + 1),
    classBefore: classOf(tokens, sentence, from - 1),
    classAfter: classOf(tokens, sentence, to),
  };
}

/** Takes the hash of a feature. */
type Add = (hash: number) => void;

/** Calls `add` with the hash of each feature that all words of a row of capitals share. */
export function rowFeatures({ from, to }: Capitals, beside: Neighbours, add: Add): void {
  const { before, before2, after, after2, classBefore, classAfter } = beside;
  add(hashOf(0, ''));
  add(hashOf(19, before));
  add(hashOf(20, before2, before));
  add(hashOf(21, after));
  add(hashOf(22, after, after2));
  add(hashOf(25, before, after));
  add(hashOf(26, classBefore));
  add(hashOf(27, classAfter));
  add(hashOf(28, classBefore, classAfter, DIGITS[Math.min(to - from, 3)]));
  add(hashOf(45, before2));
  add(hashOf(46, after2));
}

/** Calls `add` with the hash of each feature of the word at a place within a row of capitals. */
export function wordFeatures(
  tokens: readonly Token[],
  sentence: Sentence,
  row: Capitals,
  at: number,
  beside: Neighbours,
  add: Add,
): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { text, lower } = token;
  const word = plain(lower);
  const length = row.to - row.from;
  const isFirst = at === row.from;
  const shape = shapeOf(text);
  const place = PLACES_IN_ROW[Math.min(at - row.from, 3)]?.[Math.min(length, 4)] ?? '';
  const own = bitsOf(lower);
  add(hashOf(1, word));
  add(hashOf(2, shape));
  add(hashOf(3, place));
  add(hashOf(4, shape, place));
  for (let n = 2; n <= 4 && n < word.length; n += 1) {
    add(hashOf(4 + n, word.slice(-n)));
    add(hashOf(9 + n, word.slice(0, n)));
  }
  add(hashOf(15, own));
  add(hashOf(16, own, place));
  add(hashOf(17, own, row.from === sentence.from && isFirst ? 'true' : 'false', token.pos));
  add(hashOf(18, word.slice(-3), place));
  add(hashOf(23, beside.before, place));
  add(hashOf(24, beside.after, place));
  if (length === 1) {
    add(hashOf(43, own, beside.classBefore));
    add(hashOf(44, own, beside.classAfter));
    return;
  }
  const isLast = at === row.to - 1;
  const first = tokens[row.from]?.lower ?? '';
  const last = tokens[row.to - 1]?.lower ?? '';
  const previous = isFirst ? '^' : (tokens[at - 1]?.lower ?? '');
  const next = isLast ? '$' : (tokens[at + 1]?.lower ?? '');
  const previousBits = isFirst ? '^' : bitsOf(previous);
  const nextBits = isLast ? '$' : bitsOf(next);
  add(hashOf(30, previousBits));
  add(hashOf(31, nextBits));
  add(hashOf(32, previous));
  add(hashOf(33, next));
  add(hashOf(34, previousBits, own));
  add(hashOf(35, own, nextBits));
  add(hashOf(36, bitsOf(first), place));
  add(hashOf(37, bitsOf(last), place));
  add(hashOf(38, last));
  add(hashOf(39, first));
  add(hashOf(40, plain(last).slice(-3)));
  if (!isFirst) add(hashOf(41, shapeOf(tokens[at - 1]?.text ?? ''), shape));
  if (!isLast) add(hashOf(42, shape, shapeOf(tokens[at + 1]?.text ?? '')));
}

const DIGITS = ['0', '1', '2', '3', '4'];

/** Which word of a row of how many, for the hash: "2/4". */
const PLACES_IN_ROW = DIGITS.map((at) => DIGITS.map((length) => `${at}/${length}`));

const PRIME = 0x01000193;

/** FNV-1a, 32 bits, over a feature's kind and the letters of up to three values with a space between. */
function hashOf(kind: number, first: string, second?: string, third?: string): number {
  let hash = lettersInto(Math.imul(0x811c9dc5 ^ (kind + 1), PRIME), first);
  if (second !== undefined) hash = lettersInto(Math.imul(hash ^ 32, PRIME), second);
  if (third !== undefined) hash = lettersInto(Math.imul(hash ^ 32, PRIME), third);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function lettersInto(from: number, value: string): number {
  let hash = from;
  for (let i = 0; i < value.length; i += 1) hash = Math.imul(hash ^ value.charCodeAt(i), PRIME);
  return hash;
}

/** What all lists say of a word. */
const bitsOf = remembered((lower) => {
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
});

/** "Xx" for "Smith", "X." for "J.", "XxXx" for "McCain", "Xx-x" for "Yong-un". */
const shapeOf = remembered((text) =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\d+/g, '9')
    .replace(/X{2,}/g, 'XX'),
);

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
