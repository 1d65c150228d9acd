/** From the elements of a body, in HTML or a news format that writes paragraphs as HTML does, to the pieces of an article. */
import { parseHTML } from 'linkedom';
import { captionParts } from './caption.ts';
import { type DomNode, type PlacedPiece, Walk } from './html-walk.ts';
import type { Piece } from './make-document.ts';
import { noticeParts } from './notice.ts';
import { slicePiece } from './piece-links.ts';

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
  walk.finish();
  return walk.pieces;
}

/** A caption with its credit behind it is two pieces, and a promotion is no paragraph. */
export function refined({
  kind,
  words,
  photoUrl,
  links,
  images,
  embeds,
  embedsBehind,
  post,
  isListItem,
}: Piece): readonly Piece[] {
  const piece: Piece = {
    kind,
    words,
    ...(photoUrl === undefined ? {} : { photoUrl }),
    ...(links === undefined ? {} : { links }),
    ...(images === undefined ? {} : { images }),
    ...(embeds === undefined ? {} : { embeds }),
    ...(embedsBehind === undefined ? {} : { embedsBehind }),
    ...(post === undefined ? {} : { post }),
    ...(isListItem === undefined ? {} : { isListItem }),
  };
  const whole = { start: 0, end: piece.words.length };
  if (piece.kind === 'CAPTION' || piece.kind === 'PARAGRAPH') {
    const photo = captionParts(piece.words, whole);
    if (photo !== null) {
      const url = piece.photoUrl ?? null;
      const { caption, credit, creditName } = photo;
      return [
        ...(caption === null
          ? []
          : [{ ...slicePiece(piece, caption.start, caption.end), kind: 'CAPTION' as const, photoUrl: url }]),
        ...(credit === null
          ? []
          : [
              {
                ...slicePiece(piece, credit.start, credit.end),
                kind: 'CREDIT' as const,
                photoUrl: url,
                creditName: creditName ?? '',
                ...(caption === null && images !== undefined ? { images } : {}),
              },
            ]),
      ];
    }
  }
  if (piece.kind !== 'PARAGRAPH') return [piece];
  const notices = noticeParts(piece.words, whole);
  if (notices === null) return [piece];
  return notices.map(({ start, end }) => ({ ...slicePiece(piece, start, end), kind: 'NOTICE' as const }));
}
