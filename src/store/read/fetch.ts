/** How the flat rows of a statement become the objects that resolvers read; written by `compile.ts`, read by `assemble-rows.ts`. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Param } from '../../../schema/query/filter.ts';

/** One relation's rows, in no order: each an array of its parent's key, its sort key, its own key and its columns. */
export interface Fetch {
  readonly name: string;
  /** Direction of each sort key; the row's own key has the direction of the last. */
  readonly directions: readonly ('asc' | 'desc')[];
  /** The row itself, and the link that leads to it where it has one. */
  readonly node: RowPlan;
  readonly edge: RowPlan | null;
  /** The place of the row's own key among its columns; null where the row is no node of the graph. */
  nodeAt: number | null;
}

/** How many rows a page has in all: in its parent's column `at`, or by what is in it in the counts called `name`. */
export interface Total {
  readonly name: string | null;
  readonly at: number | null;
}

/**
 * A list's rows. `at` holds the parent's key, by which they are found; null at the root, where all rows belong to the one
 * parent. Nested rows stand there themselves.
 */
export interface ListPlan {
  readonly name: string;
  readonly at: number | null;
  readonly fetch: Fetch;
  readonly isNested: boolean;
}

/** An object to be made of a row; every number is the place of a column in it. */
export interface RowPlan {
  readonly entity: EntityName;
  readonly columns: { readonly name: string; readonly at: number; readonly isHex: boolean }[];
  /** `present` is where a null says that there is none; null where there always is one. */
  readonly embeds: { readonly name: string; readonly present: number | null; readonly plan: RowPlan }[];
  readonly toOne: { readonly name: string; readonly at: number; readonly fetch: Fetch }[];
  readonly lists: ListPlan[];
  readonly pages: PagePlan[];
}

export interface PagePlan {
  readonly name: string;
  readonly at: number | null;
  readonly fetch: Fetch | null;
  /** Where its rows stand as a column of their parent's; null where they are found by the parent's key. */
  readonly nestedAt: number | null;
  readonly total: Total | null;
  readonly aggregations: readonly { readonly name: string; readonly fetch: Fetch }[];
  readonly size: Param;
  readonly backward: boolean;
}

export const emptyPlan = (entity: EntityName): RowPlan => ({
  entity,
  columns: [],
  embeds: [],
  toOne: [],
  lists: [],
  pages: [],
});
