/** A walk over the elements of a body, in HTML or a news format that writes paragraphs as HTML does. */
import type { BlockKind } from '../../schema/domain/model.ts';
import { blockKinds, containers, skipped } from './element-kinds.ts';
import { type EmbedFound, embedElements, embedLine, embedOf, postOf } from './embeds.ts';
import { type ImageFound, imageOf } from './images.ts';
import { LineLinks } from './line-links.ts';
import type { Piece } from './make-document.ts';
import { inkOf, linksOfRow, partOf } from './piece-links.ts';
import { tidy } from './tidy.ts';

/** A cell of a table of facts is no longer than this. */
const longestCell = 200;

/** The nodes of linkedom as far as they are read here. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode?: DomNode | null;
  getAttribute?(name: string): string | null;
}

/** An element that words stand in, and what that stands in, as it was when it was walked over. */
export interface DomPosition {
  readonly element: DomNode;
  readonly name: string;
  readonly parent: DomPosition | null;
}

/** A piece with its place; `linkShare` is how much of its words is in links, from 0 to 1. */
export interface PlacedPiece extends Piece {
  readonly place: DomPosition;
  readonly linkShare: number;
}

const elementNode = 1;
const textNode = 3;
const cdataNode = 4;

export class Walk {
  readonly pieces: PlacedPiece[] = [];
  #place: DomPosition;
  #links = 0;
  #linkLength = 0;
  #line = '';
  #kind: BlockKind = 'PARAGRAPH';
  #photo: string | null = null;
  readonly #anchors = new LineLinks();
  /** Images and embeds that stand before the next piece. */
  #images: ImageFound[] = [];
  #embeds: EmbedFound[] = [];

  constructor(root: DomNode) {
    this.#place = { element: root, name: elementName(root), parent: null };
  }

  /** `isLoose` where words stand in no paragraph of their own, so that a blank line ends one, as WordPress has it. */
  children(element: DomNode, kind: BlockKind | null, isLoose: boolean): void {
    for (const child of element.childNodes) this.#node(child, kind, isLoose);
  }

  close(): void {
    const isPhoto = this.#kind === 'CAPTION' || this.#kind === 'CREDIT';
    const linkShare = Math.min(1, this.#linkLength / Math.max(1, this.#line.length));
    const anchors = this.#anchors.take(this.#line);
    let ink = 0;
    for (const words of paragraphsIn(this.#line, this.#kind)) {
      const embed = this.#kind === 'PARAGRAPH' ? embedLine(words) : null;
      if (embed !== null) {
        this.#embeds.push(embed);
        ink += inkOf(words).length;
        continue;
      }
      const photo = isPhoto ? { photoUrl: this.#photo } : {};
      const length = anchors.length === 0 ? 0 : inkOf(words).length;
      const links = anchors.length === 0 ? {} : partOf(anchors, ink, length);
      ink += length;
      this.pieces.push({
        kind: this.#kind,
        words,
        place: this.#place,
        linkShare,
        ...photo,
        ...links,
        ...this.#takeImages(),
        ...this.#takeEmbeds(),
      });
    }
    this.#line = '';
    this.#linkLength = 0;
    this.#kind = 'PARAGRAPH';
  }

  /** Closes the last line; images and embeds behind it go with the last piece. */
  finish(): void {
    this.close();
    const last = this.pieces.at(-1);
    if (last === undefined || this.#images.length + this.#embeds.length === 0) return;
    this.pieces[this.pieces.length - 1] = {
      ...last,
      ...(this.#images.length === 0 ? {} : { images: [...(last.images ?? []), ...this.#images] }),
      ...(this.#embeds.length === 0 ? {} : { embedsBehind: this.#embeds }),
    };
  }

  #takeEmbeds(): { readonly embeds?: readonly EmbedFound[] } {
    if (this.#embeds.length === 0) return {};
    const embeds = this.#embeds;
    this.#embeds = [];
    return { embeds };
  }

  #takeImages(): { readonly images?: readonly ImageFound[] } {
    if (this.#images.length === 0) return {};
    const images = this.#images;
    this.#images = [];
    return { images };
  }

  #node(node: DomNode, kind: BlockKind | null, isLoose: boolean): void {
    if (node.nodeType === textNode || node.nodeType === cdataNode) {
      this.#words(node.textContent ?? '', isLoose);
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = elementName(node);
    if (embedElements.has(name) && !isHidden(node)) this.#addEmbed(node, name);
    if (skipped.has(name) || isHidden(node)) return;
    if (name === 'br') {
      this.#line += '\n';
      return;
    }
    if (name === 'img' || name === 'media-reference') {
      this.#photo = node.getAttribute?.('src') ?? node.getAttribute?.('source') ?? null;
      const image = imageOf(node);
      if (image !== null) this.#images.push(image);
    }
    const own = blockKinds[name];
    if (own === undefined && !containers.has(name)) this.#inline(node, name, kind, isLoose);
    else this.#block(node, name, kind, own);
  }

  #addEmbed(node: DomNode, name: string): void {
    const embed = embedOf(node, name);
    if (embed !== null) this.#embeds.push(embed);
  }

  #inline(node: DomNode, name: string, kind: BlockKind | null, isLoose: boolean): void {
    if (name !== 'a') {
      this.children(node, kind, isLoose);
      return;
    }
    const around = this.#place;
    this.#place = { element: node, name, parent: around };
    this.#links += 1;
    const isOpened = this.#anchors.open(node, this.#line.length);
    this.children(node, kind, isLoose);
    if (isOpened) this.#anchors.close(this.#line.length);
    this.#links -= 1;
    this.#place = around;
  }

  #block(node: DomNode, name: string, kind: BlockKind | null, own: BlockKind | undefined): void {
    this.close();
    const from = this.pieces.length;
    // A paragraph within a quotation or a caption is a piece of that.
    const inner = kind === 'BLOCKQUOTE' || kind === 'CAPTION' ? kind : (own ?? kind);
    if (inner !== null) this.#kind = inner;
    const around = this.#place;
    this.#place = { element: node, name, parent: around };
    this.children(node, inner, own === undefined || name === 'blockquote' || name === 'pre');
    if (inner !== null && this.#line.trim() !== '') this.#kind = inner;
    this.close();
    if (name === 'tr') this.#joinRow(from);
    if (name === 'li') this.#markItem(from, node);
    if (name === 'blockquote') this.#markPost(from, node);
    this.#place = around;
  }

  /** In loose words a blank line ends a paragraph, and a line that ends as a sentence is one. */
  #words(words: string, isLoose: boolean): void {
    const before = this.#line.length;
    this.#add(words, isLoose);
    if (this.#links > 0) this.#linkLength += this.#line.length - before;
  }

  #add(words: string, isLoose: boolean): void {
    const [first = '', ...rest] = isLoose && words.includes('\n') ? words.split('\n') : [words];
    this.#line += spaced(first);
    for (const [i, line] of rest.entries()) {
      const isBlank = line.trim() === '' && i < rest.length - 1;
      if (isBlank) this.#line += '\n\n';
      else this.#line += `${isFullSentence(this.#line.slice(-6).trimEnd()) ? '\n' : ' '}${spaced(line)}`;
    }
  }

  /** An item is its own words, or all of it where that is one paragraph; what lays out a page with lists has more in each. */
  #markItem(from: number, item: DomNode): void {
    const isOne = this.pieces.length - from === 1;
    for (let at = from; at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece === undefined || piece.kind !== 'PARAGRAPH' || !(isOne || piece.place.element === item)) continue;
      this.pieces[at] = { ...piece, isListItem: true };
    }
  }

  /** The words of a post are an embed, too. */
  #markPost(from: number, quotation: DomNode): void {
    const post = postOf(quotation);
    if (post === null) return;
    if (this.pieces.length === from) this.#embeds.push(post);
    for (let at = from; at < this.pieces.length; at += 1) {
      const piece = this.pieces[at];
      if (piece !== undefined) this.pieces[at] = { ...piece, post };
    }
  }

