import type { TermVector } from './event-account.ts';

/** The sum over the terms of both of the products of their weights: the cosine, where both are of length one. */
export const dotProduct = (a: TermVector, b: TermVector): number => overlap(a, b).sum;

/** The same, and the largest of the products: how much of it is one term's. */
export interface Overlap {
  readonly sum: number;
  readonly largest: number;
}

export function overlap(a: TermVector, b: TermVector): Overlap {
  let sum = 0;
  let largest = 0;
  const [ofA, ofB] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < ofA.length && j < ofB.length; ) {
    const x = ofA[i] ?? 0;
    const y = ofB[j] ?? 0;
    if (x === y) {
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      sum += product;
      if (product > largest) largest = product;
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return { sum, largest };
}

/** The vector of these weights, none of them below zero, brought to length one. */
export function unitVector(weights: ReadonlyMap<number, number>): TermVector {
  let square = 0;
  const positive = [...weights].filter(([, weight]) => weight > 0).sort(([a], [b]) => a - b);
  for (const [, weight] of positive) square += weight * weight;
  const length = Math.sqrt(square);
  return {
    terms: Uint32Array.from(positive, ([term]) => term),
    weights: Float32Array.from(positive, ([, weight]) => weight / length),
  };
}

/** The mean of vectors. It depends on their order in the last digit, so the same ones must come in the same order. */
export function meanVector(vectors: readonly TermVector[]): TermVector {
  const [only] = vectors;
  if (only !== undefined && vectors.length === 1) return only;
  const sums = new Map<number, number>();
  for (const { terms, weights } of vectors) {
    for (const [i, term] of terms.entries()) sums.set(term, (sums.get(term) ?? 0) + (weights[i] ?? 0));
  }
  const terms = Uint32Array.from(sums.keys()).sort();
  return { terms, weights: Float32Array.from(terms, (term) => (sums.get(term) ?? 0) / vectors.length) };
}

/** The heaviest terms of a vector, in ascending order of their hashes. */
export function heaviest(vector: TermVector, most: number): TermVector {
  const { terms, weights } = vector;
  if (terms.length <= most) return vector;
  const kept = heaviestOf(weights, most).sort((a, b) => a - b);
  return {
    terms: Uint32Array.from(kept, (i) => terms[i] ?? 0),
    weights: Float32Array.from(kept, (i) => weights[i] ?? 0),
  };
}

/** Where the heaviest weights stand, of equal ones the first: they are few beside all, which need not be sorted for them. */
function heaviestOf(weights: Float32Array, most: number): number[] {
  const kept: number[] = [];
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] ?? 0;
    if (kept.length === most && weight <= (weights[kept[most - 1] ?? 0] ?? 0)) continue;
    if (kept.length === most) kept.pop();
    let at = kept.length;
    while (at > 0 && (weights[kept[at - 1] ?? 0] ?? 0) < weight) at -= 1;
    kept.splice(at, 0, i);
  }
  return kept;
}

export function hasTerm({ terms }: TermVector, term: number): boolean {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? 0) < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term;
}
