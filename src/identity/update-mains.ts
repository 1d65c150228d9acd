import type { AccountIndex, ClusterNode } from './account-index.ts';
import { accountNode, clusterNode, type LooseNode, type SketchAccount, sketchOf } from './cluster-node.ts';
import { byRank, type EventAccount } from './event-account.ts';
import { LEVELS, MOST_MEMBERS } from './levels.ts';
import { updateLevel } from './update-level.ts';

/**
 * Gathers the main accounts anew, level by level, where some were saved or removed, and writes the nodes. Answers the events of
 * the main accounts whose event may be another than before.
 */
export async function updateMains(
  index: AccountIndex,
  saved: readonly EventAccount[],
  removed: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const leaving = [...removed, ...saved.filter((account) => !hasNode(account)).map(({ id }) => id)];
  let nodes: readonly LooseNode[] = saved.filter(hasNode).flatMap((account) => accountNode(account) ?? []);
  let gone: readonly number[] = leaving;
  const moved: (readonly number[])[] = [];
  for (const level of LEVELS.keys()) {
    const update = await updateLevel(index, level, nodes, gone);
    await index.write({ nodes: update.nodes, removedNodes: update.removed.map((id) => ({ level, id })) });
    moved.push(update.moved);
    if (level === LEVELS.length - 1 || update.clusters.length === 0) {
      nodes = [];
      gone = [];
    } else ({ nodes, gone } = await clustersOf(index, level, update.clusters));
  }
  const events = new Map(await eventsBelow(index, moved));
  for (const account of saved) if (account.isMain && !hasNode(account)) events.set(account.id, account.id);
  return events;
}

/** What a sketch needs of a node of level 0. */
function accountOf({ id, rank, vector, marks }: ClusterNode): readonly [number, SketchAccount][] {
  const [own] = marks;
  return own === undefined ? [] : [[id, { id, rank, vector, marks: own }]];
}

const hasNode = (account: EventAccount): boolean => account.isMain && accountNode(account) !== null;

/** What the clusters of these pivots are at the next level, and which of them are clusters no more. */
async function clustersOf(
  index: AccountIndex,
  level: number,
  pivots: readonly number[],
): Promise<{ readonly nodes: readonly LooseNode[]; readonly gone: readonly number[] }> {
  const own = new Map((await index.nodes(level, pivots)).map((node) => [node.id, node]));
  const standing = pivots.filter((id) => own.get(id)?.pivot === id);
  const members = new Map<number, ClusterNode[]>();
  for (const node of await index.members(level, standing, MOST_MEMBERS + 1)) {
    members.set(node.pivot, [...(members.get(node.pivot) ?? []), node]);
  }
  const sketches = standing.map((id) => {
    const others = (members.get(id) ?? []).filter((node) => node.id !== id).sort(byRank);
    return { id, accounts: [own.get(id), ...others.slice(0, MOST_MEMBERS)].flatMap((node) => node?.sketch ?? []) };
  });
  const accounts = new Map(
    (await index.nodes(0, [...new Set(sketches.flatMap((sketch) => sketch.accounts))])).flatMap(accountOf),
  );
  const nodes = sketches.flatMap((sketch) => {
    const pivot = accounts.get(sketch.id);
    if (pivot === undefined) return [];
    return [
      clusterNode(
        level + 1,
        pivot,
        sketchOf(
          pivot,
          sketch.accounts.flatMap((id) => accounts.get(id) ?? []),
        ),
      ),
    ];
  });
  return { nodes, gone: pivots.filter((id) => own.get(id)?.pivot !== id) };
}

/** The events of all main accounts that are in one of these nodes, given by level. */
async function eventsBelow(
  index: AccountIndex,
  moved: readonly (readonly number[])[],
): Promise<readonly (readonly [number, number])[]> {
  const pivotOf = LEVELS.map(() => new Map<number, number>());
  let above: readonly number[] = [];
  for (const level of [...LEVELS.keys()].reverse()) {
    const ids = moved[level] ?? [];
    if (ids.length + above.length === 0) continue;
    const placements = await index.placements(level, ids, above);
    for (const { id, pivot } of placements) pivotOf[level]?.set(id, pivot);
    above = placements.map(({ id }) => id);
  }
  let paths = [...(pivotOf[0] ?? [])];
  for (const level of LEVELS.keys()) {
    if (level === 0) continue;
    const known = pivotOf[level] ?? new Map<number, number>();
    const missing = [...new Set(paths.map(([, pivot]) => pivot))].filter((id) => !known.has(id));
    const placements = missing.length === 0 ? [] : await index.placements(level, missing, []);
    for (const { id, pivot } of placements) known.set(id, pivot);
    paths = paths.map(([id, pivot]) => [id, known.get(pivot) ?? pivot]);
  }
  return paths;
}
