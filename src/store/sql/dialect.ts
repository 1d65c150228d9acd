import type { TimeUnit } from '../../../schema/query/selection.ts';

/** The differences of the two dialects in reading. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgres';
  /** The n-th parameter of a statement, from 1. */
  placeholder(n: number): string;
  /** Whether `expression` equals one item of the array that the placeholder stands for. */
  isOneOf(expression: string, placeholder: string): string;
  /** Whether `expression` equals one of the rows of a query. */
  isOneOfQuery(expression: string, query: string): string;
  /** The keys of the array that the placeholder stands for, as a table with the column `value`. */
  items(placeholder: string, alias: string): string;
  /** A join whose tables are read in the order they are written in, as far as the dialect lets one say so. */
  readonly joinInOrder: string;
  /** An expression by which the dialect should not look rows up, though it has an index, as far as it lets one say so. */
  notSought(expression: string): string;
  /** No key, of the type that keys have. */
  readonly nullKey: string;
  /** The sum of whole numbers, as one that JSON holds. */
  wholeSum(expression: string): string;
  /** Whether a text has another in it. */
  contains(expression: string, placeholder: string): string;
  /** The first day of the calendar's span that a day (`YYYY-MM-DD`, or a moment that begins so) lies in. */
  bucket(unit: TimeUnit, expression: string): string;
  /** The newest `limit` rows of a table for each row before it in the FROM, joined under `alias`. */
  newestOf(rows: {
    readonly table: string;
    readonly alias: string;
    readonly where: string;
    readonly order: string;
    readonly limit: number;
  }): string;
  /** The expressions as a JSON array. */
  jsonArray(expressions: readonly string[]): string;
  /** The JSON array, as text, of `expression` over all rows, in whatever order they come: nearly always they are sorted as they come, and to sort them again costs a page's statement up to a third more. */
  jsonRows(expression: string): string;
  /** The JSON array, as text, of a JSON array for each expression: of what it is in all rows, in one and the same order. */
  jsonColumns(expressions: readonly string[]): string;
  /** Whether rows that belong to one row are best made a column of it, where nothing else needs them. */
  readonly nestsRows: boolean;
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
  readonly pagedTable: { readonly table: string; readonly alias: string };
  /** What is joined to it, where the rows are selected. */
  readonly joined: () => string;
  readonly source: (suffix: string) => string;
  readonly where: (suffix: string) => string;
  readonly order: (suffix: string) => string;
  readonly limit: string;
}

// Each parent's page has a LIMIT of its own, never a window function over all rows: so it walks an index (parent, sort
// key, id) for as many rows as the page has.

const beginningOf = (unit: Exclude<TimeUnit, 'WEEK'>, expression: string): string =>
  `substr(${expression}, 1, ${{ DAY: 10, MONTH: 7, YEAR: 4 }[unit]})`;

export const sqlite: Dialect = {
  name: 'sqlite',
  // The sign keeps SQLite from looking at the value while it plans: a statement that it has looked so would be planned anew
  // for each value that is bound, which takes longer than to answer it.
  placeholder: (n) => `+?${n}`,
  isOneOf: (expression, placeholder) => `${expression} in (select value from json_each(${placeholder}))`,
  isOneOfQuery: (expression, query) => `${expression} in (${query})`,
  items: (placeholder, alias) => `json_each(${placeholder}) ${alias}`,
  joinInOrder: 'cross join',
  notSought: (expression) => `+${expression}`,
  nullKey: 'null',
  wholeSum: (expression) => `sum(${expression})`,
  contains: (expression, placeholder) => `instr(${expression}, ${placeholder}) > 0`,
  bucket: (unit, expression) =>
    unit === 'WEEK' ? `date(substr(${expression}, 1, 10), '-6 days', 'weekday 1')` : beginningOf(unit, expression),
  newestOf: ({ table, alias, where, order, limit }) =>
    `cross join ${table} ${alias} on ${alias}.id in (select n.id from ${table} n where n.${where} order by ${order} limit ${limit})`,
  jsonArray: (expressions) => `json_array(${expressions.join(', ')})`,
  jsonRows: (expression) => `json_group_array(${expression})`,
  jsonColumns: (expressions) => `json_array(${expressions.map((one) => `json_group_array(${one})`).join(', ')})`,
  // A query inside a query costs a fifth of one that finds its rows by keys from a table made on the way.
  nestsRows: true,
  hex: (expression) => `hex(${expression})`,
  // SQLite has no LATERAL; a correlated subquery may have a LIMIT, so it selects the page's ids and the rows are joined.
  pages: ({ parents, selected, pagedTable, joined, source, where, order, limit }) =>
    `select p.id as p, ${selected} from (${parents}) p cross join ${pagedTable.table} ${pagedTable.alias} on ${pagedTable.alias}.id in ` +
    `(select ${pagedTable.alias}2.id from ${source('2')} where ${where('2')} order by ${order('2')} limit ${limit})${joined()}`,
};

export const postgres: Dialect = {
  name: 'postgres',
  placeholder: (n) => `$${n}`,
  isOneOf: (expression, placeholder) => `${expression} = any(${placeholder})`,
  isOneOfQuery: (expression, query) => `${expression} = any(array(${query}))`,
  items: (placeholder, alias) => `unnest(${placeholder}::bigint[]) ${alias}(value)`,
  joinInOrder: 'join',
  notSought: (expression) => expression,
  nullKey: 'null::bigint',
  wholeSum: (expression) => `sum(${expression})::bigint`,
  contains: (expression, placeholder) => `strpos(${expression}, ${placeholder}) > 0`,
  // PostgreSQL's calendar has no year 0.
  bucket: (unit, expression) =>
    unit === 'WEEK'
      ? `case when ${expression} > '0001' then to_char(date_trunc('week', substr(${expression}, 1, 10)::date), 'YYYY-MM-DD') end`
      : beginningOf(unit, expression),
  newestOf: ({ table, alias, where, order, limit }) =>
    `cross join lateral (select n.* from ${table} n where n.${where} order by ${order} limit ${limit}) ${alias}`,
  // A function takes at most 100 arguments.
  jsonArray: (expressions) =>
    expressions.length <= 100
      ? `json_build_array(${expressions.join(', ')})`
      : `json_build_array(variadic array[${expressions.map((item) => `to_json(${item})`).join(', ')}])`,
  jsonRows: (expression) => `coalesce(json_agg(${expression}), '[]')::text`,
  jsonColumns: (expressions) =>
    `json_build_array(${expressions.map((one) => `coalesce(json_agg(${one}), '[]')`).join(', ')})::text`,
  // Once planned, both cost the same, and deep ones less the flat way.
  nestsRows: false,
  hex: (expression) => `encode(${expression}, 'hex')`,
  pages: ({ parents, selected, source, where, order, limit }) =>
    `select p.id as p, page.* from (${parents}) p cross join lateral ` +
    `(select ${selected} from ${source('')} where ${where('')} order by ${order('')} limit ${limit}) page`,
};
