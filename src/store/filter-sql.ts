/** From a {@link Filter} to a condition of SQL. Nothing of a client's becomes part of the text: values fill places. */
import type { EntityName } from '../../schema/graph.ts';
import type { Filter } from '../../schema/selection.ts';
import { type Comparison, type Condition, conditions, related } from './conditions.ts';
import { fold } from './fold.ts';
import { foundBy } from './search-sql.ts';
import type { Encode, StatementText } from './statement-text.ts';
import { tableOf } from './tables.ts';

/** The aliases under which a row of the entity and of the link that leads to it stand. */
interface Aliases {
  readonly row: string;
  readonly link: string;
}

/** A filter as a condition of SQL that is true or not, and null only where `not` has not been asked. */
export function filterSql(filter: Filter, entity: EntityName, aliases: Aliases, text: StatementText): string {
  if ('and' in filter) return joined(filter.and, 'and', 'true');
  if ('or' in filter) return joined(filter.or, 'or', 'false');
  // What is null does not hold, so its contrary does.
  if ('not' in filter) return `not coalesce(${filterSql(filter.not, entity, aliases, text)}, false)`;
  if ('search' in filter) return `${aliases.row}.id in (${foundBy(entity, filter.search, text)})`;
  if ('relation' in filter) return relationSql(filter, entity, aliases, text);
  const condition = conditions[entity]?.[filter.field];
  if (condition === undefined) throw new Error(`"${entity}" has no condition "${filter.field}"`);
  return conditionSql(condition, filter, entity, aliases, text);

  function joined(parts: readonly Filter[], word: string, none: string): string {
    if (parts.length === 0) return none;
    return `(${parts.map((part) => filterSql(part, entity, aliases, text)).join(` ${word} `)})`;
  }
}

type Leaf = Extract<Filter, { field: string }>;
type RelationFilter = Extract<Filter, { relation: string }>;

/** Whether some, or none, of the related rows are so. */
function relationSql(
  { relation, has, of, where }: RelationFilter,
  entity: EntityName,
  { row }: Aliases,
  text: StatementText,
): string {
  const map = related[entity]?.[relation];
  if (map === undefined) throw new Error(`"${entity}" has no related "${relation}"`);
  if (entity === 'change') {
    // Nothing is left of what was withdrawn that a condition could be asked of.
    const rows = where === null ? 'true' : relatedRows(map, of, where, row, text);
    return `(${row}.entity = '${of}' and (${row}.kind = 'WITHDRAWN' or ${rows}))`;
  }
  const rows = relatedRows(map, of, where, row, text);
  return has === 'none' ? `not ${rows}` : rows;
}

/** Whether rows of `of` that hold under `where` are related to `row`. */
function relatedRows(
  map: NonNullable<(typeof related)[EntityName]>[string],
  of: EntityName,
  where: Filter | null,
  row: string,
  text: StatementText,
): string {
  const { table } = tableOf(of);
  const x = text.alias('x');
  const l = text.alias('l');
  const holds = where === null ? 'true' : filterSql(where, of, { row: x, link: l }, text);
  if ('key' in map) return `exists (select 1 from ${table} ${x} where ${x}.id = ${row}.${map.key} and ${holds})`;
  const parent = map.link === undefined ? x : l;
  const from =
    map.link === undefined
      ? `${table} ${x}`
      : `${map.link.table} ${l} join ${table} ${x} on ${x}.id = ${l}.${map.link.child}`;
  return where !== null && isSelective(where)
    ? `${row}.id in (select ${parent}.${map.parent} from ${from} where ${parent}.${map.parent} is not null and ${holds})`
    : `exists (select 1 from ${from} where ${parent}.${map.parent} = ${row}.id and ${holds})`;
}

/**
 * Whether few rows hold, so that it is best to begin with them: SQLite would otherwise look at each row of the list and
 * ask whether it is related. PostgreSQL finds the better way by itself, whichever is written.
 */
function isSelective(filter: Filter): boolean {
  if ('and' in filter) return filter.and.some(isSelective);
  if ('or' in filter) return filter.or.length > 0 && filter.or.every(isSelective);
  if ('search' in filter) return true;
  if ('relation' in filter) return filter.has === 'some' && filter.where !== null && isSelective(filter.where);
  return (
    'field' in filter && selectiveFields.has(filter.field) && (filter.operator === 'eq' || filter.operator === 'in')
  );
}

const selectiveFields = new Set([
  'id',
  'person',
  'quoted',
  'event',
  'article',
  'speaker',
  'occasion',
  'about',
  'participant',
  'mentions',
]);

