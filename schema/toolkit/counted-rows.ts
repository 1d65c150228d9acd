/** The rows of a whole list, whatever its page, as facets and timelines count them. */
import { badInput } from '../query/bad-input.ts';
import type { Row } from '../query/context.ts';
import { type Aggregation, Selection, type TimeUnit } from '../query/selection.ts';
import { pageOf, type Target, type Visit } from './plan.ts';

export const countedNames = {
  article: 'Article',
  person: 'Person',
  quote: 'Quote',
  event: 'Event',
  hit: 'SearchHit',
} as const;

/** The page whose rows were counted, as a connection's resolvers see it. */
export interface Counted {
  readonly page: { readonly aggregations: ReadonlyMap<string, readonly Row[]> };
}

/** The aggregation of a connection's field. */
export function aggregationOf(target: Target, visit: Visit, kind: 'facet' | 'bucket', most: number): Aggregation {
  const page = pageOf(target);
  const args = visit.args();
  const key = visit.pageKey(kind);
  const known = page.aggregations.get(key);
  if (known !== undefined) return known;
  const isTimeline = kind === 'bucket';
  const made: Aggregation = {
    by: String(isTimeline ? args['field'] : args['by']),
    unit: isTimeline ? unitOf(args['interval']) : null,
    includesUncertain: args['includeUncertain'] === true,
    size: visit.plan.param(sizeOf(visit, isTimeline ? 'last' : 'first', most)),
    rows: new Selection(kind),
    page,
    groupRows: new Map(),
  };
  if (!isTimeline) made.rows.column('value', 'count');
  page.aggregations.set(key, made);
  return made;
}

/** A number of rows that is asked for. Throws BAD_USER_INPUT where it is less than 1 or more than the most. */
export function sizeOf(visit: Visit, name: string, most: number): number {
  const size = visit.args()[name];
  if (typeof size === 'number' && size >= 1 && size <= most) return size;
  throw badInput('BAD_USER_INPUT', `"${name}" is ${String(size)}; give 1 to ${most}.`);
}

function unitOf(value: unknown): TimeUnit {
  if (value === 'DAY' || value === 'WEEK' || value === 'MONTH' || value === 'YEAR') return value;
  throw new Error('the unit was not coerced');
}
