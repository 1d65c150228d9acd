/** What the accounts of events say together: which is the best of them, and what only one of them need say. */
import { wordsOf } from '../../../../schema/domain/search/words.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { nameInHeadlines } from './name-in-headlines.ts';
import { type ComparedAccount, typicalAccount } from './typical-account.ts';

/** The row of an account of an event, as it was read or is to be written. */
export type Report = Readonly<Record<string, unknown>>;

/** What all accounts of an event come to. */
export interface EventSum {
  readonly best: Report;
  /** What they call it: as the best of them does, or as most of their headlines do. */
  readonly name: string;
  /** HAPPENED where one account says so, else ONGOING where one does. */
  readonly status: string;
  /** Whether an article is chiefly about it. */
  readonly isMain: boolean;
  /** Whether a human confirmed an account of it. */
  readonly isConfirmed: boolean;
  /** The first, in the order of their letters, of the proper names that accounts have for it. */
  readonly matchKey: string | null;
}

/** What the row of an event has so far. */
export interface KnownRow {
  readonly name: string;
  readonly status: string;
  readonly isMain: boolean;
  readonly isConfirmed: boolean;
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
  'review',
  'read_by_kind',
  'published_asc',
] as const;

const selected = (alias: string): string => reportColumns.map((column) => `${alias}.${column}`).join(', ');

