import type { EntityName } from '../../../schema/query/data-model.ts';
import type { FieldPredicate, Filter, RelationFilter } from '../../../schema/query/filter.ts';
import { hasPath } from './conditions.ts';

/**
 * A filter that holds of the same rows and looks at fewer: conditions on related rows become conditions on the row's own
 * columns, or on the links to those rows, where these have what is asked for. `speaker: { id: … }` is the condition
 * `speaker.id` then, on a foreign key, and `quotes: { some: { speaker: { id: … } } }` is `quotes.speaker.id`.
 */
export function reduceFilter(filter: Filter, entity: EntityName): Filter {
  if ('and' in filter) {
    const parts = filter.and.map((part) => reduceFilter(part, entity));
    return { and: parts.flatMap((part) => ('and' in part && part.and.length > 0 ? part.and : [part])) };
  }
  if ('or' in filter) return { or: filter.or.map((part) => reduceFilter(part, entity)) };
  if ('not' in filter) return { not: reduceFilter(filter.not, entity) };
  return 'relation' in filter ? reduceRelation(filter, entity) : filter;
}

function reduceRelation(filter: RelationFilter, entity: EntityName): Filter {
  const { relation, has, of } = filter;
  const where = filter.where === null ? null : reduceFilter(filter.where, of);
  const reduced = { ...filter, where };
  if (has === 'one') return reduceOne(reduced, entity);
  const asked = where === null ? present(relation) : atPath(relation, where);
  if (asked === null || !hasPath(entity, nameOf(asked))) return reduced;
  return has === 'some' ? asked : { not: asked };
}

/** Conditions on one related row are independent; conditions on several must all hold for the same row. */
function reduceOne(filter: RelationFilter, entity: EntityName): Filter {
  const { relation, where } = filter;
  if (where === null) return hasPath(entity, nameOf(present(relation))) ? present(relation) : filter;
  const own: Filter[] = [];
  const others: Filter[] = [];
  for (const part of 'and' in where && where.and.length > 0 ? where.and : [where]) {
    const asked = atPath(relation, part);
    if (asked !== null && hasPath(entity, nameOf(asked))) own.push(asked);
    else others.push(part);
  }
  if (own.length === 0) return filter;
  const [other, ...more] = others;
  if (other !== undefined) own.push({ ...filter, where: more.length === 0 ? other : { and: others } });
  const [first, ...further] = own;
  return first !== undefined && further.length === 0 ? first : { and: own };
}

/** Whether there is a related row. */
const present = (relation: string): FieldPredicate => ({ exists: `${relation}.id` });

/** The condition as a path from the row that leads to the related row; null for a composed condition. */
function atPath(relation: string, where: Filter): FieldPredicate | null {
  if ('field' in where) return { ...where, field: `${relation}.${where.field}` };
  return 'exists' in where ? { exists: `${relation}.${where.exists}` } : null;
}

const nameOf = (predicate: FieldPredicate): string =>
  'field' in predicate ? predicate.field : 'exists' in predicate ? predicate.exists : predicate.certain;
