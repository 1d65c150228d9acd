/** What the two dialects say differently when they are read. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The n-th parameter of a statement, from 1. */
  placeholder(n: number): string;
  /** Whether `expression` equals one item of the array that the placeholder stands for. */
  isOneOf(expression: string, placeholder: string): string;
  /** The expressions as a JSON array. */
  jsonArray(expressions: readonly string[]): string;
  /** The JSON array, as text, of `expression` over all rows in an order. */
  jsonRows(expression: string, order: string): string;
  /** Bytes as hexadecimal digits. */
  hex(expression: string): string;
  /** The query that cuts a page for each parent. */
  pages(page: PageSql): string;
}

/**
 * The parts of a page's query. `cut` is the table whose rows are counted and cut, under its alias: the link's, or the
 * child's own; `source` names it and what is joined to it, its aliases ending in `suffix`, as do `where` and `order`.
 */
export interface PageSql {
  readonly parents: string;
  readonly selected: string;
  readonly cut: { readonly table: string; readonly alias: string };
  readonly joined: string;
  readonly source: (suffix: string) => string;
  readonly where: (suffix: string) => string;
  readonly order: (suffix: string) => string;
  readonly limit: string;
}

// Each parent's page has a LIMIT of its own, never a window function over all rows: so it walks an index (parent, sort
// key, id) for as many rows as the page has.

export const sqlite: Dialect = {
  name: 'sqlite',
  placeholder: (n) => `?${n}`,
  isOneOf: (expression, placeholder) => `${expression} in (select value from json_each(${placeholder}))`,
  jsonArray: (expressions) => `json_array(${expressions.join(', ')})`,
  jsonRows: (expression, order) => `json_group_array(${expression} order by ${order})`,
  hex: (expression) => `hex(${expression})`,
  // SQLite has no LATERAL; a correlated subquery may have a LIMIT, so it selects the page's ids and the rows are joined.
  pages: ({ parents, selected, cut, joined, source, where, order, limit }) =>
    `select p.id as p, ${selected} from (${parents}) p cross join ${cut.table} ${cut.alias} on ${cut.alias}.id in ` +
    `(select ${cut.alias}2.id from ${source('2')} where ${where('2')} order by ${order('2')} limit ${limit})${joined}`,
};

export const postgres: Dialect = {
  name: 'postgres',
  placeholder: (n) => `$${n}`,
  isOneOf: (expression, placeholder) => `${expression} = any(${placeholder})`,
  // A function takes at most 100 arguments.
  jsonArray: (expressions) =>
    expressions.length <= 100
      ? `json_build_array(${expressions.join(', ')})`
      : `json_build_array(variadic array[${expressions.map((item) => `to_json(${item})`).join(', ')}])`,
  jsonRows: (expression, order) => `coalesce(json_agg(${expression} order by ${order}), '[]')::text`,
  hex: (expression) => `encode(${expression}, 'hex')`,
  pages: ({ parents, selected, source, where, order, limit }) =>
    `select p.id as p, page.* from (${parents}) p cross join lateral ` +
    `(select ${selected} from ${source('')} where ${where('')} order by ${order('')} limit ${limit}) page`,
};
