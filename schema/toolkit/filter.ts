/** From the filter that a client sends to a {@link Filter} for a store. An absent or null part is no condition. */

import { edtfBounds } from '../domain/edtf-bounds.ts';
import { momentBounds } from '../domain/moment-bounds.ts';
import { badInput } from '../query/bad-input.ts';
import { searched } from '../query/data-model.ts';
import type { Filter, FilterOperator } from '../query/filter.ts';
import type { FilterField, RelatedEntity } from '../query/filter-field.ts';
import { type FilteredEntity, filterField } from '../query/filter-fields.ts';
import { decodeIdOf } from '../query/global-id.ts';
import type { SluggedEntity } from '../query/node-entity.ts';
import type { Plan } from './plan.ts';
import { searchParam } from './search-param.ts';

/** The filter that an input asks for, its values put into the plan's parameters; null where it sets no condition. */
export function filterOf(entity: FilteredEntity, input: unknown, plan: Plan): Filter | null {
  if (entity === 'change') assertOneNode(entriesOf(input));
  const conditions: Filter[] = [];
  for (const [name, value] of entriesOf(input)) {
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(value) ? value.map((part) => filterOf(entity, part, plan) ?? { and: [] }) : [];
      conditions.push(name === 'and' ? { and: parts } : { or: parts });
    } else if (name === 'not') conditions.push({ not: filterOf(entity, value, plan) ?? { and: [] } });
    else if (name === 'exists') throw existsElsewhere();
    else conditions.push(...fieldConditions(entity, name, value, plan));
  }
  if (conditions.length === 0) return null;
  return conditions[0] !== undefined && conditions.length === 1 ? conditions[0] : { and: conditions };
}

/** Throws BAD_USER_INPUT where a filter names nodes of two types: a change has one node. */
function assertOneNode(given: readonly [string, unknown][]): void {
  const [first, second] = given.filter(
    ([name, value]) => searched.some((entity) => entity === name) && value !== null && value !== undefined,
  );
  if (first === undefined || second === undefined) return;
  throw badInput(
    'BAD_USER_INPUT',
    `"${first[0]}" and "${second[0]}" never hold together, since a change is of one node; write \`or: [{ ${first[0]}: … }, { ${second[0]}: … }]\`.`,
  );
}

function fieldConditions(entity: FilteredEntity, name: string, value: unknown, plan: Plan): readonly Filter[] {
  const field = filterField(entity, name);
  if (field.kind === 'search') {
    const search = searchParam(value, plan, field.scope);
    return search === null ? [] : [{ search, scope: field.scope }];
  }
  const given = entriesOf(value).filter(([, operand]) => operand !== null && operand !== undefined);
  if (field.kind === 'one') return oneConditions(entity, { relation: name, of: field.of }, given, plan);
  if (field.kind === 'list') {
    return given.map(([has, where]) => listCondition(has, name, field.of, filterOf(field.of, where, plan)));
  }
  const { exists, includeUncertain, ...asked } = Object.fromEntries(given);
  assertForward(field, asked);
  const isSure = includeUncertain === false;
  if (field.kind === 'slug') return slugConditions(field.of, asked, plan);
  const operands = Object.entries(asked).map(
    ([operator, operand]): Filter => ({
      field: name,
      operator: operatorOf(operator, isSure),
      value: plan.param(
        Array.isArray(operand)
          ? operand.filter((item) => item !== null).map((item) => operandOf(field, operator, item))
          : operandOf(field, operator, operand),
      ),
    }),
  );
  // Without a side the range is all of time, in which a certain date certainly lies.
  if (isSure && operands.length === 0) operands.push({ certain: name });
  if (exists === undefined) return operands;
  return [...operands, exists === true ? { exists: name } : { not: { exists: name } }];
}

/** A slug is another name of an id: whatever finds rows by an id finds them by a slug. */
const slugConditions = (of: SluggedEntity, asked: Readonly<Record<string, unknown>>, plan: Plan): readonly Filter[] =>
  Object.entries(asked).map(([operator, value]) => ({
    field: 'id',
    operator: operatorOf(operator, false),
    value: plan.param(Array.isArray(value) ? value.filter((item) => item !== null) : value),
    slugOf: of,
  }));

