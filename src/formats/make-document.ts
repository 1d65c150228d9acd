import type {
  Block,
  BlockKind,
  Document,
  Link,
  Metadata,
  Photo,
  Post,
  Range,
  Stated,
} from '../../schema/domain/model.ts';
import { creditLines } from './credit-lines.ts';
import { firstDay } from './day.ts';
import { type EmbedFound, embedsOf, type PlacedEmbed } from './embeds.ts';
import { absoluteUrl, type ImageFound } from './images.ts';
import { isSentence } from './is-sentence.ts';
import { noticesOfLinks } from './link-lists.ts';
import { type EntryStated, entriesOf } from './live-entries.ts';
import { plainWords, withoutTags } from './markup.ts';
import { openingOf } from './opening.ts';
import { picturesOfText } from './pictures.ts';
import { type PieceLink, placesOf, slicePiece } from './piece-links.ts';
import { sameWords } from './same-words.ts';
import { tidy } from './tidy.ts';

/** What a format states of an article outside its text; absent where it states nothing. */
export type StatedFacts = { readonly [K in keyof Metadata]?: string | null };

/**
 * A piece of an article in order. A CREDIT belongs to the CAPTION before it; `creditName` is the credit without a label.
 * `publishedOn` is the day of a post that begins with it, in a live blog.
 */
export interface Piece {
  readonly kind: BlockKind;
  readonly words: string;
  readonly photoUrl?: string | null;
  readonly creditName?: string;
  readonly publishedOn?: string;
  readonly links?: readonly PieceLink[];
  /** Images that stand before or within it. */
  readonly images?: readonly ImageFound[];
  /** Embeds that stand before it, and behind it where it is the last one. */
  readonly embeds?: readonly EmbedFound[];
  readonly embedsBehind?: readonly EmbedFound[];
  /** Of the words of a post of a social network: one value for all of its pieces. */
  readonly post?: EmbedFound;
  /** Of the first piece of an entry of a live blog. */
  readonly entry?: EntryStated;
  /** Whether a PARAGRAPH is an item of a list. */
  readonly isListItem?: true;
}

/**
 * A document from pieces: its text is the pieces with an empty line between them. The headline, standfirst and byline of
 * the facts stand in front, once (see {@link openingOf}); each fact whose words stand in the text gets their range.
 */
export function makeDocument(statedFacts: StatedFacts, statedPieces: readonly Piece[]): Document {
  const { facts, pieces } = creditsIn(inWords(statedFacts), noticesOfLinks(statedPieces));
  const stated = (kind: BlockKind, words: string | null | undefined): readonly Piece[] =>
    words ? [{ kind, words }] : [];
  const { front, body } = openingOf(
    [
      ...stated('HEADLINE', facts.headline),
      ...stated('STANDFIRST', facts.standfirst),
      ...stated('BYLINE', facts.byline),
    ],
    pieces,
  );
  const maker = new TextMaker(facts.url ?? null);
  for (const piece of [...front, ...body]) maker.add(piece);
  return maker.document(facts);
}

/** Facts without the markup that publishers write in them. */
function inWords(facts: StatedFacts): StatedFacts {
  const words = (fact: string | null | undefined): string | null => (fact ? plainWords(fact) || null : null);
  const { headline, standfirst, byline, publisher, section } = facts;
  return {
    ...facts,
    headline: words(headline),
    standfirst: words(standfirst),
    byline: words(byline),
    publisher: words(publisher),
    section: words(section),
  };
}

/** Pieces that a body opens with, above its first sentence, are no more than this. */
const mostOpening = 6;

/** Lines above the text that say who wrote it, for whom and when are that, and facts where a file states none. */
function creditsIn(
  facts: StatedFacts,
  pieces: readonly Piece[],
): { readonly facts: StatedFacts; readonly pieces: readonly Piece[] } {
  const found: { -readonly [K in keyof StatedFacts]: StatedFacts[K] } = { ...facts };
  const isBody = ({ kind, words }: Piece): boolean =>
    kind === 'BLOCKQUOTE' || (kind === 'PARAGRAPH' && isSentence(words));
  const end = pieces.findIndex((piece, i) => i === mostOpening || isBody(piece));
  const opening = pieces.slice(0, Math.max(0, end)).flatMap((piece): readonly Piece[] => {
    const lines = piece.kind === 'PARAGRAPH' ? creditLines(piece.words, { start: 0, end: piece.words.length }) : null;
    // A line alone may as well be the first of a text.
    if (lines === null || lines.length < 2) return [piece];
    return lines.map(({ kind, start, end }) => {
      const line = slicePiece(piece, start, end);
      const { words } = line;
      if (kind === 'BYLINE') found.byline ??= words;
      else if (kind === 'PUBLISHER') found.publisher ??= words;
      else found.publishedOn ??= firstDay(words, { start: 0, end: words.length })?.value ?? null;
      return { ...line, kind: kind === 'BYLINE' ? 'BYLINE' : 'NOTICE' };
    });
  });
  return { facts: found, pieces: [...opening, ...pieces.slice(Math.max(0, end))] };
}

/** So many links of one article are kept, and so much of what each says of itself, in UTF-16 code units. */
const mostLinks = 1_000;
const longestRel = 200;

