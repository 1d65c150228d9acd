import { keyOf } from '../fold.ts';
import type { TableName } from '../rows.ts';
import { cellOf, textOrNull } from './cell-of.ts';
import type { KnownEvent } from './identify-events.ts';
import type { KnownPerson } from './identify-people.ts';
import type { NewRow } from './insert-rows.ts';
import type { KeyMaker } from './key-maker.ts';
import { newestOf, sameWords, type Words, wordsOfRows } from './newest-words.ts';
import { refreshParticipants } from './refresh-participants.ts';
import { refreshEventsSearch } from './refresh-search.ts';
import type { Before } from './remove-readings.ts';
import { retire } from './retire.ts';
import type { Session } from './session.ts';
import { freeSlug, slugOf, slugsTaken } from './slug.ts';
import { dateKeys } from './sort-keys.ts';

type Rows = ReadonlyMap<TableName, readonly NewRow[]>;
/** The row of an account of an event, as it was read or is to be written. */
type Report = Readonly<Record<string, unknown>>;

/**
 * After articles came in: what the rows of events say of all articles together. `people` has whom they name, `called` what
 * the events that were known were called before.
 */
export async function refreshEvents(
  session: Session,
  rows: Rows,
  before: Before,
  people: readonly KnownPerson[],
  events: readonly KnownEvent[],
  called: ReadonlyMap<number, readonly Words[]>,
  keys: KeyMaker,
): Promise<{ readonly lost: readonly number[] }> {
  const added = new Map(events.filter(({ isNew }) => isNew).map(({ id, matchKey }) => [id, matchKey]));
  const touched = [...new Set([...events.map(({ id }) => id), ...before.events.keys()])];
  if (touched.length === 0) return { lost: [] };
  const left = [...before.events.keys()];
  const { best, shown } = await bestReports(session, rows, touched, left);
  const numbers = counts(rows, before);
  await insertEvents(session, added, best, numbers);
  const otherwise = [...best].filter(([id, report]) => !added.has(id) && shown.get(id)?.['id'] !== report['id']);
  await session.update(
    'event',
    otherwise.map(([id, report]) => ({ id, ...shownBy(report) })),
    shownColumns.map((column) => `${column} = new.${column}`).join(', '),
  );
  await session.update(
    'event',
    [...numbers].filter(([id]) => !added.has(id)).map(([id, change]) => ({ id, ...change })),
    'article_count = event.article_count + new.article_count, quote_count = event.quote_count + new.quote_count',
  );
  await refreshParticipants(session, rows, before, people, keys);
  await refreshDates(
    session,
    otherwise.map(([id]) => id),
  );
  const lost = touched.filter((id) => !best.has(id));
  await retire(session, 'event', lost);
  const calledOtherwise = [...wordsOfRows(rows.get('mention') ?? [], 'event_id')]
    .filter(([id, words]) => !added.has(id) && !sameWords(called.get(id) ?? [], newestOf(called.get(id) ?? [], words)))
    .map(([id]) => id);
  await refreshEventsSearch(
    session,
    {
      added: [...added.keys()],
      renamed: [
        ...otherwise.filter(([id, report]) => shown.get(id)?.['name'] !== report['name']).map(([id]) => id),
        ...left,
      ],
      reworded: [...otherwise.map(([id]) => id), ...calledOtherwise],
    },
    keys,
  );
  return { lost };
}

