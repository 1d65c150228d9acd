import type { Annotations, Document, QuoteFound, Range } from '../../../../schema/domain/model.ts';
import { moveAnnotations, moveQuote } from '../../../../schema/domain/move-annotations.ts';
import type { Alignment } from './align-texts.ts';
import { anchorOf, placesOfAnchor } from './anchor.ts';

/** What is kept of a record: what it says, the text that it says it of, and what tells it from another record. */
export interface RecordValue {
  readonly text: string;
  readonly annotations: Annotations;
  readonly sha256: string;
}

/** So much of the text around short words must be as it was for them to be the same ones, in UTF-16 code units. */
const leastLikeness = 20;

/** Words of this length tell by themselves which they are. */
const longWords = 25;

/** A record in another version of its text, and what of it does not stand there: the words of quotes, the names of people and events. */
export function moveRecord(
  { text, annotations }: Pick<RecordValue, 'text' | 'annotations'>,
  document: Document,
  alignment: Alignment,
): { readonly moved: Annotations; readonly gone: readonly string[] } {
  const move = (range: Range): Range | null => alignment.move(range) ?? moveElsewhere(text, document, range);
  const moved = moveAnnotations(annotations, move);
  const people = new Set(moved.people.map(({ key }) => key));
  const events = new Set(moved.events.map(({ key }) => key));
  return {
    moved,
    gone: [
      ...annotations.quotes.flatMap((quote) =>
        moveQuote(quote, move, people, events) === null ? [wordsOf(text, quote)] : [],
      ),
      ...annotations.people.flatMap(({ key, name }) => (people.has(key) ? [] : [name])),
      ...annotations.events.flatMap(({ key, name }) => (events.has(key) ? [] : [name])),
    ],
  };
}

const wordsOf = (text: string, { content }: QuoteFound): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** Words that stand elsewhere now, with a paragraph that was moved, say; within one block. */
function moveElsewhere(text: string, { text: now, blocks }: Document, range: Range): Range | null {
  const least = range.end - range.start >= longWords ? 0 : leastLikeness;
  const [place] = placesOfAnchor(now, anchorOf(text, [range])).filter(
    ({ ranges: [found], likeness }) =>
      likeness >= least &&
      found !== undefined &&
      blocks.some(({ start, end }) => start <= found.start && found.end <= end),
  );
  return place?.ranges[0] ?? null;
}
