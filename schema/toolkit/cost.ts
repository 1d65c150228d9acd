/**
 * What an operation costs, in rows: those that its pages may come to, nested sizes multiplied, and what must be counted,
 * filtered, ranked or searched priced at what it takes beside reading a row.
 */
import { GraphQLError } from 'graphql';
import { type BadInputCode, badInput } from '../query/bad-input.ts';
import type { Context } from '../query/context.ts';
import type { Page, PageArgs, Selection } from '../query/selection.ts';
import { filterCost } from './filter-cost.ts';
import type { Plan } from './plan.ts';

/** SQLite combines at most 500 selects; each relation is one of them, and its total another. */
const mostRelations = 240;

/** How many rows the lists that one article bounds have as a rule; the others ten. */
const usualLists: Readonly<Record<string, number>> = {
  authors: 2,
  entries: 1,
  embeds: 1,
  factChecks: 1,
  claimUrls: 1,
  pictures: 2,
  renditions: 2,
  content: 1,
  groups: 1,
  alternatives: 1,
  participants: 2,
  descriptions: 1,
  pieces: 1,
  mentions: 2,
  aliases: 3,
  people: 5,
  events: 5,
  namings: 20,
  blocks: 30,
};
const usualList = 10;

/** How many rows the pages of one article have at most as a rule, however many are asked for: what an article has is bounded by its text. */
const usualPages: Readonly<Record<string, number>> = { quotes: 25, people: 20, events: 10, mentions: 60, copies: 10 };

/** Prices of operations that count, rank or compare many rows for one answer. */
const prices = {
  total: 20,
  aggregation: 50,
  ranked: 50,
  searched: 20,
  sorted: 20,
  countFilter: 200,
  distinct: 10,
  computed: 50,
} as const;

/** The size of a selection. */
interface Cost {
  readonly rows: number;
  readonly relations: number;
}

/**
 * Adds the cost of a root field to that of its operation. Throws QUERY_TOO_LARGE for a field with more lists and links than
 * a store can answer in one statement.
 */
export function addCost({ root, params }: Plan, { cost }: Context): void {
  const { rows, relations } = costOf(root, params, 1);
  if (relations > mostRelations) {
    throw badInput(
      'QUERY_TOO_LARGE',
      `The field asks for ${relations} lists and links; the most are ${mostRelations}. Ask for less at once.`,
    );
  }
  if (cost !== undefined) cost.asked += rows;
}

/** Throws COST_LIMIT_EXCEEDED, with the numbers, where all root fields together cost too much; no query has reached the store then. */
export function assertAffordable({ cost }: Context): void {
  if (cost === undefined || cost.asked <= cost.limit) return;
  const code: BadInputCode = 'COST_LIMIT_EXCEEDED';
  const { asked, limit } = cost;
  throw new GraphQLError(
    `The operation costs ${asked} and the most is ${limit}: a row is 1, nested pages multiply, and counts, facets, searches, long texts and the conditions of filters cost more. Ask for smaller pages, or for fewer levels of them.`,
    { extensions: { code, cost: { asked, limit } } },
  );
}

function costOf(selection: Selection, params: readonly unknown[], times: number): Cost {
  let rows = selection.work * times;
  let relations = 0;
  const add = (inner: Selection, each: number, own: number) => {
    const cost = costOf(inner, params, times * each);
    rows += own * times * each + cost.rows;
    relations += own + cost.relations;
  };
  for (const inner of selection.embeds.values()) add(inner, 1, 0);
  for (const inner of selection.toOne.values()) add(inner, 1, 1);
  for (const [name, inner] of selection.lists) add(inner, usualLists[name] ?? usualList, 1);
  for (const { rows: inner, values } of selection.lookups.values()) {
    if (inner.entity === 'tombstone') continue;
    const asked = params[values.param];
    add(inner, Array.isArray(asked) ? asked.length : 1, 1);
  }
  for (const { rows: inner, size } of selection.computed.values()) {
    rows += prices.computed * times;
    add(inner, Number(params[size.param]), 1);
  }
  for (const page of selection.pages.values()) {
    rows += (priceOf(page, params) + sorting(page, selection)) * times;
    const size = page.wantsRows ? sizeOf(page, selection, params) : 1;
    add(page.node, size, 1);
    if (page.edge !== null) add(page.edge, size, 0);
    if (page.wantsTotal) relations += 1;
    for (const { rows: inner, size: groups, groupRows } of page.aggregations.values()) {
      const most = Number(params[groups.param]);
      add(inner, most, 1);
      for (const { size: each, node } of groupRows.values()) add(node, most * Number(params[each.param]), 1);
    }
  }
  return { rows, relations };
}

/** How many rows a page may come to. */
function sizeOf({ args, relation }: Page, { entity }: Selection, params: readonly unknown[]): number {
  const asked = Number(params[args.size.param]) - 1;
  return entity === 'article' ? Math.min(asked, usualPages[relation] ?? asked) : asked;
}

/** Cost of a page beside its rows. */
function priceOf({ args, wantsRows, wantsTotal, aggregations }: Page, params: readonly unknown[]): number {
  // Rows, total and each aggregation are separate queries, each with the filter.
  const groups = [...aggregations.values()].reduce((count, { groupRows }) => count + 1 + groupRows.size, 0);
  const questions = Number(wantsRows) + Number(wantsTotal) + groups;
  return (
    (wantsTotal ? prices.total : 0) +
    aggregations.size * prices.aggregation +
    args.orderBy.filter(({ countFilter }) => countFilter !== null).length * prices.countFilter +
    searches(args) +
    (args.distinct ? prices.distinct * questions : 0) +
    // Of what says the same, each is looked at whether it matches.
    (args.filter === null ? 0 : filterCost(args.filter, params) * questions * (args.distinct ? 2 : 1))
  );
}

/**
 * What a person or an event has may be much, and stands in the order of dates and names; by anything else all of it is sorted,
 * as rows are by several keys.
 */
function sorting({ args, wantsRows }: Page, { entity }: Selection): number {
  const isMuch = entity === 'person' || entity === 'event';
  const isSorted = args.orderBy.length > 1 || (isMuch && !args.orderBy.every(({ field }) => kept.includes(field)));
  return wantsRows && isSorted ? prices.sorted : 0;
}

const kept = ['PUBLISHED_ON', 'SAID', 'WHEN', 'NAME', 'RELEVANCE'];

const searches = ({ search, orderBy }: PageArgs): number =>
  (search === null ? 0 : prices.searched) + (orderBy.some(({ field }) => field === 'RELEVANCE') ? prices.ranked : 0);
