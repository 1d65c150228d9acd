import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Filter } from '../../../schema/query/filter.ts';
import type { Page, Selection } from '../../../schema/query/selection.ts';
import { tableOf } from '../sql/tables.ts';
import { reduceFilter } from './reduce-filter.ts';

/**
 * Whether a selection may scan many more rows than it returns: a whole table, or all rows of a person or an event. The rows of
 * one article are few.
 */
export const isExpensive = (selection: Selection): boolean => {
  const { entity, embeds, toOne, lists, pages, lookups, computed } = selection;
  return (
    computed.size > 0 ||
    [...pages.values()].some((page) => isExpensivePage(page, entity) || sortsAll(page, entity)) ||
    [...lookups.values()].some(({ rows }) => isExpensive(rows)) ||
    [embeds, toOne, lists].some((inner) => [...inner.values()].some(isExpensive))
  );
};

function isExpensivePage({ args, node, edge, wantsTotal, aggregations }: Page, of: EntityName): boolean {
  const isBounded = of === 'article' && (args.filter === null || isOwn(reduceFilter(args.filter, node.entity)));
  const looksAtAll =
    args.filter !== null ||
    args.orderBy.some(({ countFilter }) => countFilter !== null) ||
    wantsTotal ||
    aggregations.size > 0;
  return (
    args.search !== null ||
    (looksAtAll && !isBounded) ||
    [...aggregations.values()].some(({ groupRows }) => groupRows.size > 0) ||
    isExpensive(node) ||
    (edge !== null && isExpensive(edge))
  );
}

/**
 * Whether all rows of a person or an event must be sorted for a page of them, because no index has the sort keys. No index has
 * several of them.
 */
function sortsAll({ relation, args, wantsRows }: Page, of: EntityName): boolean {
  if (!wantsRows || of === 'article') return false;
  if (args.orderBy.length > 1) return true;
  if (of !== 'person' && of !== 'event') return false;
  const { link, linkOrders } = tableOf(of).pages[relation] ?? {};
  const indexed = link === undefined ? byDate : Object.keys(linkOrders ?? {});
  return !args.orderBy.every(({ field }) => indexed.includes(field));
}

/** The orders with an index on the rows that have the key of their person or event in a column. */
const byDate = ['PUBLISHED_ON', 'SAID'];

/** Whether a filter only reads columns of the row itself. */
function isOwn(filter: Filter): boolean {
  if ('and' in filter) return filter.and.every(isOwn);
  if ('or' in filter) return filter.or.every(isOwn);
  if ('not' in filter) return isOwn(filter.not);
  return 'field' in filter;
}
