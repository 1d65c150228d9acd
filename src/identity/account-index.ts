import type { EventAccount, TermVector } from './event-account.ts';

/**
 * A node of one level: at level 0 a main account, above it a cluster of the level below, under the id and the rank of its
 * pivot. `pivot` is the id of the node of the same level whose cluster it is in, its own where it is a pivot itself.
 */
export interface ClusterNode {
  readonly level: number;
  readonly id: number;
  readonly rank: number;
  readonly vector: TermVector;
  readonly keys: readonly number[];
  readonly pivot: number;
}

/** An account as it is kept, with what was last decided of it. */
export interface AccountRow {
  readonly account: EventAccount;
  /** The account that stands for its event. All accounts of one event have the same; it may change where the event stays. */
  readonly representative: number;
  /** The representative before any human's decision. */
  readonly automatic: number;
  /** The match key of a secondary account within its article's story, null where it has none. */
  readonly storyKey: number | null;
}

/**
 * What the partition must ask of a store. Each call is one statement over a set; what it answers is as of the last
 * `write`, in any order. An id or key that is not there is left out.
 */
export interface AccountIndex {
  /** The nodes of a level with these ids. */
  nodes(level: number, ids: readonly number[]): Promise<readonly ClusterNode[]>;
  /** The nodes of a level that have at least `least` of the keys of one of these sets; `pivotsOnly` leaves all but pivots out. */
  nodesSharing(
    level: number,
    keySets: readonly (readonly number[])[],
    least: number,
    pivotsOnly: boolean,
  ): Promise<readonly ClusterNode[]>;
  /** The nodes of a level in the clusters of these pivots: of each cluster the `most` of lowest rank. */
  members(level: number, pivots: readonly number[], most: number): Promise<readonly ClusterNode[]>;
  /** The accounts with these ids. */
  accounts(ids: readonly number[]): Promise<readonly AccountRow[]>;
  /** All accounts of these articles. */
  accountsOf(articles: readonly number[]): Promise<readonly AccountRow[]>;
  /** The accounts that have one of these match keys or story keys. */
  accountsWith(keys: readonly number[]): Promise<readonly AccountRow[]>;
  /** The accounts of which these are the automatic representatives. */
  accountsOfAutomatic(representatives: readonly number[]): Promise<readonly AccountRow[]>;
  write(changes: IndexChanges): Promise<void>;
}

/** What an update found: rows to put in the place of those of the same id (and level), and rows to remove. */
export interface IndexChanges {
  readonly nodes: readonly ClusterNode[];
  readonly removedNodes: readonly { readonly level: number; readonly id: number }[];
  readonly accounts: readonly AccountRow[];
  readonly removedAccounts: readonly number[];
}