/** Conditions on the one row that a relation leads to. A row that it leads nowhere from meets none but `exists: false`. */
function oneConditions(
  entity: FilteredEntity,
  { relation, of }: { readonly relation: string; readonly of: RelatedEntity },
  given: readonly [string, unknown][],
  plan: Plan,
): readonly Filter[] {
  const { exists, ...asked } = Object.fromEntries(given);
  if (exists === undefined) return [{ relation, has: 'one', of, where: filterOf(of, asked, plan) }];
  if (entity === 'change') throw existsElsewhere();
  const any: Filter = { relation, has: 'one', of, where: null };
  const where = filterOf(of, asked, plan);
  const further: readonly Filter[] = where === null ? [] : [{ relation, has: 'one', of, where }];
  return [exists === true ? any : { not: any }, ...further];
}

/** Every row meets a condition if none meets its negation. */
function listCondition(has: string, relation: string, of: RelatedEntity, where: Filter | null): Filter {
  if (has !== 'every') return { relation, has: has === 'none' ? 'none' : 'some', of, where };
  return where === null ? { and: [] } : { relation, has: 'none', of, where: { not: where } };
}

const existsElsewhere = () =>
  badInput(
    'BAD_USER_INPUT',
    '"exists" says whether a relation leads to a row, so it stands directly in the filter of one, as in `speaker: { exists: false }`; outside of it, and in `and`, `or` and `not`, there is always a row.',
  );

/** Throws BAD_USER_INPUT for a range whose end lies before its beginning, or in which no value can lie. */
function assertForward(field: FilterField, given: Readonly<Record<string, unknown>>): void {
  for (const [begin, end] of ends) {
    const [first, last] = [given[begin], given[end]];
    if (first === undefined || last === undefined) continue;
    const [low, high] = [operandOf(field, begin, first), operandOf(field, end, last)];
    const isNumber = typeof low === 'number' && typeof high === 'number';
    const isForward = isNumber ? low < high : String(low) < String(high);
    const isOpen = begin === 'gt' || end === 'lt';
    if (isForward || (low === high && !isOpen)) continue;
    throw badInput(
      'BAD_USER_INPUT',
      `"${begin}" is ${String(first)} and "${end}" is ${String(last)}; a range goes from the lesser to the greater.`,
    );
  }
}

const ends = [
  ['from', 'to'],
  ['gte', 'lte'],
  ['gte', 'lt'],
  ['gt', 'lte'],
  ['gt', 'lt'],
] as const;

/** A value as the store compares it. */
function operandOf(field: FilterField, operator: string, value: unknown): unknown {
  if (field.kind === 'id') return decodeIdOf(field.of, String(value));
  if (field.kind === 'dates' || field.kind === 'when') {
    const bounds = edtfBounds(String(value));
    return operator === 'from' ? bounds?.earliest : bounds?.latest;
  }
  if (field.kind === 'moments') {
    const bounds = momentBounds(String(value));
    return operator === 'from' ? bounds?.first : bounds?.last;
  }
  if (field.kind === 'changedType') return String(value).toLowerCase();
  if (field.kind === 'share' && (Number(value) < 0 || Number(value) > 1)) {
    throw badInput('BAD_USER_INPUT', `"${operator}" is ${String(value)}; give a number from 0 to 1.`);
  }
  return value;
}

const operators: Readonly<Record<string, FilterOperator>> = {
  eq: 'eq',
  in: 'in',
  startsWith: 'startsWith',
  contains: 'contains',
  from: 'from',
  to: 'to',
  gt: 'gt',
  gte: 'gte',
  lt: 'lt',
  lte: 'lte',
};

function operatorOf(name: string, isSure: boolean): FilterOperator {
  const operator = operators[name];
  if (operator === undefined) throw new Error(`no operator "${name}"`);
  if (isSure && operator === 'from') return 'surelyFrom';
  return isSure && operator === 'to' ? 'surelyTo' : operator;
}

const entriesOf = (input: unknown): [string, unknown][] =>
  typeof input === 'object' && input !== null ? Object.entries(input) : [];