function conditionSql(
  condition: Condition,
  leaf: Leaf,
  entity: EntityName,
  { row, link }: Aliases,
  text: StatementText,
): string {
  if ('linked' in condition) {
    const { linked, own, other, where, compare } = condition;
    const x = text.alias('x');
    const also = where === undefined ? '' : ` and ${x}.${where}`;
    return `${row}.id in (select ${x}.${own} from ${linked} ${x} where ${compared(`${x}.${other}`, leaf, text, compare)}${also})`;
  }
  if ('parent' in condition) {
    const { parent, key, column } = condition;
    const x = text.alias('x');
    return `exists (select 1 from ${parent} ${x} where ${x}.id = ${row}.${key} and ${compared(`${x}.${column}`, leaf, text)})`;
  }
  if ('through' in condition) {
    const { through, own, shared } = condition;
    const [x, y] = [text.alias('x'), text.alias('y')];
    return (
      `${row}.id in (select ${y}.${own} from ${through} ${x} join ${through} ${y} on ${y}.${shared} = ${x}.${shared}` +
      ` and ${y}.${own} <> ${x}.${own} where ${compared(`${x}.${own}`, leaf, text)})`
    );
  }
  if ('day' in condition) {
    // Both sort keys are compared, so that either's index serves; an undated row has an empty one or the last day.
    const [asc, desc] = [`${row}.${condition.day}_asc`, `${row}.${condition.day}_desc`];
    const sign = leaf.operator === 'from' ? '>=' : '<=';
    return `(${asc} ${sign} ${text.param(leaf.value)} and ${desc} ${sign} ${text.param(leaf.value)} and ${desc} > '')`;
  }
  if ('moment' in condition) {
    const x = text.alias('x');
    const at = `${x}.${condition.moment}`;
    const first = `select ${x}.id from ${tableOf(entity).table} ${x} where ${at} >= ${text.param(leaf.value)} order by ${at}, ${x}.id limit 1`;
    return `${row}.id >= coalesce((${first}), ${Number.MAX_SAFE_INTEGER})`;
  }
  if ('dated' in condition) return whenSql(condition, leaf, row, text);
  return compared(`${condition.of === 'link' ? link : row}.${condition.column}`, leaf, text, condition.compare);
}

function whenSql(
  { from, to, dated }: Extract<Condition, { dated: string }>,
  leaf: Leaf,
  row: string,
  text: StatementText,
): string {
  const value = text.param(leaf.value);
  if (leaf.operator === 'surelyFrom' || leaf.operator === 'surelyTo') {
    const side = leaf.operator === 'surelyFrom' ? `${row}.${from} >= ${value}` : `${row}.${to} <= ${value}`;
    const bare = `replace(replace(replace(${row}.${dated}, '?', ''), '~', ''), '%', '')`;
    return `(${side} and ${bare} = ${row}.${dated})`;
  }
  // A side that is open has no day, and overlaps whatever lies on that side.
  const [column, sign, open] = leaf.operator === 'from' ? [to, '>=', '9999-12-31'] : [from, '<=', '0000-01-01'];
  return `(${row}.${dated} is not null and coalesce(${row}.${column}, '${open}') ${sign} ${value})`;
}

function compared(column: string, leaf: Leaf, text: StatementText, compare: Comparison = 'exact'): string {
  const encode = encodings[compare];
  const expression = compare === 'lower' ? `lower(${column})` : column;
  if (leaf.operator === 'in') return text.dialect.isOneOf(expression, text.array(leaf.value, encode));
  if (leaf.operator === 'contains') return text.dialect.contains(expression, text.param(leaf.value, encode));
  const sign = signs[leaf.operator];
  if (sign !== undefined) return `${expression} ${sign} ${text.param(leaf.value, encode)}`;
  const from = text.param(leaf.value, encode);
  const to = text.param(leaf.value, (value) => `${String(encode(value))}${lastCharacter}`);
  return `(${expression} >= ${from} and ${expression} < ${to})`;
}

const signs: Readonly<Record<string, string>> = { eq: '=', from: '>=', to: '<=', atLeast: '>=', atMost: '<=' };

/** Sorts behind every character that a text may go on with. */
const lastCharacter = '\u{10ffff}';

const encodings: Readonly<Record<Comparison, Encode>> = {
  exact: (value) => value,
  folded: (value) => (typeof value === 'string' ? fold(value) : value),
  // As SQL's lower() does it in both dialects, the text being kept in the "C" collation.
  lower: (value) => (typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value),
};
