import type { Piece } from './make-document.ts';

/** Shorter words are no paragraph that anyone would miss. */
const shortestProse = 20;

/** Whether a piece reads as running text: a sentence of some words, to its end. */
export function isProse({ kind, words }: Piece): boolean {
  if (kind !== 'PARAGRAPH' && kind !== 'BLOCKQUOTE') return false;
  return words.length >= shortestProse && words.split(/\s/, 4).length > 3 && /[.!?…]["”’')\]]*$/u.test(words);
}
