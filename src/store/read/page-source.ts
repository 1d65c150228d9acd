/** Where the rows of a page come from, what they must satisfy, and what they are sorted by. */
import { type EntityName, shapeOf } from '../../../schema/query/data-model.ts';
import { orderField } from '../../../schema/query/orders.ts';
import type { PageArgs, SortKey } from '../../../schema/query/selection.ts';
import { isOrdered, type OrderColumns, orderColumn } from '../sql/order-columns.ts';
import type { PageMap } from '../sql/relations.ts';
import { tableOf } from '../sql/tables.ts';
import { conditionOf } from './conditions.ts';
import { wantedId } from './current-id.ts';
import { type DistinctList, isFirstOfSame } from './distinct-sql.ts';
import { filterSql } from './filter-sql.ts';
import { hitsSql } from './hits-sql.ts';
import { reduceFilter } from './reduce-filter.ts';
import { rejectedRows } from './rejected-rows.ts';
import { relatedFrom, relatedTo } from './related.ts';
import { foundBy, scoresOf } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';

/** The paged table, under `a`, or under `l` with the child joined to it. Aliases end in the given suffix. */
export interface PageSource {
  readonly table: string;
  readonly alias: string;
  readonly joined: (suffix: string) => string;
  /** What is joined to the paged table. */
  readonly rest: (suffix: string) => string;
}

/** The scores that a page is ranked by: a table of them, and how it is joined to the paged table. */
interface Ranking {
  readonly table: string;
  readonly join: string;
}

export function pageSource(
  entity: EntityName,
  { link }: PageMap,
  args: PageArgs,
  text: StatementText,
  ranking: Ranking | null,
): PageSource {
  const table = entity === 'hit' ? `(${hitsSql(args, text)})` : rowsOf(entity, args);
  const ranked = (suffix: string, join: string) =>
    ranking === null ? '' : ` ${join} ${ranking.table} m${suffix} on m${suffix}.id = a${suffix}.id`;
  const child = (suffix: string) =>
    link === undefined ? '' : ` join ${table} a${suffix} on a${suffix}.id = l${suffix}.${link.child}`;
  const alias = link === undefined ? 'a' : 'l';
  const cutTable = link?.table ?? table;
  return {
    table: cutTable,
    alias,
    joined: (suffix) => `${cutTable} ${alias}${suffix}${child(suffix)}${ranked(suffix, ranking?.join ?? '')}`,
    rest: (suffix) => `${child(suffix)}${ranked(suffix, text.dialect.joinInOrder)}`,
  };
}

/** The table of an entity; of quotes and events, with those that were rejected where they are asked for. */
function rowsOf(entity: EntityName, { rejected }: PageArgs): string {
  const { table } = tableOf(entity);
  return rejected === 'none' ? table : rejectedRows(entity, rejected);
}

/** A query for the scores of a page that is ordered by relevance; null for any other. */
export function rankingOf(entity: EntityName, args: PageArgs, text: StatementText): string | null {
  const { search } = args;
  return isRanked(args) && search !== null && entity !== 'hit' ? scoresOf(entity, search, text) : null;
}

/** Whether relevance is among the orders of a page. */
export const isRanked = ({ orderBy }: PageArgs): boolean => orderBy.some(({ field }) => field === 'RELEVANCE');

/** A list that is found along the links to one thing its filter names, in the order that the links are kept in. */
interface Walk {
  readonly from: string;
  readonly sort: string;
  readonly isUp: boolean;
  readonly condition: string;
  /** The remaining conditions on each row, and those that it was found by as well. */
  readonly args: PageArgs;
}

/**
 * The walk along a link table for a list of all rows, where its filter wants one person, event or article and the links to
 * it are sorted as the list is: it ends when the page is full, however many rows are linked. Null where there is none.
 */
