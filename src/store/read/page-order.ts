/** The order of a page's rows: by its sort keys, and among rows of equal keys by their own. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { CursorParams, PageArgs } from '../../../schema/query/selection.ts';
import type { PageMap } from '../sql/relations.ts';
import { sortExpression } from './page-source.ts';
import type { StatementText } from './statement-text.ts';

export interface PageOrder {
  /** The sort keys as one column: the only one by itself, several as a JSON array. */
  readonly sort: string;
  /** The direction of the rows by each key; the same for `first` and `last`. */
  readonly directions: readonly ('asc' | 'desc')[];
  /** The terms of ORDER BY, from the end that the page is taken from. */
  readonly terms: (suffix: string) => string;
  /** Whether a row stands after a cursor's place, or before it; null without a cursor. */
  readonly beyond: (cursor: CursorParams | null, side: 'after' | 'before', suffix: string) => string | null;
}

/** `alias` is that of the paged table, whose own key breaks ties in the direction of the last sort key. */
export function pageOrder(
  args: PageArgs,
  entity: EntityName,
  map: PageMap,
  alias: string,
  text: StatementText,
): PageOrder {
  const keys = args.orderBy.map((key) => ({
    sql: sortExpression(key, entity, map, text),
    isUp: key.direction === 'ASC',
  }));
  const last = { sql: (suffix: string) => `${alias}${suffix}.id`, isUp: keys.at(-1)?.isUp ?? true };
  const all = [...keys, last];
  const sorts = keys.map(({ sql }) => sql(''));
  return {
    sort: sorts.length === 1 ? sorts.join() : text.dialect.jsonArray(sorts),
    directions: keys.map(({ isUp }) => (isUp ? 'asc' : 'desc')),
    terms: (suffix) =>
      all.map(({ sql, isUp }) => `${sql(suffix)} ${isUp === args.backward ? 'desc' : 'asc'}`).join(', '),
    beyond: (cursor, side, suffix) => {
      if (cursor === null) return null;
      const values = [...cursor.sorts, cursor.key];
      const terms = all.map(({ sql, isUp }, n) => ({
        sql: () => sql(suffix),
        sign: isUp === (side === 'after') ? '>' : '<',
        value: () => text.param(values[n] ?? cursor.key),
      }));
      return new Set(terms.map(({ sign }) => sign)).size === 1 ? rowBeyond(terms) : termsBeyond(terms);
    },
  };
}

interface Term {
  readonly sql: () => string;
  readonly sign: string;
  readonly value: () => string;
}

/** All keys stand in one direction: rows are compared as a whole, which an index over them serves. */
const rowBeyond = (terms: readonly Term[]): string =>
  `(${terms.map(({ sql }) => sql()).join(', ')}) ${terms[0]?.sign} (${terms.map(({ value }) => value()).join(', ')})`;

/** The first key decides, and of equal ones the next. */
function termsBeyond([first, ...rest]: readonly Term[]): string {
  if (first === undefined) return 'false';
  const beyond = `${first.sql()} ${first.sign} ${first.value()}`;
  if (rest.length === 0) return beyond;
  // An index on the first key is looked up by the first condition.
  return `(${first.sql()} ${first.sign}= ${first.value()} and (${beyond} or ${termsBeyond(rest)}))`;
}
