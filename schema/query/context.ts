import type { Access } from './access.ts';
import type { CacheMetadata } from './cache-metadata.ts';
import type { DecisionStore } from './decisions.ts';
import type { NodeEntity } from './node-entity.ts';
import type { Selection } from './selection.ts';
import type { Webhooks } from './webhooks.ts';
import type { WithheldStore } from './withheld.ts';
import type { Writer } from './writer.ts';

/** A row as a store answers: the columns asked for, and under each relation's key what it led to. */
export interface Row {
  readonly [name: string]: unknown;
}

/** One row of a page: the thing itself, the link to it where the relation has one, and the keys a cursor is made of. */
export interface Link {
  readonly node: Row;
  readonly edge: Row | null;
  readonly sorts: readonly (string | number)[];
  readonly key: number;
}

/** A page as a store answers; `links` are in the requested order, for `first` and `last` alike. */
export interface PageRows {
  readonly links: readonly Link[];
  readonly hasMore: boolean;
  readonly total: number | null;
  /** The groups of each aggregation of the page, by its key. */
  readonly aggregations: ReadonlyMap<string, readonly Row[]>;
}

export type OnNode = (entity: NodeEntity, key: number) => void;

/** What resolvers read from a store. */
export interface ReadStore {
  /**
   * Answers one selection of the `query` entity with one statement; `params` are the values its places stand for. Calls
   * `onNode` for every node that the answer is made of, some more than once.
   */
  read(selection: Selection, params: readonly unknown[], onNode?: OnNode): Promise<Row>;
  /**
   * A number that is another one whenever anything was taken in since it was last asked for, by this process or another;
   * null while the store cannot know.
   */
  version(): number | null;
  /** Calls `changed` after anything was taken in, by this process or another, until what it answers is called. */
  watch(changed: () => void): () => void;
  /** Articles that are not shown, for those who may see them; where it is not there, nobody sees them here. */
  readonly withheld?: WithheldStore;
  /** What humans decided, for those who may see it. */
  readonly decisions?: DecisionStore;
}

export interface Context {
  readonly store: ReadStore;
  /** The address under which the service is known, without a slash at the end; without it, values by a standard name none of its own. */
  readonly publicUrl?: string;
  /** The client; by default the public. */
  readonly access?: Access;
  /** What mutations write with; without it nothing can be written. */
  readonly writer?: Writer;
  /** Webhooks, for those who may manage them. */
  readonly webhooks?: Webhooks;
  /** Cost of the operation so far, and its limit; without it only the store's own limit holds. */
  readonly cost?: { asked: number; readonly limit: number };
  /** Where it is wanted: gathers what the answer is made of. */
  readonly cacheMetadata?: CacheMetadata;
}
