/** A cross-check of what a reader mode has found in a page against the page's own paragraphs, which mends what it can. */

import type { DomNode, PlacedPiece } from './html-blocks.ts';
import type { Piece } from './make-document.ts';
import { isProse } from './prose.ts';
import { wordKey } from './same-words.ts';
import { asideNames } from './words/aside-names.ts';

/** A body, and how many of its page's paragraphs beside it are in it no more. */
export interface Mended {
  readonly pieces: readonly Piece[];
  readonly missing: number;
}

/** A first paragraph in a place of its own is longer than a label. */
const shortestLead = 60;
/** So much of the paragraphs missing is told. */
const muchMissing = 0.3;

/**
 * Puts in the paragraphs of a page that stand between those found, or beside them in elements of the same names, and that
 * read as prose: a reader mode drops those that are a link, and parts of a body that is cut in several.
 */
export function mendBody(found: readonly Piece[], onPage: readonly PlacedPiece[], body: DomNode): Mended {
  const all = found.map(({ words }) => wordKey(words)).join('\n');
  const places = placesOf(found, onPage);
  const kept = places.filter((at) => at !== -1);
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return { pieces: found, missing: 0 };
  const page = new PageView(onPage, kept, body);
  const isLost = (piece: PlacedPiece, at: number): boolean =>
    !all.includes(wordKey(piece.words)) && page.isBody(piece, at, { first, last });
  const lost = onPage.flatMap((piece, at) => (isLost(piece, at) ? [{ piece, at }] : []));
  const pieces = merged(found, places, lost);
  return { pieces, missing: page.missing(pieces) };
}

/** Where each piece stands on the page, in order; -1 for one that the reader mode has made of several. */
function placesOf(found: readonly Piece[], onPage: readonly PlacedPiece[]): readonly number[] {
  const byWords = new Map<string, number[]>();
  for (const [at, { words }] of onPage.entries()) {
    const key = wordKey(words);
    const known = byWords.get(key);
    if (known === undefined) byWords.set(key, [at]);
    else known.push(at);
  }
  let before = -1;
  return found.map(({ words }) => {
    const at = byWords.get(wordKey(words))?.find((place) => place > before) ?? -1;
    if (at !== -1) before = at;
    return at;
  });
}

/** The pieces found, and each lost one behind what stands before it on the page. */
function merged(
  found: readonly Piece[],
  places: readonly number[],
  lost: readonly { readonly piece: PlacedPiece; readonly at: number }[],
): readonly Piece[] {
  const waiting = [...lost];
  const pieces: Piece[] = [];
  const add = (before: number): void => {
    while (waiting[0] !== undefined && waiting[0].at < before) {
      const { element: _, ...piece } = waiting[0].piece;
      pieces.push(piece);
      waiting.shift();
    }
  };
  for (const [i, piece] of found.entries()) {
    add(places[i] ?? -1);
    pieces.push(piece);
  }
  add(Number.POSITIVE_INFINITY);
  return pieces;
}

class PageView {
  readonly #onPage: readonly PlacedPiece[];
  readonly #body: DomNode;
  /** The element that holds the article, as its page says by name, or else the body of the page. */
  readonly #article: DomNode;
  readonly #signatures: ReadonlySet<string>;

  constructor(onPage: readonly PlacedPiece[], kept: readonly number[], body: DomNode) {
    this.#onPage = onPage;
    this.#body = body;
    const elements = kept.flatMap((at) => onPage[at]?.element ?? []);
    this.#article = articleAround(elements, body);
    this.#signatures = new Set(elements.map(signature));
  }

  isBody(piece: PlacedPiece, at: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
    if (!isProse(piece) || (linkShare(piece.element) > 0.9 && !/\.["”’')\]]*$/.test(piece.words))) return false;
    const isSame = this.#signatures.has(signature(piece.element));
    if (at > first && at < last) return isSame || !this.#isAside(piece.element);
    if (this.#article === this.#body || !isWithin(piece.element, this.#article)) return false;
    if (isSame) return true;
    return at < first && piece.words.length >= shortestLead && this.#isBehindTitle(at) && !this.#isAside(piece.element);
  }

  /** How many of the article's paragraphs on the page are in none of the pieces; 0 where that is not much. */
  missing(pieces: readonly Piece[]): number {
    const all = pieces.map(({ words }) => wordKey(words)).join('\n');
    const prose = this.#onPage.filter(
      (piece) =>
        piece.words.length >= shortestLead &&
        isProse(piece) &&
        isWithin(piece.element, this.#article) &&
        !this.#isAside(piece.element),
    );
    const lost = prose.filter(({ words }) => !all.includes(wordKey(words)));
    const lengthOf = (some: readonly Piece[]): number => some.reduce((sum, { words }) => sum + words.length, 0);
    return lost.length > 2 && lengthOf(lost) > muchMissing * lengthOf(prose) ? lost.length : 0;
  }

  #isBehindTitle(at: number): boolean {
    const title = this.#onPage.findIndex(({ element }) => nameOf(element) === 'h1');
    return title !== -1 && title < at;
  }

  #isAside(element: DomNode): boolean {
    for (let at: DomNode | null | undefined = element; at && at !== this.#article; at = at.parentNode) {
      if (
        asideNames.test(
          `${at.getAttribute?.('class') ?? ''} ${at.getAttribute?.('id') ?? ''} ${at.getAttribute?.('role') ?? ''}`,
        )
      )
        return true;
      if (nameOf(at) === 'footer') return true;
    }
    return false;
  }
}

/** How much of an element's words is in links, from 0 to 1. */
function linkShare(element: DomNode): number {
  const lengthOf = (node: DomNode): number =>
    nameOf(node) === 'a'
      ? (node.textContent ?? '').trim().length
      : [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0);
  return lengthOf(element) / Math.max(1, (element.textContent ?? '').trim().length);
}

/** An element and the two around it by their names and classes: paragraphs of one body are alike in it. */
function signature(element: DomNode): string {
  const around = [element, element.parentNode, element.parentNode?.parentNode];
  return around.map((one) => (one ? `${nameOf(one)}.${one.getAttribute?.('class') ?? ''}` : '')).join('<');
}

function articleAround(elements: readonly DomNode[], body: DomNode): DomNode {
  const middle = elements[Math.floor(elements.length / 2)];
  for (let at: DomNode | null | undefined = middle; at && at !== body; at = at.parentNode) {
    if (['article', 'main'].includes(nameOf(at)) || at.getAttribute?.('itemprop') === 'articleBody') return at;
  }
  return body;
}

function isWithin(element: DomNode, around: DomNode): boolean {
  for (let at: DomNode | null | undefined = element; at; at = at.parentNode) if (at === around) return true;
  return false;
}

const nameOf = (node: DomNode): string => (node.localName ?? '').toLowerCase();