/** The rows of those of some events that are there. */
export async function knownEvents(
  transaction: WriteTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, KnownRow>> {
  const rows = await transaction.allWith(
    `select e.id as e_id, e.name as e_name, e.status as e_status, e.is_main as e_main, e.review as e_review, e.match_key as e_match, ${selected('r')}
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
        isConfirmed: row['e_review'] === 'CONFIRMED',
        matchKey: textOrNull(row['e_match']),
        shown: row['id'] === null ? null : row,
      },
    ]),
  );
}

/**
 * An event is shown by the most typical of its first accounts, in the order of publication: what a story of thousands is called
 * changes no more, and costs as little as one of few. A human's account, or one that is confirmed, is it wherever it stands. The rest is summed up from what is known of
 * the event and the accounts that came in; for those of `recounted`, of which accounts went, from all that are there.
 */
export async function sumUpEvents(
  transaction: WriteTransaction,
  rows: NewRows,
  known: ReadonlyMap<number, KnownRow>,
  recounted: ReadonlySet<number>,
): Promise<ReadonlyMap<number, EventSum>> {
  const sums = new Map<number, EventSum>();
  const several = new Set(recounted);
  for (const report of rows.of('report')) {
    const id = Number(report['event_id']);
    if (known.has(id) || sums.has(id)) several.add(id);
    if (recounted.has(id)) continue;
    const own = ownSum(report);
    const before = sums.get(id) ?? knownSum(known.get(id));
    sums.set(id, before === null ? own : added(before, own));
  }
  for (const [id, sum] of await recount(transaction, [...recounted])) sums.set(id, sum);
  const first = await firstAccounts(transaction, [...several]);
  const parties = await partiesOf(
    transaction,
    first.map(({ id }) => Number(id)),
  );
  for (const [id, reports] of groupBy(first, (report) => Number(report['event_id']))) {
    const sum = sums.get(id);
    if (sum === undefined) continue;
    const isShown = reports.some((report) => report['id'] === sum.best['id']);
    const others = isSettled(sum.best) && !isShown ? [sum.best] : [];
    const compared = [...reports, ...others].map((report) => comparedOf(report, parties.get(Number(report['id']))));
    const { report: best, name, isHuman } = typicalAccount(compared);
    sums.set(id, { ...sum, best, name: isHuman ? name : nameInHeadlines(compared, name) });
  }
  return sums;
}

type Parties = Pick<ComparedAccount, 'parties' | 'groups'>;

/** Who takes part according to each of some accounts; those that name nobody are left out. */
async function partiesOf(
  transaction: WriteTransaction,
  reports: readonly number[],
): Promise<ReadonlyMap<number, Parties>> {
  const people = await transaction.allWith('select report_id, person_id from participant', 'report_id', reports);
  const groups = await transaction.allWith('select report_id, exact from participant_group', 'report_id', reports);
  const named = [
    ...people.map((row) => ({ report: Number(row['report_id']), party: String(row['person_id']) })),
    ...groups.map((row) => ({ report: Number(row['report_id']), party: nameOfGroup(String(row['exact'])) })),
  ];
  const byReport = groupBy(named, ({ report }) => report);
  return new Map(
    [...byReport].map(([report, each]) => {
      const parties = new Set(each.flatMap(({ party }) => party ?? []));
      return [report, { parties: [...parties], groups: each.filter(({ party }) => party === null).length }];
    }),
  );
}

/** The last word of a body that has a name ("the Harbour Board"); null for "five people". */
function nameOfGroup(group: string): string | null {
  const last = wordsOf(group).at(-1);
  return last !== undefined && /^\p{Lu}/u.test(group.slice(last.start)) ? last.stem : null;
}

const NOBODY: Parties = { parties: [], groups: 0 };

/** So many of an event's accounts decide by which it is shown. */
const mostCompared = 16;

async function firstAccounts(transaction: WriteTransaction, events: readonly number[]): Promise<readonly Report[]> {
  if (events.length === 0) return [];
  const first = transaction.firstOf('report', 'event_id = p.id', 'n.published_asc, n.id', mostCompared);
  // An event that is new has no row of its own yet.
  const asked =
    transaction.dialect === 'sqlite' ? '(select value as id from json_each(?1)) p' : 'unnest($1::bigint[]) as p(id)';
  const rows = await transaction.all(
    `select ${selected('d')}, a.headline from ${asked} ${first} join article a on a.id = d.article_id`,
    [transaction.array(events)],
  );
  return [...rows].sort(
    (a, b) => compare(String(a['published_asc']), String(b['published_asc'])) || Number(a['id']) - Number(b['id']),
  );
}

/** What all accounts of events that are there say; those without any are left out. */
async function recount(transaction: WriteTransaction, ids: readonly number[]): Promise<ReadonlyMap<number, EventSum>> {
  const sums = new Map<number, EventSum>();
  if (ids.length === 0) return sums;
  const best = await transaction.allWith(
    `select ${selected('d')} from (select distinct r.event_id as id from report r where ${transaction.isOneOf('r.event_id', 1)}) p
       ${transaction.firstOf('report', 'event_id = p.id', "case when n.review = 'CONFIRMED' then 0 else 1 end, n.published_asc, n.id", 1)}`,
    'p.id',
    ids,
  );
  const others = await transaction.all(
    `select r.event_id, max(case r.status when 'HAPPENED' then 2 when 'ONGOING' then 1 else 0 end) as status,
       max(r.is_main) as is_main, max(case r.review when 'CONFIRMED' then 1 else 0 end) as confirmed,
       min(r.match_key) as match_key from report r
       where ${transaction.isOneOf('r.event_id', 1)} group by r.event_id`,
    [transaction.array(ids)],
  );
  const otherOf = new Map(others.map((row) => [Number(row['event_id']), row]));
  for (const report of best) {
    const other = otherOf.get(Number(report['event_id']));
    sums.set(Number(report['event_id']), {
      best: report,
      name: String(report['name']),
      status: statuses[Number(other?.['status'])] ?? 'HAPPENED',
      isMain: Number(other?.['is_main']) === 1,
      isConfirmed: Number(other?.['confirmed']) === 1,
      matchKey: textOrNull(other?.['match_key']),
    });
  }
  return sums;
}

const statuses = ['PLANNED', 'ONGOING', 'HAPPENED'];

const ownSum = (report: Report): EventSum => ({
  best: report,
  name: String(report['name']),
  status: String(report['status']),
  isMain: report['is_main'] === 1,
  isConfirmed: isSettled(report),
  matchKey: textOrNull(report['match_key']),
});

const knownSum = (known: KnownRow | undefined): EventSum | null =>
  known === undefined || known.shown === null ? null : { ...known, best: known.shown };

const added = (a: EventSum, b: EventSum): EventSum => ({
  ...(isSettled(b.best) && !isSettled(a.best) ? { best: b.best, name: b.name } : { best: a.best, name: a.name }),
  status: statuses.indexOf(b.status) > statuses.indexOf(a.status) ? b.status : a.status,
  isMain: a.isMain || b.isMain,
  isConfirmed: a.isConfirmed || b.isConfirmed,
  matchKey: a.matchKey === null || (b.matchKey !== null && b.matchKey < a.matchKey) ? b.matchKey : a.matchKey,
});

/** Whether a human says what it says. */
const isSettled = (report: Report): boolean => report['review'] === 'CONFIRMED';

const comparedOf = (report: Report, parties: Parties = NOBODY) => ({
  ...parties,
  report,
  name: String(report['name']),
  headline: textOrNull(report['headline']) ?? '',
  kind: String(report['kind']),
  isMain: report['is_main'] === 1,
  isHuman: isSettled(report),
  days: daysOf(textOrNull(report['when_earliest']), textOrNull(report['when_latest'])),
  place: textOrNull(report['place_key']),
  confidence: Number(report['confidence']),
  published: String(report['published_asc']),
});

const daysOf = (from: string | null, to: string | null): ComparedAccount['days'] =>
  from === null || to === null ? null : { from, to };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
