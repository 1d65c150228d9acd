/** A condition on one thing that a row has, as SQL. */
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { FieldPredicate } from '../../../schema/query/filter.ts';
import { foldPart, keyOf } from '../sql/fold.ts';
import { tableOf } from '../sql/tables.ts';
import { type Comparison, type Condition, conditionOf } from './conditions.ts';
import { isCurrentOf, isCurrentOfSlugs, wantedId } from './current-id.ts';
import type { Encode, StatementText } from './statement-text.ts';

/** The aliases under which a row of the entity and of the link that leads to it stand. */
export interface Aliases {
  readonly row: string;
  readonly link: string;
}

/** A condition, and how it is written: of the row alone, as `exists (…)` or `… in (select …)` of other tables, or otherwise. */
export interface ConditionSql {
  readonly sql: string;
  readonly kind: 'own' | 'exists' | 'in' | 'other';
}

type Compared = Extract<FieldPredicate, { field: string }>;

const own = (sql: string): ConditionSql => ({ sql, kind: 'own' });

/** `isNarrow` says that another condition leaves few rows, each of which may as well be looked at. */
export function conditionSql(
  predicate: FieldPredicate,
  entity: EntityName,
  { row, link }: Aliases,
  text: StatementText,
  isNarrow: boolean,
): ConditionSql {
  const condition = conditionOf(predicate, entity);
  if ('exists' in predicate) return existsSql(condition, { row, link }, text);
  if ('certain' in predicate) return own(certainSql(condition, row));
  if ('linked' in condition) return linkedSql(condition, predicate, row, text, isNarrow);
  if ('through' in condition) {
    const { through, own: parent, shared } = condition;
    const [x, y] = [text.alias('x'), text.alias('y')];
    const found =
      `select ${y}.${parent} from ${through} ${x} join ${through} ${y} on ${y}.${shared} = ${x}.${shared}` +
      ` and ${y}.${parent} <> ${x}.${parent} where ${compared(`${x}.${parent}`, predicate, text, condition.compare)}`;
    return { sql: `${row}.id in (${found})`, kind: 'in' };
  }
  if ('day' in condition) {
    // Both sort keys are compared, so that either's index serves; an undated row has an empty one or the last day.
    const [asc, desc] = [`${row}.${condition.day}_asc`, `${row}.${condition.day}_desc`];
    const sign = predicate.operator === 'from' ? '>=' : '<=';
    return own(
      `(${asc} ${sign} ${text.param(predicate.value)} and ${desc} ${sign} ${text.param(predicate.value)} and ${desc} > '')`,
    );
  }
  if ('moment' in condition) {
    const x = text.alias('x');
    const at = `${x}.${condition.moment}`;
    const first = `select ${x}.id from ${tableOf(entity).table} ${x} where ${at} >= ${text.param(predicate.value)} order by ${at}, ${x}.id limit 1`;
    return own(`${row}.id >= coalesce((${first}), ${Number.MAX_SAFE_INTEGER})`);
  }
  if ('dated' in condition) return own(whenSql(condition, predicate, row, text));
  return own(
    compared(`${condition.of === 'link' ? link : row}.${condition.column}`, predicate, text, condition.compare),
  );
}

function linkedSql(
  { linked, own: parent, other, where, compare }: Extract<Condition, { linked: string }>,
  predicate: Compared,
  row: string,
  text: StatementText,
  isNarrow: boolean,
): ConditionSql {
  const x = text.alias('x');
  const also = where === undefined ? '' : ` and ${x}.${where}`;
  const holds = compared(`${x}.${other}`, predicate, text, compare) + also;
  return isNarrow
    ? { sql: `exists (select 1 from ${linked} ${x} where ${x}.${parent} = ${row}.id and ${holds})`, kind: 'exists' }
    : { sql: `${row}.id in (select ${x}.${parent} from ${linked} ${x} where ${holds})`, kind: 'in' };
}

