import type { Range } from '../range.ts';

/**
 * Where a part of a quote's text stands in its article: the quote's text is its pieces, joined by a space or by a full stop and a space. A span
 * for each piece that has some of the part.
 */
export function spansOfPart(text: string, pieces: readonly Range[], part: Range): readonly Range[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    if (at > 0) at += text[at] === '.' ? 2 : 1;
    const begin = at;
    at += piece.end - piece.start;
    const [from, to] = [Math.max(part.start, begin), Math.min(part.end, at)];
    return from < to ? [{ start: piece.start + from - begin, end: piece.start + to - begin }] : [];
  });
}
