/** Words of a text as they are found again in another version of it, wherever they stand there. */
import type { Range } from '../../../../schema/domain/model.ts';
import { textQuoteContext } from '../../../../schema/domain/text-quote.ts';

/**
 * The pieces of some words in their order, the text before the first and behind the last, and which one of equal ones the first is,
 * from 0: as the W3C's TextQuoteSelector has it (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface Anchor {
  readonly pieces: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
  readonly nth: number;
}

/** Where the words of an anchor stand, and how much of the text around them is as it was, from 0. */
export interface Place {
  readonly ranges: readonly Range[];
  readonly likeness: number;
}

/** The anchor of some ranges of a text, one at least, which are in their order. */
export function anchorOf(text: string, ranges: readonly Range[]): Anchor {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no words, no anchor');
  const exact = text.slice(first.start, first.end);
  const { prefix } = textQuoteContext(text, first.start, first.end);
  const { suffix } = textQuoteContext(text, last.start, last.end);
  const before = placesOf(text, exact, 0, areWhole(prefix, suffix)).filter((start) => start < first.start);
  return { pieces: ranges.map(({ start, end }) => text.slice(start, end)), prefix, suffix, nth: before.length };
}

/** All places of a text where an anchor's words stand, the likeliest first; none where they are gone. */
export function placesOfAnchor(text: string, { pieces, prefix, suffix, nth }: Anchor): readonly Place[] {
  const [first = '', ...rest] = pieces;
  const isWhole = areWhole(prefix, suffix);
  const found = placesOf(text, first, 0, isWhole).flatMap((start, n) => {
    const ranges: Range[] = [{ start, end: start + first.length }];
    for (const piece of rest) {
      const [next] = placesOf(text, piece, ranges.at(-1)?.end ?? 0, isWhole);
      if (next === undefined) return [];
      ranges.push({ start: next, end: next + piece.length });
    }
    const end = ranges.at(-1)?.end ?? 0;
    const likeness = sharedEnd(prefix, text.slice(0, start)) + sharedBeginning(suffix, text.slice(end));
    return [{ ranges, likeness, distance: Math.abs(n - nth) }];
  });
  return found
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance)
    .map(({ ranges, likeness }) => ({ ranges, likeness }));
}

/** The likeliest place of an anchor's words; null where they are gone. */
export const findAnchor = (text: string, anchor: Anchor): readonly Range[] | null =>
  placesOfAnchor(text, anchor)[0]?.ranges ?? null;

/** Whether words began and ended where words do. */
const areWhole = (prefix: string, suffix: string): boolean => !endsWord.test(prefix) && !isWord.test(suffix);

/** Where words stand from an offset on; `isWhole` where "No" does not stand in "Now". */
function placesOf(text: string, exact: string, from: number, isWhole: boolean): readonly number[] {
  const places: number[] = [];
  if (exact === '') return places;
  const opens = isWhole && isWord.test(exact);
  const closes = isWhole && endsWord.test(exact);
  for (let at = text.indexOf(exact, from); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (opens && endsWord.test(text.slice(Math.max(0, at - 2), at))) continue;
    if (closes && isWord.test(text.slice(end, end + 2))) continue;
    places.push(at);
  }
  return places;
}

const isWord = /^[\p{L}\p{N}]/u;
const endsWord = /[\p{L}\p{N}]$/u;

function sharedBeginning(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1;
  return n;
}
