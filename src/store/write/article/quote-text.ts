import type { Range } from '../../../../schema/domain/model.ts';

/**
 * A quote's words: its pieces joined by one space. Where one piece ends a sentence that the text closes behind its marks
 * ("“A,” she said. “B.”") a full stop parts them.
 */
export function quoteText(text: string, content: readonly Range[]): string {
  let words = '';
  let last: Range | null = null;
  for (const piece of content) {
    const next = text.slice(piece.start, piece.end);
    if (last !== null) words += endsSentence(words, text.slice(last.end, piece.start), next) ? '. ' : ' ';
    words += next;
    last = piece;
  }
  return words;
}

/** Whether the words before end no sentence themselves, the text between does or parts paragraphs, and a capital follows. */
const endsSentence = (before: string, between: string, next: string): boolean =>
  /[\p{L}\p{N}%)\]]$/u.test(before) &&
  /\n|[.!?…]["”»’']?\s+["“«‘'(]*$/u.test(between) &&
  /^["“«‘'(]*[\p{Lu}\p{N}]/u.test(next);
