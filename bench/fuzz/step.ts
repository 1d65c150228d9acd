import { Random } from '../archive/random.ts';
import type { Pool } from './pool.ts';
import { type FuzzRequest, randomDocument } from './random-document.ts';

/** The document of one step of a seed, and the random numbers that its checks go on with. Small ones are the more frequent. */
export function step(seed: number, n: number, pool: Pool): { readonly asked: FuzzRequest; readonly random: Random } {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(n + 1, 0x85ebca6b));
  const bounds = { rows: random.oneOf([200, 1_000, 4_000, 12_000]), fields: random.oneOf([4, 8, 15, 30, 60]) };
  return { asked: randomDocument(random, pool, bounds), random };
}
