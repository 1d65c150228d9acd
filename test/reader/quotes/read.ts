import type { QuoteFound } from '../../../schema/domain/model.ts';
import { readDocument } from '../../../src/reader/read-document.ts';
import { documentOf } from '../../support/reading-of.ts';

/** "KIND source: content // content" of each quote. */
export function quotesOf(text: string): string[] {
  const say = ({ kind, content, source }: QuoteFound): string => {
    const who = source === null ? '-' : text.slice(source.range.start, source.range.end);
    return `${kind} ${who}: ${content.map(({ start, end }) => text.slice(start, end)).join(' // ')}`;
  };
  return readDocument(documentOf(text)).quotes.map(say);
}

/** The name of each quote's speaker, null for none. */
export function speakersOf(text: string): (string | null)[] {
  const { quotes, people } = readDocument(documentOf(text));
  return quotes.map(({ speaker }) => people.find(({ key }) => key === speaker)?.name ?? null);
}
