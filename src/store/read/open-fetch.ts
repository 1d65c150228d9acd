/** A fetch while its statement is being written. Its query is made last, when the columns that its children need are known. */
import type { Dialect } from '../sql/dialect.ts';
import type { Fetch } from './fetch.ts';

export interface OpenFetch extends Fetch {
  readonly outputs: Output[];
  /** The tables joined to its rows, each under an alias of its own; `at` is the column with the key. */
  readonly joins: { readonly alias: string; readonly table: string; readonly at: number }[];
  readonly sort: string;
  readonly key: string;
  /** Whether each key occurs in one row only. */
  readonly isDistinct: boolean;
  /** Whether it has at most one row. */
  readonly isSingle: boolean;
  readonly body: (selected: string) => string;
}

/**
 * A column of a fetch. `row`: an expression over its own rows. `join`: over a joined table. `whole`: a subquery that starts from a
 * finished row of the fetch. `silent`: over its own rows, only used to join, and left out of the result.
 */
export interface Output {
  readonly sql: string;
  readonly of: 'row' | 'join' | 'whole' | 'silent';
}

/** The index of the row's own key, which is right before its columns. */
const keyPlace = -1;

/** Adds an expression to the columns of a fetch, unless it is among them, and returns its index. */
export function output({ key, outputs }: OpenFetch, sql: string, of: Output['of'] = 'row'): number {
  if (sql === key) return keyPlace;
  const known = outputs.findIndex((other) => other.sql === sql);
  if (known === -1) return outputs.push({ sql, of }) - 1;
  if (outputs[known]?.of === 'silent') outputs[known] = { sql, of };
  return known;
}

/** Adds a silent column to the result. */
export function speakUp({ outputs }: OpenFetch, at: number): void {
  const silent = outputs[at];
  if (silent?.of === 'silent') outputs[at] = { sql: silent.sql, of: 'row' };
}

/** The name of the column at an index. */
export const columnAt = (at: number): string => (at === keyPlace ? 'k' : `c${at}`);

/** A column of the fetch, for a subquery that starts from its rows. */
export const keyOfWhole = ({ name }: OpenFetch, at: number): string => `${name}w.${columnAt(at)}`;

/** The query of the distinct keys in a column of a fetch. */
export function keysOf({ name, key, outputs, isDistinct }: OpenFetch, at: number): string {
  const sql = at === keyPlace ? key : outputs[at]?.sql;
  return `select ${isDistinct && sql === 'a.id' ? '' : 'distinct '}${columnAt(at)} as id from ${name}`;
}

/** The query of the rows of a fetch with its joins. */
export function bodyOf({ outputs, joins, sort, key, body }: OpenFetch): string {
  const rows = body([`${sort} as s`, `${key} as k`, ...ownColumns(outputs)].join(', '));
  if (joins.length === 0) return rows;
  const all = outputs.flatMap(({ sql, of }, i) =>
    of === 'whole' ? [] : [of === 'join' ? `${sql} as c${i}` : `w.c${i}`],
  );
  return `select w.p, w.s, w.k, ${all.join(', ')} from (${rows}) w${joined(joins, 'w')}`;
}

/** Selects the rows of a fetch, a common table expression, as a JSON array of arrays. */
export function answerOf({ name, outputs }: OpenFetch, dialect: Dialect): string {
  const w = `${name}w`;
  const cells = outputs.map(({ sql, of }, i) => (of === 'whole' ? sql : of === 'silent' ? '0' : `${w}.c${i}`));
  const row = dialect.jsonArray([`${w}.p`, `${w}.s`, `${w}.k`, ...cells]);
  return `select '${name}' as n, ${dialect.jsonRows(row)} as j from ${name} ${w}`;
}

/** The same as a subquery in a column of the parent row, which `body` refers to. */
export function nestedAnswerOf({ name, outputs, joins, sort, key, body }: OpenFetch, dialect: Dialect): string {
  const w = `${name}w`;
  const rows = body([`${sort} as s`, `${key} as k`, ...ownColumns(outputs)].join(', '));
  const cells = outputs.map(({ sql, of }, i) => (of === 'row' ? `${w}.c${i}` : of === 'silent' ? '0' : sql));
  const row = dialect.jsonArray(['0', `${w}.s`, `${w}.k`, ...cells]);
  return `(select ${dialect.jsonRows(row)} from (${rows}) ${w}${joined(joins, w)})`;
}

const ownColumns = (outputs: readonly Output[]): readonly string[] =>
  outputs.flatMap(({ sql, of }, i) => (of === 'row' || of === 'silent' ? [`${sql} as c${i}`] : []));

const joined = (joins: OpenFetch['joins'], w: string): string =>
  joins.map(({ alias, table, at }) => ` left join ${table} ${alias} on ${alias}.id = ${w}.${columnAt(at)}`).join('');
