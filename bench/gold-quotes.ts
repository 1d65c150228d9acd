import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From a character (inclusive) to another (exclusive), in UTF-16 code units. */
export type Span = readonly [number, number];

export interface GoldQuote {
  readonly content: readonly Span[];
  readonly source: readonly Span[];
}

/** The quotes of a text as the first of its annotators marked them, in the form of the brat annotation tool. */
export function goldQuotes(folder: string, name: string, text: string): GoldQuote[] {
  const file = readdirSync(join(folder, 'attributions'))
    .filter((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.ann'))
    .sort()[0];
  if (file === undefined) return [];
  const at = characterPlaces(text);
  const spans = new Map<string, readonly Span[]>();
  const quotes: GoldQuote[] = [];
  for (const line of readFileSync(join(folder, 'attributions', file), 'utf8').split('\n')) {
    const [id = '', what = ''] = line.split('\t');
    if (id.startsWith('T')) spans.set(id, spansOf(what, at));
    else if (id.startsWith('E')) quotes.push(quoteOf(what, spans));
  }
  return quotes.filter(({ content }) => content.length > 0);
}

/** "Content 10 20;25 30". */
const spansOf = (what: string, at: (character: number) => number): readonly Span[] =>
  what
    .slice(what.indexOf(' ') + 1)
    .split(';')
    .map((span) => span.split(' ').map((place) => at(Number(place))))
    .flatMap(([start, end]): Span[] => (start === undefined || end === undefined ? [] : [[start, end]]));

/** "Attribution:T1 Content:T2 Source:T3 Source2:T4". */
function quoteOf(what: string, spans: ReadonlyMap<string, readonly Span[]>): GoldQuote {
  const roles = what.trim().split(/\s+/);
  const of = (role: RegExp): Span[] =>
    roles
      .filter((entry) => role.test(entry))
      .flatMap((entry) => spans.get(entry.slice(entry.indexOf(':') + 1)) ?? [])
      .sort((a, b) => a[0] - b[0]);
  return { content: of(/^Content\d*:/), source: of(/^Source\d*:/) };
}

/** brat counts characters of Unicode; strings count UTF-16 code units. */
function characterPlaces(text: string): (character: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (character) => character;
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    places.push(place);
    place += character.length;
  }
  return (character) => places[character] ?? place;
}

const MARK = /[\s\u00a0\u200b\ufeff"“”„«»‘’'`.,;:!?…—–-]/u;

/** Spans without the space and the marks around them; those with nothing but these between are one. */
export function withoutMarks(text: string, spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    let [start, end] = span;
    while (start < end && MARK.test(text.charAt(start))) start += 1;
    while (end > start && MARK.test(text.charAt(end - 1))) end -= 1;
    const last = found.at(-1);
    if (end <= start) continue;
    if (last !== undefined && [...text.slice(last[1], start)].every((character) => MARK.test(character))) {
      found[found.length - 1] = [last[0], end];
    } else found.push([start, end]);
  }
  return found;
}

export const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([start, end], i) => start === b[i]?.[0] && end === b[i]?.[1]);
