/**
 * A text as a small sample of its runs of four words, by which it is compared with other texts: those runs whose hashes are the least (Broder,
 * "On the resemblance and containment of documents", 1997). It is a function of the text alone.
 */

import { hashTerm } from '../../../schema/domain/hash-text.ts';
import type { Block, Document } from '../../../schema/domain/model.ts';
import type { Word } from '../../../schema/domain/search/words.ts';

export interface Sketch {
  /** Number of different runs of four words. */
  readonly size: number;
  /** The least hashes of them, in order: all of a short text. */
  readonly hashes: Uint32Array;
}

const runLength = 4;
const mostHashes = 128;
/** A text is looked for by this many of its hashes. */
const mostKeys = 20;

/** What tells the story: no headline, which each paper writes itself, no byline, caption or notice. */
const TELLING: ReadonlySet<Block['kind']> = new Set(['STANDFIRST', 'SUBHEAD', 'PARAGRAPH', 'LIST_ITEM', 'BLOCKQUOTE']);

/** `words` are those of the document's text, in order. */
export function sketchOf({ blocks }: Document, words: readonly Word[]): Sketch {
  const hashes = new Set<number>();
  const run: string[] = [];
  const telling = blocks.filter(({ kind }) => TELLING.has(kind));
  let block = 0;
  for (const { word, start } of words) {
    while (block < telling.length && (telling[block]?.end ?? 0) <= start) block += 1;
    if (block === telling.length) break;
    if (start < (telling[block]?.start ?? 0)) continue;
    run.push(word);
    if (run.length > runLength) run.shift();
    if (run.length === runLength) hashes.add(hashTerm(run.join(' ')));
  }
  return { size: hashes.size, hashes: Uint32Array.from(hashes).sort().slice(0, mostHashes) };
}

/** The hashes that a text is found by. */
export const keysOfSketch = ({ hashes }: Sketch): readonly number[] => [...hashes.subarray(0, mostKeys)];

/** What part of the shorter text must stand in the other, and of both texts in both, for one to be a copy. */
const leastContained = 0.6;
const leastShared = 0.15;
/** A text of fewer runs may have them from lines that a paper puts under all of its articles, unless nearly all is the same. */
const fewRuns = 50;
const nearlyAll = 0.8;

/** Whether one text repeats the other, or the greater part of it. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  const shared = resemblance(a, b);
  if (shared < leastShared) return false;
  const shorter = Math.min(a.size, b.size);
  if (shorter < fewRuns) return shared >= nearlyAll;
  return (shared * (a.size + b.size)) / (1 + shared) >= leastContained * shorter;
}

/** What part of the runs of both texts stands in both, by those that both sketches would have. */
function resemblance(a: Sketch, b: Sketch): number {
  const limit = Math.min(limitOf(a), limitOf(b));
  let [i, j, all, both] = [0, 0, 0, 0];
  for (;;) {
    const [x = Number.POSITIVE_INFINITY, y = Number.POSITIVE_INFINITY] = [a.hashes[i], b.hashes[j]];
    if (Math.min(x, y) > limit || (x === Number.POSITIVE_INFINITY && y === x)) break;
    all += 1;
    if (x === y) both += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return all === 0 ? 0 : both / all;
}

/** Up to which hash a sketch has all of its text. */
const limitOf = ({ size, hashes }: Sketch): number =>
  size > hashes.length ? (hashes.at(-1) ?? 0) : Number.MAX_SAFE_INTEGER;
