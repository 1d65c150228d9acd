/** Numbers that look random and are the same at every run: Mulberry32, a generator of 32 bits of state in the public domain. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below `most`. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  /** Whether something happens that does so this share of the times. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of some values. Throws where there is none. */
  oneOf<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('there is nothing to choose from');
    return value;
  }

  /** As `below`, the low numbers far more often, as in Zipf's law: the first comes about 1/ln(most) of the time. */
  skewed(most: number): number {
    return Math.min(most - 1, Math.floor(most ** this.next()) - 1);
  }
}
