/** From the elements of a body, in HTML or a news format that writes paragraphs as HTML does, to the pieces of an article. */
import { parseHTML } from 'linkedom';
import type { BlockKind } from '../../schema/model.ts';
import { captionParts } from './caption.ts';
import type { Piece } from './make-document.ts';
import { noticeParts } from './notice.ts';
import { tidy } from './tidy.ts';

/** A cell of a table of facts is no longer than this. */
const longestCell = 200;

/** What is never read. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'svg',
  'form',
  'button',
  'nav',
  'aside',
  'object',
  'audio',
  'video',
  'select',
  'input',
  'dialog',
  'textarea',
  'canvas',
  'head',
]);

/** Elements that end the line they stand in. NITF's names are among them. */
const blockKinds: Readonly<Record<string, BlockKind>> = {
  p: 'PARAGRAPH',
  li: 'PARAGRAPH',
  dd: 'PARAGRAPH',
  dt: 'PARAGRAPH',
  td: 'PARAGRAPH',
  th: 'PARAGRAPH',
  pre: 'PARAGRAPH',
  h1: 'SUBHEAD',
  h2: 'SUBHEAD',
  h3: 'SUBHEAD',
  h4: 'SUBHEAD',
  h5: 'SUBHEAD',
  h6: 'SUBHEAD',
  hl2: 'SUBHEAD',
  blockquote: 'BLOCKQUOTE',
  bq: 'BLOCKQUOTE',
  figcaption: 'CAPTION',
  'media-caption': 'CAPTION',
  'media-producer': 'CREDIT',
};

const containers = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'figure',
  'ul',
  'ol',
  'dl',
  'table',
  'tbody',
  'thead',
  'tr',
  'body',
  'block',
  'body.head',
  'body.content',
  'hedline',
  'hl1',
  'byline',
  'media',
  'address',
  'details',
  'summary',
  'hr',
]);

/** The nodes of linkedom as far as they are read here. */
export interface DomNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly parentNode?: DomNode | null;
  getAttribute?(name: string): string | null;
}

/** A piece, and the element whose words it has; that of the first where it is several. */
export interface PlacedPiece extends Piece {
  readonly element: DomNode;
}

const elementNode = 1;
const textNode = 3;
const cdataNode = 4;

export function htmlPieces(html: string): readonly Piece[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return piecesOf(document.body);
}

/** The pieces below an element. Words outside of any paragraph are paragraphs of their own; promotions become NOTICE. */
export function piecesOf(element: DomNode): readonly Piece[] {
  return placedPiecesOf(element).map(({ element: _, ...piece }) => piece);
}

/** The same, each with its place in the page. */
export function placedPiecesOf(root: DomNode): readonly PlacedPiece[] {
  const walk = new Walk(root);
  walk.children(root, null, true);
  walk.close();
  return walk.pieces.flatMap(({ element, ...piece }) => refined(piece).map((part) => ({ ...part, element })));
}

class Walk {
  readonly pieces: PlacedPiece[] = [];
  #element: DomNode;
  #line = '';
  #kind: BlockKind = 'PARAGRAPH';
  #photo: string | null = null;

  constructor(root: DomNode) {
    this.#element = root;
  }

  /** `isLoose` where words stand in no paragraph of their own, so that a blank line ends one, as WordPress has it. */
  children(element: DomNode, kind: BlockKind | null, isLoose: boolean): void {
    for (const child of element.childNodes) this.#node(child, kind, isLoose);
  }

  close(): void {
    const isPhoto = this.#kind === 'CAPTION' || this.#kind === 'CREDIT';
    for (const words of paragraphsIn(this.#line, this.#kind)) {
      const photo = isPhoto ? { photoUrl: this.#photo } : {};
      this.pieces.push({ kind: this.#kind, words, element: this.#element, ...photo });
    }
    this.#line = '';
    this.#kind = 'PARAGRAPH';
  }

  #node(node: DomNode, kind: BlockKind | null, isLoose: boolean): void {
    if (node.nodeType === textNode || node.nodeType === cdataNode) {
      this.#words(node.textContent ?? '', isLoose);
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = elementName(node);
    if (skipped.has(name) || isHidden(node)) return;
    if (name === 'br') {
      this.#line += '\n';
      return;
    }
    if (name === 'img' || name === 'media-reference')
      this.#photo = node.getAttribute?.('src') ?? node.getAttribute?.('source') ?? null;
    const own = blockKinds[name];
    if (own === undefined && !containers.has(name)) {
      this.children(node, kind, isLoose);
      return;
    }
    this.close();
    const from = this.pieces.length;
    // A paragraph within a quotation or a caption is a piece of that.
    const inner = kind === 'BLOCKQUOTE' || kind === 'CAPTION' ? kind : (own ?? kind);
    if (inner !== null) this.#kind = inner;
    const around = this.#element;
    this.#element = node;
    this.children(node, inner, own === undefined || name === 'blockquote' || name === 'pre');
    if (inner !== null && tidy(this.#line) !== '') this.#kind = inner;
    this.close();
    this.#element = around;
    if (name === 'tr') this.#joinRow(from, node);
  }

  /** In loose words a blank line ends a paragraph, and a line that ends as a sentence is one. */
  #words(words: string, isLoose: boolean): void {
    const [first = '', ...rest] = isLoose ? words.split('\n') : [words];
    this.#line += spaced(first);
    for (const [i, line] of rest.entries()) {
      const isBlank = line.trim() === '' && i < rest.length - 1;
      if (isBlank) this.#line += '\n\n';
      else this.#line += `${isFullSentence(this.#line.slice(-6).trimEnd()) ? '\n' : ' '}${spaced(line)}`;
    }
  }

  /** The cells of a row are one piece, where each is one; a table that lays out a page has more in its cells. */
  #joinRow(from: number, element: DomNode): void {
    const cells = this.pieces.slice(from);
    if (cells.length < 2 || cells.some(({ kind, words }) => kind !== 'PARAGRAPH' || words.length > longestCell)) return;
    const words = cells.map((cell) => cell.words).join(' | ');
    this.pieces.splice(from, cells.length, { kind: 'PARAGRAPH', words, element });
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
const elementName = (node: DomNode): string => (node.localName ?? '').toLowerCase().replace(/^(?:x?html|xh?|h):/, '');

const isHidden = (node: DomNode): boolean =>
  node.getAttribute?.('hidden') != null || /display\s*:\s*none/i.test(node.getAttribute?.('style') ?? '');

/** A caption with its credit behind it is two pieces, and a promotion is no paragraph. */
function refined(piece: Piece): readonly Piece[] {
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
