/** Rows without pages: those that are looked up, those that others lead to, and lists that are answered whole. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Param } from '../../../schema/query/filter.ts';
import type { Lookup, Selection } from '../../../schema/query/selection.ts';
import type { ListMap } from '../sql/relations.ts';
import { column, tableOf } from '../sql/tables.ts';
import { isNestable } from './can-inline.ts';
import { currentId, currentIdBySlug, isCurrentOf } from './current-id.ts';
import type { Fetch, ListPlan } from './fetch.ts';
import { columnAt, keyOfWhole, keysOf, type OpenFetch } from './open-fetch.ts';
import { nest, nests, type OpenStatement } from './open-statement.ts';
import type { StatementText } from './statement-text.ts';

export function lookupOf(statement: OpenStatement, { by, values, single, rows }: Lookup): Fetch {
  const { table, row } = tableOf(rows.entity);
  const found =
    rows.entity === 'tombstone' && by !== 'key'
      ? buriedSql(statement.text, by, values)
      : by === 'externalId'
        ? ofKey(statement.text, values)
        : foundSql(statement.text, rows.entity, row.column(by), values, single);
  return statement.fetch(rows, null, {
    sort: 'a.id',
    key: 'a.id',
    directions: ['asc'],
    isDistinct: true,
    isSingle: single,
    body: (selected) => `select null as p, ${selected} from ${table} a where ${found}`,
  });
}

/** The tombstone of the article that had a slug, or has a key of its publisher; of several, the newest. */
function buriedSql(text: StatementText, by: string, value: Param): string {
  const had =
    by === 'externalId'
      ? `x.id in (select k.article_id from article_key k where k.value = ${text.param(value)} and k.scheme <> 'file')`
      : `x.slug = ${text.param(value)}`;
  return `a.id = (select x.id from tombstone x where x.entity = 'article' and ${had} order by x.since desc, x.id desc limit 1)`;
}

/** The article with a key of its publisher; of several, which only differ by whose key it is, the one that came first. */
const ofKey = (text: StatementText, value: Param): string =>
  `a.id = (select min(x.article_id) from external_id x where x.value = ${text.param(value)})`;

/** One value is compared plainly, and not as an array of one: PostgreSQL then reckons with a single row. */
function foundSql(text: StatementText, entity: EntityName, column: string, values: Param, single: boolean): string {
  if (entity === 'person' || entity === 'event') {
    if (column === 'id') return single ? `a.id = ${currentId(values, text)}` : isCurrentOf('a.id', values, text);
    if (column === 'slug' && single) return `a.id = ${currentIdBySlug(entity, values, text)}`;
  }
  if (single) return `a.${column} = ${text.param(values)}`;
  return text.dialect.isOneOf(
    `a.${column}`,
    text.array(values, (value) => value),
  );
}

export function oneOf(statement: OpenStatement, selection: Selection, parent: OpenFetch, at: number): Fetch {
  const { table } = tableOf(selection.entity);
  return statement.fetch(selection, null, {
    sort: 'a.id',
    key: 'a.id',
    directions: ['asc'],
    isDistinct: true,
    body: (selected) =>
      `select null as p, ${selected} from ${table} a where a.id in (select ${columnAt(at)} from ${parent.name})`,
  });
}

/** How the rows of a list are found from the links to them. */
const joinOf = (through: NonNullable<ListMap['through']>): string =>
  'child' in through
    ? `a.id = l.${through.child}`
    : through.shared.map((shared) => `a.${shared} = l.${shared}`).join(' and ');

export function listOf(
  statement: OpenStatement,
  name: string,
  selection: Selection,
  of: EntityName,
  parent: OpenFetch,
  at: number,
): ListPlan {
  const map = tableOf(of).lists[name];
  if (map === undefined) throw new Error(`"${of}" has no list "${name}"`);
  const { table } = tableOf(selection.entity);
  const { through, newest } = map;
  if (newest !== undefined) {
    const rows = statement.dialect.newestOf({
      table,
      alias: 'a',
      where: `${map.parent} = p.id and n.${newest.where}`,
      order: 'n.published_desc desc, n.id desc',
      limit: newest.limit,
    });
    const fetch = statement.fetch(selection, null, {
      sort: 'a.published_desc',
      key: 'a.id',
      directions: ['desc'],
      isDistinct: false,
      body: (selected) => `select p.id as p, ${selected} from (${keysOf(parent, at)}) p ${rows}`,
    });
    return { name, at, fetch, isNested: false };
  }
  const source = through === undefined ? `${table} a` : `${through.table} l join ${table} a on ${joinOf(through)}`;
  const parentKey = `${through === undefined ? 'a' : 'l'}.${map.parent}`;
  const isNested = isNestable(selection) && nests(statement, parent, selection, through !== undefined);
  const fetch = statement.fetch(
    selection,
    null,
    {
      sort: `a.${column(map.order)}`,
      key: 'a.id',
      directions: ['asc'],
      isDistinct: parent.isSingle || (through === undefined && parent.isDistinct),
      body: (selected) =>
        isNested
          ? `select ${selected} from ${source} where ${parentKey} = ${keyOfWhole(parent, at)}`
          : `select ${parentKey} as p, ${selected} from ${source} where ${parentKey} in (select ${columnAt(at)} from ${parent.name})`,
    },
    { isNested },
  );
  return { name, at: isNested ? nest(statement, fetch, parent) : at, fetch, isNested };
}
