/** A statement while it is written: what every part of it adds to. */
import type { Selection } from '../../../schema/query/selection.ts';
import type { Dialect } from '../sql/dialect.ts';
import { hasLists, nestsAll } from './can-inline.ts';
import { nestedAnswerOf, type OpenFetch, output } from './open-fetch.ts';
import type { StatementText } from './statement-text.ts';

/** A query that has a name in the statement. */
export interface NamedQuery {
  readonly name: string;
  readonly query: string;
}

/** The query of a fetch that is to be opened. */
export type FetchQuery = Pick<OpenFetch, 'sort' | 'key' | 'directions' | 'isDistinct' | 'body'> & {
  readonly isSingle?: boolean;
};

export interface FetchOptions {
  /** What the query calls its rows. */
  readonly alias?: string;
  /** Whether it is part of another's query. */
  readonly isNested?: boolean;
}

export interface OpenStatement {
  readonly text: StatementText;
  readonly dialect: Dialect;
  readonly totals: NamedQuery[];
  /** What is read by more than one query, or by one for each parent: written once, before all fetches. */
  readonly scores: NamedQuery[];
  /** Opens a fetch, plans its row, and with it whatever the row leads to. */
  fetch(node: Selection, edge: Selection | null, query: FetchQuery, options?: FetchOptions): OpenFetch;
}

/** The rows that a relation starts from: those of a fetch, or the root, which is no row. */
export type Parent = { readonly fetch: OpenFetch; readonly at: number } | null;

export const isOfMany = (parent: Parent): boolean => parent !== null && parent.fetch.isSingle !== true;

/**
 * Whether rows may come as a column of those they belong to, which each come once then or lead to nothing further. All that they
 * lead to comes as their column then: nothing else could begin at them, since they have no name. `isLinked` says whether they
 * are found over a link table, and so may come more than once.
 */
export function nests(statement: OpenStatement, parent: OpenFetch, selection: Selection, isLinked: boolean): boolean {
  return (
    statement.dialect.nestsRows &&
    (parent.isDistinct || !hasLists(selection)) &&
    nestsAll(selection, parent.isSingle || (parent.isDistinct && !isLinked))
  );
}

/** The place of a fetch's rows among the columns of those they belong to. */
export function nest(statement: OpenStatement, fetch: OpenFetch, parent: OpenFetch): number {
  return output(parent, nestedAnswerOf(fetch, statement.dialect), 'whole');
}
