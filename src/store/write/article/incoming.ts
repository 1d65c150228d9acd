import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Annotations, Document, Range } from '../../../../schema/domain/model.ts';
import { type Word, wordsOf, wordsWithin } from '../../../../schema/domain/search/words.ts';
import { type ArticleTraits, articleTraits } from '../../../identity/article-traits.ts';
import type { Dialect } from '../../sql/dialect.ts';
import type { ReviewedReading } from '../decisions/reviewed-reading.ts';
import { type SearchWords, searchWords } from '../refresh/search-documents.ts';
import type { ArticleToSave } from './article-to-save.ts';
import type { NewQuote } from './keep-quote-ids.ts';
import { quoteText } from './quote-text.ts';

/** An article that comes in, with what can be told of it without the store: each made when it is first asked for. */
export class Incoming {
  readonly article: ArticleToSave;
  /** What humans decided of its reading; null where nothing was, or before it is applied. */
  readonly review: ReviewedReading | null;
  readonly #dialect: Dialect['name'];
  #sourceSha256: string | undefined;
  #readingSha256: string | undefined;
  #words: ReadWords | undefined;

  /** `sourceSha256` of one whose source is in already. */
  constructor(
    article: ArticleToSave,
    dialect: Dialect['name'],
    sourceSha256?: string,
    review: ReviewedReading | null = null,
  ) {
    this.article = article;
    this.review = review;
    this.#dialect = dialect;
    this.#sourceSha256 = sourceSha256;
  }

  get document(): Document {
    return this.article.document;
  }

  get annotations(): Annotations {
    return this.article.annotations;
  }

  get sourceSha256(): string {
    this.#sourceSha256 ??= sha256(this.article.source.bytes);
    return this.#sourceSha256;
  }

  /**
   * What tells its reading from another; what its source says of itself belongs to it: an option may fill what the file left open, and
   * a later release may read more of it.
   */
  get readingSha256(): string {
    if (this.article.readingSha256 !== undefined) return this.article.readingSha256;
    const { annotations, document } = this;
    const { kind, name, version } = annotations.provenance;
    this.#readingSha256 ??= `${kind}:${name}@${version ?? ''}:${sha256(JSON.stringify([annotations, document.metadata, ...statedOf(document)]))}`;
    return this.#readingSha256;
  }

  get quotes(): readonly NewQuote[] {
    return this.annotations.quotes.map(({ content }) => ({
      text: quoteText(this.document.text, content),
      start: content[0]?.start ?? 0,
    }));
  }

  /** What it is to be found by, and its quotes in their order. */
  get search(): ArticleSearch {
    this.#words ??= this.#readWords();
    return this.#words.search;
  }

  /** What it is about, as identity compares articles. */
  get traits(): ArticleTraits {
    this.#words ??= this.#readWords();
    return this.#words.traits;
  }

  /** Makes all that ahead of the moment when the store is this save's. */
  makeReady(): readonly unknown[] {
    return [this.sourceSha256, this.readingSha256, this.search, this.traits];
  }

  #readWords(): ReadWords {
    const { text, metadata } = this.document;
    const words = wordsOf(text);
    const wordsOfPart = (range: Range) => wordsWithin(words, range) ?? wordsOf(text.slice(range.start, range.end));
    const found = (title: string, texts: readonly Word[]) =>
      searchWords(this.#dialect, { title: wordsOf(title), texts: [texts] });
    const { value: title = '', range = null } = metadata.headline ?? {};
    const body = range === null ? words : words.filter(({ start, end }) => end <= range.start || start >= range.end);
    const search = {
      article: found(title, body),
      quotes: this.annotations.quotes.map(({ content }) => found('', content.flatMap(wordsOfPart))),
    };
    return { search, traits: articleTraits(this.document, words) };
  }
}

/** What a source states beside its metadata, where it states anything. */
function statedOf(document: Document): readonly unknown[] {
  const { rights, links, embeds, entries, photos, authors, articleKind, keywords, factChecks } = document;
  const pictures = photos.filter((photo) => 'renditions' in photo || 'captionText' in photo);
  const isDescribed = authors !== undefined || articleKind !== undefined || keywords !== undefined;
  const isStated = rights !== undefined || links !== undefined || entries !== undefined || pictures.length > 0;
  return [
    ...(isStated ? [{ rights, links, entries, pictures }] : []),
    ...(isDescribed ? [{ authors, articleKind, keywords }] : []),
    ...(embeds === undefined && factChecks === undefined ? [] : [{ embeds, factChecks }]),
  ];
}

/** What is made of an article's words, each of which is looked at once. */
interface ReadWords {
  readonly search: ArticleSearch;
  readonly traits: ArticleTraits;
}

export interface ArticleSearch {
  readonly article: SearchWords;
  readonly quotes: readonly SearchWords[];
}

/** Makes articles ready; whoever has the store goes on meanwhile. */
export async function makeReady(articles: readonly Incoming[]): Promise<void> {
  for (const [n, article] of articles.entries()) {
    article.makeReady();
    if (n % atOnce === atOnce - 1) await setImmediate();
  }
}

const atOnce = 10;

/** The SHA-256 of a text in UTF-8, or of bytes, in hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
