import { adjacency } from './adjacency.ts';
import type { LooseNode } from './cluster-node.ts';
import { byRank } from './event-account.ts';

/** The one of some pivots that a node is closest to, null where none is adjacent; of equally close ones, the first by rank. */
export function closest<Pivot extends LooseNode>(node: LooseNode, pivots: Iterable<Pivot>): Pivot | null {
  let best: Pivot | null = null;
  let most = 0;
  for (const pivot of pivots) {
    const close = adjacency(node, pivot);
    if (close === null || close < most) continue;
    if (close > most || best === null || byRank(pivot, best) < 0) [best, most] = [pivot, close];
  }
  return best;
}
