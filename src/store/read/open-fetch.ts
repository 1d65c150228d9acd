/** A fetch while its statement is written: its query, once it is known which columns its children need of it. */
import type { Dialect } from '../sql/dialect.ts';
import type { Fetch } from './fetch.ts';

export interface OpenFetch extends Fetch {
  readonly outputs: Output[];
  /** What is joined to its rows, under aliases of their own. */
  readonly joins: { readonly alias: string; readonly table: string; readonly at: number }[];
  readonly sort: string;
  readonly key: string;
  /** Whether no two rows of it lead to the same thing. */
  readonly isDistinct: boolean;
  /** Whether it is one row at the most. */
  readonly isSingle: boolean;
  readonly body: (selected: string) => string;
}

/**
 * A column of a fetch: an expression of its own rows, of what is joined to them, or of the rows as others see them: a
 * query that begins at one of them. A silent one is of its own rows, and only joined by: the answer leaves it out.
 */
export interface Output {
  readonly sql: string;
  readonly of: 'row' | 'join' | 'whole' | 'silent';
}

/** The place of a row's own key, which stands right before its columns. */
const keyPlace = -1;

/** The place of an expression among a fetch's columns; the same expression is selected once. */
export function output({ key, outputs }: OpenFetch, sql: string, of: Output['of'] = 'row'): number {
  if (sql === key) return keyPlace;
  const known = outputs.findIndex((other) => other.sql === sql);
  if (known === -1) return outputs.push({ sql, of }) - 1;
  if (outputs[known]?.of === 'silent') outputs[known] = { sql, of };
  return known;
}

/** Has a silent column answered after all. */
export function speakUp({ outputs }: OpenFetch, at: number): void {
  const silent = outputs[at];
  if (silent?.of === 'silent') outputs[at] = { sql: silent.sql, of: 'row' };
}

/** The name of the column at a place. */
export const columnAt = (at: number): string => (at === keyPlace ? 'k' : `c${at}`);

/** A column of a fetch's rows, for a query that begins at each of them. */
export const keyOfWhole = ({ name }: OpenFetch, at: number): string => `${name}w.${columnAt(at)}`;

/** The keys in a column of a fetch, each once. */
export function keysOf({ name, key, outputs, isDistinct }: OpenFetch, at: number): string {
  const sql = at === keyPlace ? key : outputs[at]?.sql;
  return `select ${isDistinct && sql === 'a.id' ? '' : 'distinct '}${columnAt(at)} as id from ${name}`;
}

/** The query of a fetch's rows, with what is joined to them. */
export function bodyOf({ outputs, joins, sort, key, body }: OpenFetch): string {
  const rows = body([`${sort} as s`, `${key} as k`, ...ownColumns(outputs)].join(', '));
  if (joins.length === 0) return rows;
  const all = outputs.flatMap(({ sql, of }, i) =>
    of === 'whole' ? [] : [of === 'join' ? `${sql} as c${i}` : `w.c${i}`],
  );
  return `select w.p, w.s, w.k, ${all.join(', ')} from (${rows}) w${joined(joins, 'w')}`;
}

/** The rows of a fetch as a JSON array of arrays, read from the common table expression that has them. */
export function answerOf({ name, outputs }: OpenFetch, dialect: Dialect): string {
  const w = `${name}w`;
  const cells = outputs.map(({ sql, of }, i) => (of === 'whole' ? sql : of === 'silent' ? '0' : `${w}.c${i}`));
  const row = dialect.jsonArray([`${w}.p`, `${w}.s`, `${w}.k`, ...cells]);
  return `select '${name}' as n, ${dialect.jsonRows(row)} as j from ${name} ${w}`;
}

/** The same as a column of the row that they belong to, which `body` names itself. */
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
