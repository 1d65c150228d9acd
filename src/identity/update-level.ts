import type { AccountIndex, ClusterNode } from './account-index.ts';
import { adjacency } from './adjacency.ts';
import { closest } from './closest.ts';
import { isSameNode, type LooseNode } from './cluster-node.ts';
import { byRank } from './event-account.ts';
import { KeyTable } from './key-table.ts';

/** What became of a level. */
export interface LevelUpdate {
  /** New nodes and those that changed or moved. */
  readonly nodes: readonly ClusterNode[];
  readonly removed: readonly number[];
  /** The nodes that have another pivot than before. */
  readonly moved: readonly number[];
  /** The pivots, former ones too, of whose clusters a member came, went or changed. */
  readonly clusters: readonly number[];
}

/**
 * Finds the pivots of a level's nodes anew where some were saved or removed. A node's place depends on the pivots adjacent to it
 * alone, and whether it is a pivot on those before it: so what changes is followed from each pivot that came, went or changed to
 * the nodes next to it, a round at a time, until no pivot does.
 */
export async function updateLevel(
  index: AccountIndex,
  level: number,
  saved: readonly LooseNode[],
  removed: readonly number[],
): Promise<LevelUpdate> {
  const draft = new LevelDraft(await index.nodes(level, [...saved.map(({ id }) => id), ...removed]));
  const changed = saved.filter((node) => draft.save(node));
  for (const id of removed) draft.remove(id);
  const looked = new Set<number>();
  let dirty = new Set(changed.map(({ id }) => id));
  let touched: readonly LooseNode[] = draft.formerPivots();
  while (dirty.size > 0 || touched.length > 0) {
    if (touched.length > 0) {
      const near = await index.candidates(
        level,
        touched.map(({ keys }) => keys),
        false,
      );
      for (const id of draft.affectedBy(touched, near)) dirty.add(id);
    }
    const queries = draft.current(dirty).filter(({ id }) => !looked.has(id));
    if (queries.length > 0) {
      draft.know(
        await index.candidates(
          level,
          queries.map(({ keys }) => keys),
          true,
        ),
      );
      for (const { id } of queries) looked.add(id);
    }
    touched = draft
      .current(dirty)
      .sort(byRank)
      .filter((node) => draft.decide(node));
    dirty = new Set();
  }
  return draft.finish(looked);
}

/** A node that has no place yet. */
const UNPLACED = Number.NaN;

/** The nodes of a level that an update has to do with, as they were and as they are. */
class LevelDraft {
  readonly #stored = new Map<number, ClusterNode>();
  readonly #now = new Map<number, ClusterNode>();
  readonly #removed = new Set<number>();
  readonly #saved = new Set<number>();
  readonly #pivots = new KeyTable<ClusterNode>();

  constructor(stored: readonly ClusterNode[]) {
    for (const node of stored) this.#stored.set(node.id, node);
  }

  /** Whether the node is new or another than before. */
  save(node: LooseNode): boolean {
    const before = this.#stored.get(node.id);
    if (before !== undefined && isSameNode(before, node)) return false;
    this.#now.set(node.id, { ...node, pivot: UNPLACED });
    this.#saved.add(node.id);
    return true;
  }

  remove(id: number): void {
    if (this.#stored.has(id)) this.#removed.add(id);
  }

  /** The removed and changed nodes that were pivots, as they were. */
  formerPivots(): readonly LooseNode[] {
    return [...this.#removed, ...this.#saved].flatMap((id) => {
      const before = this.#stored.get(id);
      return before?.pivot === id ? [before] : [];
    });
  }

  /** Takes note of stored nodes, unless something newer is known of them. */
  know(nodes: readonly ClusterNode[]): void {
    for (const node of nodes) {
      if (this.#now.has(node.id) || this.#removed.has(node.id)) continue;
      this.#stored.set(node.id, node);
      this.#set(node);
    }
  }

  current(ids: ReadonlySet<number>): ClusterNode[] {
    return [...ids].flatMap((id) => this.#now.get(id) ?? []);
  }

  /** The nodes, of those near and those saved, whose place a change of these pivots may change. */
  affectedBy(pivots: readonly LooseNode[], near: readonly ClusterNode[]): readonly number[] {
    const nodes = [
      ...near.filter(({ id }) => !this.#removed.has(id)).map((node) => this.#now.get(node.id) ?? node),
      ...this.current(this.#saved),
    ];
    const byKey = new KeyTable<ClusterNode>();
    for (const node of nodes) byKey.add(node);
    const affected = new Set<ClusterNode>();
    for (const pivot of pivots) {
      for (const node of byKey.sharing(pivot)) {
        if (affected.has(node) || (node.pivot === node.id && byRank(node, pivot) < 0)) continue;
        if (adjacency(node, pivot) !== null) affected.add(node);
      }
    }
    this.know([...affected]);
    return [...affected].map(({ id }) => id);
  }

  /** Finds whether a node is a pivot; answers whether that is news to those next to it. */
  decide(node: ClusterNode): boolean {
    const isPivot = !this.#pivots
      .sharing(node)
      .some((pivot) => byRank(pivot, node) < 0 && adjacency(node, pivot) !== null);
    const wasPivot = node.pivot === node.id;
    if (isPivot !== wasPivot) this.#set({ ...node, pivot: isPivot ? node.id : UNPLACED });
    return isPivot !== wasPivot;
  }

  /** Gives each node that was looked at its place, now that it is known what the pivots are. */
  finish(looked: ReadonlySet<number>): LevelUpdate {
    for (const node of this.current(looked)) {
      if (node.pivot !== node.id)
        this.#set({ ...node, pivot: closest(node, this.#pivots.sharing(node))?.id ?? node.id });
    }
    const isMoved = ({ id, pivot }: ClusterNode) => this.#stored.get(id)?.pivot !== pivot;
    const nodes = [...this.#now.values()].filter((node) => this.#saved.has(node.id) || isMoved(node));
    const clusters = new Set<number>();
    for (const { id, pivot } of nodes) clusters.add(pivot).add(this.#stored.get(id)?.pivot ?? pivot);
    for (const id of this.#removed) clusters.add(this.#stored.get(id)?.pivot ?? id);
    return {
      nodes,
      removed: [...this.#removed],
      moved: nodes.filter(isMoved).map(({ id }) => id),
      clusters: [...clusters],
    };
  }

  #set(node: ClusterNode): void {
    const before = this.#now.get(node.id);
    this.#now.set(node.id, node);
    if (before !== undefined && before.pivot === before.id) this.#pivots.delete(before);
    if (node.pivot === node.id) this.#pivots.add(node);
  }
}
