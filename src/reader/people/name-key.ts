import type { Token } from '../reading.ts';
import type { NameRun } from './name-runs.ts';
import { plain } from './tagger/word-lists.ts';

/** A name as names of one text are compared: small, without accents, hyphens as spaces ("Kim Jong-un" is "Kim Jong Un"). */
export const nameKey = (tokens: readonly Token[], run: NameRun): string => wordsOf(tokens, run).join(' ');

/** The words of a name, as {@link nameKey} has them. */
export function wordsOf(tokens: readonly Token[], { from, to }: NameRun): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) {
    const word = plain(tokens[i]?.lower ?? '');
    if (word.includes('-') && i > from) words.push(...word.split('-').filter((part) => part !== ''));
    else words.push(word);
  }
  return words;
}
