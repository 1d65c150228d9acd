/**
 * What a client types into a search box, as search engines on the web have it: words, "phrases", `OR`, `-not` and
 * `prefix*`. Words side by side must all be there, with `AND` between them or without; `OR` parts alternatives and binds
 * last: `steel talks OR duty` is both of the first two, or the third.
 */
import { isUnspaced, type Word, wordsOf } from './words.ts';

/**
 * A `word` matches every word of its stem, a `prefix` every word that begins so, a `phrase` exactly its words in a row. `forms` are the words of the
 * stem that may stand in a text, where they are needed.
 */
export type SearchTerm =
  | { readonly kind: 'word'; readonly word: string; readonly stem: string; readonly forms?: readonly string[] }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** All of `all` must be there and none of `none`; `all` is never empty. */
export interface SearchClause {
  readonly all: readonly SearchTerm[];
  readonly none: readonly SearchTerm[];
}

/** Matches what one of its clauses matches; never empty. */
export interface SearchQuery {
  readonly clauses: readonly SearchClause[];
}

/** The error in a search, worded for the person who typed it. */
export interface SearchFault {
  readonly fault: string;
}

const longestQuery = 500;
const mostTerms = 30;
const shortestPrefix = 2;

const brackets =
  'Brackets group nothing in a search: write each side of an OR whole, as `steel summit OR tariffs summit`, or put words and their brackets in quotation marks.';

const chunk = /-?["“”][^"“”]*["“”]?|\S+/gu;

export function parseSearch(text: string): SearchQuery | SearchFault {
  if (text.length > longestQuery) {
    return { fault: `The search has ${text.length} characters; the most are ${longestQuery}.` };
  }
  const clauses: { all: SearchTerm[]; none: SearchTerm[] }[] = [{ all: [], none: [] }];
  let count = 0;
  for (const [written] of text.matchAll(chunk)) {
    const clause = clauses.at(-1);
    if (clause === undefined) break;
    if (written === 'AND') continue;
    if (/^[^"“”]*[()]/u.test(written)) return { fault: brackets };
    if (written === 'OR') {
      if (clause.all.length + clause.none.length > 0) clauses.push({ all: [], none: [] });
      continue;
    }
    const isNot = written.startsWith('-') && written.length > 1;
    for (const term of termsOf(isNot ? written.slice(1) : written)) {
      if (term.kind === 'prefix' && term.prefix.length < shortestPrefix) {
        return {
          fault: `"${written}" has fewer than ${shortestPrefix} characters of a word before its star; write more of it.`,
        };
      }
      (isNot ? clause.none : clause.all).push(term);
      count += 1;
    }
  }
  if (count > mostTerms) return { fault: `The search has ${count} words and phrases; the most are ${mostTerms}.` };
  const asked = clauses.filter(({ all, none }) => all.length + none.length > 0);
  if (asked.length === 0) return { fault: 'The search has no word in it; give at least one.' };
  if (asked.some(({ all }) => all.length === 0)) {
    return { fault: 'The search says only what must not be there; give a word that must be, on each side of an OR.' };
  }
  return { clauses: asked };
}

/** A chunk without spaces or in quotation marks. Several words in it ("Saudi-led") stand in a row. */
function termsOf(written: string): readonly SearchTerm[] {
  const words = wordsOf(written);
  const last = words.at(-1);
  if (last === undefined) return [];
  if (/^["“”]/u.test(written)) return [phrase(words)];
  // Where words are not spaced, each character is one, behind which another always may follow.
  const goesOn = written.endsWith('*') && !isUnspaced(last.word);
  if (!goesOn) return [words.length === 1 ? plain(last) : phrase(words)];
  const before = words.slice(0, -1);
  return [...(before.length === 0 ? [] : [phrase(before)]), { kind: 'prefix', prefix: last.word }];
}

const plain = ({ word, stem }: Word): SearchTerm => ({ kind: 'word', word, stem });

const phrase = (words: readonly Word[]): SearchTerm => ({ kind: 'phrase', words: words.map(({ word }) => word) });
