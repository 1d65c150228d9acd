import { htmlPieces } from './html-blocks.ts';
import type { Piece } from './make-document.ts';
import { hasMarkup, withTags } from './markup.ts';
import { paragraphsOf } from './paragraphs.ts';
import { hasShortcodes, withoutShortcodes } from './shortcodes.ts';

/**
 * The pieces of a body of which a format says no more than that it is one: HTML in whole or in part, as WordPress keeps it
 * with a blank line between paragraphs, or plain text. Its own words tell which.
 */
export function bodyPieces(body: string): readonly Piece[] {
  const words = withTags(body.replace(/\r\n?|\u2028|\u2029/g, '\n'));
  if (hasMarkup(words) || hasShortcodes(words)) return htmlPieces(withoutShortcodes(words));
  return paragraphsOf(words, 0).map(({ start, end }) => ({
    kind: 'PARAGRAPH',
    words: unwrapped(words.slice(start, end)),
  }));
}

/** Lines shorter than this were broken for what they say, not for their length. */
const shortestWrapped = 40;

/** A paragraph whose lines were broken by length, in one line. */
function unwrapped(words: string): string {
  const lines = words.split('\n');
  return lines.slice(0, -1).every((line) => line.length >= shortestWrapped) ? lines.join(' ') : words;
}
