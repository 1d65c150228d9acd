import type { AccountIndex, AccountRow, ClusterNode, IndexChanges, KeyHolders, Placement } from './account-index.ts';
import { hasKeysOfLevel } from './adjacency.ts';
import { byRank, type TermVector } from './event-account.ts';
import { LEVELS } from './levels.ts';
import { keysOf } from './match-secondary.ts';
import { overlap } from './term-vector.ts';

/** An index in memory, for tests and measurements. It counts what it is asked. */
export class MemoryAccountIndex implements AccountIndex {
  calls = 0;
  /** How many nodes were handed out to be compared. */
  handedOut = 0;
  readonly #levels = LEVELS.map(() => new LevelTable());
  readonly #accounts = new Map<number, AccountRow>();
  readonly #byArticle = new SetMap();
  readonly #byAutomatic = new SetMap();
  readonly #byKey = new SetMap();

  async nodes(level: number, ids: readonly number[]): Promise<readonly ClusterNode[]> {
    this.calls += 1;
    return ids.flatMap((id) => this.#levels[level]?.nodes.get(id) ?? []);
  }

  async candidates(
    level: number,
    queries: readonly TermVector[],
    pivotsOnly: boolean,
  ): Promise<readonly ClusterNode[]> {
    this.calls += 1;
    const found = new Set<ClusterNode>();
    for (const query of queries)
      for (const node of this.#levels[level]?.sharing(query, pivotsOnly) ?? []) found.add(node);
    this.handedOut += found.size;
    return [...found];
  }

  async members(level: number, pivots: readonly number[], most: number): Promise<readonly ClusterNode[]> {
    this.calls += 1;
    return pivots.flatMap((pivot) => this.#levels[level]?.membersOf(pivot).sort(byRank).slice(0, most) ?? []);
  }

  async placements(level: number, ids: readonly number[], pivots: readonly number[]): Promise<readonly Placement[]> {
    this.calls += 1;
    const table = this.#levels[level];
    if (table === undefined) return [];
    const found = [
      ...ids.flatMap((id) => table.nodes.get(id) ?? []),
      ...pivots.flatMap((pivot) => table.membersOf(pivot)),
    ];
    return [...new Set(found)].map(({ id, pivot }) => ({ id, pivot }));
  }

  async accounts(ids: readonly number[]): Promise<readonly AccountRow[]> {
    this.calls += 1;
    return this.#rows(ids);
  }

  async accountsOfArticles(articles: readonly number[]): Promise<readonly AccountRow[]> {
    this.calls += 1;
    return this.#rows(articles.flatMap((article) => [...this.#byArticle.get(article)]));
  }

  async accountsOfAutomatic(automatic: readonly number[]): Promise<readonly AccountRow[]> {
    this.calls += 1;
    return this.#rows(automatic.flatMap((event) => [...this.#byAutomatic.get(event)]));
  }

  async keyHolders(keys: readonly number[]): Promise<readonly KeyHolders[]> {
    this.calls += 1;
    return keys.map((key) => {
      const rows = this.#rows(this.#byKey.get(key));
      const [lead] = rows.filter(({ account }) => account.isMain).sort((a, b) => byRank(a.account, b.account));
      const articles = [...new Set(rows.map(({ account }) => account.article))].slice(0, 2);
      return { key, lead: lead === undefined ? null : { id: lead.account.id, automatic: lead.automatic }, articles };
    });
  }

  async articlesWithKeys(keys: readonly number[]): Promise<readonly number[]> {
    this.calls += 1;
    const rows = this.#rows(keys.flatMap((key) => [...this.#byKey.get(key)]));
    return [...new Set(rows.filter(({ account }) => !account.isMain).map(({ account }) => account.article))];
  }

  async write({ nodes = [], removedNodes = [], accounts = [], removedAccounts = [] }: IndexChanges): Promise<void> {
    this.calls += 1;
    for (const { level, id } of removedNodes) this.#levels[level]?.remove(id);
    for (const node of nodes) this.#levels[node.level]?.put(node);
    for (const id of removedAccounts) this.#remove(id);
    for (const row of accounts) {
      const { id, article } = row.account;
      this.#remove(id);
      this.#accounts.set(id, row);
      this.#byArticle.add(article, id);
      this.#byAutomatic.add(row.automatic, id);
      for (const key of keysOf(row.account, row.storyKey)) this.#byKey.add(key, id);
    }
  }

  /** All accounts and their events. */
  events(): ReadonlyMap<number, number> {
    return new Map([...this.#accounts].map(([id, { event }]) => [id, event]));
  }

  #rows(ids: Iterable<number>): AccountRow[] {
    return [...ids].flatMap((id) => this.#accounts.get(id) ?? []);
  }

  #remove(id: number): void {
    const row = this.#accounts.get(id);
    if (row === undefined) return;
    this.#accounts.delete(id);
    this.#byArticle.delete(row.account.article, id);
    this.#byAutomatic.delete(row.automatic, id);
    for (const key of keysOf(row.account, row.storyKey)) this.#byKey.delete(key, id);
  }
}

class LevelTable {
  readonly nodes = new Map<number, ClusterNode>();
  readonly #byPivot = new SetMap();
  readonly #pivotsByKey = new SetMap();
  readonly #othersByKey = new SetMap();

  put(node: ClusterNode): void {
    this.remove(node.id);
    this.nodes.set(node.id, node);
    this.#byPivot.add(node.pivot, node.id);
    for (const key of node.keys.terms) this.#table(node).add(key, node.id);
  }

  remove(id: number): void {
    const node = this.nodes.get(id);
    if (node === undefined) return;
    this.nodes.delete(id);
    this.#byPivot.delete(node.pivot, id);
    for (const key of node.keys.terms) this.#table(node).delete(key, id);
  }

  membersOf(pivot: number): ClusterNode[] {
    return [...this.#byPivot.get(pivot)].flatMap((id) => this.nodes.get(id) ?? []);
  }

  sharing(query: TermVector, pivotsOnly: boolean): readonly ClusterNode[] {
    const ids = new Set<number>();
    for (const key of query.terms) {
      for (const id of this.#pivotsByKey.get(key)) ids.add(id);
      if (!pivotsOnly) for (const id of this.#othersByKey.get(key)) ids.add(id);
    }
    return [...ids]
      .flatMap((id) => this.nodes.get(id) ?? [])
      .filter(({ level, keys }) => hasKeysOfLevel(level, overlap(query, keys)));
  }

  #table(node: ClusterNode): SetMap {
    return node.pivot === node.id ? this.#pivotsByKey : this.#othersByKey;
  }
}

class SetMap {
  readonly #sets = new Map<number, Set<number>>();

  get(key: number): ReadonlySet<number> {
    return this.#sets.get(key) ?? none;
  }

  add(key: number, value: number): void {
    const set = this.#sets.get(key);
    if (set === undefined) this.#sets.set(key, new Set([value]));
    else set.add(value);
  }

  delete(key: number, value: number): void {
    const set = this.#sets.get(key);
    if (set?.delete(value) && set.size === 0) this.#sets.delete(key);
  }
}

const none: ReadonlySet<number> = new Set();
