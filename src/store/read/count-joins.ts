import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Filter } from '../../../schema/query/filter.ts';
import { type Condition, conditionOf } from './conditions.ts';

/** Whether a condition looks into another table than the row's own. */
const isElsewhere = (condition: Condition): boolean => 'linked' in condition || 'through' in condition;

/** How many of a filter's conditions look into another table than the row's own. */
export function countJoins(filter: Filter, entity: EntityName): number {
  if ('and' in filter) return filter.and.reduce((count, part) => count + countJoins(part, entity), 0);
  if ('or' in filter) return filter.or.reduce((count, part) => count + countJoins(part, entity), 0);
  if ('not' in filter) return countJoins(filter.not, entity);
  if ('search' in filter) return 1;
  if ('relation' in filter) return 1 + (filter.where === null ? 0 : countJoins(filter.where, filter.of));
  return isElsewhere(conditionOf(filter, entity)) ? 1 : 0;
}
