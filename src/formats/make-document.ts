import type { Block, BlockKind, Document, Metadata, Photo, Range, Stated } from '../../schema/model.ts';
import { openingOf } from './opening.ts';
import { sameWords } from './same-words.ts';

/** What a format states of an article outside its text; absent where it states nothing. */
export type StatedFacts = { readonly [K in keyof Metadata]?: string | null };

/** A piece of an article in order. A CREDIT belongs to the CAPTION before it; `creditName` is the credit without a label. */
export interface Piece {
  readonly kind: BlockKind;
  readonly words: string;
  readonly photoUrl?: string | null;
  readonly creditName?: string;
}

/**
 * A document from pieces: its text is the pieces with an empty line between them. The headline, standfirst and byline of
 * the facts stand in front, once (see {@link openingOf}); each fact whose words stand in the text gets their range.
 */
export function makeDocument(facts: StatedFacts, pieces: readonly Piece[]): Document {
  const stated = (kind: BlockKind, words: string | null | undefined): readonly Piece[] =>
    words && tidy(words) !== '' ? [{ kind, words }] : [];
  const { front, body } = openingOf(
    [
      ...stated('HEADLINE', facts.headline),
      ...stated('STANDFIRST', facts.standfirst),
      ...stated('BYLINE', facts.byline),
    ],
    pieces,
  );
  const maker = new TextMaker();
  for (const piece of [...front, ...body]) maker.add(piece);
  return maker.document(facts);
}

class TextMaker {
  #text = '';
  readonly #blocks: Block[] = [];
  readonly #photos: Photo[] = [];

  add({ kind, words, photoUrl = null, creditName }: Piece): void {
    const clean = tidy(words);
    if (clean === '') return;
    if (this.#text !== '') this.#text += '\n\n';
    const range: Range = { start: this.#text.length, end: this.#text.length + clean.length };
    this.#text += clean;
    this.#blocks.push({ kind, ...range });
    if (kind === 'CAPTION') this.#photos.push({ caption: range, credit: null, creditName: null, url: photoUrl });
    if (kind === 'CREDIT') this.#addCredit(range, creditName ?? clean, photoUrl);
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
      photos: this.#photos,
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

/** Words with single spaces; a line break that was meant stays one. What no store can hold is left out. */
export function tidy(words: string): string {
  return words
    .replaceAll('\0', '')
    .toWellFormed()
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
