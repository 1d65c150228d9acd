import type { LooseNode } from './cluster-node.ts';

/** Nodes by their keys. */
export class KeyTable<Node extends LooseNode> {
  readonly #byKey = new Map<number, Set<Node>>();

  add(node: Node): void {
    for (const key of node.keys.terms) {
      const nodes = this.#byKey.get(key);
      if (nodes === undefined) this.#byKey.set(key, new Set([node]));
      else nodes.add(node);
    }
  }

  delete(node: Node): void {
    for (const key of node.keys.terms) this.#byKey.get(key)?.delete(node);
  }

  /** The nodes that share a key with one. */
  sharing(node: LooseNode): readonly Node[] {
    const sharing = new Set<Node>();
    for (const key of node.keys.terms) for (const other of this.#byKey.get(key) ?? []) sharing.add(other);
    return [...sharing];
  }
}
