import type { Filter } from '../query/selection.ts';

/** What a condition costs beside reading a row; a list of values by its length, so many for the price of a row. */
const prices = { condition: 4, related: 20, search: 20 } as const;
const valuesForOne = 10;

/** What asking a filter once costs, in rows. */
export function filterCost(filter: Filter, params: readonly unknown[]): number {
  if ('and' in filter) return sumOf(filter.and, params);
  if ('or' in filter) return sumOf(filter.or, params);
  if ('not' in filter) return filterCost(filter.not, params);
  if ('search' in filter) return prices.search;
  if ('relation' in filter) return prices.related + (filter.where === null ? 0 : filterCost(filter.where, params));
  if (!('field' in filter)) return prices.condition;
  const value = params[filter.value.param];
  return prices.condition + (Array.isArray(value) ? Math.ceil(value.length / valuesForOne) : 0);
}

/** None at all is asked, too. */
const sumOf = (parts: readonly Filter[], params: readonly unknown[]): number =>
  parts.length === 0 ? prices.condition : parts.reduce((sum, part) => sum + filterCost(part, params), 0);
