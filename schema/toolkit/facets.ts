/** Facets and timelines: the rows of a whole list, whatever its page, counted by what they have and by when. */
import { badInput } from '../query/bad-input.ts';
import type { Row } from '../query/context.ts';
import { type DatedEntity, type FacetedEntity, facets, type GroupedEntity, timelines } from '../query/facets.ts';
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

/** A group, and the entity that it stands for where it stands for one. */
interface FacetShape {
  readonly row: Row;
  readonly entity: GroupedEntity | null;
}

/** `end` is null where the interval is one of the calendar. */
interface BucketShape {
  readonly start: string;
  readonly end: string | null;
  readonly interval: TimeUnit;
  readonly count: number;
}

const mostFacets = 100;
const mostBuckets = 1000;
const mostMembers = 20;

const names = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event', hit: 'SearchHit' } as const;

const BucketRef = builder.objectRef<BucketShape>('TimelineBucket').implement({
  description: 'Rows of a list in one interval of the calendar. Rows without a date are in none.',
  fields: (t) => ({
    start: t.field({ type: 'LocalDate', description: 'First day of the interval.', resolve: ({ start }) => start }),
    end: t.field({ type: 'LocalDate', description: 'Last day of the interval.', resolve: lastDay }),
    count: t.int({ description: 'Number of rows in the interval.', resolve: ({ count }) => count }),
  }),
});

/** The fields that the connections to an entity have beside those of every connection. */
export const countFields = {
  article: countFieldsOf('article'),
  person: countFieldsOf('person'),
  quote: countFieldsOf('quote'),
  event: countFieldsOf('event'),
  hit: countFieldsOf('hit'),
} as const satisfies Record<FacetedEntity, unknown>;

function countFieldsOf(entity: FacetedEntity): (t: FieldMaker) => Record<string, AnyField> {
  const by = builder.enumType(`${names[entity]}FacetBy`, {
    description: 'Property by which the rows of a list are grouped and counted.',
    values: Object.fromEntries(
      Object.entries<{ readonly description: string }>(facets[entity]).map(([name, { description }]) => [
        name,
        { description },
      ]),
    ),
  });
  const ref = facetRef(entity);
  const args = builder.args((t) => ({
    by: t.field({ type: by, required: true, description: 'Property to group by.' }),
    first: t.int({ defaultValue: 10, description: `Number of groups, 1 to ${mostFacets}.` }),
  }));
  const timeline = isDated(entity) ? timelineOf(entity) : null;
  return (t) => ({
    facets: madeField(t, {
      type: [ref],
      args,
      description:
        'Groups of all rows of the list under its filter, not only of the page, the largest group first. Rows without the property are in none.',
      extensions: {
        reads: (target: Target, visit: Visit) => {
          const aggregation = aggregationOf(target, visit, 'facet', mostFacets);
          visit.into(aggregation);
        },
      },
      resolve: ({ page }: Counted, { by: asked }: { by: string }, _: unknown, info: never) => {
        const grouped = entityOf(entity, asked);
        return (page.aggregations.get(plannedKey(info)) ?? []).map((row): FacetShape => ({ row, entity: grouped }));
      },
    }),
    ...(timeline === null ? {} : { timeline: madeField(t, timeline) }),
  });
}

function facetRef(entity: FacetedEntity) {
  return builder.objectRef<FacetShape>(`${names[entity]}Facet`).implement({
    description: 'A group of rows with one value in common.',
    fields: (t) => ({
      value: t.string({
        description:
          'The common value: a name, an enum value, words, or the id of the person, event, author or publisher; a filter by it selects the group alone.',
        resolve: ({ row, entity: grouped }) => commonValue(row['value'], grouped),
      }),
      count: t.int({ description: 'Number of rows in the group.', resolve: ({ row }) => Number(row['count']) }),
      entity: t.field({
        type: Entity,
        nullable: true,
        description: 'The person or event that the rows have in common; null for a group by anything else.',
        extensions: {
          reads: (target: Target, visit: Visit) => {
            const { rows, by } = aggregation(target);
            const grouped = entityOf(entity, by);
            if (grouped === 'person' || grouped === 'event')
              visit.into(rows.one(grouped).column('key'), names[grouped]);
          },
        },
        resolve: ({ row, entity: grouped }) =>
          (grouped === 'person' || grouped === 'event') && row[grouped] !== null ? innerRow(row, grouped) : null,
      }),
      ...(entity === 'article' ? { author: makerField(t, 'author'), publisher: makerField(t, 'publisher') } : {}),
      nodes: t.field({
        type: [refs[entity]],
        args: {
          first: t.arg.int({ defaultValue: 3, description: `Number of rows, 1 to ${mostMembers}.` }),
        },
        description: 'First rows of the group, in the order of the list.',
        extensions: {
          reads: (target: Target, visit: Visit) => {
            const size = sizeOf(visit, 'first', mostMembers);
            const { groupRows } = aggregation(target);
            const key = visit.pageKey('members');
            const known = groupRows.get(key) ?? { size: visit.plan.param(size), node: new Selection(entity) };
            groupRows.set(key, known);
            visit.into(known.node);
          },
        },
        resolve: ({ row }, _, __, info) => innerRows(row, plannedKey(info)),
      }),
    }),
  });
}

