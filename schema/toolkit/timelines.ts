/** Timelines: the rows of a list counted by intervals of the calendar. */
import { type DatedEntity, timelines } from '../query/facets.ts';
import type { TimeUnit } from '../query/selection.ts';
import { builder } from './builder.ts';
import { aggregationOf, type Counted, countedNames } from './counted-rows.ts';
import { TimeUnitEnum } from './enums.ts';
import type { Target, Visit } from './plan.ts';
import { plannedKey } from './planned-keys.ts';

/** `end` is null where the interval is one of the calendar. */
interface BucketShape {
  readonly start: string;
  readonly end: string | null;
  readonly interval: TimeUnit;
  readonly count: number;
}

const mostBuckets = 1000;

const BucketRef = builder.objectRef<BucketShape>('TimelineBucket').implement({
  description: 'Rows of a list in one interval of the calendar. Rows without a date are in none.',
  fields: (t) => ({
    start: t.field({ type: 'LocalDate', description: 'First day of the interval.', resolve: ({ start }) => start }),
    end: t.field({ type: 'LocalDate', description: 'Last day of the interval.', resolve: lastDay }),
    count: t.int({ description: 'Number of rows in the interval.', resolve: ({ count }) => count }),
  }),
});

/** The field of a connection that counts its rows over time. */
export function timelineOf(entity: DatedEntity) {
  const field = builder.enumType(`${countedNames[entity]}DateField`, {
    description: `Date fields of ${countedNames[entity]} by which a timeline can count.`,
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