const reportColumns = [
  'id',
  'event_id',
  'article_id',
  'name',
  'kind',
  'status',
  'is_main',
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

/**
 * The best account of each event: a human's before a program's, then one that has a date, one that has a place, the
 * surer, the older; and the one shown so far. Only the one shown so far and the new ones can be it, unless accounts were taken out.
 */
async function bestReports(
  session: Session,
  rows: Rows,
  touched: readonly number[],
  reduced: readonly number[],
): Promise<{ readonly best: ReadonlyMap<number, Report>; readonly shown: ReadonlyMap<number, Report> }> {
  const select = `select ${reportColumns.map((column) => `r.${column}`).join(', ')}`;
  const shown = await session.allWith(`${select} from event e join report r on r.id = e.report_id`, 'e.id', touched);
  const left = await session.allWith(`${select} from report r`, 'r.event_id', reduced);
  const best = new Map<number, Report>();
  for (const report of [...shown, ...left, ...(rows.get('report') ?? [])]) {
    const known = best.get(Number(report['event_id']));
    if (known === undefined || isBetter(report, known)) best.set(Number(report['event_id']), report);
  }
  return { best, shown: new Map(shown.map((report) => [Number(report['event_id']), report])) };
}

function isBetter(a: Report, b: Report): boolean {
  for (const of of merits) {
    const difference = of(a) - of(b);
    if (difference !== 0) return difference > 0;
  }
  const [older, newer] = [String(a['published_asc']), String(b['published_asc'])];
  return older === newer ? Number(a['id']) < Number(b['id']) : older < newer;
}

const merits: readonly ((report: Report) => number)[] = [
  (report) => (report['read_by_kind'] === 'HUMAN' ? 1 : 0),
  (report) => (report['when_edtf'] === null ? 0 : 1),
  (report) => (report['place_name'] === null ? 0 : 1),
  (report) => Number(report['confidence']),
];

/** The columns of an event that its best account decides. */
function shownBy(report: Report) {
  const { asc, desc } = dateKeys(textOrNull(report['when_earliest']));
  return {
    name: String(report['name'] ?? ''),
    name_key: keyOf(String(report['name'])),
    kind: String(report['kind'] ?? ''),
    status: String(report['status'] ?? ''),
    report_id: cellOf(report['id']),
    report_article_id: cellOf(report['article_id']),
    when_edtf: cellOf(report['when_edtf']),
    when_earliest: cellOf(report['when_earliest']),
    when_latest: cellOf(report['when_latest']),
    when_start: cellOf(report['when_start']),
    when_end: cellOf(report['when_end']),
    when_exact: cellOf(report['when_exact']),
    when_asc: asc,
    when_desc: desc,
    place_name: cellOf(report['place_name']),
    place_key: cellOf(report['place_key']),
    place_start: cellOf(report['place_start']),
    place_end: cellOf(report['place_end']),
    place_exact: cellOf(report['place_exact']),
  };
}

const shownColumns = Object.keys(shownBy({}));

async function insertEvents(
  session: Session,
  added: ReadonlyMap<number, string | null>,
  best: ReadonlyMap<number, Report>,
  numbers: ReadonlyMap<number, NewRow>,
): Promise<void> {
  const reports = [...best].filter(([id]) => added.has(id));
  const slugs = await slugsTaken(
    session,
    'event',
    reports.map(([, report]) => eventSlug(report)),
  );
  const rows = reports.map(([id, report]) => {
    const slug = freeSlug(eventSlug(report), slugs);
    slugs.add(slug);
    return {
      id,
      slug,
      match_key: added.get(id) ?? null,
      ...shownBy(report),
      article_count: 0,
      quote_count: 0,
      ...numbers.get(id),
    };
  });
  await session.insert('event', rows);
}

const eventSlug = (report: Report): string => slugOf(`${report['name']} ${report['when_edtf'] ?? ''}`);

/** By how much the numbers of articles and quotes of each event change. */
function counts(rows: Rows, before: Before): ReadonlyMap<number, NewRow> {
  const changes = new Map<number, { readonly articles: number; readonly quotes: number }>();
  const add = (id: number, articles: number, quotes: number) => {
    const known = changes.get(id) ?? { articles: 0, quotes: 0 };
    changes.set(id, { articles: known.articles + articles, quotes: known.quotes + quotes });
  };
  for (const row of rows.get('article_event') ?? []) add(Number(row['event_id']), 1, 0);
  const linked = new Set((rows.get('quote_event') ?? []).map((row) => `${row['event_id']} ${row['quote_id']}`));
  for (const link of linked) add(Number(link.split(' ')[0]), 0, 1);
  for (const [id, { articles, quotes }] of before.events) add(id, -articles, -quotes);
  return new Map(
    [...changes].map(([id, { articles, quotes }]) => [id, { article_count: articles, quote_count: quotes }]),
  );
}

/** Where another account decides an event's date now, the links to the event are sorted by it, too. */
async function refreshDates(session: Session, events: readonly number[]): Promise<void> {
  for (const table of ['article_event', 'event_person'] as const) {
    if (events.length === 0) return;
    await session.all(
      `update ${table} set when_asc = e.when_asc, when_desc = e.when_desc from event e
         where e.id = ${table}.event_id and ${session.isOneOf(`${table}.event_id`, 1)} and e.when_asc <> ${table}.when_asc`,
      [session.array(events)],
    );
  }
}
