import type { Annotations, Document, Range } from '../../../../schema/domain/model.ts';
import { type RevisionReading, writeRevisionReading } from '../../../../schema/domain/revision-reading.ts';
import { quoteText } from './quote-text.ts';

/** What is kept of a reading with the version of the source that it was read in, as JSON. `quoteIds` are the keys of its quotes, in their order. */
export function revisionReadingOf(document: Document, found: Annotations, quoteIds: readonly number[]): string {
  const { text, blocks } = document;
  const names = new Map(found.people.map(({ key, name }) => [key, name]));
  const words = (range: Range | undefined) => (range === undefined ? null : text.slice(range.start, range.end));
  const quotes: RevisionReading['quotes'] = found.quotes.flatMap((quote, n) => {
    const key = quoteIds[n];
    if (key === undefined || quote.content.length === 0) return [];
    return {
      key,
      kind: quote.kind,
      text: quoteText(text, quote.content),
      content: quote.content.map(({ start, end }) => ({ start, end })),
      cue: words(quote.cue ?? undefined),
      source: words(quote.source?.range),
      speaker: quote.speaker === null ? null : (names.get(quote.speaker) ?? null),
    };
  });
  const inOrder = [...quotes].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return writeRevisionReading({
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    quotes: inOrder,
  });
}
