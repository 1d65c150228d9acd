import type { Block, BlockKind, Document, Metadata, Photo, Range, Stated } from '../../schema/model.ts';
import { captionParts } from './caption.ts';
import { firstDay } from './day.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';
import { isEditionLine, noticeParts } from './notice.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A headline or standfirst is no longer than this, a subhead and a byline no longer than that. */
const longestHeadline = 200;
const longestStandfirst = 300;
const longestSubhead = 80;

/**
 * A newspaper's plain text: a headline, maybe a standfirst and a byline, captions with their credits, paragraphs, and
 * promotions and print-edition lines, which become NOTICE. The document's text is the source itself; YAML front matter
 * at its beginning is no block. Throws BAD_FILE.
 */
export function plainTextDocument(text: string, file: string): Document {
  const front = frontMatterOf(text, file);
  const pieces = paragraphsOf(text, front?.end ?? 0);
  const blocks: Block[] = [];
  const photos: Photo[] = [];
  const seen = new Set<BlockKind>();
  for (const [i, piece] of pieces.entries()) {
    const photo = captionParts(text, piece);
    const notices = photo === null ? noticeParts(text, piece) : null;
    if (photo !== null) {
      photos.push(photo);
      if (photo.caption !== null) blocks.push({ kind: 'CAPTION', ...photo.caption });
      if (photo.credit !== null) blocks.push({ kind: 'CREDIT', ...photo.credit });
    } else if (notices !== null) blocks.push(...notices.map((range): Block => ({ kind: 'NOTICE', ...range })));
    else {
      const kind = kindOf(text, piece, seen, pieces[i + 1]);
      seen.add(kind);
      blocks.push({ kind, ...piece });
    }
  }
  return { text, blocks, photos, metadata: metadataOf(text, blocks, front) };
}

/** What a piece is that is neither a caption nor a notice, from what has been `seen` before it and what stands behind it. */
function kindOf(text: string, piece: Range, seen: ReadonlySet<BlockKind>, next: Range | undefined): BlockKind {
  const words = text.slice(piece.start, piece.end);
  const isBody = seen.has('PARAGRAPH') || seen.has('SUBHEAD');
  if (!isBody && isByline(words)) return 'BYLINE';
  if (!isBody && isDateLine(text, piece)) return 'NOTICE';
  if (next === undefined) return 'PARAGRAPH';
  if (seen.size === 0 && isHeadline(words)) return 'HEADLINE';
  if (
    !isBody &&
    seen.has('HEADLINE') &&
    !seen.has('STANDFIRST') &&
    !isSentence(words) &&
    words.length <= longestStandfirst
  ) {
    return 'STANDFIRST';
  }
  return isBody && isSubhead(words) && isSentence(text.slice(next.start, next.end)) ? 'SUBHEAD' : 'PARAGRAPH';
}

/** One sentence at the most, without a dateline ("HANOI (Reuters) - …"); a full stop at its end is rare but no hindrance. */
const isHeadline = (words: string): boolean =>
  words.length <= longestHeadline &&
  !/[.!?]["”’')\]]*\s+["“‘'(]*\p{Lu}.*[.]$/su.test(words) &&
  !/\) [-–—] /.test(words);

const isSentence = (words: string): boolean => /[.!?…:;,]["”’')\]]*$/u.test(words);

const isSubhead = (words: string): boolean =>
  words.length <= longestSubhead && !words.includes('\n') && !isSentence(words) && /^[\p{Lu}\p{N}]/u.test(words);

const isByline = (words: string): boolean =>
  words.length <= longestSubhead && /^(?:By|BY)\s+\p{Lu}/u.test(words) && !/[.!?]$/.test(words);

/** "Published: 3 March 2020", or a date alone. */
function isDateLine(text: string, piece: Range): boolean {
  if (piece.end - piece.start > longestSubhead) return false;
  const day = firstDay(text, piece);
  if (day?.range === null || day === null) return false;
  const rest = text.slice(piece.start, day.range.start) + text.slice(day.range.end, piece.end);
  return (
    rest
      .replace(/\b(?:published|posted|updated|first|last|on|at|by|gmt|am|pm|[a-z]{3,9}day|\d{1,2}:\d{2})\b/gi, '')
      .match(/\p{L}/u) === null
  );
}

function metadataOf(text: string, blocks: readonly Block[], front: FrontMatter | null): Metadata {
  const first = (kind: BlockKind): Stated<string> | null => {
    const block = blocks.find((other) => other.kind === kind);
    return block === undefined ? null : { value: text.slice(block.start, block.end), range: range(block) };
  };
  const notices = blocks.filter(({ kind }) => kind === 'NOTICE');
  const dated = notices.filter((block) => isEditionLine(text.slice(block.start, block.end)) || isDateLine(text, block));
  return {
    headline: first('HEADLINE'),
    standfirst: first('STANDFIRST'),
    byline: first('BYLINE'),
    publisher: firstOf(notices, (block) => editionPublisher(text, block)),
    section: null,
    language: null,
    url: null,
    publishedOn: firstOf(dated, (block) => firstDay(text, block)),
    publishedAt: null,
    updatedAt: null,
    ...Object.fromEntries(Object.entries(front?.metadata ?? {}).filter(([, fact]) => fact !== null)),
  };
}

/** "… in the print edition of The Straits Times on …", "Copyright 2019 The Example Times". */
function editionPublisher(text: string, block: Range): Stated<string> | null {
  const words = text.slice(block.start, block.end);
  const match =
    /\b(?:print edition|pages|print) of ((?:The |the )?\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:of |and |& )?\p{Lu}[\p{L}\p{N}&'’.-]*)*)/u.exec(
      words,
    );
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = block.start + match.index + match[0].length - name.length;
  return { value: name, range: { start, end: start + name.length } };
}

function firstOf<T, R>(items: readonly T[], of: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = of(item);
    if (found !== null) return found;
  }
  return null;
}

const range = ({ start, end }: Range): Range => ({ start, end });
