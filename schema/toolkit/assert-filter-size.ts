import { badInput } from '../query/bad-input.ts';
import type { FilterField } from '../query/filter-field.ts';
import { type FilteredEntity, filterField } from '../query/filter-fields.ts';
import type { Plan } from './plan.ts';

/**
 * The most that the filters of one root field may have, all together, and how far one may be nested. They keep its
 * statement well within what SQLite takes (expressions 1,000 deep, 32,766 values) however often it asks a filter anew.
 */
const most = { conditions: 200, related: 20, levels: 12, steps: 4, values: 1000 } as const;

/**
 * Throws QUERY_TOO_LARGE, with the numbers, for a filter that is more than a statement should have to ask. What has no
 * condition in it counts as one, since it is asked, too.
 */
export function assertFilterSize(entity: FilteredEntity, filter: unknown, plan: Plan): void {
  measure(entity, filter, 1, 0);
  if (plan.asked.conditions > most.conditions) {
    throw tooLarge(`The filters have ${plan.asked.conditions} conditions; the most are ${most.conditions}.`);
  }
  if (plan.asked.related > most.related) {
    throw tooLarge(`The filters have ${plan.asked.related} conditions on related rows; the most are ${most.related}.`);
  }

  function measure(of: FilteredEntity, input: unknown, level: number, steps: number): void {
    if (level > most.levels) throw tooLarge(`The filter is nested more than ${most.levels} levels deep.`);
    if (steps > most.steps) {
      throw tooLarge(`The filter goes over more than ${most.steps} relations, one behind the other.`);
    }
    const parts = given(input);
    if (parts.length === 0) plan.asked.conditions += 1;
    for (const [name, value] of parts) {
      if (name === 'not') measure(of, value, level + 1, steps);
      else if (name === 'exists') plan.asked.conditions += 1;
      else if (Array.isArray(value)) {
        if (value.length === 0) plan.asked.conditions += 1;
        for (const part of value) measure(of, part, level + 1, steps);
      } else measureField(filterField(of, name), name, value, level, steps);
    }
  }

  function measureField(field: FilterField, name: string, value: unknown, level: number, steps: number): void {
    if (field.kind === 'one' || field.kind === 'list') {
      const inner = field.kind === 'one' ? [value] : given(value).map(([, where]) => where);
      for (const where of inner) {
        if (isLookup(where)) measure(field.of, where, level, steps);
        else {
          // One row is looked up by its key; those of a list are gone through.
          if (field.kind === 'list') plan.asked.related += 1;
          measure(field.of, where, level + 1, steps + 1);
        }
      }
    } else if (field.kind === 'search') plan.asked.conditions += 1;
    else {
      for (const [operator, operand] of given(value)) {
        if (operator !== 'includeUncertain') plan.asked.conditions += 1;
        if (Array.isArray(operand) && operand.length > most.values) {
          throw tooLarge(`"${name}" lists ${operand.length} values; the most are ${most.values}.`);
        }
      }
    }
  }
}

/** Whether related rows are asked for by their ids or slugs alone, which what leads to them has. */
const isLookup = (where: unknown): boolean => {
  const names = given(where).map(([name]) => name);
  return names.length > 0 && names.every((name) => name === 'id' || name === 'slug' || name === 'exists');
};

const given = (input: unknown): readonly [string, unknown][] =>
  typeof input === 'object' && input !== null
    ? Object.entries(input).filter(([, value]) => value !== null && value !== undefined)
    : [];

const tooLarge = (what: string) => badInput('QUERY_TOO_LARGE', `${what} Ask for less at once.`);
