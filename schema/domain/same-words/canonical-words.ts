/**
 * The words of a quotation as they are compared with another's: case, accents, quotation marks, punctuation, brackets, spelling variants and
 * contractions are no difference. Each word says where it was read.
 */
import { foldLetters } from '../search/fold-letters.ts';
import { unspaced } from '../search/words.ts';
import { expanded } from './contractions.ts';
import { joinNumbers } from './join-numbers.ts';
import { oneSpelling } from './spelling.ts';

export interface CanonicalWord {
  readonly word: string;
  /** Where it stands in the text, in UTF-16 code units; `end` is behind it. Words of one contraction stand at the same place. */
  readonly start: number;
  readonly end: number;
  /** `gap` is an ellipsis, which stands for any words; `aside` a word in brackets, which may be an editor's and not the speaker's. */
  readonly kind: 'word' | 'gap' | 'aside';
}

/** The words of a text in order, with its ellipses where they stand between words. */
export function canonicalWords(text: string): readonly CanonicalWord[] {
  const words: CanonicalWord[] = [];
  let depth = 0;
  for (const match of text.matchAll(token)) {
    const [written] = match;
    const [start, end] = [match.index, match.index + written.length];
    if (written === '(' || written === ')') depth = written === '(' ? depth + 1 : Math.max(0, depth - 1);
    else if (ellipsis.test(written)) {
      if (words.length > 0 && words.at(-1)?.kind !== 'gap') words.push({ word: '', start, end, kind: 'gap' });
    } else {
      const isOpened = written.startsWith('[');
      if (isOpened && !written.includes(']')) depth += 1;
      const isAside = depth > 0 || (isOpened && written.endsWith(']'));
      if (written.endsWith(']') && !isOpened) depth = Math.max(0, depth - 1);
      for (const word of canonicalOf(written)) words.push({ word, start, end, kind: isAside ? 'aside' : 'word' });
    }
  }
  if (words.at(-1)?.kind === 'gap') words.pop();
  return withoutOnlyAsides(joinNumbers(joinPercent(words)));
}

/** The same words as one text; two of which it is the same say the same. */
export const canonicalText = (words: readonly CanonicalWord[]): string =>
  words.flatMap(({ kind, word }) => (kind === 'gap' ? [] : [word])).join(' ');

const letter = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])`;
const inBrackets = `\\[?${letter}+\\]?`;
/** An ellipsis, in brackets or not; a number; letters with full stops ("U.S."); a word, with what an editor put in brackets. */
const token = new RegExp(
  [
    '[[(]?(?:\\.\\s?\\.\\s?\\.(?:\\s?\\.)*|…)[\\])]?',
    '\\p{N}+(?:[.,]\\p{N}+)+',
    '(?<!\\p{L})\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?',
    `[${unspaced}]\\p{M}*`,
    `(?:\\[?(?:[Cc]\\]?[Oo]|[Rr]\\]?[Ee]|[Ee]\\]?|[Pp]\\]?[Rr][Ee]|[Nn]\\]?[Oo][Nn]|[Aa]\\]?[Nn][Tt][Ii])-(?=\\p{L}))?(?:${inBrackets})+(?:['’ʼ](?:${inBrackets})+)*(?:(?<=in)['’ʼ]|)`,
    '[%&()]',
  ].join('|'),
  'gu',
);

const ellipsis = /^[[(]?[.…]/;

/** What is written is met again and again; whoever writes articles chooses it, so the memory of it is bounded. */
const remembered = new Map<string, readonly string[]>();
const mostRemembered = 20_000;
const longest = 60;

function canonicalOf(written: string): readonly string[] {
  const known = remembered.get(written);
  if (known !== undefined) return known;
  const made = makeCanonical(written);
  if (written.length > longest) return made;
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(Buffer.from(written).toString(), made);
  return made;
}

function makeCanonical(written: string): readonly string[] {
  if (written === '%') return ['percent'];
  if (written === '&') return ['and'];
  const lower = foldLetters(
    written
      .toLowerCase()
      .replace(/[[\]\-.,]/g, (mark, at: number) => (mark === '.' && /\d/.test(written[at - 1] ?? '') ? mark : ''))
      .replace(/[’ʼ]/g, "'")
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  );
  if (noise.has(lower)) return [];
  return expanded(lower).map(oneSpelling);
}

/** Sounds, and what an editor says of the words before it. */
const noise: ReadonlySet<string> = new Set(['sic', 'uh', 'um', 'er', 'erm', 'hmm']);

/** "per cent" is one word elsewhere. */
function joinPercent(words: readonly CanonicalWord[]): readonly CanonicalWord[] {
  if (!words.some(({ word }) => word === 'cent')) return words;
  const joined: CanonicalWord[] = [];
  for (const next of words) {
    const last = joined.at(-1);
    if (next.word === 'cent' && last?.word === 'per') {
      joined.splice(-1, 1, { ...last, word: 'percent', end: next.end });
    } else joined.push(next);
  }
  return joined;
}

/** Where all words stand in brackets, they are the quotation. */
const withoutOnlyAsides = (words: readonly CanonicalWord[]): readonly CanonicalWord[] =>
  words.some(({ kind }) => kind === 'word') ? words : words.map((word) => ({ ...word, kind: 'word' }));
