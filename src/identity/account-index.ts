import type { AccountMarks, EventAccount, TermVector } from './event-account.ts';

/**
 * A node of one level. At level 0 it is a main account; at a higher one it is a cluster of the level below and has the id of that
 * cluster's pivot. A store that keeps one row an account may leave the vector, the keys and the core of a cluster of one to
 * its account, and the keys of any cluster to the account of its id.
 */
export interface ClusterNode {
  readonly level: number;
  readonly id: number;
  /** A whole number below 2^51. */
  readonly rank: number;
  /** The node of the same level in whose cluster it is, itself where it is a pivot. */
  readonly pivot: number;
  /** The accounts that stand for all of the node's, in order of rank: bounded, however many it has. */
  readonly sketch: readonly number[];
  /** The mean of the sketch's vectors. */
  readonly vector: TermVector;
  /** The marks of the sketch's accounts, in the same order. */
  readonly marks: readonly AccountMarks[];
  /** What candidates are found by: the heaviest terms of the account of its id. */
  readonly keys: TermVector;
  /** Terms among the heaviest of most of the sketch's accounts; empty where they are too few to tell. */
  readonly core: readonly number[];
}

/** An account as it is kept, with what was last found of it. */
export interface AccountRow {
  readonly account: EventAccount;
  /** A number that the accounts of one event share, and no others; nothing else is meant by it. */
  readonly event: number;
  /** The same before any human decision. It is below zero where a match key gathered the accounts. */
  readonly automatic: number;
  /** The main account of another article through which a secondary one was found to be of its event. */
  readonly via: number | null;
  /** The match key that a secondary account has for its root within the event of its article's main account. */
  readonly storyKey: number | null;
}

/** A node and the pivot of its cluster. */
export type Placement = Pick<ClusterNode, 'id' | 'pivot'>;

/** What has a match key or story key. */
export interface KeyHolders {
  readonly key: number;
  /** Its main account that is first by rank. */
  readonly lead: { readonly id: number; readonly automatic: number } | null;
  /** Two of the articles that have an account with it, or the only one. */
  readonly articles: readonly number[];
}

/**
 * What the partition asks of a store: each call is one statement over a set, and answers in any order. What is not there is
 * left out.
 */
export interface AccountIndex {
  nodes(level: number, ids: readonly number[]): Promise<readonly ClusterNode[]>;
  /**
   * The nodes of a level whose keys have enough in common with one of the queries: see `hasKeysOfLevel`. More may be answered,
   * never fewer: a store that adds up in another order asks for a little less.
   */
  candidates(level: number, queries: readonly TermVector[], pivotsOnly: boolean): Promise<readonly ClusterNode[]>;
  /** The nodes of a level whose pivot is one of these: for each pivot, the `most` of them that are first by rank. */
  members(level: number, pivots: readonly number[], most: number): Promise<readonly ClusterNode[]>;
  /** Where the nodes of a level are that have one of these ids or one of these pivots. */
  placements(level: number, ids: readonly number[], pivots: readonly number[]): Promise<readonly Placement[]>;
  accounts(ids: readonly number[]): Promise<readonly AccountRow[]>;
  accountsOfArticles(articles: readonly number[]): Promise<readonly AccountRow[]>;
  accountsOfAutomatic(automatic: readonly number[]): Promise<readonly AccountRow[]>;
  keyHolders(keys: readonly number[]): Promise<readonly KeyHolders[]>;
  /** The articles that have a secondary account with one of these match keys or story keys. */
  articlesWithKeys(keys: readonly number[]): Promise<readonly number[]>;
  /** Puts rows in the place of those of the same id (and level), and removes others; later calls see it. */
  write(changes: IndexChanges): Promise<void>;
}

export interface IndexChanges {
  readonly nodes?: readonly ClusterNode[];
  readonly removedNodes?: readonly { readonly level: number; readonly id: number }[];
  readonly accounts?: readonly AccountRow[];
  readonly removedAccounts?: readonly number[];
}