  /** The cells of a row are one piece, where each is one; a table that lays out a page has more in its cells. */
  #joinRow(from: number): void {
    const cells = this.pieces.slice(from);
    if (cells.length < 2 || cells.some(({ kind, words }) => kind !== 'PARAGRAPH' || words.length > longestCell)) return;
    const words = cells.map((cell) => cell.words).join(' | ');
    const images = cells.flatMap((cell) => cell.images ?? []);
    const embeds = cells.flatMap((cell) => cell.embeds ?? []);
    this.pieces.splice(from, cells.length, {
      kind: 'PARAGRAPH',
      words,
      place: this.#place,
      linkShare: 0,
      ...linksOfRow(cells),
      ...(images.length === 0 ? {} : { images }),
      ...(embeds.length === 0 ? {} : { embeds }),
    });
  }
}

/** White space as HTML has it: a space, whatever it is written with. */
const spaced = (words: string): string => words.replace(/[^\S\u00a0]+/g, ' ');

/** What stands between blank lines, and apart from that each line that is a sentence before another. */
function paragraphsIn(lines: string, kind: BlockKind): readonly string[] {
  if (!lines.includes('\n')) return [tidy(lines)].filter((words) => words !== '');
  const isProse = kind === 'PARAGRAPH' || kind === 'BLOCKQUOTE';
  return lines
    .split(/\n\s*\n/)
    .flatMap((part) => (isProse ? part.split(betweenSentences) : [part]))
    .map(tidy)
    .filter((words) => words !== '');
}

const betweenSentences = /(?<=[.!?…]["”’')\]]{0,3})[^\S\n]*\n[^\S\n]*(?=["“‘'([]{0,3}[\p{Lu}\p{N}])/u;
const isFullSentence = (words: string): boolean => /[.!?…]["”’')\]]*$/u.test(words);

/** The name of an element, of XHTML under a prefix, too: `xhtml:p`. */
function elementName({ localName = '' }: DomNode): string {
  const name = localName.toLowerCase();
  return name.includes(':') ? name.replace(/^(?:x?html|xh?|h):/, '') : name;
}

const isHidden = (node: DomNode): boolean =>
  node.getAttribute?.('hidden') != null ||
  node.getAttribute?.('aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(node.getAttribute?.('style') ?? '');
