import type { Filter, RelationFilter } from '../query/filter.ts';

/** Cost of a condition beside the reading of a row; a list of values costs by its length: this many values cost one row. */
const prices = { condition: 4, related: 20, search: 20 } as const;
const valuesForOne = 10;

/** Cost of one filter, in rows. */
export function filterCost(filter: Filter, params: readonly unknown[]): number {
  if ('and' in filter) return sumOf(filter.and, params);
  if ('or' in filter) return sumOf(filter.or, params);
  if ('not' in filter) return filterCost(filter.not, params);
  if ('search' in filter) return prices.search;
  if ('relation' in filter) return relationCost(filter, params);
  if (!('field' in filter)) return prices.condition;
  const value = params[filter.value.param];
  return prices.condition + (Array.isArray(value) ? Math.ceil(value.length / valuesForOne) : 0);
}

/** One row is looked up by its key, as rows are that are asked for by an id alone, or whether there are any; others are gone through. */
function relationCost({ has, where }: RelationFilter, params: readonly unknown[]): number {
  if (where === null) return prices.condition;
  return (has === 'one' || isOfId(where) ? 0 : prices.related) + filterCost(where, params);
}

/** Whether rows are asked for by an id alone, their own or that of the one row they lead to. */
const isOfId = (where: Filter): boolean =>
  'field' in where
    ? where.field === 'id'
    : 'relation' in where && where.has === 'one' && (where.where === null || isOfId(where.where));

/** An empty filter counts as one condition. */
const sumOf = (parts: readonly Filter[], params: readonly unknown[]): number =>
  parts.length === 0 ? prices.condition : parts.reduce((sum, part) => sum + filterCost(part, params), 0);
