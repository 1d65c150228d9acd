import { agreement, MOST_AGREEMENT } from './agreement.ts';
import type { LooseNode } from './cluster-node.ts';
import { ALIKE, BEYOND_ONE, CONTRAST, coherenceLeast, KEYS_BEYOND_ONE, LEVELS } from './levels.ts';
import { hasTerm, type Overlap, overlap } from './term-vector.ts';

/**
 * Whether the keys of two nodes of a level have enough in common for the nodes to be adjacent: by the sum of the products of their weights
 * and the largest of the products. Whoever adds up less exactly asks for a little less, `slack`.
 */
export function hasKeysOfLevel(level: number, { sum, largest }: Overlap, slack = 0): boolean {
  const least = LEVELS[level]?.leastOfKeys ?? 1;
  return sum + slack >= least && sum - largest + slack >= least * KEYS_BEYOND_ONE;
}

/** How close two nodes of a level are, where they are adjacent; else null. It does not matter which comes first. */
export function adjacency(a: LooseNode, b: LooseNode): number | null {
  const level = LEVELS[a.level];
  if (level === undefined || a.id === b.id) return null;
  if (!hasKeysOfLevel(a.level, overlap(a.keys, b.keys))) return null;
  const { sum: mean, largest } = overlap(a.vector, b.vector);
  if (mean * MOST_AGREEMENT < level.least || mean - largest < level.least * BEYOND_ONE) return null;
  const contrast = insistsOnOther(a, b) && insistsOnOther(b, a) ? CONTRAST : 1;
  const close = mean * contrast * agreement(a.marks, b.marks, mean >= ALIKE);
  if (close < level.least) return null;
  const ratio = coherenceLeast(Math.min(a.sketch.length, b.sketch.length));
  return close < ratio * Math.sqrt(coherence(a) * coherence(b)) ? null : close;
}

/** Whether most accounts of the one have a term that no account of the other has. */
const insistsOnOther = (a: LooseNode, b: LooseNode): boolean => a.core.some((term) => !hasTerm(b.vector, term));

/** The mean cosine of two different accounts of a node. */
function coherence({ sketch: { length }, vector }: LooseNode): number {
  if (length < 2) return 1;
  let square = 0;
  for (const weight of vector.weights) square += weight * weight;
  return Math.max(0, (length * square - 1) / (length - 1));
}
