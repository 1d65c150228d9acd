import type { Range } from '../range.ts';
import { isContent } from '../same-words/align-words.ts';
import type { Worded } from '../same-words/word-difference.ts';
import { quotedRanges } from './quoted-ranges.ts';

/**
 * Whether the words of a part of a quote stand in quotation marks, all that say something. Its text has no outer marks: of a quote that is
 * partly told by the article ("the mill would “rise again”") they stand in the text.
 */
export function isInMarks({ text, words }: Worded, part: Range): boolean {
  const marked = quotedRanges(text);
  return words
    .filter((word) => isContent(word) && part.start <= word.start && word.end <= part.end)
    .every((word) => marked.some(({ start, end }) => start <= word.start && word.end <= end));
}