class TextMaker {
  /** The address that those of the text are relative to. */
  readonly #base: string | null;
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #photos: Photo[] = [];
  readonly #posts: Post[] = [];
  readonly #links: Link[] = [];
  readonly #images: ImageFound[] = [];
  readonly #embeds: PlacedEmbed[] = [];
  /** The post that the last piece was of. */
  #post: EmbedFound | null = null;
  readonly #entries: { readonly start: number; readonly stated: EntryStated }[] = [];
  /** An entry whose first piece is still to come. */
  #entry: EntryStated | null = null;

  constructor(base: string | null) {
    this.#base = base;
  }

  add({
    kind,
    words,
    photoUrl = null,
    creditName,
    publishedOn,
    links = [],
    images = [],
    embeds = [],
    embedsBehind = [],
    post,
    entry,
    isListItem,
  }: Piece): void {
    for (const image of images) this.#images.push(image);
    this.#addEmbeds(embeds);
    if (entry !== undefined) this.#entry = entry;
    const clean = withoutTags(tidy(words));
    if (clean === '') return;
    if (this.#text !== '') this.#text += '\n\n';
    const range: Range = { start: this.#text.length, end: this.#text.length + clean.length };
    this.#text += clean;
    this.#blocks.push({ kind: isListItem && kind === 'PARAGRAPH' ? 'LIST_ITEM' : kind, ...range });
    if (this.#entry !== null) this.#entries.push({ start: range.start, stated: this.#entry });
    this.#entry = null;
    if (links.length > 0) this.#addLinks(clean, range.start, links);
    if (publishedOn !== undefined) this.#posts.push({ start: range.start, publishedOn });
    if (kind === 'CAPTION') this.#photos.push({ caption: range, credit: null, creditName: null, url: photoUrl });
    if (kind === 'CREDIT') this.#addCredit(range, creditName ?? clean, photoUrl);
    this.#addPost(post ?? null, range);
    this.#addEmbeds(embedsBehind);
  }

  /** They stand behind the last block that there is. */
  #addEmbeds(embeds: readonly EmbedFound[]): void {
    const block = this.#blocks.length === 0 ? null : this.#blocks.length - 1;
    for (const embed of embeds) this.#embeds.push({ ...embed, block, range: null });
  }

  #addPost(post: EmbedFound | null, range: Range): void {
    const last = this.#embeds.at(-1);
    if (post !== null && post === this.#post && last?.range) {
      this.#embeds[this.#embeds.length - 1] = { ...last, range: { start: last.range.start, end: range.end } };
    } else if (post !== null) this.#embeds.push({ ...post, block: this.#blocks.length - 1, range });
    this.#post = post;
  }

  #addLinks(words: string, at: number, links: readonly PieceLink[]): void {
    for (const { link, start, end } of placesOf(words, links)) {
      const url = absoluteUrl(link.url, this.#base);
      if (url === null || this.#links.length >= mostLinks) continue;
      this.#links.push({ start: at + start, end: at + end, url, rel: link.rel?.slice(0, longestRel) ?? null });
    }
  }

  #addCredit(credit: Range, creditName: string, url: string | null): void {
    const last = this.#photos.at(-1);
    const before = this.#blocks.at(-2);
    if (last !== undefined && last.credit === null && before?.kind === 'CAPTION') {
      this.#photos[this.#photos.length - 1] = { ...last, credit, creditName };
    } else this.#photos.push({ caption: null, credit, creditName, url });
  }

  document(facts: StatedFacts): Document {
    const text = this.#text;
    const embeds = embedsOf(this.#embeds, this.#base);
    const entries = entriesOf(this.#entries, { text, blocks: this.#blocks }, this.#base);
    const stated = (value: string | null | undefined): Stated<string> | null => {
      const words = value ? tidy(value) : '';
      return words === '' ? null : { value: words, range: null };
    };
    const slice = ({ start, end }: Range): string => text.slice(start, end);
    // A fact as it was stated, and where the text says it: in a block of its own, or in the body.
    const said = (kind: BlockKind, value: string | null | undefined): Stated<string> | null => {
      const fact = stated(value);
      const block =
        this.#blocks.find((other) => other.kind === kind) ??
        (fact === null ? undefined : this.#blocks.find((other) => sameWords(slice(other), fact.value)));
      if (block === undefined) return fact;
      return { value: fact?.value ?? slice(block), range: { start: block.start, end: block.end } };
    };
    return {
      text,
      blocks: this.#blocks,
      photos: picturesOfText(this.#photos, this.#images, this.#base),
      ...(this.#posts.length === 0 ? {} : { posts: this.#posts }),
      ...(this.#links.length === 0 ? {} : { links: this.#links }),
      ...(embeds.length === 0 ? {} : { embeds }),
      ...(entries.length === 0 ? {} : { entries }),
      metadata: {
        headline: said('HEADLINE', facts.headline),
        standfirst: said('STANDFIRST', facts.standfirst),
        byline: said('BYLINE', facts.byline),
        publisher: stated(facts.publisher),
        section: stated(facts.section),
        language: stated(facts.language),
        url: stated(facts.url),
        publishedOn: stated(facts.publishedOn),
        publishedAt: stated(facts.publishedAt),
        updatedAt: stated(facts.updatedAt),
      },
    };
  }
}
