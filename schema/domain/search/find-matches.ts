/** Where the words of a search stand in a text: for highlights, in JavaScript, by the same rules the stores index by. */
import type { SearchClause, SearchQuery, SearchTerm } from './query.ts';
import { type Word, wordsOf } from './words.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The places, in order and none overlapping, of whatever the search wants to be there; at the most `most` of them. */
export function findMatches(query: SearchQuery, text: string, most: number): readonly Match[] {
  const words = wordsOf(text);
  const terms = query.clauses.flatMap(({ all }) => all);
  const found: Match[] = [];
  for (let at = 0; at < words.length && found.length < most; ) {
    const length = Math.max(0, ...terms.map((term) => matchedWords(term, words, at)));
    const first = words[at];
    const last = length === 0 ? undefined : words[at + length - 1];
    if (first !== undefined && last !== undefined) found.push({ start: first.start, end: last.end });
    at += Math.max(1, length);
  }
  return found;
}

/** Whether a text by itself is what the search looks for. */
export function isMatch(query: SearchQuery, texts: readonly string[]): boolean {
  const parts = texts.map(wordsOf);
  const has = (term: SearchTerm) => parts.some((words) => words.some((_, at) => matchedWords(term, words, at) > 0));
  const holds = ({ all, none }: SearchClause) => all.every(has) && !none.some(has);
  return query.clauses.some(holds);
}

/** How many words from `at` on a term covers; 0 where it does not match there. */
function matchedWords(term: SearchTerm, words: readonly Word[], at: number): number {
  const here = words[at];
  if (here === undefined) return 0;
  if (term.kind === 'word') return here.stem === term.stem ? 1 : 0;
  if (term.kind === 'prefix') return here.word.startsWith(term.prefix) ? 1 : 0;
  return term.words.every((word, i) => words[at + i]?.word === word) ? term.words.length : 0;
}
