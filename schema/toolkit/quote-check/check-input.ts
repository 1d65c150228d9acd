import { nameParts } from '../../domain/check-quote/is-named.ts';
import { soughtPairs } from '../../domain/check-quote/sought-pairs.ts';
import { type Claim, splitClaims } from '../../domain/check-quote/split-claims.ts';
import { edtfBounds } from '../../domain/edtf-bounds.ts';
import { badInput } from '../../query/bad-input.ts';

/** What is to be checked. */
export interface CheckInput {
  readonly claims: readonly Claim[];
  /** Hashes that quotes with the same words are found by. */
  readonly hashes: readonly number[];
  /** A name as it was written; null for any speaker. */
  readonly speaker: string | null;
  /** The first and the last day of publication; null for all of the archive. */
  readonly days: { readonly from: string; readonly to: string } | null;
}

/** The longest text that is checked at once, in UTF-16 code units, the most sentences in it, and the longest name. */
const mostCharacters = 10_000;
const mostSentences = 50;
const mostOfName = 200;

/** Throws BAD_USER_INPUT for a text that is too long or has no words, and for a name or a time that is none. */
export function checkInput(args: Readonly<Record<string, unknown>>): CheckInput {
  const text = String(args['text']);
  if (text.length > mostCharacters) {
    throw badInput(
      'BAD_USER_INPUT',
      `"text" has ${text.length} characters; the most are ${mostCharacters}. Check its sentences in parts.`,
    );
  }
  const claims = splitClaims(text);
  if (claims.length === 0) throw badInput('BAD_USER_INPUT', '"text" has no words; give the words that were said.');
  if (claims.length > mostSentences) {
    throw badInput(
      'BAD_USER_INPUT',
      `"text" has ${claims.length} sentences; the most are ${mostSentences}. Check them in parts.`,
    );
  }
  return {
    claims,
    hashes: [...new Set(claims.flatMap(({ words }) => soughtPairs(words)))],
    speaker: speakerOf(args['speaker']),
    days: daysOf(args['from'], args['to']),
  };
}

function speakerOf(name: unknown): string | null {
  if (typeof name !== 'string' || name.trim() === '') return null;
  if (name.length > mostOfName) {
    throw badInput('BAD_USER_INPUT', `"speaker" has ${name.length} characters; give a name of at most ${mostOfName}.`);
  }
  if (nameParts(name).length > 0) return name;
  throw badInput('BAD_USER_INPUT', '"speaker" has no letters; give a name, or leave it out for any speaker.');
}

function daysOf(first: unknown, last: unknown): CheckInput['days'] {
  if (typeof first !== 'string' && typeof last !== 'string') return null;
  const from = (typeof first === 'string' ? edtfBounds(first)?.earliest : null) ?? '0000-01-01';
  const to = (typeof last === 'string' ? edtfBounds(last)?.latest : null) ?? '9999-12-31';
  if (from <= to) return { from, to };
  throw badInput(
    'BAD_USER_INPUT',
    `"from" is ${String(first)} and "to" is ${String(last)}; a time goes from the earlier to the later day.`,
  );
}