function whenSql(
  { from, to, dated }: Extract<Condition, { dated: string }>,
  predicate: Compared,
  row: string,
  text: StatementText,
): string {
  const value = text.param(predicate.value);
  if (predicate.operator === 'surelyFrom' || predicate.operator === 'surelyTo') {
    const side = predicate.operator === 'surelyFrom' ? `${row}.${from} >= ${value}` : `${row}.${to} <= ${value}`;
    return `(${side} and ${plainSql(`${row}.${dated}`)})`;
  }
  // A side that is open has no day, and overlaps whatever lies on that side.
  const [column, sign, open] = predicate.operator === 'from' ? [to, '>=', '9999-12-31'] : [from, '<=', '0000-01-01'];
  return `(${row}.${dated} is not null and coalesce(${row}.${column}, '${open}') ${sign} ${value})`;
}

/** Whether a date in EDTF is neither approximate nor uncertain. */
const plainSql = (edtf: string): string => `replace(replace(replace(${edtf}, '?', ''), '~', ''), '%', '') = ${edtf}`;

function certainSql(condition: Condition, row: string): string {
  if (!('dated' in condition)) throw new Error('only a date may be uncertain');
  return plainSql(`${row}.${condition.dated}`);
}

/** Whether there is anything that a condition could be asked of. */
function existsSql(condition: Condition, { row, link }: Aliases, text: StatementText): ConditionSql {
  if ('day' in condition) return own(`${row}.${condition.day}_desc > ''`);
  if ('dated' in condition) return own(`${row}.${condition.dated} is not null`);
  if ('moment' in condition) throw new Error('every change has its moment');
  if ('column' in condition) return own(`${condition.of === 'link' ? link : row}.${condition.column} is not null`);
  const [x, y] = [text.alias('x'), text.alias('y')];
  if ('through' in condition) {
    const { through, own: parent, shared } = condition;
    const both = `${y}.${shared} = ${x}.${shared} and ${y}.${parent} <> ${x}.${parent}`;
    const from = `${through} ${x} join ${through} ${y} on ${both}`;
    return { sql: `exists (select 1 from ${from} where ${x}.${parent} = ${row}.id)`, kind: 'exists' };
  }
  const { linked, own: parent, other, where } = condition;
  const also = where === undefined ? '' : ` and ${x}.${where}`;
  const holds = `${x}.${parent} = ${row}.id and ${x}.${other} is not null${also}`;
  return { sql: `exists (select 1 from ${linked} ${x} where ${holds})`, kind: 'exists' };
}

function compared(column: string, predicate: Compared, text: StatementText, compare: Comparison = 'exact'): string {
  const { operator, value, slugOf } = predicate;
  if (compare === 'current' || slugOf !== undefined) {
    if (operator !== 'in') return `${column} = ${wantedId(predicate, compare === 'current', text)}`;
    return slugOf === undefined ? isCurrentOf(column, value, text) : isCurrentOfSlugs(column, slugOf, value, text);
  }
  const isPart = predicate.operator === 'contains' || predicate.operator === 'startsWith';
  const encode = isPart && compare === 'folded' ? asPart : encodings[compare];
  const expression = compare === 'lower' ? `lower(${column})` : column;
  if (predicate.operator === 'in') return text.dialect.isOneOf(expression, text.array(predicate.value, encode));
  if (predicate.operator === 'contains') return text.dialect.contains(expression, text.param(predicate.value, encode));
  const sign = signs[predicate.operator];
  if (sign !== undefined) return `${expression} ${sign} ${text.param(predicate.value, encode)}`;
  const from = text.param(predicate.value, encode);
  const to = text.param(predicate.value, (value) => `${String(encode(value))}${lastCharacter}`);
  return `(${expression} >= ${from} and ${expression} < ${to})`;
}

const signs: Readonly<Record<string, string>> = {
  eq: '=',
  from: '>=',
  to: '<=',
  gt: '>',
  gte: '>=',
  lt: '<',
  lte: '<=',
};

/** Sorts behind every character that a text may go on with. */
const lastCharacter = '\u{10ffff}';

/** A space at either end of a part is one that the whole must have. */
const asPart: Encode = (value) => (typeof value === 'string' ? foldPart(value) : value);

const encodings: Readonly<Record<Exclude<Comparison, 'current'>, Encode>> = {
  exact: (value) => value,
  folded: (value) => (typeof value === 'string' ? keyOf(value) : value),
  // As SQL's lower() does it in both dialects, the text being kept in the "C" collation.
  lower: (value) => (typeof value === 'string' ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value),
};
