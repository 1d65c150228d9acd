import type {
  BlockKind,
  DateFound,
  Document,
  MentionKind,
  PersonFound,
  QuoteFound,
  Range,
} from '../../../schema/model.ts';
import type { WordIndex } from '../reading.ts';
import * as index from '../text/word-index.ts';

/** A date at a word, and the word behind it. */
export interface DateAt {
  readonly end: number;
  readonly date: DateFound;
}

/** A mention of a person at a word, and the word behind it. */
export interface PersonAt {
  readonly end: number;
  readonly keys: readonly string[];
  readonly kind: MentionKind;
  readonly range: Range;
}

/** An article as the rules for events see it: words in columns, and what stands at each of them. */
export interface Scene {
  readonly text: string;
  readonly lower: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Counts sentences; one never crosses a block. */
  readonly sentence: readonly number[];
  readonly blockKind: readonly BlockKind[];
  /** Whether a word stands inside somebody's direct words. */
  readonly quoted: readonly boolean[];
  readonly dates: ReadonlyMap<number, DateAt>;
  /** The first word of the date that ends before a word. */
  readonly dateEnds: ReadonlyMap<number, number>;
  readonly people: ReadonlyMap<number, PersonAt>;
  readonly names: ReadonlyMap<string, string>;
  readonly sentenceStarts: readonly number[];
}

/** What was found in an article before events are looked for. */
export interface Found {
  readonly document: Document;
  readonly words: WordIndex;
  readonly people: readonly PersonFound[];
  readonly quotes: readonly QuoteFound[];
  readonly dates: readonly DateFound[];
}

/** Lays out an article for the rules, in time linear in its length but for looking up ranges. */
export function setScene({ document, words, people, quotes, dates }: Found): Scene {
  const { text } = document;
  const { sentence } = words;
  const blockKind = blockKinds(document, words.start);
  const wordFrom = (offset: number): number => index.wordFrom(words, offset);
  const quoted = new Array<boolean>(words.lower.length).fill(false);
  for (const quote of quotes) {
    if (quote.kind === 'INDIRECT') continue;
    for (const piece of quote.content) {
      for (let i = wordFrom(piece.start); i < words.lower.length && (words.start[i] ?? 0) < piece.end; i++)
        quoted[i] = true;
    }
  }
  const dateAt = new Map<number, DateAt>();
  const dateEnds = new Map<number, number>();
  let lastDate: number | null = null;
  for (const [i, single] of dates.entries()) {
    const date = joinedDays(text, single, dates[i + 1]);
    const at = wordFrom(date.range.start);
    const end = wordFrom(date.range.end);
    if (dateAt.has(at) || at < (lastDate ?? 0)) continue;
    lastDate = end;
    dateAt.set(at, { end, date });
    dateEnds.set(end, at);
  }
  const sentenceStarts: number[] = [];
  sentence.forEach((number, i) => {
    if (i === 0 || sentence[i - 1] !== number) sentenceStarts[number] = i;
  });
  return {
    text,
    lower: words.lower,
    start: words.start,
    end: words.end,
    sentence,
    blockKind,
    quoted,
    dates: dateAt,
    dateEnds,
    people: peopleAt(people, wordFrom),
    names: new Map(people.map(({ key, name }) => [key, name])),
    sentenceStarts,
  };
}

/** "next Wednesday and Thursday", "from Monday to Friday": days next to each other, or first and last, are one interval. */
function joinedDays(text: string, first: DateFound, second: DateFound | undefined): DateFound {
  if (second === undefined || first.edtf === null || second.edtf === null || second.range.start - first.range.end > 12)
    return first;
  const between = text.slice(first.range.end, second.range.end - (second.range.end - second.range.start)).trim();
  const days = (Date.parse(second.edtf) - Date.parse(first.edtf)) / 86_400_000;
  const next = between === 'and' && days === 1;
  const span = /^(?:to|through|until|-|–)$/.test(between) && days > 0 && days < 40;
  if (!next && !span) return first;
  const range = { start: first.range.start, end: second.range.end };
  const edtf = `${first.edtf}/${second.edtf}`;
  return { range, value: edtf, edtf };
}

function blockKinds({ blocks }: Document, starts: readonly number[]): BlockKind[] {
  let block = 0;
  return starts.map((start) => {
    while (block < blocks.length - 1 && start >= (blocks[block]?.end ?? 0)) block += 1;
    const inside = blocks[block];
    return inside !== undefined && start >= inside.start && start < inside.end ? inside.kind : 'NOTICE';
  });
}

/** One mention of several people ("their") is at one word with all their keys. */
function peopleAt(people: readonly PersonFound[], wordFrom: (offset: number) => number): ReadonlyMap<number, PersonAt> {
  const map = new Map<number, PersonAt>();
  for (const { key, mentions } of people) {
    for (const { range, kind } of mentions) {
      const at = wordFrom(range.start);
      const here = map.get(at);
      const end = Math.max(wordFrom(range.end), here?.end ?? 0);
      if (here !== undefined && here.kind === kind && !here.keys.includes(key)) {
        map.set(at, { ...here, end, keys: [...here.keys, key] });
      } else if (here === undefined || range.end - range.start > here.range.end - here.range.start) {
        map.set(at, { end, keys: [key], kind, range });
      }
    }
  }
  return map;
}

/** The word at an index in small letters; empty past either end. */
export function word(scene: Scene, at: number): string {
  return scene.lower[at] ?? '';
}

export function isCapital(scene: Scene, at: number): boolean {
  return index.isCapital(scene, at);
}

export function isGlued(scene: Scene, at: number): boolean {
  return index.isGlued(scene, at);
}

/** The first word that starts at an offset or behind it. */
export function wordFrom(scene: Scene, offset: number): number {
  return index.wordFrom(scene, offset);
}

/** The words of a date with the "on" or "in" before them, which state it together. */
export function statedDate(scene: Scene, date: DateFound): Range {
  const at = wordFrom(scene, date.range.start);
  const led = /^(?:on|in)$/.test(word(scene, at - 1)) && scene.sentence[at - 1] === scene.sentence[at];
  return { start: led ? (scene.start[at - 1] ?? 0) : date.range.start, end: date.range.end };
}

/** The characters from one word up to another, exclusive. */
export function rangeOf(scene: Scene, from: number, to: number): Range {
  return { start: scene.start[from] ?? 0, end: scene.end[to - 1] ?? 0 };
}
