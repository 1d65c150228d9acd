import type { TimeUnit } from '../../../schema/query/selection.ts';

/** What a dialect of SQL writes in its own way in statements that read. */
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
  /** A join that the planner must not reorder, if the dialect has one. */
  readonly joinInOrder: string;
  /** An expression for which the planner must not use an index, if the dialect can say so. */
  notSought(expression: string): string;
  /** NULL with the type of keys. */
  readonly nullKey: string;
  /** The sum of whole numbers, of a type that JSON can hold. */
  wholeSum(expression: string): string;
  /** Whether the expression contains the text of the placeholder. */
  contains(expression: string, placeholder: string): string;
  /** The first day of the day, week, month or year of a date (`YYYY-MM-DD`, or a date and time that begins so). */
  bucket(unit: TimeUnit, expression: string): string;
  /** Joins, under `alias`, the newest `limit` rows of a table for each row of the tables before it in the FROM clause. */
  newestOf(rows: {
    readonly table: string;
    readonly alias: string;
    readonly where: string;
    readonly order: string;
    readonly limit: number;
  }): string;
  /** The expressions as a JSON array. */
  jsonArray(expressions: readonly string[]): string;
  /**
   * The JSON array, as text, of `expression` over all rows. Its order is undefined: the rows nearly always come sorted, and to sort
   * them again makes the statement of a page up to a third more expensive.
   */
  jsonRows(expression: string): string;
  /** The JSON array, as text, with one JSON array per expression: its values over all rows, in the same order in each. */
  jsonColumns(expressions: readonly string[]): string;
  /** Whether child rows that no other part of the statement needs are cheaper as a subquery in a column of their parent. */
  readonly nestsRows: boolean;
  /** Bytes as hexadecimal digits. */
  hex(expression: string): string;
  /** The query that selects a page of rows for each parent. */
  pages(page: PageSql): string;
}

/**
 * The parts of a page's query. `pagedTable` is the table whose rows are limited, the link table or the child's own. `source` is
 * the FROM clause with it and its joins; in `source`, `where` and `order` each alias ends in `suffix`.
 */
export interface PageSql {
  readonly parents: string;
  readonly selected: string;
  readonly pagedTable: { readonly table: string; readonly alias: string };
  /** The joins of the rows that are selected. */
  readonly joined: () => string;
  readonly source: (suffix: string) => string;
  readonly where: (suffix: string) => string;
  readonly order: (suffix: string) => string;
  readonly limit: string;
}

// Each parent's page has its own LIMIT instead of a window function over all rows: so the database scans an index (parent, sort
// key, id) only for the rows of the page.

const beginningOf = (unit: Exclude<TimeUnit, 'WEEK'>, expression: string): string =>
  `substr(${expression}, 1, ${{ DAY: 10, MONTH: 7, YEAR: 4 }[unit]})`;

export const sqlite: Dialect = {
  name: 'sqlite',
  // The sign keeps SQLite from using the bound value in its plan. Otherwise it would plan the statement again for each value,
  // which takes longer than to execute it.
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
  // A correlated subquery costs a fifth of a query that joins a materialized table of keys.
  nestsRows: true,
  hex: (expression) => `hex(${expression})`,
  // SQLite has no LATERAL. A correlated subquery may have a LIMIT: it selects the ids of the page, and the rows are joined.
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
  // Both cost the same with a cached plan, and deep selections are cheaper without nesting.
  nestsRows: false,
  hex: (expression) => `encode(${expression}, 'hex')`,
  pages: ({ parents, selected, source, where, order, limit }) =>
    `select p.id as p, page.* from (${parents}) p cross join lateral ` +
    `(select ${selected} from ${source('')} where ${where('')} order by ${order('')} limit ${limit}) page`,
};
