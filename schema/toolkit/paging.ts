/** From a list's arguments to the {@link PageArgs} that a store makes: sizes, orders, cursors and filters, each checked. */

import { badInput } from '../query/bad-input.ts';
import type { PageRows } from '../query/context.ts';
import { type CursorScope, decodeCursor } from '../query/cursor.ts';
import { type EntityName, shapeOf } from '../query/data-model.ts';
import type { Filter } from '../query/filter.ts';
import { type FilteredEntity, filterFields } from '../query/filter-fields.ts';
import { type OrderedEntity, orderField } from '../query/orders.ts';
import type { CursorParams, PageArgs } from '../query/selection.ts';
import { shortHash } from '../query/short-hash.ts';
import { assertFilterSize } from './assert-filter-size.ts';
import { filterOf } from './filter.ts';
import type { Order } from './order.ts';
import { pageSize } from './page-size.ts';
import type { Plan } from './plan.ts';
import { rejectedIn } from './rejected-in.ts';
import { searchParam } from './search-param.ts';

const mostOrders = 4;

/** The default order of a list, and the fields that `orderBy` accepts. */
export interface PageRules {
  /** Name of the list in its cursors. */
  readonly list: string;
  readonly entity: OrderedEntity;
  readonly order: Order;
  readonly orderFields: readonly string[];
}

/** The arguments of a list as GraphQL coerced them. */
export type FieldArgs = Readonly<Record<string, unknown>>;

/** A page with what its cursors and its page info depend on. */
export interface ConnectionShape {
  readonly page: PageRows;
  readonly scope: CursorScope;
  readonly args: FieldArgs;
}

/**
 * Throws BAD_USER_INPUT, BAD_CURSOR or BAD_SEARCH. `further` are conditions from arguments of the list's own; `kinds` are
 * the entities that rows of several kinds may be of.
 */
export function pageArgsOf(
  args: FieldArgs,
  rules: PageRules,
  plan: Plan,
  further: readonly Filter[] = [],
  kinds: readonly EntityName[] | null = null,
): PageArgs {
  const orders = ordersOf(args, rules);
  const { backward, size } = sizeOf(args);
  const filter = isFiltered(rules.entity) ? filterIn(args, rules.entity, plan) : null;
  const conditions = filter === null ? further : [...further, filter];
  return {
    orderBy: orders.map((order) => ({ ...order, countFilter: countFilterOf(args, order, rules.entity, plan) })),
    backward,
    size: plan.param(size + 1),
    after: cursorParams(args['after'], args, rules, plan),
    before: cursorParams(args['before'], args, rules, plan),
    filter: conditions.length > 1 ? { and: conditions } : (conditions[0] ?? null),
    search: searchParam(args['search'], plan),
    kinds,
    rejected: rules.entity === 'quote' || rules.entity === 'event' ? rejectedIn(args['filter']) : 'none',
    distinct: args['distinct'] === true,
  };
}

function filterIn(args: FieldArgs, entity: FilteredEntity, plan: Plan): Filter | null {
  if (args['filter'] === null || args['filter'] === undefined) return null;
  assertFilterSize(entity, args['filter'], plan);
  return filterOf(entity, args['filter'], plan);
}

/** Where a list is ordered by a number of related rows and its filter asks for some of them: only those are counted. */
function countFilterOf(args: FieldArgs, order: Order, entity: OrderedEntity, plan: Plan): Filter | null {
  const of = shapeOf(entity).page[orderField(entity, order.field)?.counts ?? '']?.to;
  const asked = countFilterArg(args, order, entity);
  return asked === undefined || of === undefined || !isFiltered(of) ? null : filterOf(of, asked, plan);
}

/** The part of a filter on the related rows whose number a list is ordered by; undefined where there is none. */
function countFilterArg(args: FieldArgs, { field }: Order, entity: OrderedEntity): unknown {
  const relation = orderField(entity, field)?.counts;
  return relation === undefined ? undefined : innerOf(innerOf(args['filter'], relation), 'some');
}

const innerOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

/** The orders in the arguments; else by relevance for a search; else the list's own. */
function ordersOf(args: FieldArgs, { order, orderFields, entity }: PageRules): readonly Order[] {
  const asked = args['orderBy'] ?? [];
  if (!Array.isArray(asked) || !asked.every(isOrder)) throw new Error('orderBy was not coerced');
  const isSearched = typeof args['search'] === 'string' && args['search'].trim() !== '';
  if (asked.length === 0) {
    return [isSearched && orderFields.includes('RELEVANCE') ? { field: 'RELEVANCE', direction: 'DESC' } : order];
  }
  if (asked.length > mostOrders) {
    throw badInput('BAD_USER_INPUT', `"orderBy" has ${asked.length} orders; the most are ${mostOrders}.`);
  }
  for (const [n, { field }] of asked.entries()) {
    if (!orderFields.includes(field)) {
      throw badInput(
        'BAD_USER_INPUT',
        `This list of ${entity}s cannot be ordered by ${field}; use ${orderFields.join(' or ')}.`,
      );
    }
    if (asked.findIndex((other) => other.field === field) < n) {
      throw badInput('BAD_USER_INPUT', `"orderBy" names ${field} twice; a list is ordered by a field once.`);
    }
    if (field === 'RELEVANCE' && !isSearched) {
      throw badInput('BAD_USER_INPUT', 'The order RELEVANCE needs a `search`: without words everything fits alike.');
    }
  }
  return asked.map(({ field, direction }) => ({ field, direction: direction ?? 'ASC' }));
}

/** The scope of a list's cursors. */
export function scopeOf(args: FieldArgs, rules: PageRules): CursorScope {
  const orders = ordersOf(args, rules);
  const under = orders
    .map((order) => (order.field === 'RELEVANCE' ? args['search'] : countFilterArg(args, order, rules.entity)))
    .filter((each) => each !== undefined && each !== null);
  return {
    list: rules.list,
    order: orders.map(({ field, direction }) => `${field} ${direction}`).join(', '),
    under: under.length === 0 ? null : shortHash(JSON.stringify(under.length === 1 ? under[0] : under)),
  };
}

export const isBackward = (args: FieldArgs): boolean => typeof args['last'] === 'number';

/** From which end a page is cut, and how many rows it has. Throws BAD_USER_INPUT. */
export function sizeOf(args: FieldArgs): { readonly backward: boolean; readonly size: number } {
  const first = args['first'] ?? null;
  const last = args['last'] ?? null;
  if (first !== null && last !== null) {
    throw badInput('BAD_USER_INPUT', 'Give "first" or "last", not both: a page is cut from one end.');
  }
  const name = last === null ? 'first' : 'last';
  return { backward: last !== null, size: pageSize(last ?? first, name) };
}

function cursorParams(cursor: unknown, args: FieldArgs, rules: PageRules, plan: Plan): CursorParams | null {
  if (typeof cursor !== 'string') return null;
  const types = ordersOf(args, rules).map(({ field }) => orderField(rules.entity, field)?.key ?? 'text');
  const { sorts, key } = decodeCursor(cursor, scopeOf(args, rules), types);
  return { sorts: sorts.map((sort) => plan.param(sort)), key: plan.param(key) };
}

const isFiltered = (entity: EntityName): entity is FilteredEntity => entity in filterFields;

/** A direction of null counts as absent. */
const isOrder = (value: unknown): value is Pick<Order, 'field'> & { readonly direction: Order['direction'] | null } =>
  typeof value === 'object' && value !== null && 'field' in value;
