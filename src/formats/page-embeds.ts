import type { PlacedPiece } from './html-walk.ts';
import type { Piece } from './make-document.ts';
import { wordKey } from './same-words.ts';

/**
 * The pieces of an article with the embeds that stand beside them on its page: a reader mode takes most of them out. An embed stands before the
 * piece that is behind it on the page, or else behind the one before it; one that has no piece of the article beside it is not of the article.
 */
export function withPageEmbeds(found: readonly Piece[], onPage: readonly PlacedPiece[]): readonly Piece[] {
  const isEmbedding = ({ embeds, embedsBehind, post }: Piece) => (embeds ?? embedsBehind ?? post) !== undefined;
  if (!onPage.some(isEmbedding)) return found;
  const places = new Map<string, number>();
  for (const [at, { words }] of found.entries()) {
    const key = wordKey(words);
    if (!places.has(key)) places.set(key, at);
  }
  const placeOf = (piece: Piece | undefined) => (piece === undefined ? undefined : places.get(wordKey(piece.words)));
  const pieces: Piece[] = found.map(({ embeds: _, embedsBehind: __, ...piece }) => piece);
  const add = (at: number, more: Pick<Piece, 'embeds' | 'embedsBehind' | 'post'>): void => {
    const piece = pieces[at];
    if (piece === undefined) return;
    const { embeds = [], embedsBehind = [], post } = more;
    pieces[at] = {
      ...piece,
      ...(embeds.length === 0 ? {} : { embeds: [...(piece.embeds ?? []), ...embeds] }),
      ...(embedsBehind.length === 0 ? {} : { embedsBehind: [...(piece.embedsBehind ?? []), ...embedsBehind] }),
      ...(post === undefined ? {} : { post }),
    };
  };
  for (const [n, piece] of onPage.entries()) {
    if (!isEmbedding(piece)) continue;
    const at = placeOf(piece);
    const before = placeOf(onPage[n - 1]);
    if (at !== undefined) add(at, piece);
    else if (before !== undefined && piece.embeds !== undefined) add(before, { embedsBehind: piece.embeds });
  }
  return pieces;
}
