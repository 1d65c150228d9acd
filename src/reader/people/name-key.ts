import type { Token } from '../reading.ts';
import { isPlainWord } from '../text/letters.ts';
import { isFamilyName } from './east-asian.ts';
import type { NameRun } from './name-runs.ts';
import { nameTokens } from './nicknames.ts';
import { plain } from './tagger/word-lists.ts';

/**
 * A name as names of one text are compared: small, without accents, hyphens as spaces where the family name
 * stands first, without an Arabic article: "Kim Jong-un" is
 * "Kim Jong Un", "el-Hadi" is "Hadi".
 */
export const nameKey = (tokens: readonly Token[], run: NameRun): string => named(tokens, run).key;

/** The words of a name, as {@link nameKey} has them. */
export const wordsOf = (tokens: readonly Token[], run: NameRun): readonly string[] => named(tokens, run).words;

interface Named {
  readonly words: readonly string[];
  readonly key: string;
}

/** A run is asked for its name by each step that weighs or groups names; its tokens never change. */
const NAMED = new WeakMap<NameRun, Named>();

function named(tokens: readonly Token[], run: NameRun): Named {
  const known = NAMED.get(run);
  if (known !== undefined) return known;
  const words = cutName(nameTokens(tokens, run));
  const found = { words, key: words.join(' ') };
  NAMED.set(run, found);
  return found;
}

function cutName(tokens: readonly Token[]): string[] {
  const isSplit = isFamilyName(tokens[0]?.lower ?? '');
  return tokens.flatMap(({ lower }, i) => {
    const word = lower.includes('-') || !isPlainWord(lower) ? withoutArticle(plain(lower)) : lower;
    return i > 0 && isSplit && word.includes('-') ? word.split('-').filter((part) => part !== '') : [word];
  });
}

const withoutArticle = (word: string): string => word.replace(/^(?:al|el|as|ar|ash|an|ad)-(?=\p{L}{3})/u, '');
