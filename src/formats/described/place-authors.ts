import type { Document, Range, StatedAuthor } from '../../../schema/domain/model.ts';
import { bylineAuthors } from './byline-authors.ts';
import { describedFacts } from './described-facts.ts';

/** A document whose authors are those that its format states, or else those of its byline, each with where the text names them. */
export function placeAuthors(document: Document): Document {
  const { byline } = document.metadata;
  const lines = document.blocks.filter(({ kind }) => kind === 'BYLINE');
  if (document.authors === undefined && byline === null && lines.length === 0) return document;
  const stated = document.authors ?? ofLines(document, lines, byline?.value ?? null);
  const places = [...(byline?.range ? [byline.range] : []), ...lines];
  const authors = stated.map((author) => ({ ...author, range: placeOf(author, document.text, places) }));
  return { ...document, ...describedFacts({ authors }) };
}

/** The lines of the text, as far as they name anybody, or else the byline that is stated outside of it. */
function ofLines({ text }: Document, lines: readonly Range[], byline: string | null): readonly StatedAuthor[] {
  const own = lines.length === 0 ? [] : bylineAuthors(lines.map(({ start, end }) => text.slice(start, end)).join('\n'));
  return own.length > 0 || byline === null ? own : bylineAuthors(byline);
}

/** A name in a byline, whatever its capitals. */
function placeOf({ name }: StatedAuthor, text: string, places: readonly Range[]): Range | null {
  const wanted = name.toLowerCase();
  for (const { start, end } of places) {
    const line = text.slice(start, end).replace(/\s/g, ' ').toLowerCase();
    const at = line.indexOf(wanted);
    // Some letters are longer when small.
    if (at !== -1 && line.length === end - start) return { start: start + at, end: start + at + name.length };
  }
  return null;
}
