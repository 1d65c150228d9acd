import type { PersonFound, QuoteFound, Range } from '../../../schema/domain/model.ts';
import type { Reading } from '../reading.ts';

/** So many words repeated tell which quote is meant. */
const fewestWords = 3;

/**
 * The places of the quotes that a notice concerns: those of which it repeats words in quotation marks, or all words; or else all of the one
 * speaker whom it says was misquoted. None where that cannot be told; what the notice itself quotes, `at` its place in the text, is none.
 */
export function quotesConcerned(
  { document, people, quotes }: Reading,
  notice: string,
  at: Range | null = null,
): readonly number[] {
  const places = [...quotes.entries()].filter(([, { content }]) => !content.some((piece) => isWithin(piece, at)));
  if (places.length === 0) return [];
  const said = plain(notice);
  const cited = [...notice.matchAll(quotations)]
    .map((match) => plain(match[1] ?? match[2] ?? ''))
    .filter((words) => isTelling(words));
  const repeated = places.filter(([, quote]) => {
    const words = wordsOf(document.text, quote);
    return (isTelling(words) && said.includes(words)) || cited.some((part) => words.includes(part));
  });
  if (repeated.length > 0) return repeated.map(([place]) => place);
  const speaker = misquoted(notice, people);
  return speaker === null ? [] : places.filter(([, quote]) => quote.speaker === speaker).map(([place]) => place);
}

const isWithin = ({ start, end }: Range, at: Range | null): boolean =>
  at !== null && at.start <= start && end <= at.end;

const quotations = /[“"]([^“”"]{1,400})[”"]|‘([^‘’]{8,400})’/g;

/** Words of one spelling, each with a space before and behind it, so that none is found in the middle of another. */
const plain = (text: string): string =>
  ` ${(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  )
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .join(' ')} `;

const isTelling = (words: string): boolean => words.trim().split(' ').length >= fewestWords;

const wordsOf = (text: string, { content }: QuoteFound): string =>
  plain(content.map(({ start, end }) => text.slice(start, end)).join(' '));

const misquote =
  /\b(?:misquoted|(?:incorrectly|wrongly|mistakenly|erroneously|inaccurately) quoted|quoted (?:incorrectly|wrongly|inaccurately))\b/i;

/** So many characters around the word may name who was misquoted. */
const near = 80;

/** The key of the one person whom a notice names, in the sentence that says so, as misquoted. */
function misquoted(notice: string, people: readonly PersonFound[]): string | null {
  const match = misquote.exec(notice);
  if (match === null) return null;
  const before = notice.slice(Math.max(0, match.index - near), match.index).replace(/.*[.!?]\s+(?=\p{Lu})/su, '');
  const behind = notice
    .slice(match.index + match[0].length)
    .slice(0, near)
    .replace(/(?<=\p{Ll}{3})[.!?]\s.*/su, '');
  const words = plain(`${before} ${behind}`);
  const named = people.filter(({ name }) => words.includes(plain(name)) || isNamedShort(words, name, people));
  return named.length === 1 ? (named[0]?.key ?? null) : null;
}

/** By the last part of the name alone, where nobody else has it. */
function isNamedShort(words: string, name: string, people: readonly PersonFound[]): boolean {
  const last = lastOf(name);
  return words.includes(last) && people.every((other) => other.name === name || lastOf(other.name) !== last);
}

const lastOf = (name: string): string => plain(/\S+$/.exec(name.trim())?.[0] ?? name);
