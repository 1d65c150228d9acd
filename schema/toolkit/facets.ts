/** Facets and timelines: the rows of a whole list, whatever its page, counted by what they have and by when. */
import { badInput } from '../query/bad-input.ts';
import type { Row } from '../query/context.ts';
import { type DatedEntity, type FacetedEntity, facets, timelines } from '../query/facets.ts';
import { encodeGlobalId } from '../query/global-id.ts';
import { type Aggregation, Selection, type TimeUnit } from '../query/selection.ts';
import { builder } from './builder.ts';
import { TimeUnitEnum } from './enums.ts';
import { type AnyField, type FieldMaker, madeField } from './made-field.ts';
import { pageOf, type Target, type Visit } from './plan.ts';
import { plannedKey } from './planned-keys.ts';
import { innerRow, innerRows } from './read-row.ts';
import { Entity, refs } from './refs.ts';

/** The page whose rows were counted, as a connection's resolvers see it. */
interface Counted {
  readonly page: { readonly aggregations: ReadonlyMap<string, readonly Row[]> };
}

/** A group, and the entity that it is of where it is of one. */
interface FacetShape {
  readonly row: Row;
  readonly of: 'person' | 'event' | null;
}

interface BucketShape {
  readonly start: string;
  readonly unit: TimeUnit;
  readonly count: number;
}

const mostFacets = 100;
const mostBuckets = 1000;
const mostMembers = 20;

const names = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event' } as const;

const BucketRef = builder.objectRef<BucketShape>('TimelineBucket').implement({
  description: 'The rows of a list that fall into one span of the calendar. Rows without a date fall into none.',
  fields: (t) => ({
    start: t.field({ type: 'LocalDate', description: 'The first day of the span.', resolve: ({ start }) => start }),
    end: t.field({ type: 'LocalDate', description: 'The last day of the span.', resolve: lastDay }),
    count: t.int({ description: 'How many rows fall into it.', resolve: ({ count }) => count }),
  }),
});

/** The fields that the connections to an entity have beside those of every connection. */
export const countFields = {
  article: countFieldsOf('article'),
  person: countFieldsOf('person'),
  quote: countFieldsOf('quote'),
  event: countFieldsOf('event'),
} as const satisfies Record<FacetedEntity, unknown>;

function countFieldsOf(entity: FacetedEntity): (t: FieldMaker) => Record<string, AnyField> {
  const by = builder.enumType(`${names[entity]}FacetBy`, {
    description: 'What the rows are counted by.',
    values: Object.fromEntries(
      Object.entries<{ readonly description: string }>(facets[entity]).map(([name, { description }]) => [
        name,
        { description },
      ]),
    ),
  });
  const ref = facetRef(entity);
  const args = builder.args((t) => ({
    by: t.field({ type: by, required: true, description: 'What to count by.' }),
    first: t.int({ defaultValue: 10, description: `How many groups, 1 to ${mostFacets}.` }),
  }));
  const timeline = isDated(entity) ? timelineOf(entity) : null;
  return (t) => ({
    facets: madeField(t, {
      type: [ref],
      args,
      description:
        'All rows of the list under its filter, not only those of the page, counted in groups: the largest group first. Rows that have nothing to be counted by are in none.',
      extensions: {
        reads: (target: Target, visit: Visit) => {
          const aggregation = aggregationOf(target, visit, 'facet', mostFacets);
          visit.into(aggregation);
        },
      },
      resolve: ({ page }: Counted, { by: asked }: { by: string }, _: unknown, info: never) => {
        const of = entityOf(entity, asked);
        return (page.aggregations.get(plannedKey(info)) ?? []).map((row): FacetShape => ({ row, of }));
      },
    }),
    ...(timeline === null ? {} : { timeline: madeField(t, timeline) }),
  });
}

