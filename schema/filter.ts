/** From the filter that a client sends to a {@link Filter} for a store. An absent or null part is no condition. */
import { badInput } from './bad-input.ts';
import { edtfBounds } from './edtf-bounds.ts';
import { type FilteredEntity, type FilterField, filterFields } from './filter-fields.ts';
import { decodeIdOf } from './global-id.ts';
import { momentBounds } from './moment-bounds.ts';
import type { Plan } from './plan.ts';
import { searchParam } from './search-param.ts';
import type { Filter, FilterOperator } from './selection.ts';

/** The filter that an input asks for, its values put into the plan's parameters; null where it sets no condition. */
export function filterOf(entity: FilteredEntity, input: unknown, plan: Plan): Filter | null {
  const conditions: Filter[] = [];
  for (const [name, value] of entriesOf(input)) {
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(value) ? value.map((part) => filterOf(entity, part, plan) ?? { and: [] }) : [];
      conditions.push(name === 'and' ? { and: parts } : { or: parts });
    } else if (name === 'not') conditions.push({ not: filterOf(entity, value, plan) ?? { and: [] } });
    else conditions.push(...fieldConditions(entity, name, value, plan));
  }
  if (conditions.length === 0) return null;
  return conditions[0] !== undefined && conditions.length === 1 ? conditions[0] : { and: conditions };
}

function fieldConditions(entity: FilteredEntity, name: string, value: unknown, plan: Plan): readonly Filter[] {
  const field = Object.entries<FilterField>(filterFields[entity]).find(([known]) => known === name)?.[1];
  if (field === undefined) throw new Error(`"${entity}" has no filter "${name}"`);
  if (field.kind === 'search') {
    const search = searchParam(value, plan);
    return search === null ? [] : [{ search }];
  }
  const given = entriesOf(value).filter(([, operand]) => operand !== null && operand !== undefined);
  if (field.kind === 'one') {
    const { relation, of } = field;
    return [{ relation, has: 'some', of, where: filterOf(of, value, plan) }];
  }
  if (field.kind === 'list') {
    const { relation, of } = field;
    return given.map(([has, where]) => ({
      relation,
      has: has === 'none' ? 'none' : 'some',
      of,
      where: filterOf(of, where, plan),
    }));
  }
  const isSure =
    field.kind === 'when' && given.some(([operator, operand]) => operator === 'uncertain' && operand === false);
  return given
    .filter(([operator]) => operator !== 'uncertain')
    .map(([operator, operand]) => ({
      field: name,
      operator: operatorOf(operator, isSure),
      value: plan.param(
        Array.isArray(operand)
          ? operand.filter((item) => item !== null).map((item) => operandOf(field, operator, item))
          : operandOf(field, operator, operand),
      ),
    }));
}

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
  atLeast: 'atLeast',
  atMost: 'atMost',
};

function operatorOf(name: string, isSure: boolean): FilterOperator {
  const operator = operators[name];
  if (operator === undefined) throw new Error(`no operator "${name}"`);
  if (isSure && operator === 'from') return 'surelyFrom';
  return isSure && operator === 'to' ? 'surelyTo' : operator;
}

const entriesOf = (input: unknown): [string, unknown][] =>
  typeof input === 'object' && input !== null ? Object.entries(input) : [];
