import type { InputFieldMap } from '@pothos/core';
import { searched } from '../query/data-model.ts';
import type { FilterOperator, Param } from '../query/filter.ts';
import type { ListCondition } from '../query/filter-fields.ts';
import { type OrderedEntity, type OrderName, orders } from '../query/orders.ts';
import { builder } from './builder.ts';
import { connectionShape } from './connection.ts';
import type { PageField } from './entity-fields.ts';
import { filterInputs } from './filter-inputs.ts';
import { type Order, orderInputs } from './order.ts';
import { pageArgs } from './page-args.ts';
import { type PageRules, pageArgsOf } from './paging.ts';
import type { Plan } from './plan.ts';

/** Options of a list; `order` is its default order. */
interface ListOptions<E extends OrderedEntity> {
  readonly entity: E;
  /** Name of the list in its cursors, by default that of the field: "Query.articles". */
  readonly list?: string;
  readonly connection: unknown;
  readonly order: Order<OrderName<E>>;
  /** Fields of `orderBy`; by default all of the entity's. */
  readonly orderFields?: readonly OrderName<E>[];
  /** Description of its filter. */
  readonly filtered?: string;
  /** Conditions of its own, and the arguments that set them. */
  readonly further?: {
    readonly args?: InputFieldMap;
    readonly conditions: (args: Readonly<Record<string, unknown>>, plan: Plan) => readonly OwnCondition<E>[];
  };
}

interface OwnCondition<E> {
  readonly field: ListCondition<E>;
  readonly operator: FilterOperator;
  readonly value: Param;
}

/** A list in pages, with the arguments every list has: `first`, `after`, `last`, `before`, `orderBy` and, where there is one, `filter`. */
export function pageField<E extends OrderedEntity>({
  entity,
  list,
  connection,
  order,
  orderFields,
  filtered,
  further,
}: ListOptions<E>): PageField {
  const rulesOf = (name: string): PageRules => ({
    list: list ?? name,
    entity,
    order,
    orderFields: orderFields ?? Object.keys(orders[entity]),
  });
  return {
    connection,
    args: { ...pagingArgs(entity, order, filtered), ...further?.args },
    reads: (relation) => (target, visit) => {
      const args = visit.args();
      const makeArgs = () => pageArgsOf(args, rulesOf(visit.name), visit.plan, further?.conditions(args, visit.plan));
      visit.into(target.page(visit.pageKey(relation), relation, makeArgs));
    },
    resolve: (row, args, info) =>
      connectionShape(row, args, info, rulesOf(`${info.parentType.name}.${info.fieldName}`)),
  };
}

function pagingArgs(
  entity: OrderedEntity,
  order: Order,
  filtered = 'Conditions on the rows; all rows by default.',
): InputFieldMap {
  return builder.args((t) => ({
    ...pageArgs(),
    ...(isOrdered(entity)
      ? {
          orderBy: t.field({
            type: [orderInputs[entity]],
            description: `Up to four orders, each next one for rows that are equal in those before; ${order.field} ${order.direction} by default${isSearched(entity) ? ', RELEVANCE DESC with a `search`' : ''}.`,
          }),
        }
      : {}),
    ...(isSearched(entity)
      ? {
          search: t.string({
            description:
              'Words to search for. All must match: `trade talks`. `"trade talks"` is an exact phrase, `-steel` excludes a word, `negotiat*` is a prefix, and `steel talks OR duty` matches the first two words or the third. Brackets are not supported. Other forms of a word match, too ("meeting" finds "meetings"); case and accents are ignored. An empty string matches everything.',
          }),
        }
      : {}),
    ...(isDistinct(entity)
      ? {
          distinct: t.boolean({
            defaultValue: false,
            description: distinct[entity],
          }),
        }
      : {}),
    ...(isFiltered(entity) ? { filter: t.field({ type: filterInputs[entity], description: filtered }) } : {}),
  }));
}

const isFiltered = (entity: OrderedEntity): entity is OrderedEntity & keyof typeof filterInputs =>
  entity in filterInputs;

const isOrdered = (entity: OrderedEntity): entity is keyof typeof orderInputs => entity in orderInputs;

/** Rows of these may say the same as others. */
const distinct = {
  article:
    'Whether copies count once: of an article and its copies only the first published of those that are in the list and match the filter is listed and counted.',
  quote:
    'Whether the same words of a speaker count once: of quotes of the same words by the same speaker only the first published of those that are in the list and match the filter is listed and counted. Quotes without a speaker are the same in copies of one article.',
} as const;

const isDistinct = (entity: OrderedEntity): entity is OrderedEntity & keyof typeof distinct => entity in distinct;

const isSearched = (entity: string): boolean => searched.some((known) => known === entity);