function facetRef(entity: FacetedEntity) {
  return builder.objectRef<FacetShape>(`${names[entity]}Facet`).implement({
    description: 'A group of rows that have the same thing.',
    fields: (t) => ({
      value: t.string({
        description:
          'What they have: a name, an enum value, or the id of the person or event; filter by it to see the group alone.',
        resolve: ({ row, of }) => (of === null ? String(row['value']) : encodeGlobalId(of, Number(row['value']))),
      }),
      count: t.int({ description: 'How many rows have it.', resolve: ({ row }) => Number(row['count']) }),
      of: t.field({
        type: Entity,
        nullable: true,
        description: 'The person or the event that the group is of, null for a group by something else.',
        extensions: {
          reads: (target: Target, visit: Visit) => {
            const { rows, by } = aggregation(target);
            const of = entityOf(entity, by);
            if (of !== null) visit.into(rows.one(of).column('key'), names[of]);
          },
        },
        resolve: ({ row, of }) => (of === null ? null : innerRow(row, of)),
      }),
      nodes: t.field({
        type: [refs[entity]],
        args: {
          first: t.arg.int({ defaultValue: 3, description: `How many, 1 to ${mostMembers}.` }),
        },
        description: 'The first rows of the group, in the order of the list.',
        extensions: {
          reads: (target: Target, visit: Visit) => {
            const size = sizeOf(visit, 'first', mostMembers);
            const { members } = aggregation(target);
            const key = visit.pageKey('members');
            const known = members.get(key) ?? { size: visit.plan.param(size), node: new Selection(entity) };
            members.set(key, known);
            visit.into(known.node);
          },
        },
        resolve: ({ row }, _, __, info) => innerRows(row, plannedKey(info)),
      }),
    }),
  });
}

function timelineOf(entity: DatedEntity) {
  const date = builder.enumType(`${names[entity]}Date`, {
    description: 'A date of the rows of a list.',
    values: Object.fromEntries(
      Object.entries<string>(timelines[entity]).map(([name, description]) => [name, { description }]),
    ),
  });
  return {
    type: [BucketRef],
    args: builder.args((t) => ({
      by: t.field({ type: TimeUnitEnum, required: true, description: 'The span of the calendar to count in.' }),
      of: t.field({
        type: date,
        defaultValue: Object.keys(timelines[entity])[0],
        description: 'Which date of a row counts.',
      }),
      last: t.int({
        defaultValue: 100,
        description: `How many spans, the latest, 1 to ${mostBuckets}.`,
      }),
    })),
    description:
      'All rows of the list under its filter, not only those of the page, counted over time, the earliest first. Spans without rows are left out.',
    extensions: {
      reads: (target: Target, visit: Visit) => {
        aggregationOf(target, visit, 'bucket', mostBuckets).rows.column('start', 'count');
      },
    },
    resolve: ({ page }: Counted, { by }: { by: TimeUnit }, _: unknown, info: never) =>
      (page.aggregations.get(plannedKey(info)) ?? []).map(
        (row): BucketShape => ({ start: firstDay(String(row['start'])), unit: by, count: Number(row['count']) }),
      ),
  };
}

/** The aggregation that a field of a connection asks for. */
function aggregationOf(target: Target, visit: Visit, kind: 'facet' | 'bucket', most: number): Aggregation {
  const page = pageOf(target);
  const args = visit.args();
  const key = visit.pageKey(kind);
  const known = page.aggregations.get(key);
  if (known !== undefined) return known;
  const isTimeline = kind === 'bucket';
  const made: Aggregation = {
    by: String(isTimeline ? args['of'] : args['by']),
    unit: isTimeline ? unitOf(args['by']) : null,
    size: visit.plan.param(sizeOf(visit, isTimeline ? 'last' : 'first', most)),
    rows: new Selection(kind),
    page,
    members: new Map(),
  };
  if (!isTimeline) made.rows.column('value', 'count');
  page.aggregations.set(key, made);
  return made;
}

function sizeOf(visit: Visit, name: string, most: number): number {
  const size = visit.args()[name];
  if (typeof size === 'number' && size >= 1 && size <= most) return size;
  throw badInput('BAD_USER_INPUT', `"${name}" is ${String(size)}; give 1 to ${most}.`);
}

function unitOf(value: unknown): TimeUnit {
  if (value === 'DAY' || value === 'WEEK' || value === 'MONTH' || value === 'YEAR') return value;
  throw new Error('the unit was not coerced');
}

function entityOf(entity: FacetedEntity, by: string): 'person' | 'event' | null {
  const known: { readonly [name: string]: { readonly of: 'person' | 'event' | null } } = facets[entity];
  return known[by]?.of ?? null;
}

function aggregation(target: Target): Aggregation {
  if (target instanceof Selection || !('by' in target)) throw new Error('a group is of a list that is counted');
  return target;
}

function isDated(entity: FacetedEntity): entity is FacetedEntity & DatedEntity {
  return entity in timelines;
}

/** `2019` and `2019-02` stand for their first days. */
const firstDay = (start: string): string => `${start}${'-01-01'.slice(start.length - 4)}`;

function lastDay({ start, unit }: BucketShape): string {
  if (unit === 'DAY') return start;
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = new Date(0);
  if (unit === 'WEEK') last.setUTCFullYear(year, month - 1, day + 6);
  else if (unit === 'MONTH') last.setUTCFullYear(year, month, 0);
  else last.setUTCFullYear(year, 11, 31);
  return last.toISOString().slice(0, 10);
}
