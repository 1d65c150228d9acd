import type { Token } from '../reading.ts';
import { isFamilyName } from './east-asian.ts';
import type { NameRun } from './name-runs.ts';
import { nameTokens } from './nicknames.ts';
import { plain } from './tagger/word-lists.ts';

/**
 * A name as names of one text are compared: small, without accents, hyphens as spaces where the family name
 * stands first, without an Arabic article: "Kim Jong-un" is
 * "Kim Jong Un", "el-Hadi" is "Hadi".
 */
export const nameKey = (tokens: readonly Token[], run: NameRun): string => wordsOf(tokens, run).join(' ');

/** The words of a name, as {@link nameKey} has them. */
export function wordsOf(tokens: readonly Token[], run: NameRun): string[] {
  const named = nameTokens(tokens, run);
  const isSplit = isFamilyName(named[0]?.lower ?? '');
  return named.flatMap(({ lower }, i) => {
    const word = plain(lower).replace(/^(?:al|el|as|ar|ash|an|ad)-(?=\p{L}{3})/u, '');
    return i > 0 && isSplit && word.includes('-') ? word.split('-').filter((part) => part !== '') : [word];
  });
}
