/** From a list's arguments to the {@link Cut} that a store makes: sizes, orders, cursors and filters, each checked. */
import { badInput } from './bad-input.ts';
import { decodeCursor } from './cursor.ts';
import { filterOf } from './filter.ts';
import { type FilteredEntity, filterFields } from './filter-fields.ts';
import { countOrders, type EntityName, type OrderedEntity, orders } from './graph.ts';
import type { Order } from './order.ts';
import type { Plan } from './plan.ts';
import { searchParam } from './search-param.ts';
import type { CursorParams, Cut, Filter } from './selection.ts';

const largestPage = 100;
const usualPage = 20;

/** How a list is ordered where the client does not say, and which fields it may say. */
export interface PageRules {
  readonly entity: OrderedEntity;
  readonly order: Order;
  readonly orderFields: readonly string[];
}

export type PageArgs = Readonly<Record<string, unknown>>;

/**
 * Throws BAD_USER_INPUT, BAD_CURSOR or BAD_SEARCH. `further` are conditions from arguments of the list's own; `kinds` are
 * the entities that rows of several kinds may be of.
 */
export function cutOf(
  args: PageArgs,
  rules: PageRules,
  plan: Plan,
  further: readonly Filter[] = [],
  kinds: readonly EntityName[] | null = null,
): Cut {
  const order = orderOf(args, rules);
  const { backward, size } = sizeOf(args);
  const filter = isFiltered(rules.entity) ? filterOf(rules.entity, args['filter'], plan) : null;
  const conditions = filter === null ? further : [...further, filter];
  return {
    orderBy: order,
    counted: countedBy(args, order, rules.entity, plan),
    backward,
    size: plan.param(size + 1),
    after: cursorParams(args['after'], order, rules.entity, plan),
    before: cursorParams(args['before'], order, rules.entity, plan),
    filter: conditions.length > 1 ? { and: conditions } : (conditions[0] ?? null),
    search: searchParam(args['search'], plan),
    kinds,
  };
}

/** Where a list is ordered by a number of related rows and its filter asks for some of them: only those are counted. */
function countedBy(args: PageArgs, order: Order, entity: OrderedEntity, plan: Plan): Filter | null {
  const counts = countOrders[entity]?.[order.field];
  if (counts === undefined || !isFiltered(counts.of)) return null;
  const asked = innerOf(innerOf(args['filter'], counts.relation), 'some');
  return asked === undefined ? null : filterOf(counts.of, asked, plan);
}

const innerOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

/** The order that the arguments ask for; or the best first where they search; or the list's own. */
export function orderOf(args: PageArgs, { order, orderFields, entity }: PageRules): Order {
  const asked = args['orderBy'];
  const isSearched = typeof args['search'] === 'string' && args['search'].trim() !== '';
  if (asked === null || asked === undefined) {
    return isSearched && orderFields.includes('RELEVANCE') ? { field: 'RELEVANCE', direction: 'DESC' } : order;
  }
  if (!isOrder(asked)) throw new Error('orderBy was not coerced');
  if (!orderFields.includes(asked.field)) {
    throw badInput(
      'BAD_USER_INPUT',
      `This list of ${entity}s cannot be ordered by ${asked.field}; use ${orderFields.join(' or ')}.`,
    );
  }
  if (asked.field === 'RELEVANCE' && !isSearched) {
    throw badInput('BAD_USER_INPUT', 'The order RELEVANCE needs a `search`: without words everything fits alike.');
  }
  return { field: asked.field, direction: asked.direction };
}

export const orderName = ({ field, direction }: Order): string => `${field} ${direction}`;

export const isBackward = (args: PageArgs): boolean => typeof args['last'] === 'number';

function sizeOf(args: PageArgs): { readonly backward: boolean; readonly size: number } {
  const first = args['first'] ?? null;
  const last = args['last'] ?? null;
  if (first !== null && last !== null) {
    throw badInput('BAD_USER_INPUT', 'Give "first" or "last", not both: a page is cut from one end.');
  }
  const name = last === null ? 'first' : 'last';
  const size = last ?? first ?? usualPage;
  if (typeof size !== 'number' || size < 1 || size > largestPage) {
    throw badInput('BAD_USER_INPUT', `"${name}" is ${String(size)}; a page has 1 to ${largestPage} rows.`);
  }
  return { backward: last !== null, size };
}

function cursorParams(cursor: unknown, order: Order, entity: OrderedEntity, plan: Plan): CursorParams | null {
  if (typeof cursor !== 'string') return null;
  const sortTypes: Readonly<Record<string, 'text' | 'number'>> = orders[entity];
  const { sort, key } = decodeCursor(cursor, orderName(order), sortTypes[order.field] ?? 'text');
  return { sort: plan.param(sort), key: plan.param(key) };
}

const isFiltered = (entity: EntityName): entity is FilteredEntity => entity in filterFields;

const isOrder = (value: unknown): value is Order => typeof value === 'object' && value !== null && 'field' in value;
