/** The rows of an account in the tables of nodes, clusters and terms. */
import type { ClusterNode } from '../../../identity/account-index.ts';
import { keysOfVector } from '../../../identity/cluster-node.ts';
import type { AccountMarks, TermVector } from '../../../identity/event-account.ts';
import { LEVELS } from '../../../identity/levels.ts';
import type { NewRow } from '../../sql/rows.ts';
import { packVector, unpackVector } from '../transaction/pack-vector.ts';
import { WHOLE } from './term-postings.ts';

type Row = Readonly<Record<string, unknown>>;

/** An account with the nodes that it is at each level. */
export interface AccountNode {
  readonly id: number;
  readonly rank: number;
  readonly vector: TermVector;
  readonly marks: AccountMarks;
  /** The pivots at the levels from 0 on at which it is a node. */
  readonly pivots: readonly number[];
  /** What it is as a cluster of several, by level. */
  readonly clusters: ReadonlyMap<number, ClusterNode>;
}

export const pivotColumn = (level: number): string => `pivot_${level}`;

/** The node of an account and of its clusters, from their rows. */
export function nodeOf(row: Row, clusters: readonly Row[]): AccountNode {
  const id = Number(row['id']);
  const vector = unpackVector(row['vector']);
  const pivots: number[] = [];
  for (const level of LEVELS.keys()) {
    const pivot = row[pivotColumn(level)];
    if (pivot === null || pivot === undefined) break;
    pivots.push(Number(pivot));
  }
  const byLevel = clusters.map((cluster): [number, ClusterNode] => {
    const level = Number(cluster['level']);
    return [
      level,
      {
        level,
        id,
        rank: Number(cluster['rank']),
        pivot: pivots[level] ?? id,
        sketch: JSON.parse(String(cluster['sketch'])),
        core: JSON.parse(String(cluster['core'])),
        marks: JSON.parse(String(cluster['marks'])).map(withDays),
        vector: unpackVector(cluster['vector']),
        keys: keysOfVector(vector),
      },
    ];
  });
  const marks = withDays(JSON.parse(String(row['marks'])));
  return { id, rank: Number(row['rank']), vector, marks, pivots, clusters: new Map(byLevel) };
}

/** The marks of an account that was written before the days of its event were among them have none. */
const withDays = (marks: Omit<AccountMarks, 'happened'> & Partial<AccountMarks>): AccountMarks => ({
  ...marks,
  happened: marks.happened ?? null,
});

/** At how many levels, from the lowest on, an account is a pivot: it is a node at the next one, too, where there is one. */
export function reachOf({ id, pivots }: AccountNode): number {
  const other = pivots.findIndex((pivot) => pivot !== id);
  return other === -1 ? pivots.length : other;
}

export function nodeRow(node: AccountNode): NewRow<'story_node'> {
  return {
    id: node.id,
    rank: node.rank,
    reach: reachOf(node),
    pivot_0: node.pivots[0] ?? null,
    pivot_1: node.pivots[1] ?? null,
    pivot_2: node.pivots[2] ?? null,
    vector: packVector(node.vector),
    marks: JSON.stringify(node.marks),
  };
}

export const clusterRows = ({ clusters }: AccountNode): readonly NewRow<'story_cluster'>[] =>
  [...clusters.values()].map(({ level, id, rank, sketch, core, marks, vector }) => ({
    level,
    id,
    rank,
    sketch: JSON.stringify(sketch),
    core: JSON.stringify(core),
    marks: JSON.stringify(marks),
    vector: packVector(vector),
  }));

export function termRows(node: AccountNode): readonly NewRow<'story_term'>[] {
  const { terms, weights } = keysOfVector(node.vector);
  return [...terms].map((term, i) => ({
    term,
    reach: reachOf(node),
    node_id: node.id,
    weight: Math.round((weights[i] ?? 0) * WHOLE),
  }));
}
