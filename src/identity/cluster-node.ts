import type { ClusterNode } from './account-index.ts';
import { type AccountMarks, byRank, type EventAccount, type TermVector } from './event-account.ts';
import { CORE_LEAST, CORE_SHARE, MOST_CORE, MOST_KEYS, MOST_TERMS, SKETCH } from './levels.ts';
import { heaviest, meanVector } from './term-vector.ts';

/** A node before its cluster is known. */
export type LooseNode = Omit<ClusterNode, 'pivot'>;

/** What of a main account stands in a sketch. */
export interface SketchAccount {
  readonly id: number;
  readonly rank: number;
  readonly vector: TermVector;
  readonly marks: AccountMarks;
}

/** The node of a main account at level 0; null for an account that has no vector. */
export function accountNode({ id, rank, vector, marks }: EventAccount): LooseNode | null {
  if (vector === null || marks === null) return null;
  return { level: 0, id, rank, sketch: [id], vector, marks: [marks], keys: keysOfVector(vector), core: [] };
}

/**
 * The accounts that stand for a cluster: its pivot's own, and of those that stand for its members the first by rank. So a new
 * article in a story of thousands hardly ever changes what the story is compared by.
 */
export function sketchOf(pivot: SketchAccount, others: readonly SketchAccount[]): readonly SketchAccount[] {
  const rest = others.filter(({ id }) => id !== pivot.id).sort(byRank);
  return [pivot, ...rest.slice(0, SKETCH - 1)].sort(byRank);
}

/** The node that a cluster is at the next level. Clusters of many accounts come before those of few, in four steps. */
export function clusterNode(level: number, pivot: SketchAccount, sketch: readonly SketchAccount[]): LooseNode {
  const step = 3 - Math.floor(Math.log2(sketch.length));
  return {
    level,
    id: pivot.id,
    rank: step * 2 ** 48 + pivot.rank,
    sketch: sketch.map(({ id }) => id),
    vector: heaviest(meanVector(sketch.map(({ vector }) => vector)), MOST_TERMS),
    marks: sketch.map(({ marks }) => marks),
    keys: keysOfVector(pivot.vector),
    core: coreOf(sketch),
  };
}

/** A vector's keys are asked for again at each level and whenever its node is compared. */
const knownKeys = new WeakMap<TermVector, TermVector>();

export function keysOfVector(vector: TermVector): TermVector {
  const known = knownKeys.get(vector);
  if (known !== undefined) return known;
  const keys = heaviest(vector, MOST_KEYS);
  knownKeys.set(vector, keys);
  return keys;
}

function coreOf(sketch: readonly SketchAccount[]): readonly number[] {
  if (sketch.length < CORE_LEAST) return [];
  const counts = new Map<number, number>();
  for (const { vector } of sketch) {
    for (const term of heaviest(vector, MOST_CORE).terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const core = [...counts].filter(([, count]) => count >= CORE_SHARE * sketch.length).map(([term]) => term);
  return core.sort((a, b) => a - b);
}

/** Whether two nodes are the same in all that others see of them. */
export function isSameNode(a: LooseNode, b: LooseNode): boolean {
  return (
    a.rank === b.rank &&
    a.sketch.length === b.sketch.length &&
    a.sketch.every((id, i) => id === b.sketch[i]) &&
    a.core.length === b.core.length &&
    a.core.every((term, i) => term === b.core[i]) &&
    JSON.stringify(a.marks) === JSON.stringify(b.marks) &&
    isSameVector(a.vector, b.vector) &&
    isSameVector(a.keys, b.keys)
  );
}

const isSameVector = (a: TermVector, b: TermVector): boolean =>
  a === b ||
  (a.terms.length === b.terms.length &&
    a.terms.every((term, i) => term === b.terms[i]) &&
    a.weights.every((weight, i) => weight === b.weights[i]));
