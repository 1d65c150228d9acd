/** Aggregations and computed lists: facets, timelines, and all lists without rows of their own. */
import { type Aggregation, type Computed, type Page, Selection } from '../../../schema/query/selection.ts';
import type { PageMap } from '../sql/relations.ts';
import { missing } from '../sql/tables.ts';
import { rankingIn } from './compile-ranking.ts';
import { sharedLists } from './computed-rows.ts';
import { computedSql } from './computed-sql.ts';
import { facetSql, memberSource } from './facet-sql.ts';
import type { Fetch } from './fetch.ts';
import { columnAt, keysOf, output } from './open-fetch.ts';
import { isOfMany, type OpenStatement, type Parent } from './open-statement.ts';
import { pageOrder } from './page-order.ts';
import { allOf, holds, isRanked } from './page-source.ts';

/** The groups of a page's whole list, or its spans of time; `t` has each one's parent, value, count and place. */
export function aggregationOf(
  statement: OpenStatement,
  page: Page,
  aggregation: Aggregation,
  map: PageMap,
  parent: Parent,
): Fetch {
  const parents = parent === null ? null : keysOf(parent.fetch, parent.at);
  const groups = facetSql(page, aggregation, map, parents, statement.text, isOfMany(parent));
  const limit = statement.text.param(aggregation.size);
  const fetch = statement.fetch(
    aggregation.rows,
    null,
    {
      sort: aggregation.unit === null ? 't.n' : 't.g',
      key: 't.n',
      directions: ['asc'],
      isDistinct: false,
      body: (selected) => `select t.p as p, ${selected} from (${groups}) t where t.n <= ${limit}`,
    },
    { alias: 't' },
  );
  if (aggregation.groupRows.size === 0) return fetch;
  const [group, of] = [output(fetch, 't.g'), output(fetch, 't.p')];
  const at = output(fetch, "coalesce(t.p, 0) || ':' || t.g");
  for (const [name, { size, node }] of aggregation.groupRows) {
    const args = { ...page.args, size, after: null, before: null, backward: false };
    const source = memberSource(
      page,
      aggregation,
      map,
      statement.text,
      rankingIn(statement, node.entity, args, parent, fetch),
    );
    const { sort, directions, terms: order } = pageOrder(args, node.entity, map, source.alias, statement.text);
    const most = statement.text.param(size);
    const inner = statement.fetch(node, null, {
      sort,
      key: `${source.alias}.id`,
      directions,
      isDistinct: false,
      body: (selected) =>
        statement.dialect.pages({
          parents: `select ${columnAt(at)} as id, ${columnAt(group)} as g, ${columnAt(of)} as parent from ${fetch.name}`,
          selected,
          pagedTable: { table: source.table, alias: source.alias },
          joined: () => source.rest(''),
          source: source.joined,
          where: (suffix) =>
            allOf([
              parent === null ? null : `${source.alias}${suffix}.${map.parent} = p.parent`,
              source.inGroup(suffix),
              holds(args, node.entity, suffix, statement.text, {
                isRanked: isRanked(args),
                isOfMany: isOfMany(parent),
                map,
              }),
            ]),
          order,
          limit: most,
        }),
    });
    fetch.node.lists.push({ name, at, fetch: inner, isNested: false });
  }
  return fetch;
}

/** A list that is worked out; `t` has each row's parent, sort key, key and columns. */
export function computedOf(statement: OpenStatement, list: Computed, parent: Parent): Fetch {
  const parents = parent === null ? null : keysOf(parent.fetch, parent.at);
  const rows = computedSql(list, parents, statement.text);
  const limit = statement.text.param(list.size);
  const own = new Selection(list.rows.entity);
  for (const name of list.rows.columns) own.columns.add(name);
  for (const [name, one] of list.rows.toOne) own.toOne.set(name, one);
  const fetch = statement.fetch(
    own,
    null,
    {
      sort: 't.s',
      key: 't.k',
      directions: ['desc'],
      isDistinct: false,
      body: (selected) =>
        `select t.p as p, ${selected} from (select u.*, row_number() over (partition by u.p order by u.s desc, u.k desc) as n from (${rows}) u) t where t.n <= ${limit}`,
    },
    { alias: 't' },
  );
  for (const [name, node] of list.rows.lists) {
    const at = output(fetch, "t.p || ':' || t.k");
    const shared = sharedLists[name] ?? missing(list.rows.entity, name);
    const inner = statement.fetch(node, null, {
      sort: 'a.id',
      key: 'a.id',
      directions: ['asc'],
      isDistinct: false,
      body: (selected) => {
        const join = statement.dialect.joinInOrder;
        const { link, child, table } = shared;
        // As a subquery of its own PostgreSQL looks the other article's links up by that article, as a join by what is linked.
        return (
          `select f.${columnAt(at)} as p, ${selected} from ${fetch.name} f ${join} ${link} l on l.article_id = f.p ${join} ${table} a on a.id = l.${child}` +
          ` where l.${child} in (select m.${child} from ${link} m where m.article_id = f.k)`
        );
      },
    });
    fetch.node.lists.push({ name, at, fetch: inner, isNested: false });
  }
  return fetch;
}
