import type { Document, Range } from '../../../../schema/domain/model.ts';
import type { TextQuote } from '../../../../schema/query/decisions.ts';

/**
 * Where words stand in a text, within one block. Of several places the one in the block of `near` is meant where it is the only one there.
 * A message says what is wrong where they stand nowhere, or in several places.
 */
export function locateWords(
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  { exact, prefix, suffix }: TextQuote,
  near: Range | undefined,
): Range | { readonly message: string } {
  const whole = prefix + exact + suffix;
  if (exact.trim() !== exact || exact === '') return { message: 'Give the words without white space around them.' };
  const blockOf = ({ start, end }: Range) => blocks.find((block) => block.start <= start && end <= block.end);
  const found: Range[] = [];
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    const range = { start, end: start + exact.length };
    if (blockOf(range) !== undefined) found.push(range);
  }
  const own = near === undefined ? undefined : blockOf(near);
  const beside = found.filter((range) => blockOf(range) === own);
  const [range, other] = beside.length === 1 ? beside : found;
  if (range === undefined) return { message: `"${shorten(whole)}" does not stand in a paragraph of the article.` };
  if (other === undefined) return range;
  return { message: `"${shorten(whole)}" stands ${found.length} times in the article; add a prefix or a suffix.` };
}

const shorten = (words: string): string => (words.length > 80 ? `${words.slice(0, 80)}…` : words);
