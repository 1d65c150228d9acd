import { Readability } from '@mozilla/readability';
import { htmlPieces, piecesOf, placedPiecesOf } from './html-blocks.ts';
import type { Piece } from './make-document.ts';
import { type Mended, mendBody } from './mend-body.ts';
import type { Page } from './page-elements.ts';
import { withPageEmbeds } from './page-embeds.ts';
import { hasShortcodes, withoutShortcodes } from './shortcodes.ts';

/**
 * The body of a page as a reader mode finds it, mended by what the page itself has between and beside those paragraphs. The
 * page is changed by it and not to be read again.
 */
export function pageBody(page: Page, shortest: number): Mended {
  // What is on the page is noted before: Readability changes what it reads.
  const onPage = placedPiecesOf(page.body);
  const mended = mendBody(readable(page, shortest), onPage);
  return { ...mended, pieces: withPageEmbeds(mended.pieces, onPage) };
}

function readable(page: Page, shortest: number): readonly Piece[] {
  // linkedom's document is a DOM document in all that Readability asks of one, which their types do not know of each other.
  const reader = new Readability<Element>(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: shortest,
    // The element itself: written out, it would have to be parsed again.
    serializer: (element) => element as Element,
  });
  const content = reader.parse()?.content ?? null;
  if (content === null) return [];
  const isMarked = hasShortcodes(content.textContent ?? '');
  return isMarked ? htmlPieces(withoutShortcodes(content.innerHTML)) : piecesOf(content);
}