/** The author or publisher that a group stands for. */
const makerField = (t: FieldMaker, maker: 'author' | 'publisher'): AnyField =>
  madeField(t, {
    type: refs[maker],
    nullable: true,
    description: `The ${maker} that the rows have in common; null for a group by anything else.`,
    extensions: {
      reads: (target: Target, visit: Visit) => {
        const { rows, by } = aggregation(target);
        if (entityOf('article', by) === maker) visit.into(rows.one(maker).column('key'));
      },
    },
    resolve: ({ row, entity: grouped }: FacetShape) => (grouped === maker ? innerRow(row, maker) : null),
  });

function timelineOf(entity: DatedEntity) {
  const field = builder.enumType(`${names[entity]}DateField`, {
    description: `Date fields of ${names[entity]} by which a timeline can count.`,
    values: Object.fromEntries(
      Object.entries<string>(timelines[entity]).map(([name, description]) => [name, { description }]),
    ),
  });
  return {
    type: [BucketRef],
    args: builder.args((t) => ({
      interval: t.field({ type: TimeUnitEnum, required: true, description: 'Length of the intervals.' }),
      field: t.field({
        type: field,
        defaultValue: Object.keys(timelines[entity])[0],
        description: 'Date of a row that decides its interval.',
      }),
      includeUncertain: t.boolean({
        defaultValue: false,
        description:
          'Inclusion of dates that may lie in several intervals, such as "June 2023" in a timeline by DAY: each as an interval of its own, from its first to its last day. By default their rows are in none. An event of several days counts on its first day.',
      }),
      last: t.int({
        defaultValue: 100,
        description: `Number of intervals, the latest ones, 1 to ${mostBuckets}.`,
      }),
    })),
    description:
      'Counts over time of all rows of the list under its filter, not only of the page, the earliest interval first. Intervals without rows are left out.',
    extensions: {
      reads: (target: Target, visit: Visit) => {
        aggregationOf(target, visit, 'bucket', mostBuckets).rows.column('start', 'count');
      },
    },
    resolve: ({ page }: Counted, { interval }: { interval: TimeUnit }, _: unknown, info: never) =>
      (page.aggregations.get(plannedKey(info)) ?? []).map((row): BucketShape => {
        const [start = '', end = null] = String(row['start']).split('/');
        return { start: firstDay(start), end, interval, count: Number(row['count']) };
      }),
  };
}

/** The aggregation of a connection's field. */
function aggregationOf(target: Target, visit: Visit, kind: 'facet' | 'bucket', most: number): Aggregation {
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

function sizeOf(visit: Visit, name: string, most: number): number {
  const size = visit.args()[name];
  if (typeof size === 'number' && size >= 1 && size <= most) return size;
  throw badInput('BAD_USER_INPUT', `"${name}" is ${String(size)}; give 1 to ${most}.`);
}

function unitOf(value: unknown): TimeUnit {
  if (value === 'DAY' || value === 'WEEK' || value === 'MONTH' || value === 'YEAR') return value;
  throw new Error('the unit was not coerced');
}

function entityOf(entity: FacetedEntity, by: string): GroupedEntity | null {
  const known: { readonly [name: string]: { readonly entity: GroupedEntity | null } } = facets[entity];
  return known[by]?.entity ?? null;
}

function aggregation(target: Target): Aggregation {
  if (target instanceof Selection || !('by' in target)) throw new Error('a group is of a list that is counted');
  return target;
}

function isDated(entity: FacetedEntity): entity is FacetedEntity & DatedEntity {
  return entity in timelines;
}

/** Words that stand for a group in the place of a node begin with a tilde, so that they are no key. */
function commonValue(value: unknown, grouped: GroupedEntity | null): string {
  const isWords = grouped !== null && typeof value === 'string' && value.startsWith('~');
  if (isWords) return value.slice(1);
  return grouped === null ? String(value) : encodeGlobalId(grouped, Number(value));
}

/** `2019` and `2019-02` stand for their first days. */
const firstDay = (start: string): string => `${start}${'-01-01'.slice(start.length - 4)}`;

function lastDay({ start, end, interval }: BucketShape): string {
  if (end !== null) return end;
  if (interval === 'DAY') return start;
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const last = new Date(0);
  if (interval === 'WEEK') last.setUTCFullYear(year, month - 1, day + 6);
  else if (interval === 'MONTH') last.setUTCFullYear(year, month, 0);
  else last.setUTCFullYear(year, 11, 31);
  return last.toISOString().slice(0, 10);
}
