import { type Token, TokenKind } from 'graphql';

/** The text of the comments that stand directly before a token of a document, as one line; empty where there are none. */
export function commentBefore(token: Token | undefined): string {
  const lines: string[] = [];
  for (let before = token?.prev; before?.kind === TokenKind.COMMENT; before = before.prev) {
    lines.unshift(before.value.trim());
  }
  return lines.join(' ').trim();
}
