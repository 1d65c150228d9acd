/** Pages: the rows of each parent, their number, and their facets and timelines. */
import type { CursorParams, Page, PageArgs, Selection } from '../../../schema/query/selection.ts';
import type { PageMap } from '../sql/relations.ts';
import { isNestablePage } from './can-inline.ts';
import { aggregationOf } from './compile-facets.ts';
import { rankingIn } from './compile-ranking.ts';
import type { PagePlan, Total } from './fetch.ts';
import { keyOfWhole, keysOf, type OpenFetch, output } from './open-fetch.ts';
import { isOfMany, nest, nests, type OpenStatement, type Parent } from './open-statement.ts';
import { pageOrder } from './page-order.ts';
import { allOf, holds, isRanked, pageSource, walkOf } from './page-source.ts';

export function pagePlan(statement: OpenStatement, name: string, page: Page, map: PageMap, parent: Parent): PagePlan {
  const isNested =
    parent !== null && isNestablePage(page) && nests(statement, parent.fetch, page.node, map.link !== undefined);
  const fetch = page.wantsRows ? pageRows(statement, page, map, parent, isNested) : null;
  return {
    name,
    at: parent?.at ?? null,
    fetch,
    nestedAt: isNested && fetch !== null ? nest(statement, fetch, parent.fetch) : null,
    total: page.wantsTotal ? pageTotal(statement, page, map, parent, isNested) : null,
    aggregations: [...page.aggregations].map(([key, aggregation]) => ({
      name: key,
      fetch: aggregationOf(statement, page, aggregation, map, parent),
    })),
    size: page.args.size,
    backward: page.args.backward,
  };
}

function pageRows(
  statement: OpenStatement,
  { args, node, edge }: Page,
  map: PageMap,
  parent: Parent,
  isNested: boolean,
): OpenFetch {
  const walk = parent === null ? walkOf(args, node.entity, statement.text) : null;
  if (walk !== null) return walkRows(statement, walk, node, map, args);
  const source = pageSource(node.entity, map, args, statement.text, rankingIn(statement, node.entity, args, parent));
  const { sort, directions, terms: order, beyond } = pageOrder(args, node.entity, map, source.alias, statement.text);
  const limit = statement.text.param(args.size);
  const where = (suffix: string) =>
    allOf([
      parent === null
        ? null
        : `${source.alias}${suffix}.${map.parent} = ${isNested ? keyOfWhole(parent.fetch, parent.at) : 'p.id'}`,
      holds(args, node.entity, suffix, statement.text, {
        isRanked: isRanked(args),
        isOfMany: isOfMany(parent),
        map,
      }),
      beyond(args.after, 'after', suffix),
      beyond(args.before, 'before', suffix),
    ]);
  const plainly = (selected: string) =>
    `select ${selected} from ${source.joined('')} where ${where('')} order by ${order('')} limit ${limit}`;
  const isOfDistinct = parent === null || parent.fetch.isSingle || (map.link === undefined && parent.fetch.isDistinct);
  return statement.fetch(
    node,
    edge,
    {
      sort,
      key: `${source.alias}.id`,
      directions,
      isDistinct: isOfDistinct,
      body: (selected) => {
        if (isNested) return plainly(selected);
        if (parent === null) return plainly(`null as p, ${selected}`);
        return statement.dialect.pages({
          parents: keysOf(parent.fetch, parent.at),
          selected,
          pagedTable: { table: source.table, alias: source.alias },
          joined: () => source.rest(''),
          source: source.joined,
          where,
          order,
          limit,
        });
      },
    },
    { isNested },
  );
}

function walkRows(
  statement: OpenStatement,
  { from, sort, isUp, condition, args }: NonNullable<ReturnType<typeof walkOf>>,
  node: Selection,
  map: PageMap,
  whole: PageArgs,
): OpenFetch {
  const way = isUp === args.backward ? 'desc' : 'asc';
  // The link's key alone can be looked for in its index, the row's own beside it cannot.
  const beyond = (cursor: CursorParams | null, sign: '>' | '<') => {
    const key = cursor?.sorts[0];
    if (cursor === null || key === undefined) return null;
    const [reached, value] = [statement.text.param(key), statement.text.param(key)];
    return `${sort} ${sign}= ${reached} and (${sort}, a.id) ${sign} (${value}, ${statement.text.param(cursor.key)})`;
  };
  return statement.fetch(node, null, {
    sort,
    key: 'a.id',
    directions: [isUp ? 'asc' : 'desc'],
    isDistinct: true,
    body: (selected) => {
      const where = allOf([
        condition,
        holds(args, node.entity, '', statement.text, { isRanked: false, isOfMany: false, map, whole }),
        beyond(args.after, isUp ? '>' : '<'),
        beyond(args.before, isUp ? '<' : '>'),
      ]);
      const limit = statement.text.param(args.size);
      return `select null as p, ${selected} from ${from} where ${where} order by ${sort} ${way}, a.id ${way} limit ${limit}`;
    },
  });
}

function pageTotal(
  statement: OpenStatement,
  { args, node }: Page,
  map: PageMap,
  parent: Parent,
  isNested: boolean,
): Total {
  const source = pageSource(node.entity, map, { ...args, orderBy: [] }, statement.text, null);
  const held = holds(args, node.entity, '', statement.text, {
    isRanked: false,
    isOfMany: isOfMany(parent),
    map,
  });
  const from = held === null ? `${source.table} ${source.alias}` : source.joined('');
  const count = (of: string | null) =>
    `(select count(*) from ${from} where ${allOf([of === null ? null : `${source.alias}.${map.parent} = ${of}`, held])})`;
  if (parent !== null && isNested) {
    return { name: null, at: output(parent.fetch, count(keyOfWhole(parent.fetch, parent.at)), 'whole') };
  }
  const name = `t${statement.totals.length}`;
  const query =
    parent === null
      ? `select null as p, ${count(null)} as t`
      : `select p.id as p, ${count('p.id')} as t from (${keysOf(parent.fetch, parent.at)}) p`;
  statement.totals.push({ name, query });
  return { name, at: parent?.at ?? null };
}
