import type { Range } from '../range.ts';
import { piecesInText } from './pieces-in-text.ts';

/** Where a part of a quote's text stands in its article: a span for each piece that has some of the part. */
export function spansOfPart(text: string, pieces: readonly Range[], part: Range): readonly Range[] {
  const places = piecesInText(text, pieces);
  return pieces.flatMap((piece, n) => {
    const place = places[n] ?? { start: 0, end: 0 };
    const [from, to] = [Math.max(part.start, place.start), Math.min(part.end, place.end)];
    return from < to ? [{ start: piece.start + from - place.start, end: piece.start + to - place.start }] : [];
  });
}
