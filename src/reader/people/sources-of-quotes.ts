import type { MentionFound, Range } from '../../../schema/domain/model.ts';
import type { Reading } from '../reading.ts';
import { tokenFrom } from '../text/word-index.ts';
import type { Named } from './choose-antecedent.ts';
import { isOneUnnamed } from './unnamed.ts';

/** The person whose name or pronoun a source begins with or holds, -1 for none. */
export function personIn(
  source: Range | null,
  byStart: ReadonlyMap<number, number>,
  added: readonly (readonly MentionFound[])[],
): number {
  if (source === null) return -1;
  for (let at = source.start; at < source.end && at < source.start + 60; at += 1) {
    const person = byStart.get(at);
    if (person !== undefined) return person;
  }
  return added.findIndex(
    (mentions) =>
      mentions.at(-1)?.range.start === source.start || mentions.some(({ range }) => range.start === source.start),
  );
}

/** Every name in the text's order; one within a modifier ("the Trump campaign") names nobody who acts. */
export function namesIn(reading: Reading): Named[] {
  return reading.people
    .flatMap(({ mentions }, person) => mentions.map(({ range, kind }) => ({ range, kind, person })))
    .filter(({ kind }) => kind === 'NAME')
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, person }) => ({ at: tokenFrom(reading, range.start), to: tokenFrom(reading, range.end), person }));
}

/** The source of quotes that begins at a place: whether it is one person without a name, and the words that it says. */
export interface SourceAt {
  readonly unnamed: boolean;
  readonly content: readonly Range[];
}

/** The sources of quotes by where they begin. */
export function sourceStarts({ quotes, document }: Reading): ReadonlyMap<number, SourceAt> {
  return new Map(
    quotes.flatMap(({ source, content }) => {
      if (source === null) return [];
      const words = document.text.slice(source.range.start, source.range.end);
      return [[source.range.start, { unnamed: isOneUnnamed(words), content }] as const];
    }),
  );
}

/** Where the names begin that are the sources of quotes. */
export function namesInSources({ quotes }: Reading, byStart: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { source } of quotes) {
    if (source === null) continue;
    for (let at = source.range.start; at < source.range.end && at < source.range.start + 60; at += 1) {
      if (!byStart.has(at)) continue;
      found.add(at);
      break;
    }
  }
  return found;
}

/** The quotation's speaker, who is not the "he" that it speaks of: the name or pronoun before that its quote has as source. */
export function speakersOf({ quotes, quotations }: Reading): (quotation: number) => Range | null {
  const starts = quotes.flatMap(({ content, source }) =>
    source === null ? [] : content.map((piece) => ({ piece, source: source.range })),
  );
  const sources = new Map<number, Range>();
  for (const { piece, source } of starts) sources.set(piece.start, source);
  return (quotation) => sources.get(quotations[quotation]?.inner.start ?? -1) ?? null;
}

/** The people named in the words that a source says: none of them is the "he" who says so. */
export function namedWithin(reading: Reading, names: readonly Named[], content: readonly Range[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of content) {
    const [from, to] = [tokenFrom(reading, start), tokenFrom(reading, end)];
    for (let i = firstFrom(names, from); i < names.length; i += 1) {
      const name = names[i];
      if (name === undefined || name.at >= to) break;
      found.add(name.person);
    }
  }
  return found;
}

function firstFrom(names: readonly Named[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
