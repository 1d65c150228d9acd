/** From a {@link Filter} to a condition of SQL. No client value becomes part of the text: all values are parameters. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Filter, RelationFilter } from '../../../schema/query/filter.ts';
import { tableOf } from '../sql/tables.ts';
import { type Aliases, type ConditionSql, conditionSql } from './condition-sql.ts';
import { countJoins } from './count-joins.ts';
import { reduceFilter } from './reduce-filter.ts';
import { type Related, relatedFrom, relatedTo } from './related.ts';
import { foundBy } from './search-sql.ts';
import type { StatementText } from './statement-text.ts';

/**
 * So many conditions on other tables a dialect may join to a list. PostgreSQL takes longer to order many joins than to answer.
 * SQLite joins each `exists` to the list since 3.51, and where the last of them fails it tries all combinations of the
 * rows that the others found: of ten conditions on a person's ten quotes, ten to the tenth. What it may begin with, an `in`, stays.
 */
const mostJoined = { sqlite: 1, postgres: 8 } as const;

/** A filter as a condition of SQL that is true or not; null only outside `not`. */
export function filterSql(filter: Filter, entity: EntityName, aliases: Aliases, text: StatementText): string {
  const reduced = reduceFilter(filter, entity);
  const isApart = countJoins(reduced, entity) > mostJoined[text.dialect.name];
  return partSql(reduced, entity, { ...aliases, isApart }, text, false).sql;
}

/** The aliases of its conditions, and whether conditions on other tables are checked row by row rather than joined. */
interface FilterScope extends Aliases {
  readonly isApart: boolean;
}

/** `isNarrow` says that another condition beside this one leaves few rows, each of which may as well be looked at. */
function partSql(
  filter: Filter,
  entity: EntityName,
  scope: FilterScope,
  text: StatementText,
  isNarrow: boolean,
): ConditionSql {
  if ('and' in filter) {
    const narrow = filter.and.findIndex(isIndexed);
    return joined(filter.and, 'and', 'true', (n) => isNarrow || (narrow !== -1 && n !== narrow));
  }
  if ('or' in filter) return joined(filter.or, 'or', 'false', () => isNarrow);
  if ('not' in filter) {
    const { sql, kind } = partSql(filter.not, entity, scope, text, true);
    // Null counts as false, so its negation is true; `exists` is never null.
    return { sql: kind === 'exists' ? `not ${sql}` : `not coalesce(${sql}, false)`, kind: 'other' };
  }
  if ('search' in filter) {
    return apart({ sql: `${scope.row}.id in (${foundBy(entity, filter.search, text, filter.scope)})`, kind: 'in' });
  }
  if ('relation' in filter) return apart(relationSql(filter, entity, scope, text, isNarrow));
  return apart(conditionSql(filter, entity, scope, text, isNarrow));

  /** A condition that is compared with a truth value is not joined. */
  function apart(condition: ConditionSql): ConditionSql {
    const { sql, kind } = condition;
    const isJoined = text.dialect.name === 'sqlite' ? kind === 'exists' : kind !== 'own';
    return scope.isApart && isJoined ? { sql: `(${sql}) is true`, kind: 'other' } : condition;
  }

  function joined(parts: readonly Filter[], word: string, none: string, narrow: (n: number) => boolean): ConditionSql {
    if (parts.length === 0) return { sql: none, kind: 'own' };
    const each = parts.map((part, n) => partSql(part, entity, scope, text, narrow(n)).sql);
    return { sql: `(${each.join(` ${word} `)})`, kind: 'other' };
  }
}

/** Whether the one related row, or some or none of them, is so. */
function relationSql(
  { relation, has, of, where }: RelationFilter,
  entity: EntityName,
  { row }: Aliases,
  text: StatementText,
  isNarrow: boolean,
): ConditionSql {
  if (entity === 'hit') {
    // A hit is of one type, and a condition on another type says nothing of it.
    const key = `${relation}_id`;
    const rows = where === null ? 'true' : relatedRows({ key }, of, where, row, text, true).sql;
    return { sql: `(${row}.${key} is null or ${rows})`, kind: 'other' };
  }
  const map = relatedTo(entity, relation);
  if (entity === 'change') {
    // Nothing is left of what was withdrawn that a condition could be asked of.
    const rows = where === null ? 'true' : relatedRows(map, of, where, row, text, true).sql;
    return { sql: `(${row}.entity = '${of}' and (${row}.kind = 'DELETED' or ${rows}))`, kind: 'other' };
  }
  const rows = relatedRows(map, of, where, row, text, isNarrow || has === 'none');
  return has === 'none' ? { sql: `not ${rows.sql}`, kind: 'other' } : rows;
}

/** Whether rows of `of` that hold under `where` are related to `row`. */
function relatedRows(
  map: Related,
  of: EntityName,
  where: Filter | null,
  row: string,
  text: StatementText,
  isNarrow: boolean,
): ConditionSql {
  const { table } = tableOf(of);
  const x = text.alias('x');
  const l = text.alias('l');
  const held = where === null ? 'true' : filterSql(where, of, { row: x, link: l }, text);
  if ('key' in map) {
    const sql = `exists (select 1 from ${table} ${x} where ${x}.id = ${row}.${map.key} and ${held})`;
    return { sql, kind: 'exists' };
  }
  const { from, parent, condition } = relatedFrom(map, table, { x, l, other: text.alias('y') });
  const holds = condition === null ? held : `${condition} and ${held}`;
  return where !== null && !isNarrow && isSelective(where)
    ? { sql: `${row}.id in (select ${parent} from ${from} where ${parent} is not null and ${holds})`, kind: 'in' }
    : { sql: `exists (select 1 from ${from} where ${parent} = ${row}.id and ${holds})`, kind: 'exists' };
}

/**
 * Whether few rows hold, so that it is best to begin with them: SQLite would otherwise look at each row of the list and
 * ask whether it is related. PostgreSQL finds the better way by itself, whichever is written.
 */
function isSelective(filter: Filter): boolean {
  if ('and' in filter) return filter.and.some(isSelective);
  if ('or' in filter) return filter.or.length > 0 && filter.or.every(isSelective);
  if ('search' in filter) return true;
  if ('relation' in filter) return filter.has !== 'none' && filter.where !== null && isSelective(filter.where);
  return isOfIds(filter);
}

/** Whether a condition names one node or a few. */
const isOfIds = (filter: Filter): filter is Extract<Filter, { field: string }> =>
  'field' in filter && /(^|\.)id$/.test(filter.field) && (filter.operator === 'eq' || filter.operator === 'in');

/** Whether a column of the row itself, which has an index, has one value or a few. */
const isIndexed = (filter: Filter): boolean => isOfIds(filter) && indexedFields.has(filter.field);

const indexedFields = new Set(['id', 'speaker.id', 'occasion.id']);
