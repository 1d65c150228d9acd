/** From the elements of a body, in HTML or a news format that writes paragraphs as HTML does, to the pieces of an article. */
import { parseHTML } from 'linkedom';
import { captionParts } from './caption.ts';
import { type DomNode, type PlacedPiece, Walk } from './html-walk.ts';
import type { Piece } from './make-document.ts';
import { noticeParts } from './notice.ts';

export function htmlPieces(html: string): readonly Piece[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return piecesOf(document.body);
}

/** The pieces below an element. Words outside of any paragraph are paragraphs of their own; promotions become NOTICE. */
export const piecesOf = (element: DomNode): readonly Piece[] => placedPiecesOf(element).flatMap(refined);

/** The same, each with its place in the page, and promotions and credits not yet told from paragraphs (see {@link refined}). */
export function placedPiecesOf(root: DomNode): readonly PlacedPiece[] {
  const walk = new Walk(root);
  walk.children(root, null, true);
  walk.close();
  return walk.pieces;
}

/** A caption with its credit behind it is two pieces, and a promotion is no paragraph. */
export function refined({ kind, words, photoUrl }: Piece): readonly Piece[] {
  const piece: Piece = { kind, words, ...(photoUrl === undefined ? {} : { photoUrl }) };
  const whole = { start: 0, end: piece.words.length };
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) => piece.words.slice(start, end);
  if (piece.kind === 'CAPTION' || piece.kind === 'PARAGRAPH') {
    const photo = captionParts(piece.words, whole);
    if (photo !== null) {
      const url = piece.photoUrl ?? null;
      return [
        ...(photo.caption === null ? [] : [{ kind: 'CAPTION' as const, words: slice(photo.caption), photoUrl: url }]),
        ...(photo.credit === null
          ? []
          : [
              {
                kind: 'CREDIT' as const,
                words: slice(photo.credit),
                photoUrl: url,
                creditName: photo.creditName ?? '',
              },
            ]),
      ];
    }
  }
  if (piece.kind !== 'PARAGRAPH') return [piece];
  const notices = noticeParts(piece.words, whole);
  return notices === null ? [piece] : notices.map((range) => ({ kind: 'NOTICE' as const, words: slice(range) }));
}
