/**
 * From a statement's flat rows to objects: one object a row, children hung on their parents by key, so that resolvers
 * do plain property reads.
 */
import type { Link, OnNode, PageRows, Row } from '../../../schema/query/context.ts';
import type { EntityName } from '../../../schema/query/data-model.ts';
import { isNode } from '../sql/tables.ts';
import type { Compiled } from './compile.ts';
import type { Fetch, PagePlan, RowPlan, Total } from './fetch.ts';
import { sortLinks } from './sort-links.ts';

/** A row of a fetch: its parent's key (of nested rows nothing), its sort key, its own key, its columns. */
type FlatRow = readonly unknown[];

/** How many cells stand before a row's columns; the last of them, at place -1, is its own key. */
const lead = 3;

/** `answers` has each fetch's and each total's rows as the JSON that the statement made, by their names. */
export function assembleRows(
  { root, fetches, totals }: Compiled,
  answers: ReadonlyMap<string, string>,
  params: readonly unknown[],
  onNode?: OnNode,
): Row {
  const found: FetchedRows = { links: new Map(), byKey: new Map(), counts: new Map(), params, onNode };
  for (const { name } of totals) found.counts.set(name, new Map(pairs(parseRows(answers.get(name)))));
  // Children stand behind their parents, so from the end each row's children are made before it.
  for (const fetch of [...fetches].reverse()) addFetched(fetch, parseRows(answers.get(fetch.name)), found);
  return makeRow(root, [], found);
}

interface FetchedRows {
  readonly links: Map<string, Map<unknown, Link[]>>;
  readonly byKey: Map<string, Map<unknown, Row>>;
  readonly counts: Map<string, Map<unknown, number>>;
  readonly params: readonly unknown[];
  readonly onNode: OnNode | undefined;
}

function addFetched(fetch: Fetch, rows: readonly FlatRow[], found: FetchedRows): void {
  const byParent = new Map<unknown, Link[]>();
  const byKey = new Map<unknown, Row>();
  for (const flat of rows) {
    const link = linkTo(fetch, flat, found);
    const siblings = byParent.get(flat[0]);
    if (siblings === undefined) byParent.set(flat[0], [link]);
    else siblings.push(link);
    byKey.set(flat[2], link.node);
  }
  for (const siblings of byParent.values()) sortLinks(siblings, fetch.directions);
  found.links.set(fetch.name, byParent);
  found.byKey.set(fetch.name, byKey);
}

function linkTo(fetch: Fetch, flat: FlatRow, found: FetchedRows): Link {
  if (fetch.nodeAt !== null) see(fetch.node.entity, flat[fetch.nodeAt + lead], found);
  return {
    node: makeRow(fetch.node, flat, found),
    edge: fetch.edge === null ? null : makeRow(fetch.edge, flat, found),
    sorts: sortKeys(flat[1], fetch.directions.length),
    key: Number(flat[2]),
  };
}

function see(entity: EntityName, key: unknown, { onNode }: FetchedRows): void {
  if (onNode !== undefined && key !== null && isNode(entity)) onNode(entity, Number(key));
}

function makeRow(plan: RowPlan, flat: FlatRow, found: FetchedRows): Row {
  const row: Record<string, unknown> = { $: plan.entity };
  for (const { name, at, isHex } of plan.columns) {
    const value = flat[at + lead];
    row[name] = isHex ? Buffer.from(String(value), 'hex').toString('base64') : value;
  }
  for (const { name, present, plan: inner } of plan.embeds) {
    row[name] = present !== null && flat[present + lead] === null ? null : makeRow(inner, flat, found);
    if (present !== null) see(inner.entity, flat[present + lead], found);
  }
  for (const { name, at, fetch } of plan.toOne) row[name] = found.byKey.get(fetch.name)?.get(flat[at + lead]) ?? null;
  for (const { name, at, fetch, isNested } of plan.lists) {
    const links = isNested && at !== null ? nestedLinks(fetch, at, flat, found) : linksOf(fetch, at, flat, found);
    row[name] = links.map(({ node }) => node);
  }
  for (const page of plan.pages) row[page.name] = makePage(page, flat, found);
  return row;
}

function makePage(
  { at, fetch, nestedAt, total, aggregations, size, backward }: PagePlan,
  flat: FlatRow,
  found: FetchedRows,
): PageRows {
  const links =
    fetch === null
      ? []
      : nestedAt === null
        ? linksOf(fetch, at, flat, found)
        : nestedLinks(fetch, nestedAt, flat, found);
  const most = Number(found.params[size.param]) - 1;
  const hasMore = links.length > most;
  return {
    links: hasMore ? (backward ? links.slice(-most) : links.slice(0, most)) : links,
    hasMore,
    total: total === null ? null : totalOf(total, flat, found),
    aggregations: new Map(
      aggregations.map((aggregation) => [
        aggregation.name,
        linksOf(aggregation.fetch, at, flat, found).map(({ node }) => node),
      ]),
    ),
  };
}

const totalOf = ({ name, at }: Total, flat: FlatRow, { counts }: FetchedRows): number =>
  name === null && at !== null ? Number(flat[at + lead]) : (counts.get(name ?? '')?.get(parentKey(at, flat)) ?? 0);

function nestedLinks(fetch: Fetch, at: number, flat: FlatRow, found: FetchedRows): readonly Link[] {
  const rows = flat[at + lead];
  if (!Array.isArray(rows)) return [];
  return sortLinks(
    rows.map((row) => linkTo(fetch, row, found)),
    fetch.directions,
  );
}

const linksOf = (fetch: Fetch, at: number | null, flat: FlatRow, found: FetchedRows): readonly Link[] =>
  found.links.get(fetch.name)?.get(parentKey(at, flat)) ?? [];

const parentKey = (at: number | null, flat: FlatRow): unknown => (at === null ? null : flat[at + lead]);

function parseRows(json: string | undefined): readonly FlatRow[] {
  const rows: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(rows) ? rows : [];
}

const pairs = (rows: readonly FlatRow[]) => rows.map((row): [unknown, number] => [row[0], Number(row[1])]);

/** The keys of a row: one by itself, several as a JSON array, which one dialect answers as text. */
function sortKeys(value: unknown, count: number): readonly (string | number)[] {
  const keys: unknown = count === 1 ? [value] : typeof value === 'string' ? JSON.parse(value) : value;
  return Array.isArray(keys) ? keys.map((key) => (typeof key === 'number' ? key : String(key))) : [];
}
