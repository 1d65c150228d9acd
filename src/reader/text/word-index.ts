import type { Reading, WordIndex } from '../reading.ts';

/** The first word that starts at a place of the text or behind it; their number where none does. */
export function wordFrom({ start }: Pick<WordIndex, 'start'>, offset: number): number {
  let low = 0;
  let high = start.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token that starts at a place of the text or behind it; their number where none does. */
export function tokenFrom({ words, tokens }: Reading, offset: number): number {
  const { token } = words;
  let at = wordFrom(words, offset);
  while (at < token.length && (token[at] === -1 || token[at] === token[at - 1])) at += 1;
  return token[at] ?? tokens.length;
}

/** Whether the word stands in the text with a capital. */
export function isCapital({ text, start }: Pick<WordIndex, 'text' | 'start'>, at: number): boolean {
  const first = text.charAt(start[at] ?? -1);
  return first !== first.toLowerCase();
}

/** Whether no space stands between the word and the one before it. */
export function isGlued({ start, end }: Pick<WordIndex, 'start' | 'end'>, at: number): boolean {
  return at > 0 && start[at] === end[at - 1];
}
