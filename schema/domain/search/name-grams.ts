/**
 * A name as type-ahead compares it: its trigrams, each word with two spaces before and one behind, as PostgreSQL's
 * pg_trgm has them (https://www.postgresql.org/docs/current/pgtrgm.html). A mistyped name shares most of them.
 */
import { wordsOf } from './words.ts';

/** Names are short; of a long one the beginning counts. */
const mostWords = 12;

export function nameGrams(name: string): readonly string[] {
  return gramsOf(name, ' ');
}

/** The trigrams of what has been typed so far: its last word may go on, so its end is left open. */
export function typedGrams(typed: string): readonly string[] {
  return gramsOf(typed, /\s$/u.test(typed) ? ' ' : '');
}

function gramsOf(text: string, lastEnd: string): readonly string[] {
  const words = wordsOf(text).slice(0, mostWords);
  const grams = new Set<string>();
  for (const [n, { word }] of words.entries()) {
    const padded = Array.from(`  ${word}${n === words.length - 1 ? lastEnd : ' '}`);
    // Of a word of three letters or more its first alone tells nothing: a twentieth of all words begin with it.
    const from = padded.length > 5 ? 1 : 0;
    for (let i = from; i + 3 <= padded.length; i += 1) grams.add(padded.slice(i, i + 3).join(''));
  }
  return [...grams];
}
