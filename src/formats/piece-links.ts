/**
 * Links in the words of a piece. Words are tidied on their way into a text, which changes their white space and nothing else: so the place of a
 * link is counted in ink, the characters that are seen.
 */

/** A link in a piece: `start` and `end` count the ink before it, `ink` is its own, `url` is as it is written. */
export interface PieceLink {
  readonly start: number;
  readonly end: number;
  readonly ink: string;
  readonly url: string;
  readonly rel: string | null;
}

const unseen = /[\s\0\u00ad\u200b\u2060\ufeff]+/g;

/** Words without white space and what else nobody sees. */
export const inkOf = (words: string): string => words.replace(unseen, '');

/** What has words, with links in them, and pictures and embeds with it. */
interface Linked {
  readonly words: string;
  readonly links?: readonly PieceLink[];
  readonly images?: unknown;
  readonly embeds?: unknown;
  readonly embedsBehind?: unknown;
  readonly entry?: unknown;
}

/** A part of a piece with the links in it; pictures and embeds stay with its beginning, and what begins with it, those behind it with its end. */
export function slicePiece<P extends Linked>(piece: P, start: number, end: number): P {
  const words = piece.words.slice(start, end);
  const { links, images, embeds, embedsBehind, entry, ...rest } = piece;
  const kept = {
    ...(links === undefined ? {} : partOf(links, inkOf(piece.words.slice(0, start)).length, inkOf(words).length)),
    ...(images === undefined || start > 0 ? {} : { images }),
    ...(embeds === undefined || start > 0 ? {} : { embeds }),
    ...(embedsBehind === undefined || end < piece.words.length ? {} : { embedsBehind }),
    ...(entry === undefined || start > 0 ? {} : { entry }),
  };
  // The rest of a piece with its words and its own kinds of links and pictures is one of its kind.
  return { ...rest, words, ...kept } as unknown as P;
}

/** The links among `length` characters of ink from `start` on, counted from there; one that crosses an edge is cut. */
export function partOf(
  links: readonly PieceLink[],
  start: number,
  length: number,
): { readonly links?: readonly PieceLink[] } {
  const inside = links.flatMap((link): readonly PieceLink[] => {
    const from = Math.max(link.start, start);
    const to = Math.min(link.end, start + length);
    if (from >= to) return [];
    const ink = link.ink.slice(from - link.start, to - link.start);
    return [{ ...link, start: from - start, end: to - start, ink }];
  });
  return inside.length === 0 ? {} : { links: inside };
}

/** Where links stand in tidied words, in UTF-16 code units; one whose words do not stand where they should is left out. */
export function placesOf<L extends PieceLink>(
  words: string,
  links: readonly L[],
): readonly { readonly link: L; readonly start: number; readonly end: number }[] {
  const wanted = new Set(links.flatMap(({ start, end }) => [start, end - 1]));
  const offsets = new Map<number, number>();
  let seen = 0;
  for (let at = 0; at < words.length && offsets.size < wanted.size; at += 1) {
    if (isUnseen(words.charCodeAt(at))) continue;
    if (wanted.has(seen)) offsets.set(seen, at);
    seen += 1;
  }
  return links.flatMap((link) => {
    const start = offsets.get(link.start);
    const last = offsets.get(link.end - 1);
    if (start === undefined || last === undefined) return [];
    return inkOf(words.slice(start, last + 1)) === link.ink ? [{ link, start, end: last + 1 }] : [];
  });
}

/** The same characters as {@link inkOf} leaves out. */
const isUnseen = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0 ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200b) ||
  (code >= 0x2028 && code <= 0x2029) ||
  [0x202f, 0x205f, 0x2060, 0x3000, 0xfeff].includes(code);

/** The links of cells, counted in the words that the row makes of them. */
export function linksOfRow(cells: readonly Linked[]): { readonly links?: readonly PieceLink[] } {
  if (cells.every(({ links }) => links === undefined)) return {};
  const all: PieceLink[] = [];
  let before = 0;
  for (const { words, links = [] } of cells) {
    for (const link of links) all.push({ ...link, start: link.start + before, end: link.end + before });
    before += inkOf(words).length + 1;
  }
  return { links: all };
}
