/** Where the rows of a page come from, what they must satisfy, and what they are sorted by. */
import { countOrders, type EntityName, type OrderedEntity, orders } from '../../schema/graph.ts';
import type { Cut } from '../../schema/selection.ts';
import { related } from './conditions.ts';
import { filterSql } from './filter-sql.ts';
import { hitsSql } from './hits-sql.ts';
import { foundBy, scoresOf } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';
import { type OrderColumns, orderColumns, type PageMap, tableOf } from './tables.ts';

/** The table that is cut, under `a`, or under `l` with the child joined to it. Aliases end in the suffix asked for. */
export interface PageSource {
  readonly table: string;
  readonly alias: string;
  readonly joined: (suffix: string) => string;
  /** What is joined to the table that is cut. */
  readonly rest: (suffix: string) => string;
}

export function pageSource(entity: EntityName, { link }: PageMap, cut: Cut, text: StatementText): PageSource {
  const table = entity === 'hit' ? `(${hitsSql(cut, text)})` : tableOf(entity).table;
  const ranked = (suffix: string) =>
    cut.orderBy.field === 'RELEVANCE' && cut.search !== null && entity !== 'hit'
      ? ` join (${scoresOf(entity, cut.search, text)}) m${suffix} on m${suffix}.id = a${suffix}.id`
      : '';
  if (link === undefined) {
    return { table, alias: 'a', joined: (suffix) => `${table} a${suffix}${ranked(suffix)}`, rest: ranked };
  }
  const rest = (suffix: string) =>
    ` join ${table} a${suffix} on a${suffix}.id = l${suffix}.${link.child}${ranked(suffix)}`;
  return { table: link.table, alias: 'l', joined: (suffix) => `${link.table} l${suffix}${rest(suffix)}`, rest };
}

/** The condition of a list's filter and of its search, unless what it is ranked by has joined that already; null for none. */
export function holds(
  { filter, search }: Cut,
  entity: EntityName,
  suffix: string,
  text: StatementText,
  isRanked: boolean,
): string | null {
  const row = `a${suffix}`;
  const found =
    search === null || isRanked || entity === 'hit' ? null : `${row}.id in (${foundBy(entity, search, text)})`;
  const filtered = filter === null ? null : filterSql(filter, entity, { row, link: `l${suffix}` }, text);
  const both = [found, filtered].filter((condition) => condition !== null);
  return both.length === 0 ? null : both.join(' and ');
}

export function sortExpression(
  { orderBy, counted }: Cut,
  entity: EntityName,
  { linkOrders }: PageMap,
  text: StatementText,
): (suffix: string) => string {
  if (!isOrdered(entity)) throw new Error(`"${entity}" is never listed in pages`);
  if (orderBy.field === 'RELEVANCE') return (suffix) => (entity === 'hit' ? `a${suffix}.score` : `m${suffix}.score`);
  const counts = countOrders[entity]?.[orderBy.field];
  if (counted !== null && counts !== undefined) {
    const map = related[entity]?.[counts.relation];
    if (map === undefined || 'key' in map) throw new Error(`"${entity}" has no rows "${counts.relation}" to count`);
    return (suffix) => {
      const [x, l] = [text.alias('x'), text.alias('l')];
      const { table } = tableOf(counts.of);
      const from =
        map.link === undefined
          ? `${table} ${x}`
          : `${map.link.table} ${l} join ${table} ${x} on ${x}.id = ${l}.${map.link.child}`;
      const parent = `${map.link === undefined ? x : l}.${map.parent}`;
      const held = filterSql(counted, counts.of, { row: x, link: l }, text);
      return `(select count(distinct ${x}.id) from ${from} where ${parent} = a${suffix}.id and ${held})`;
    };
  }
  const ofLink: OrderColumns | undefined = linkOrders?.[orderBy.field];
  const found = ofLink ?? orderColumns[entity][orderBy.field];
  if (found === undefined) throw new Error(`the tables have no order "${orderBy.field}" of "${entity}"`);
  return (suffix) => `${ofLink === undefined ? 'a' : 'l'}${suffix}.${found[orderBy.direction]}`;
}

const isOrdered = (entity: EntityName): entity is OrderedEntity => entity in orders;
