/** The nodes of all levels as tables: an account is one row, whatever the levels at which it is a node. */
import type { ClusterNode, Placement } from '../../../identity/account-index.ts';
import { accountNode, clusterNode, keysOfVector } from '../../../identity/cluster-node.ts';
import type { TermVector } from '../../../identity/event-account.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { type AccountNode, clusterRows, nodeOf, nodeRow, pivotColumn, reachOf, termRows } from './node-rows.ts';
import { TermPostings } from './term-postings.ts';

export class NodeIndex {
  readonly #transaction: WriteTransaction;
  /** Rows that were read or written by this update: nobody else writes meanwhile. */
  readonly #known = new Map<number, AccountNode>();
  /**
   * What this update has changed or removed at some level, as it was. At the levels from `from` on it is still that, until the update comes
   * there: else the update would find there what it has just written below, and take it for what was there before.
   */
  readonly #former = new Map<number, { readonly node: AccountNode; readonly from: number }>();
  /** The accounts that this update wrote. */
  readonly #written = new Set<number>();
  /** The accounts that are pivots of the lowest level, and the other members of its clusters. */
  readonly #pivots: TermPostings;
  readonly #members: TermPostings;

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
    this.#pivots = new TermPostings(transaction, '>= 1');
    this.#members = new TermPostings(transaction, '= 0');
  }

  async nodes(level: number, ids: readonly number[]): Promise<readonly ClusterNode[]> {
    await this.#load(ids);
    return [...new Set(ids)].flatMap((id) => this.#at(level, id) ?? []);
  }

  /**
   * See `AccountIndex.candidates`. What is a node above the lowest level is a pivot at the levels below. So the pivots that the keys of a
   * query find are all that is found by them at any level, but for the members of the lowest
   * level's clusters, and for what has been written since.
   */
  async candidates(
    level: number,
    queries: readonly TermVector[],
    pivotsOnly: boolean,
  ): Promise<readonly ClusterNode[]> {
    const ids = new Set(this.#written);
    await this.#pivots.collect(ids, level, queries);
    if (level === 0 && !pivotsOnly) await this.#members.collect(ids, level, queries);
    const nodes = await this.nodes(level, [...ids]);
    return pivotsOnly ? nodes.filter(({ id, pivot }) => id === pivot) : nodes;
  }

  async members(level: number, pivots: readonly number[], most: number): Promise<readonly ClusterNode[]> {
    const transaction = this.#transaction;
    if (pivots.length === 0) return [];
    const column = pivotColumn(level);
    // What an account is as a cluster decides its rank above the lowest level: there clusters are few.
    const found =
      level === 0
        ? await transaction.all(
            transaction.dialect === 'sqlite'
              ? `select m.id, m.${column} as pivot from json_each(?1) p cross join story_node m on m.id in
                   (select x.id from story_node x where x.${column} = p.value order by x.rank, x.id limit ${most})`
              : `select m.id, p.id as pivot from unnest($1::bigint[]) as p(id) cross join lateral
                   (select x.id from story_node x where x.${column} = p.id order by x.rank, x.id limit ${most}) m`,
            [transaction.array(pivots)],
          )
        : await transaction.allWith(`select id, ${column} as pivot from story_node`, column, pivots);
    const nodes = await this.nodes(
      level,
      found.map((row) => Number(row['id'])),
    );
    const byPivot = groupBy(nodes, ({ pivot }) => pivot);
    return pivots.flatMap((pivot) =>
      [...(byPivot.get(pivot) ?? [])].sort((a, b) => a.rank - b.rank || a.id - b.id).slice(0, most),
    );
  }

  async placements(level: number, ids: readonly number[], pivots: readonly number[]): Promise<readonly Placement[]> {
    const transaction = this.#transaction;
    const column = pivotColumn(level);
    const select = `select id, ${column} as pivot from story_node`;
    const rows = [
      ...(await transaction.allWith(select, 'id', ids)),
      ...(await transaction.allWith(select, column, pivots)),
    ];
    const found = new Map(
      rows.flatMap((row) => (row['pivot'] === null ? [] : [[Number(row['id']), Number(row['pivot'])] as const])),
    );
    return [...found].map(([id, pivot]) => ({ id, pivot }));
  }

  /** Puts nodes in the place of those of the same id and level, and removes others. */
  async write(
    nodes: readonly ClusterNode[],
    removed: readonly { readonly level: number; readonly id: number }[],
  ): Promise<void> {
    const ids = [...new Set([...nodes, ...removed].map(({ id }) => id))];
    if (ids.length === 0) return;
    await this.#load(ids);
    const before = new Map(ids.flatMap((id) => [[id, this.#known.get(id)] as const]));
    for (const { level, id } of removed) this.#cut(id, level);
    for (const node of nodes) this.#put(node);
    for (const id of ids) this.#written.add(id);
    await this.#store(ids, before);
  }

  #put(node: ClusterNode): void {
    const known = this.#known.get(node.id);
    this.#keepFormer(node.id, node.level + 1);
    const pivots = [
      ...(known?.pivots ?? []).slice(0, node.level),
      node.pivot,
      ...(known?.pivots ?? []).slice(node.level + 1),
    ];
    const clusters = new Map(known?.clusters ?? []);
    if (node.sketch.length > 1) clusters.set(node.level, node);
    else clusters.delete(node.level);
    const own = node.level === 0 ? node : known;
    if (own === undefined) throw new Error('a cluster has no account that leads it');
    const marks = node.level === 0 ? node.marks[0] : known?.marks;
    if (marks === undefined) throw new Error('an account has no marks');
    this.#known.set(node.id, { id: node.id, rank: own.rank, vector: own.vector, marks, pivots, clusters });
  }

  /** A node that is removed from a level is stored at none above; the update still finds it there. */
  #cut(id: number, level: number): void {
    const known = this.#known.get(id);
    this.#keepFormer(id, level + 1);
    if (known === undefined) return;
    if (level === 0) {
      this.#known.delete(id);
      return;
    }
    const clusters = new Map([...known.clusters].filter(([at]) => at < level));
    this.#known.set(id, { ...known, pivots: known.pivots.slice(0, level), clusters });
  }

  #keepFormer(id: number, from: number): void {
    const node = this.#former.get(id)?.node ?? this.#known.get(id);
    if (node !== undefined) this.#former.set(id, { node, from });
  }

  async #store(ids: readonly number[], before: ReadonlyMap<number, AccountNode | undefined>): Promise<void> {
    const transaction = this.#transaction;
    const now = ids.flatMap((id) => this.#known.get(id) ?? []);
    await transaction.deleteWith(
      'story_node',
      'id',
      ids.filter((id) => before.get(id) !== undefined),
    );
    await transaction.insert('story_node', now.map(nodeRow));
    await transaction.deleteWith(
      'story_cluster',
      'id',
      ids.filter((id) => (before.get(id)?.clusters.size ?? 0) > 0),
    );
    await transaction.insert('story_cluster', now.flatMap(clusterRows));
    const reached = now.filter((node) => {
      const old = before.get(node.id);
      return old === undefined || reachOf(old) !== reachOf(node) || old.vector !== node.vector;
    });
    const isReached = new Set(reached.map(({ id }) => id));
    const stale = ids.flatMap((id) => {
      const old = before.get(id);
      return old !== undefined && (!this.#known.has(id) || isReached.has(id)) ? [old] : [];
    });
    if (stale.length > 0) {
      const terms = [...new Set(stale.flatMap((node) => [...keysOfVector(node.vector).terms]))];
      await transaction.all(
        `delete from story_term where ${transaction.isOneOf('term', 1)} and ${transaction.isOneOf('node_id', 2)}`,
        [transaction.array(terms), transaction.array(stale.map(({ id }) => id))],
      );
    }
    await transaction.insert('story_term', reached.flatMap(termRows));
  }

  /** The node that an account is at a level; null where it is none. */
  #at(level: number, id: number): ClusterNode | null {
    const former = this.#former.get(id);
    const node = former !== undefined && level >= former.from ? former.node : this.#known.get(id);
    const pivot = node?.pivots[level];
    if (node === undefined || pivot === undefined) return null;
    const cluster = node.clusters.get(level);
    if (cluster !== undefined) return { ...cluster, pivot };
    const account = { id, rank: node.rank, vector: node.vector, marks: node.marks };
    const loose =
      level === 0
        ? accountNode({ ...account, article: 0, isMain: true, position: 0, matchKeys: [], root: null })
        : clusterNode(level, account, [account]);
    return loose === null ? null : { ...loose, pivot };
  }

  async #load(ids: readonly number[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#known.has(id));
    if (missing.length === 0) return;
    const rows = await this.#transaction.allWith('select * from story_node', 'id', missing);
    const isCluster = rows.filter((row) => Number(row['reach']) > 0).map((row) => Number(row['id']));
    const clusters = groupBy(await this.#transaction.allWith('select * from story_cluster', 'id', isCluster), (row) =>
      Number(row['id']),
    );
    for (const row of rows) {
      const node = nodeOf(row, clusters.get(Number(row['id'])) ?? []);
      this.#known.set(node.id, node);
    }
  }
}
