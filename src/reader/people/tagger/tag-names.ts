import type { Reading } from '../../reading.ts';
import { capitalsIn } from './capitals.ts';
import { neighboursOf, rowFeatures, wordFeatures } from './name-features.ts';
import { PACKED_WEIGHTS } from './packed-weights.ts';

/** What a word with a capital is of: a person, a place, a body, something else with a name, or nothing named. */
export type NameTag = 'PERSON' | 'PLACE' | 'BODY' | 'OTHER' | 'NONE';

/** Of each token how much more speaks for a person than for the next best (about its log odds), and what it is taken for. */
export interface NameTags {
  /** 0 where the token has no capital. */
  readonly margins: Float32Array;
  readonly tagOf: (token: number) => NameTag;
}

const TAGS: readonly NameTag[] = ['PERSON', 'PLACE', 'BODY', 'OTHER', 'NONE'];
const NONE = TAGS.length - 1;

/** A linear classifier looks at each word with a capital: its letters, what lists say of it, and its neighbours. */
export function tagNames({ tokens, sentences }: Reading): NameTags {
  weights ??= Int8Array.from(Buffer.from(PACKED_WEIGHTS.bytes, 'base64'));
  const table = weights;
  const mask = 2 ** PACKED_WEIGHTS.bits - 1;
  const width = TAGS.length;
  const margins = new Float32Array(tokens.length);
  const tags = new Uint8Array(tokens.length).fill(NONE);
  const shared = new Int32Array(width);
  const own = new Int32Array(width);
  let sums = shared;
  const add = (hash: number): void => {
    const at = (hash & mask) * width;
    for (let k = 0; k < width; k += 1) sums[k] = (sums[k] ?? 0) + (table[at + k] ?? 0);
  };
  for (const sentence of sentences) {
    for (const row of capitalsIn(tokens, sentence)) {
      const beside = neighboursOf(tokens, sentence, row);
      sums = shared.fill(0);
      rowFeatures(row, beside, add);
      sums = own;
      for (let at = row.from; at < row.to; at += 1) {
        sums.set(shared);
        wordFeatures(tokens, sentence, row, at, beside, add);
        let other = 1;
        for (let k = 2; k < width; k += 1) if ((sums[k] ?? 0) > (sums[other] ?? 0)) other = k;
        const margin = (sums[0] ?? 0) - (sums[other] ?? 0);
        margins[at] = margin * PACKED_WEIGHTS.step;
        tags[at] = margin > 0 ? 0 : other;
      }
    }
  }
  return { margins, tagOf: (token) => TAGS[tags[token] ?? NONE] ?? 'NONE' };
}

let weights: Int8Array | undefined;
