import type { Range } from '../range.ts';

/** Where the pieces of a quote's content stand in its text, which has them joined by a space or by a full stop and a space. */
export function piecesInText(text: string, pieces: readonly Range[]): readonly Range[] {
  let at = 0;
  return pieces.map(({ start, end }, n) => {
    if (n > 0) at += text[at] === '.' ? 2 : 1;
    const begin = at;
    at += end - start;
    return { start: begin, end: at };
  });
}
