/** Facets and timelines: the rows of a whole list grouped by what they have, for each parent of the list. */
import type { Aggregation, Page } from '../../../schema/query/selection.ts';
import type { PageMap } from '../sql/relations.ts';
import { type BucketSql, bucketSql } from './bucket-sql.ts';
import { type Group, groupOf } from './conditions.ts';
import { holds, type PageSource, pageSource } from './page-source.ts';
import type { StatementText } from './statement-text.ts';

/**
 * The groups, each with its parent `p`, its value `g`, its count `t`, the key `e` of the node that it stands for and its place `n`
 * among those of its parent: the greatest first, or of a timeline the latest.
 */
export function facetSql(
  { node, args }: Page,
  aggregation: Aggregation,
  map: PageMap,
  parents: string | null,
  text: StatementText,
  isOfMany: boolean,
): string {
  const { by, unit } = aggregation;
  const unranked = { ...args, orderBy: [] };
  const source = pageSource(node.entity, map, unranked, text, null);
  const group = unit === null ? groupOf(node.entity, by) : null;
  const { value, condition: counted } =
    unit === null
      ? grouping(groupValue(group, rowOf(group, map)))
      : bucketSql(node.entity, aggregation, unit, text.dialect);
  const held = holds(args, node.entity, '', text, { isRanked: false, isOfMany, map });
  const parent = parents === null ? null : `${source.alias}.${map.parent} = p.id`;
  const from = [
    parents === null ? '' : `(${parents}) p cross join `,
    held === null && rowOf(group, map) === 'l' ? `${source.table} l` : source.joined(''),
    group === null ? '' : joinOf(group, 'a'),
  ].join('');
  const where = [parent, held, counted].filter((condition) => condition !== null).join(' and ');
  const count =
    group !== null && 'linked' in group && group.once !== true ? `count(distinct ${source.alias}.id)` : 'count(*)';
  const p = parents === null ? text.dialect.nullKey : 'p.id';
  const grouped = `select ${p} as p, ${value} as g, ${count} as t from ${from} where ${where} group by 1, 2`;
  const order = unit === null ? 'b.t desc, b.g' : 'b.g desc';
  return `select b.*, ${nodeKey(group)} as e, row_number() over (partition by b.p order by ${order}) as n from (${grouped}) b`;
}

/** A group by a value, which rows without it are in none of. */
const grouping = (value: string): BucketSql => ({ value, condition: `${value} is not null` });

/** The rows of a group: the page's own, of those whose value is `p.g`. */
export function memberSource(
  { node, args }: Page,
  { by }: Aggregation,
  map: PageMap,
  text: StatementText,
  ranking: Parameters<typeof pageSource>[4],
): PageSource & { readonly inGroup: (suffix: string) => string } {
  const group = groupOf(node.entity, by);
  const inGroup = (suffix: string): string => {
    const row = `a${suffix}`;
    if (!('linked' in group) && !('parent' in group)) return `${groupValue(group, rowOf(group, map) + suffix)} = p.g`;
    return `exists (select 1 from ${sourceOf(group, row)} and ${groupValue(group, row)} = p.g)`;
  };
  return { ...pageSource(node.entity, map, args, text, ranking), inGroup };
}

function groupValue(group: Group | null, row: string): string {
  if (group === null) throw new Error('a timeline has no group');
  if ('linked' in group) return `g.${group.other}`;
  if ('parent' in group) return `g.${group.column}`;
  if ('either' in group) {
    const words = `lower(coalesce(${row}.${group.words}, ''))`;
    return `coalesce(cast(${row}.${group.either} as text), '~' || case when ${words} in (${pronouns}) then '' else ${words} end)`;
  }
  if (!('column' in group)) throw new Error('rows are counted by a column');
  return group.compare === 'lower' ? `lower(${row}.${group.column})` : `${row}.${group.column}`;
}

/** Words that name nobody by themselves: each "it" is another's. */
const pronouns = "'he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'this', 'these', 'those', 'one'";

/** The key of the node that a group stands for. Words stand for none. */
const nodeKey = (group: Group | null): string =>
  group !== null && 'either' in group ? "case when b.g not like '~%' then cast(b.g as bigint) end" : 'b.g';

/** Where a group's value is read: of the link that leads to the row where it has a copy, else of the row itself. */
const rowOf = (group: Group | null, { link }: PageMap): 'a' | 'l' =>
  group !== null && 'column' in group && link?.copies?.includes(group.column) === true ? 'l' : 'a';

const joinOf = (group: Group, row: string): string => {
  if (!('linked' in group) && !('parent' in group)) return '';
  const [table, condition] = linkOf(group, row);
  return ` join ${table} on ${condition}`;
};

const sourceOf = (group: Group, row: string): string => linkOf(group, row).join(' where ');

function linkOf(group: Group, row: string): readonly [string, string] {
  if ('linked' in group) {
    const also = group.where === undefined ? '' : ` and g.${group.where}`;
    return [`${group.linked} g`, `g.${group.own} = ${row}.id${also}`];
  }
  if ('parent' in group) return [`${group.parent} g`, `g.id = ${row}.${group.key}`];
  throw new Error('the group is of the row itself');
}
