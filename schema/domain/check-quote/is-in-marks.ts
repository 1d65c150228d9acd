import type { Range } from '../range.ts';
import { isContent } from '../same-words/align-words.ts';
import type { Worded } from '../same-words/word-difference.ts';
import { piecesInText } from './pieces-in-text.ts';
import { quotedRanges } from './quoted-ranges.ts';

/**
 * Whether the words of a part of a quote stand in quotation marks, all that say something, where the quote is partly told by the article ("the mill
 * would “rise again”"). Marks around a piece are not in its text: a piece without any in it stands between them.
 */
export function isInMarks({ text, words }: Worded, pieces: readonly Range[], part: Range): boolean {
  return piecesInText(text, pieces).every((piece) => {
    const marked = quotedRanges(text.slice(piece.start, piece.end));
    return (
      marked.length === 0 ||
      words
        .filter((word) => isContent(word) && isIn(word, part) && isIn(word, piece))
        .every(({ start, end }) =>
          marked.some((range) => isIn({ start: start - piece.start, end: end - piece.start }, range)),
        )
    );
  });
}

const isIn = (inner: Range, outer: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
