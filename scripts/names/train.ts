import { capitalsIn } from '../../src/reader/people/tagger/capitals.ts';
import { neighboursOf, rowFeatures, wordFeatures } from '../../src/reader/people/tagger/name-features.ts';
import type { Label, Labelled } from './read-names.ts';

/** A word with a capital: the hashes of its features, and what it is. */
export interface Example {
  readonly features: Uint32Array;
  readonly label: number;
}

export const LABELS: readonly Label[] = ['PER', 'LOC', 'ORG', 'MISC', 'O'];

/** The words of all rows of capitals. */
export function examplesOf(texts: readonly Labelled[]): Example[] {
  const examples: Example[] = [];
  for (const { reading, labels } of texts) {
    for (const sentence of reading.sentences) {
      for (const row of capitalsIn(reading.tokens, sentence)) {
        const beside = neighboursOf(reading.tokens, sentence, row);
        for (let at = row.from; at < row.to; at += 1) {
          const features: number[] = [];
          const add = (hash: number): void => {
            features.push(hash);
          };
          rowFeatures(row, beside, add);
          wordFeatures(reading.tokens, sentence, row, at, beside, add);
          examples.push({ features: Uint32Array.from(features), label: LABELS.indexOf(labels[at] ?? 'O') });
        }
      }
    }
  }
  return examples;
}

/** How it is learned. `bits` is the binary logarithm of the number of buckets that features share. */
export interface Settings {
  readonly bits: number;
  readonly rounds: number;
  readonly rate: number;
  readonly dropout: number;
}

/** Weights of a softmax over {@link LABELS}, a row of labels a bucket: learned by AdaGrad with a part of the features left out at random. */
export function train(examples: readonly Example[], settings: Settings): Float32Array {
  const size = 2 ** settings.bits;
  const mask = size - 1;
  const width = LABELS.length;
  const weights = new Float32Array(size * width);
  const squares = new Float32Array(size * width).fill(1e-6);
  const random = randomFrom(7);
  const order = Int32Array.from(examples.keys());
  const scores = new Float64Array(width);
  const kept: number[] = [];
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      kept.length = 0;
      scores.fill(0);
      for (const hash of example.features) {
        if (random() < settings.dropout) continue;
        const at = (hash & mask) * width;
        kept.push(at);
        for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + (weights[at + k] ?? 0);
      }
      softmax(scores);
      scores[example.label] = (scores[example.label] ?? 0) - 1;
      for (const at of kept) {
        for (let k = 0; k < width; k += 1) {
          const gradient = scores[k] ?? 0;
          const square = (squares[at + k] ?? 0) + gradient * gradient;
          squares[at + k] = square;
          weights[at + k] = (weights[at + k] ?? 0) - (settings.rate * gradient) / Math.sqrt(square);
        }
      }
    }
  }
  return weights;
}

/** Weights in whole steps from -127 to 127; the few that are greater are cut. */
export function quantize(weights: Float32Array): { readonly step: number; readonly bytes: Int8Array } {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((weight) => weight > 0)
    .sort();
  const most = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const step = Number((most / 127).toPrecision(3));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { step, bytes };
}

function softmax(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    scores[k] = Math.exp((scores[k] ?? 0) - most);
    sum += scores[k] ?? 0;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / sum;
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
