/** How the flat rows of a statement become the objects that resolvers read; written by `compile.ts`, read by `stitch.ts`. */
import type { EntityName } from '../../schema/graph.ts';
import type { Param } from '../../schema/selection.ts';

/** One relation's rows: each an array of its parent's key, its sort key, its own key and its columns. */
export interface Fetch {
  readonly name: string;
  /** The row itself, and the link that leads to it where it has one. */
  readonly node: RowPlan;
  readonly edge: RowPlan | null;
}

/** What counts the rows of a page for each parent. */
export interface Total {
  readonly name: string;
}

/** An object to be made of a row; every number is the place of a column in it. */
export interface RowPlan {
  readonly entity: EntityName;
  readonly columns: { readonly name: string; readonly at: number; readonly isHex: boolean }[];
  /** `present` is where a null says that there is none; null where there always is one. */
  readonly embeds: { readonly name: string; readonly present: number | null; readonly plan: RowPlan }[];
  readonly ones: { readonly name: string; readonly at: number; readonly fetch: Fetch }[];
  /** `at` holds the parent's key; null at the root, where all rows belong to the one parent. */
  readonly lists: { readonly name: string; readonly at: number | null; readonly fetch: Fetch }[];
  readonly pages: PagePlan[];
}

export interface PagePlan {
  readonly name: string;
  readonly at: number | null;
  readonly fetch: Fetch | null;
  readonly total: Total | null;
  readonly tallies: readonly { readonly name: string; readonly fetch: Fetch }[];
  readonly size: Param;
  readonly backward: boolean;
}

export const emptyPlan = (entity: EntityName): RowPlan => ({
  entity,
  columns: [],
  embeds: [],
  ones: [],
  lists: [],
  pages: [],
});
