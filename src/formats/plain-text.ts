import type { Block, BlockKind, Document, Metadata, Photo, Range, Stated } from '../../schema/domain/model.ts';
import { captionParts } from './caption.ts';
import { creditLines } from './credit-lines.ts';
import { firstDay } from './day.ts';
import { withEmbeds } from './embeds.ts';
import { type FrontMatter, frontMatterOf } from './front-matter.ts';
import { isDateLine } from './is-date-line.ts';
import { isSentence } from './is-sentence.ts';
import { isEditionLine, noticeParts } from './notice.ts';
import { paragraphsOf, trimmed } from './paragraphs.ts';
import { withPictures } from './pictures.ts';
import { sameWords } from './same-words.ts';

/** A headline or standfirst is no longer than this, a subhead no longer than that. */
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
  const stated = front?.metadata ?? {};
  const pieces = cutTitle(text, paragraphsOf(text, front?.end ?? 0), stated.headline?.value ?? null);
  const blocks: Block[] = [];
  const publishers: Range[] = [];
  const photos: Photo[] = [];
  const seen = new Set<BlockKind>();
  for (const [i, piece] of pieces.entries()) {
    const credits = seen.has('PARAGRAPH') || seen.has('SUBHEAD') ? null : creditLines(text, piece);
    const photo = credits === null ? captionParts(text, piece) : null;
    const notices = photo === null ? noticeParts(text, piece) : null;
    if (credits !== null) {
      for (const { kind, start, end } of credits) {
        blocks.push({ kind: kind === 'BYLINE' ? 'BYLINE' : 'NOTICE', start, end });
        if (kind === 'PUBLISHER') publishers.push({ start, end });
        if (kind === 'BYLINE') seen.add('BYLINE');
      }
    } else if (photo !== null) {
      photos.push(photo);
      if (photo.caption !== null) blocks.push({ kind: 'CAPTION', ...photo.caption });
      if (photo.credit !== null) blocks.push({ kind: 'CREDIT', ...photo.credit });
    } else if (notices !== null) blocks.push(...notices.map((range): Block => ({ kind: 'NOTICE', ...range })));
    else {
      const kind = kindOf(text, piece, { seen, next: pieces[i + 1], stated });
      seen.add(kind);
      blocks.push({ kind, ...piece });
    }
  }
  const metadata = metadataOf(text, blocks, publishers, front);
  const document = withPictures({ text, blocks, photos, metadata, ...front?.facts }, front?.pictures ?? []);
  return withEmbeds(document, front?.embeds ?? []);
}

/** A first line that says the title, right above a paragraph, is a piece of its own. */
function cutTitle(text: string, pieces: readonly Range[], title: string | null): readonly Range[] {
  const [first, ...rest] = pieces;
  const lineEnd = first === undefined ? -1 : text.indexOf('\n', first.start);
  if (title === null || first === undefined || lineEnd === -1 || lineEnd >= first.end) return pieces;
  const line = trimmed(text, { start: first.start, end: lineEnd });
  const behind = trimmed(text, { start: lineEnd, end: first.end });
  if (line === null || behind === null || !sameWords(text.slice(line.start, line.end), title)) return pieces;
  return [line, behind, ...rest];
}

/** What is known where a piece stands: what has been `seen` before it, what stands behind it, what front matter states. */
interface Surroundings {
  readonly seen: ReadonlySet<BlockKind>;
  readonly next: Range | undefined;
  readonly stated: FrontMatter['metadata'];
}

/** What a piece is that is neither a caption nor a notice. */
function kindOf(text: string, piece: Range, { seen, next, stated }: Surroundings): BlockKind {
  const words = text.slice(piece.start, piece.end);
  const isBody = seen.has('PARAGRAPH') || seen.has('SUBHEAD');
  if (!isBody && says(words, stated.byline)) return 'BYLINE';
  if (next === undefined) return 'PARAGRAPH';
  const behind = text.slice(next.start, next.end);
  if (isBody) return isSubhead(words) && isSentence(behind) ? 'SUBHEAD' : 'PARAGRAPH';
  const isTitled = stated.headline ? says(words, stated.headline) : seen.size === 0 && isHeadline(words, behind);
  if (isTitled && !seen.has('HEADLINE')) return 'HEADLINE';
  if (seen.has('STANDFIRST') || isSentence(words)) return 'PARAGRAPH';
  const isStandfirst = stated.standfirst
    ? says(words, stated.standfirst)
    : seen.has('HEADLINE') && words.length <= longestStandfirst;
  return isStandfirst ? 'STANDFIRST' : 'PARAGRAPH';
}

const says = (words: string, fact: Stated<string> | null | undefined): boolean =>
  !!fact && sameWords(words, fact.value);

/**
 * One sentence at the most, without a dateline ("HANOI (Reuters) - …"); with a full stop at its end only where no sentence
 * follows, but a byline or a date, or where its form is a headline's all the same.
 */
const isHeadline = (words: string, next: string): boolean =>
  words.length <= longestHeadline &&
  !/[.!?]["”’')\]]*\s+["“‘'(]*\p{Lu}.*[.]$/su.test(words) &&
  !/\) [-–—] /.test(words) &&
  (isHeadlineForm(words) || !(/(?<!\b\p{Lu})\.["”’')\]]*$/u.test(words) && isSentence(next)));

/** "Ida Brandt: Harbour needs a crane.", and what has capitals throughout: "Bridge Shut After Storm Warning in Ostrel." */
function isHeadlineForm(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return /^(?:\p{Lu}\S*\s){0,2}\p{Lu}[^\s:]*:\s\S/u.test(words) || (long.length >= 4 && capitals > long.length * 0.7);
}

const isSubhead = (words: string): boolean =>
  words.length <= longestSubhead && !words.includes('\n') && !isSentence(words) && /^[\p{Lu}\p{N}]/u.test(words);

function metadataOf(
  text: string,
  blocks: readonly Block[],
  publishers: readonly Range[],
  front: FrontMatter | null,
): Metadata {
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
    publisher:
      firstOf(publishers, (line) => ({ value: text.slice(line.start, line.end), range: line })) ??
      firstOf(notices, (block) => editionPublisher(text, block)),
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
