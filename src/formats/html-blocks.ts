/** From the elements of a body, in HTML or a news format that writes paragraphs as HTML does, to the pieces of an article. */
import { parseHTML } from 'linkedom';
import type { BlockKind } from '../../schema/model.ts';
import { captionParts } from './caption.ts';
import { type Piece, tidy } from './make-document.ts';
import { noticeParts } from './notice.ts';

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
  getAttribute?(name: string): string | null;
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
  const walk = new Walk();
  walk.children(element, null);
  walk.close();
  return walk.pieces.flatMap(refined);
}

class Walk {
  readonly pieces: Piece[] = [];
  #line = '';
  #kind: BlockKind = 'PARAGRAPH';
  #photo: string | null = null;

  children(element: DomNode, kind: BlockKind | null): void {
    for (const child of element.childNodes) this.#node(child, kind);
  }

  close(): void {
    const words = tidy(this.#line);
    if (words !== '') {
      const isPhoto = this.#kind === 'CAPTION' || this.#kind === 'CREDIT';
      this.pieces.push({ kind: this.#kind, words, ...(isPhoto ? { photoUrl: this.#photo } : {}) });
    }
    this.#line = '';
    this.#kind = 'PARAGRAPH';
  }

  #node(node: DomNode, kind: BlockKind | null): void {
    if (node.nodeType === textNode || node.nodeType === cdataNode) {
      this.#line += (node.textContent ?? '').replace(/[^\S\u00a0]+/g, ' ');
      return;
    }
    if (node.nodeType !== elementNode) return;
    const name = (node.localName ?? '').toLowerCase();
    if (skipped.has(name)) return;
    if (name === 'br') {
      this.#line += '\n';
      return;
    }
    if (name === 'img' || name === 'media-reference')
      this.#photo = node.getAttribute?.('src') ?? node.getAttribute?.('source') ?? null;
    const own = blockKinds[name];
    if (own === undefined && !containers.has(name)) {
      this.children(node, kind);
      return;
    }
    this.close();
    // A paragraph within a quotation or a caption is a piece of that.
    const inner = kind === 'BLOCKQUOTE' || kind === 'CAPTION' ? kind : (own ?? kind);
    if (inner !== null) this.#kind = inner;
    this.children(node, inner);
    if (inner !== null && tidy(this.#line) !== '') this.#kind = inner;
    this.close();
  }
}

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
