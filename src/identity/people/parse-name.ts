import { formalFirstName } from '../../../schema/domain/nicknames.ts';
import { foldName } from './fold-name.ts';

/** A name taken apart, every part as {@link foldName} has it. */
export interface ParsedName {
  /** What all names share that may be one person's: "joseph biden" for "Joe Biden" and "Joseph R. Biden Jr."; the word itself where there is but one. */
  readonly block: string;
  /** Names and initials between the first and the last: "h w", without particles. */
  readonly middles: readonly string[];
  /** "jr", "sr", "ii" …; empty where there is none. */
  readonly suffix: string;
  /** Whether it is one word, which many people may share. */
  readonly isSingle: boolean;
}

export function parseName(name: string): ParsedName {
  const words = wordsOf(name);
  const suffix = words.length > 2 && suffixes.has(words.at(-1) ?? '') ? (words.at(-1) ?? '') : '';
  const named = suffix === '' ? words : words.slice(0, -1);
  const [first, last] = [named[0] ?? '', named.at(-1) ?? ''];
  if (named.length < 2) return { block: first, middles: [], suffix, isSingle: true };
  return {
    block: `${formalFirstName(first)} ${last}`,
    middles: named.slice(1, -1).filter((word) => !particles.has(word)),
    suffix,
    isSingle: false,
  };
}

/** "Kim Jong-un" is "Kim Jong Un", "J.R." is "J. R."; a nickname in quotation marks is left out. */
function wordsOf(name: string): readonly string[] {
  const spaced = name.replace(/(\p{L})-(?=\p{Ll})/gu, (hyphen, letter: string, at: number) =>
    name.slice(0, at).includes(' ') ? `${letter} ` : hyphen,
  );
  const words = foldName(spaced.replace(/["“(][^"”)]*["”)]/g, ''))
    .replace(/\./g, '. ')
    .split(' ')
    .map((word) => word.replace(/[.,]+$/, ''))
    .filter((word) => word !== '');
  const bare = words.length === 2 && ranks.has(words[0] ?? '') ? words.slice(1) : words;
  return bare.length === 0 ? [foldName(name)] : bare.map(withoutArticle);
}

/** Titles that a single name is called with: "Lady Marsh" is of one word. */
const ranks: ReadonlySet<string> = new Set([
  'lady',
  'lord',
  'dame',
  'sir',
  'queen',
  'king',
  'prince',
  'princess',
  'pope',
]);

/** "al-Assad" is "Assad". */
const withoutArticle = (word: string): string => word.replace(/^(?:al|el|as|ar|ash|an|ad)-(?=\p{L}{3})/u, '');

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Small words of last names: "van der Sar" and "Van Sar" need not be two. */
const particles: ReadonlySet<string> = new Set(
  'de del der den di da do dos das du la le el al van von bin ibn ben ter ten y e and of'.split(' '),
);
