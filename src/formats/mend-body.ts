/** A cross-check of what a reader mode has found in a page against the page's own paragraphs, which mends what it can. */

import { refined } from './html-blocks.ts';
import type { DomNode, DomPosition, PlacedPiece } from './html-walk.ts';
import type { Piece } from './make-document.ts';
import { isProse } from './prose.ts';
import { wordKey } from './same-words.ts';
import { asideNames } from './words/aside-names.ts';

/** A body, and how many of its page's paragraphs beside it are in it no more. */
export interface Mended {
  readonly pieces: readonly Piece[];
  readonly missing: number;
}

/** An element is a link where more of its words are in one. */
const mostlyLink = 0.5;
/** A first paragraph in a place of its own is longer than a label. */
const shortestLead = 60;
/** So much of the paragraphs missing is told. */
const muchMissing = 0.3;

/**
 * Puts in the paragraphs of a page that stand between those found, or beside them in elements of the same names, and that
 * read as prose: a reader mode drops those that are a link, and parts of a body that is cut in several.
 */
export function mendBody(found: readonly Piece[], onPage: readonly PlacedPiece[]): Mended {
  // Menus and labels are not looked at.
  const prose = onPage.filter(isProse);
  const keys = prose.map(({ words }) => wordKey(words));
  const foundKeys = found.map(({ words }) => wordKey(words));
  const places = placesOf(foundKeys, keys);
  const kept = places.filter((at) => at !== -1);
  if (kept.length === 0) return { pieces: found, missing: 0 };
  const all = foundKeys.join('\n');
  const page = new PageView(onPage, prose, kept);
  const absent = prose.flatMap((piece, at) => (all.includes(keys[at] ?? '') ? [] : [{ piece, at }]));
  const lost = absent.filter(({ piece, at }) => page.isBody(piece, at));
  const left = absent.filter((one) => !lost.includes(one)).map(({ piece }) => piece);
  return { pieces: merged(found, places, lost), missing: page.missing(left) };
}

/** Where each piece stands on the page, in order; -1 for one that the reader mode has made of several. */
function placesOf(found: readonly string[], onPage: readonly string[]): readonly number[] {
  const byKey = new Map<string, number[]>();
  for (const [at, key] of onPage.entries()) {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [at]);
    else known.push(at);
  }
  let before = -1;
  return found.map((key) => {
    const at = byKey.get(key)?.find((place) => place > before) ?? -1;
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
      // What is pictured beside a paragraph that was left out may as well be another story.
      const { images: _, ...piece } = waiting[0].piece;
      pieces.push(...refined(piece));
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
  readonly #prose: readonly PlacedPiece[];
  /** The first paragraph of the page behind its title. */
  readonly #title: number;
  readonly #first: number;
  readonly #last: number;
  /** The element that holds the article, as its page says by name; null where it does not. */
  readonly #article: DomNode | null;
  readonly #signatures: ReadonlySet<string>;
  /** What the paragraphs found stand in. */
  readonly #around: ReadonlySet<DomNode>;

  constructor(onPage: readonly PlacedPiece[], prose: readonly PlacedPiece[], kept: readonly number[]) {
    this.#prose = prose;
    const title = onPage.findIndex(({ place }) => place.name === 'h1');
    const behind = title === -1 ? undefined : onPage.slice(title + 1).find(isProse);
    this.#title = behind === undefined ? Number.POSITIVE_INFINITY : prose.indexOf(behind);
    this.#first = kept[0] ?? 0;
    this.#last = kept.at(-1) ?? 0;
    const places = kept.flatMap((at) => prose[at]?.place ?? []);
    this.#article = articleAround(places[Math.floor(places.length / 2)]);
    this.#signatures = new Set(places.map(signature));
    this.#around = ancestorsOf(places);
  }

  isBody({ place, words, linkShare }: PlacedPiece, at: number): boolean {
    if (this.#isAside(place)) return false;
    if (!/\.["”’')\]]*$/.test(words) && linkShare > mostlyLink) return false;
    if (at > this.#first && at < this.#last) return true;
    if (!this.#isInArticle(place)) return false;
    const isBeside = at >= this.#title && words.length >= shortestLead && linkShare < mostlyLink;
    return isBeside || this.#signatures.has(signature(place));
  }

  /** How many of the paragraphs `left` on the page seem to be the article's; 0 where that is not much of it. */
  missing(left: readonly PlacedPiece[]): number {
    const isParagraph = ({ words, place, linkShare }: PlacedPiece): boolean =>
      words.length >= shortestLead &&
      linkShare < mostlyLink &&
      (this.#article === null || this.#isInArticle(place)) &&
      !this.#isAside(place);
    const lost = left.filter(isParagraph);
    if (lost.length < 3) return 0;
    return lengthOf(lost) > muchMissing * lengthOf(this.#prose.filter(isParagraph)) ? lost.length : 0;
  }

  #isInArticle(place: DomPosition): boolean {
    for (let at: DomPosition | null = place; at !== null; at = at.parent) if (at.element === this.#article) return true;
    return false;
  }

  /** In something of a name of its own that none of the paragraphs found is in: another story, a link, a box. */
  #isAside(place: DomPosition): boolean {
    for (let at: DomPosition | null = place; at !== null && !this.#around.has(at.element); at = at.parent) {
      if (asideElements.has(at.name) || asideNames.test(namesOf(at.element))) return true;
    }
    return false;
  }
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { words }) => sum + words.length, 0);

const asideElements = new Set(['a', 'article', 'footer', 'figure']);

const namesOf = (node: DomNode): string =>
  ['class', 'id', 'role'].map((name) => node.getAttribute?.(name) ?? '').join(' ');

function ancestorsOf(places: readonly DomPosition[]): ReadonlySet<DomNode> {
  const around = new Set<DomNode>();
  for (const { parent } of places) {
    for (let at = parent; at !== null && !around.has(at.element); at = at.parent) around.add(at.element);
  }
  return around;
}

/** An element and the two around it by their names and classes: paragraphs of one body are alike in it. */
function signature(place: DomPosition): string {
  const around = [place, place.parent, place.parent?.parent];
  return around.map((one) => (one ? `${one.name}.${one.element.getAttribute?.('class') ?? ''}` : '')).join('<');
}

function articleAround(place: DomPosition | undefined): DomNode | null {
  for (let at = place ?? null; at !== null; at = at.parent) {
    const isArticle = at.name === 'article' || at.name === 'main';
    if (isArticle || at.element.getAttribute?.('itemprop') === 'articleBody') return at.element;
  }
  return null;
}
