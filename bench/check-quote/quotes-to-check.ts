/** Quotes of texts that are altered and checked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../schema/domain/model.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import type { ArticleToSave } from '../../src/store/open-store.ts';
import { quoteText } from '../../src/store/write/article/quote-text.ts';
import { documentOf } from '../dated-document.ts';
import { goldQuotes, withoutMarks } from '../gold-quotes.ts';

export interface QuoteToCheck {
  readonly text: string;
  /** The words that name who said it. */
  readonly speaker: string;
  /** The number of its text. */
  readonly article: number;
}

export interface TextToCheck {
  readonly article: ArticleToSave;
  readonly quotes: readonly QuoteToCheck[];
}

/**
 * The texts of a folder as the reader reads them. Their quotes in quotation marks of which a name says who said them: as people marked them where
 * the folder has a folder `attributions`, in the form of the brat annotation tool, beside one `text`; else as the reader does.
 */
export function textsIn(folder: string): readonly TextToCheck[] {
  const isMarked = existsSync(join(folder, 'attributions'));
  const texts = isMarked ? join(folder, 'text') : folder;
  return readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file, n) => {
      const bytes = readFileSync(join(texts, file));
      const day = /\d{4}-\d{2}-\d{2}/.exec(file)?.[0] ?? null;
      const document = documentOf(bytes, file, day);
      const annotations = readDocument(document);
      const marked = isMarked ? goldQuotes(folder, file.replace(/\.txt$/, ''), bytes.toString()) : null;
      const spans =
        marked?.map(({ content, source }) => ({
          content: withoutMarks(bytes.toString(), content),
          source: source[0],
        })) ??
        annotations.quotes.map(({ content, source }) => ({
          content: content.map(({ start, end }) => [start, end] as const),
          source: source === null ? undefined : ([source.range.start, source.range.end] as const),
        }));
      const text = isMarked ? bytes.toString() : document.text;
      const quotes = spans.flatMap(({ content, source }) => {
        const speaker = source === undefined ? '' : text.slice(...source);
        const words = quoteText(
          text,
          content.map(([start, end]) => ({ start, end })),
        );
        return isSpoken(text, content) && !/[“”"]/.test(words) && isName(speaker) && words.split(/\s+/).length >= least
          ? [{ text: words, speaker, article: n }]
          : [];
      });
      return {
        article: { document: keyed(document, n), annotations, source: { bytes, mediaType: 'text/plain' } },
        quotes,
      };
    });
}

/** Shorter quotes say too little to be altered. */
const least = 6;

/** Each text is an article of its own. */
const keyed = (document: Document, n: number): Document => ({
  ...document,
  metadata: { ...document.metadata, url: { value: `https://texts.example/${n}`, range: null } },
});

const isSpoken = (text: string, content: readonly (readonly [number, number])[]): boolean =>
  content.every(([start]) => /["“]\W{0,3}$/.test(text.slice(Math.max(0, start - 4), start)));

const isName = (source: string): boolean =>
  /^(?:[A-Z][\w.'’-]+ ){0,4}[A-Z][\w'’-]+$/.test(source) && !/^(?:He|She|They|It|The|I|We)\b/.test(source);
