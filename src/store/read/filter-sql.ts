/** From a {@link Filter} to a condition of SQL. Nothing of a client's becomes part of the text: values fill places. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Filter } from '../../../schema/query/selection.ts';
import { tableOf } from '../sql/tables.ts';
import { type Aliases, conditionSql } from './condition-sql.ts';
import { conditionOf } from './conditions.ts';
import { countJoins, isElsewhere } from './count-joins.ts';
import { type Related, relatedTo } from './related.ts';
import { foundBy } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';

/**
 * So many conditions on other tables a dialect may join to a list. PostgreSQL takes longer to order many joins than to answer.
 * SQLite joins each `exists` to the list since 3.51, and where the last of them fails it tries all combinations of the
 * rows that the others found: of ten conditions on a person's ten quotes, ten to the tenth. What it may begin with, an `in`, stays.
 */
const mostJoined = { sqlite: 1, postgres: 8 } as const;

/** A filter as a condition of SQL that is true or not, and null only where `not` has not been asked. */
export function filterSql(filter: Filter, entity: EntityName, aliases: Aliases, text: StatementText): string {
  const isApart = countJoins(filter, entity) > mostJoined[text.dialect.name];
  return partSql(filter, entity, { ...aliases, isApart }, text, false);
}

/** Where its conditions stand, and whether those on other tables are to be asked of each row rather than joined. */
interface Place extends Aliases {
  readonly isApart: boolean;
}

/** `isNarrow` says that another condition beside this one leaves few rows, each of which may as well be looked at. */
function partSql(filter: Filter, entity: EntityName, place: Place, text: StatementText, isNarrow: boolean): string {
  if ('and' in filter) {
    const narrow = filter.and.findIndex(isIndexed);
    return joined(filter.and, 'and', 'true', (n) => isNarrow || (narrow !== -1 && n !== narrow));
  }
  if ('or' in filter) return joined(filter.or, 'or', 'false', () => isNarrow);
  // What is null does not hold, so its contrary does.
  if ('not' in filter) return `not coalesce(${partSql(filter.not, entity, place, text, true)}, false)`;
  // A condition that is compared with a truth value is not joined.
  const mayStay = (condition: string) => text.dialect.name === 'sqlite' && !condition.startsWith('exists ');
  const elsewhere = (condition: string) =>
    place.isApart && !mayStay(condition) ? `(${condition}) is true` : condition;
  if ('search' in filter) return elsewhere(`${place.row}.id in (${foundBy(entity, filter.search, text)})`);
  if ('relation' in filter) return elsewhere(relationSql(filter, entity, place, text, isNarrow));
  const asked = conditionSql(filter, entity, place, text, isNarrow);
  return isElsewhere(conditionOf(filter, entity)) ? elsewhere(asked) : asked;

  function joined(parts: readonly Filter[], word: string, none: string, narrow: (n: number) => boolean): string {
    if (parts.length === 0) return none;
    return `(${parts.map((part, n) => partSql(part, entity, place, text, narrow(n))).join(` ${word} `)})`;
  }
}

type RelationFilter = Extract<Filter, { relation: string }>;

/** Whether some, or none, of the related rows are so. */
function relationSql(
  { relation, has, of, where }: RelationFilter,
  entity: EntityName,
  { row }: Aliases,
  text: StatementText,
  isNarrow: boolean,
): string {
  const map = relatedTo(entity, relation);
  if (entity === 'change') {
    // Nothing is left of what was withdrawn that a condition could be asked of.
    const rows = where === null ? 'true' : relatedRows(map, of, where, row, text, true);
    return `(${row}.entity = '${of}' and (${row}.kind = 'DELETED' or ${rows}))`;
  }
  const rows = relatedRows(map, of, where, row, text, isNarrow || has === 'none');
  return has === 'none' ? `not ${rows}` : rows;
}

/** Whether rows of `of` that hold under `where` are related to `row`. */
function relatedRows(
  map: Related,
  of: EntityName,
  where: Filter | null,
  row: string,
  text: StatementText,
  isNarrow: boolean,
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
  return where !== null && !isNarrow && isSelective(where)
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

/** Whether a column of the row itself, which has an index, has one value or a few. */
const isIndexed = (filter: Filter): boolean =>
  'field' in filter && indexedFields.has(filter.field) && (filter.operator === 'eq' || filter.operator === 'in');

const indexedFields = new Set(['id', 'speaker', 'occasion']);

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
