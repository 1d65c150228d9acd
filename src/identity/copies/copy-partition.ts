/**
 * Which articles are copies, and of which: an article is a copy of the first one published that it repeats, where that is none itself. So each
 * copy repeats its original, and the answer depends on the articles alone, not on the order in which they came in. Those that come and go
 * change the answer for few others: `CopyPartition` goes on from what was settled.
 */
import { isCopy, keysOfSketch, type Sketch } from './sketch.ts';

export interface CopyNode {
  readonly id: number;
  /** See `copy-rank.ts`. */
  readonly rank: string;
  readonly sketch: Sketch;
  /** Its original; null for an original, undefined for one that is not settled yet. */
  copyOf: number | null | undefined;
}

/** What the partition asks of an archive. Each answers nodes that were settled. */
export interface CopyIndex {
  /** Originals that may be repeated by some of the nodes. */
  originalsNear(nodes: readonly CopyNode[]): Promise<readonly CopyNode[]>;
  /** Copies that may repeat some of the nodes, and the originals of them. */
  copiesNear(nodes: readonly CopyNode[]): Promise<readonly CopyNode[]>;
  /** Copies of an article. */
  copiesOf(id: number): Promise<readonly CopyNode[]>;
}

/** Settles nodes that are new, or whose original has gone. Answers those that are settled otherwise than before, these among them. */
export async function settleCopies(index: CopyIndex, unsettled: readonly CopyNode[]): Promise<readonly CopyNode[]> {
  const partition = new CopyPartition(index, unsettled);
  return partition.settle();
}

class CopyPartition {
  readonly #index: CopyIndex;
  readonly #nodes = new Map<number, CopyNode>();
  readonly #byKey = new Map<number, CopyNode[]>();
  readonly #dirty = new Map<number, CopyNode>();
  readonly #changed = new Map<number, CopyNode>();
  /** Those whose originals, and whose copies, were asked for. */
  readonly #originalsKnown = new Set<number>();
  readonly #copiesKnown = new Set<number>();

  constructor(index: CopyIndex, unsettled: readonly CopyNode[]) {
    this.#index = index;
    this.#know(unsettled);
    for (const node of unsettled) this.#dirty.set(node.id, node);
  }

  async settle(): Promise<readonly CopyNode[]> {
    for (let next = this.#first(); next !== undefined; next = this.#first()) {
      await this.#knowOriginals();
      this.#dirty.delete(next.id);
      const before = next.copyOf;
      next.copyOf = this.#originalOf(next)?.id ?? null;
      if (next.copyOf === before) continue;
      this.#changed.set(next.id, next);
      if (before === null) await this.#loseCopies(next);
      if (next.copyOf === null) await this.#findCopies(next);
    }
    return [...this.#changed.values()];
  }

  /** The first published of those that are to be settled. */
  #first(): CopyNode | undefined {
    let first: CopyNode | undefined;
    for (const node of this.#dirty.values()) if (first === undefined || isBefore(node, first)) first = node;
    return first;
  }

  async #knowOriginals(): Promise<void> {
    const asked = [...this.#dirty.values()].filter(({ id }) => !this.#originalsKnown.has(id));
    if (asked.length === 0) return;
    for (const { id } of asked) this.#originalsKnown.add(id);
    this.#know(await this.#index.originalsNear(asked));
    // Most of them will turn out to be originals: what may repeat them is asked for at once.
    const likely = asked.filter((node) => this.#originalOf(node) === undefined);
    await this.#knowCopies(likely);
  }

  async #knowCopies(nodes: readonly CopyNode[]): Promise<void> {
    const asked = nodes.filter(({ id }) => !this.#copiesKnown.has(id));
    if (asked.length === 0) return;
    for (const { id } of asked) this.#copiesKnown.add(id);
    this.#know(await this.#index.copiesNear(asked));
  }

  #know(nodes: readonly CopyNode[]): void {
    for (const node of nodes) {
      if (this.#nodes.has(node.id)) continue;
      this.#nodes.set(node.id, node);
      for (const key of keysOfSketch(node.sketch)) {
        const known = this.#byKey.get(key);
        if (known === undefined) this.#byKey.set(key, [node]);
        else known.push(node);
      }
    }
  }

  /** Those that are found by one of its keys. */
  #near(node: CopyNode): ReadonlySet<CopyNode> {
    return new Set(keysOfSketch(node.sketch).flatMap((key) => this.#byKey.get(key) ?? []));
  }

  /** The first published original that an article repeats. */
  #originalOf(node: CopyNode): CopyNode | undefined {
    let first: CopyNode | undefined;
    for (const other of this.#near(node)) {
      if (other.copyOf !== null || other === node || !isBefore(other, node)) continue;
      if (first !== undefined && !isBefore(other, first)) continue;
      if (isCopy(other.sketch, node.sketch)) first = other;
    }
    return first;
  }

  /** Copies of an article that has become one itself may be copies of others, or of none. */
  async #loseCopies({ id }: CopyNode): Promise<void> {
    this.#know(await this.#index.copiesOf(id));
    for (const node of this.#nodes.values()) if (node.copyOf === id) this.#dirty.set(node.id, node);
  }

  /** Articles that came after a new original may be copies of it: originals, and copies of what was published after it. */
  async #findCopies(original: CopyNode): Promise<void> {
    await this.#knowCopies([original]);
    for (const node of this.#near(original)) {
      if (node.copyOf === undefined || this.#dirty.has(node.id) || !isBefore(original, node)) continue;
      const current = node.copyOf === null ? node : this.#nodes.get(node.copyOf);
      if (current !== undefined && !isBefore(original, current)) continue;
      if (isCopy(original.sketch, node.sketch)) this.#dirty.set(node.id, node);
    }
  }
}

const isBefore = (a: CopyNode, b: CopyNode): boolean => a.rank < b.rank || (a.rank === b.rank && a.id < b.id);