export function walkOf(args: PageArgs, entity: EntityName, text: StatementText): Walk | null {
  const [order, another] = args.orderBy;
  if (
    args.filter === null ||
    args.rejected !== 'none' ||
    args.search !== null ||
    order === undefined ||
    another !== undefined
  )
    return null;
  if (order.countFilter !== null) return null;
  const filter = reduceFilter(args.filter, entity);
  const parts = 'and' in filter ? filter.and : [filter];
  for (const predicate of parts) {
    if (!('field' in predicate) || predicate.operator !== 'eq') continue;
    const condition = conditionOf(predicate, entity);
    if (!('linked' in condition)) continue;
    const columns = condition.sorted?.[order.field];
    if (columns === undefined) continue;
    const { linked, own, other, where, compare } = condition;
    const wanted = wantedId(predicate, compare === 'current', text);
    const others = parts.filter((part) => part !== predicate);
    return {
      from: `${linked} d join ${tableOf(entity).table} a on a.id = d.${own}`,
      sort: `d.${columns[order.direction]}`,
      isUp: order.direction === 'ASC',
      condition: `d.${other} = ${wanted}${where === undefined ? '' : ` and d.${where}`}`,
      args: { ...args, filter: others.length === 0 ? null : { and: others } },
    };
  }
  return null;
}

/** Conditions that must all hold; those that are null ask nothing. */
export const allOf = (conditions: readonly (string | null)[]): string =>
  conditions.filter((condition) => condition !== null).join(' and ') || 'true';

/** How the rows that a search finds are put together with those of a list. */
interface Finding {
  /** The ranking has joined them already. */
  readonly isRanked: boolean;
  /** The list is one of many, whose own rows are fewer than all that is found: they are looked up in what is found. */
  readonly isOfMany: boolean;
  readonly map: PageMap;
  /** What the rows are found by, where the page's own arguments have only a part of it. */
  readonly whole?: PageArgs;
}

/** The condition of a list's filter, of its search, and of what says the same; null for none. `whole` has all that a list's rows are found by. */
export function holds(
  args: PageArgs,
  entity: EntityName,
  suffix: string,
  text: StatementText,
  { isRanked, isOfMany, map, whole = args }: Finding,
): string | null {
  const { filter, search } = args;
  const row = `a${suffix}`;
  const id = isOfMany ? text.dialect.notSought(`${row}.id`) : `${row}.id`;
  const found = search === null || isRanked || entity === 'hit' ? null : `${id} in (${foundBy(entity, search, text)})`;
  const filtered = filter === null ? null : filterSql(filter, entity, { row, link: `l${suffix}` }, text);
  const same = args.distinct ? isFirstOfSame(listOf(entity, map, whole), suffix, text) : null;
  const all = [found, filtered, same].filter((condition) => condition !== null);
  return all.length === 0 ? null : all.join(' and ');
}

const listOf = (entity: EntityName, map: PageMap, args: PageArgs): DistinctList => ({
  entity,
  table: rowsOf(entity, args),
  map,
  args,
});

export function sortExpression(
  { field, direction, countFilter }: SortKey,
  entity: EntityName,
  { linkOrders }: PageMap,
  text: StatementText,
): (suffix: string) => string {
  if (!isOrdered(entity)) throw new Error(`"${entity}" is never listed in pages`);
  if (field === 'RELEVANCE') return (suffix) => (entity === 'hit' ? `a${suffix}.score` : `m${suffix}.score`);
  const counts = orderField(entity, field)?.counts ?? '';
  const of = shapeOf(entity).page[counts]?.to;
  if (countFilter !== null && of !== undefined) {
    const map = relatedTo(entity, counts);
    if ('key' in map) throw new Error(`"${entity}" has no rows "${counts}" to count`);
    return (suffix) => {
      const [x, l] = [text.alias('x'), text.alias('l')];
      const { from, parent } = relatedFrom(map, tableOf(of).table, { x, l, other: text.alias('y') });
      const held = filterSql(countFilter, of, { row: x, link: l }, text);
      return `(select count(distinct ${x}.id) from ${from} where ${parent} = a${suffix}.id and ${held})`;
    };
  }
  const ofLink: OrderColumns | undefined = linkOrders?.[field];
  const found = ofLink ?? orderColumn(entity, field);
  return (suffix) => `${ofLink === undefined ? 'a' : 'l'}${suffix}.${found[direction]}`;
}
