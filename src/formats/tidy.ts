import { decodeHTMLStrict } from 'entities';

/** Characters that no reader sees and that part words: soft hyphens, zero-width spaces, byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Words with single spaces; a line break that was meant stays one. Entities that a parser has left, since they were written
 * twice (`&amp;#8217;`) or in XML that knows no such name, are read. What no store can hold is left out.
 */
export function tidy(words: string): string {
  return decoded(words)
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** Words with their character references read, those written twice, too. One without a semicolon is none: "AT&T". */
export function decoded(words: string): string {
  if (!words.includes('&')) return words;
  const once = decodeHTMLStrict(words);
  return once.includes('&') ? decodeHTMLStrict(once) : once;
}
