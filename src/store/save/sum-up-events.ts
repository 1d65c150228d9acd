/** What the accounts of events say together: which is the best of them, and what only one of them need say. */
import type { TableName } from '../rows.ts';
import { textOrNull } from './cell-of.ts';
import type { NewRow } from './insert-rows.ts';
import type { Session } from './session.ts';

type Rows = ReadonlyMap<TableName, readonly NewRow[]>;

/** The row of an account of an event, as it was read or is to be written. */
export type Report = Readonly<Record<string, unknown>>;

/** What all accounts of an event come to. */
export interface EventSum {
  readonly best: Report;
  /** HAPPENED where one account says so, else ONGOING where one does. */
  readonly status: string;
  /** Whether an article is chiefly about it. */
  readonly isMain: boolean;
  /** The first, in the order of their letters, of the proper names that accounts have for it. */
  readonly matchKey: string | null;
}

/** What the row of an event has so far. */
export interface KnownRow {
  readonly name: string;
  readonly status: string;
  readonly isMain: boolean;
  readonly matchKey: string | null;
  /** The account that it shows; null where that has been taken out. */
  readonly shown: Report | null;
}

const reportColumns = [
  'id',
  'event_id',
  'article_id',
  'name',
  'kind',
  'status',
  'is_main',
  'match_key',
  'when_edtf',
  'when_earliest',
  'when_latest',
  'when_start',
  'when_end',
  'when_exact',
  'place_name',
  'place_key',
  'place_start',
  'place_end',
  'place_exact',
  'confidence',
  'read_by_kind',
  'published_asc',
] as const;

const selected = (alias: string): string => reportColumns.map((column) => `${alias}.${column}`).join(', ');

/** The rows of those of some events that are there. */
export async function knownEvents(session: Session, ids: readonly number[]): Promise<ReadonlyMap<number, KnownRow>> {
  const rows = await session.allWith(
    `select e.id as e_id, e.name as e_name, e.status as e_status, e.is_main as e_main, e.match_key as e_match, ${selected('r')}
       from event e left join report r on r.id = e.report_id`,
    'e.id',
    ids,
  );
  return new Map(
    rows.map((row) => [
      Number(row['e_id']),
      {
        name: String(row['e_name']),
        status: String(row['e_status']),
        isMain: row['e_main'] === 1,
        matchKey: textOrNull(row['e_match']),
        shown: row['id'] === null ? null : row,
      },
    ]),
  );
}

/**
 * The best account of each event is a human's before a program's, then one that has a date, one that has a place, the surer, the older;
 * the article that came in first. Where accounts only came in, the row of the event and the new ones decide; for those of `recounted`,
 * of which accounts went, all that are there.
 */
export async function sumUpEvents(
  session: Session,
  rows: Rows,
  known: ReadonlyMap<number, KnownRow>,
  recounted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, EventSum>> {
  const sums = new Map<number, EventSum>();
  for (const report of rows.get('report') ?? []) {
    const id = Number(report['event_id']);
    if (recounted.has(id)) continue;
    const own = ownSum(report);
    const before = sums.get(id) ?? knownSum(known.get(id));
    sums.set(id, before === null ? own : added(before, own));
  }
  if (recounted.size === 0) return sums;
  const ids = [...recounted];
  const first = session.firstOf('report', 'event_id = p.id', order);
  const best = await session.allWith(
    `select ${selected('d')} from (select distinct r.event_id as id from report r where ${session.isOneOf('r.event_id', 1)}) p ${first}`,
    'p.id',
    ids,
  );
  const others = await session.all(
    `select r.event_id, max(case r.status when 'HAPPENED' then 2 when 'ONGOING' then 1 else 0 end) as status,
       max(r.is_main) as is_main, min(r.match_key) as match_key from report r
       where ${session.isOneOf('r.event_id', 1)} group by r.event_id`,
    [session.array(ids)],
  );
  const otherOf = new Map(others.map((row) => [Number(row['event_id']), row]));
  for (const report of best) {
    const other = otherOf.get(Number(report['event_id']));
    sums.set(Number(report['event_id']), {
      best: report,
      status: statuses[Number(other?.['status'])] ?? 'HAPPENED',
      isMain: Number(other?.['is_main']) === 1,
      matchKey: textOrNull(other?.['match_key']),
    });
  }
  return sums;
}

const statuses = ['PLANNED', 'ONGOING', 'HAPPENED'];

const ownSum = (report: Report): EventSum => ({
  best: report,
  status: String(report['status']),
  isMain: report['is_main'] === 1,
  matchKey: textOrNull(report['match_key']),
});

const knownSum = (known: KnownRow | undefined): EventSum | null =>
  known === undefined || known.shown === null ? null : { ...known, best: known.shown };

const added = (a: EventSum, b: EventSum): EventSum => ({
  best: isBetter(b.best, a.best) ? b.best : a.best,
  status: statuses.indexOf(b.status) > statuses.indexOf(a.status) ? b.status : a.status,
  isMain: a.isMain || b.isMain,
  matchKey: a.matchKey === null || (b.matchKey !== null && b.matchKey < a.matchKey) ? b.matchKey : a.matchKey,
});

function isBetter(a: Report, b: Report): boolean {
  for (const { of } of merits) {
    const difference = of(a) - of(b);
    if (difference !== 0) return difference > 0;
  }
  const [older, newer] = [String(a['published_asc']), String(b['published_asc'])];
  return older === newer ? Number(a['article_id']) < Number(b['article_id']) : older < newer;
}

/** What makes an account better, here and in SQL. */
const merits: readonly { readonly of: (report: Report) => number; readonly sql: string }[] = [
  {
    of: (report) => (report['read_by_kind'] === 'HUMAN' ? 1 : 0),
    sql: "case when n.read_by_kind = 'HUMAN' then 1 else 0 end",
  },
  { of: (report) => (report['when_edtf'] === null ? 0 : 1), sql: 'case when n.when_edtf is null then 0 else 1 end' },
  { of: (report) => (report['place_name'] === null ? 0 : 1), sql: 'case when n.place_name is null then 0 else 1 end' },
  { of: (report) => Number(report['confidence']), sql: 'n.confidence' },
];

const order = [...merits.map(({ sql }) => `${sql} desc`), 'n.published_asc', 'n.article_id', 'n.id'].join(', ');
