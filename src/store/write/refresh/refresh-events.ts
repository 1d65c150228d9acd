import { keyOf } from '../../sql/fold.ts';
import type { NewRow } from '../../sql/rows.ts';
import { decisionsOfNodes } from '../decisions/identity/concerned-decisions.ts';
import { givenNames } from '../decisions/identity/given-names.ts';
import type { KnownPerson } from '../identity/identify-people.ts';
import type { AccountMove } from '../identity/move-accounts.ts';
import type { KnownEvent } from '../identity/settle-partition.ts';
import { cellOf, cellsOf, textOrNull } from '../transaction/cell-of.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import { newestOf, sameWords, type Words, wordsOfRows } from '../transaction/newest-words.ts';
import { freeSlug, slugOf, slugsTaken } from '../transaction/slug.ts';
import { dateKeys } from '../transaction/sort-keys.ts';
import { bury, revive } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { refreshParticipants } from './refresh-participants.ts';
import { refreshEventsSearch } from './refresh-search.ts';
import { type EventSum, type KnownRow, knownEvents, type Report, sumUpEvents } from './sum-up-events.ts';

/** What has become of the accounts of events. */
export interface EventChanges {
  /** The rows of the articles that came in. */
  readonly rows: NewRows;
  /** The events of accounts that were taken out, with the article of each. */
  readonly before: ReadonlyMap<number, ReadonlySet<number>>;
  /** Articles of those that came in which were in before. */
  readonly revised: ReadonlySet<number>;
  /** Accounts of other articles that are of other events now. */
  readonly moves: readonly AccountMove[];
  /** Events of which participants are other people now: which account is the most typical depends on them, too. */
  readonly repeopled: readonly number[];
  /** Where an event leads that has no account any more; where it is not said, to where most of its accounts moved. */
  readonly successors: ReadonlyMap<number, number>;
  /** Whom the articles name, and which events they report. */
  readonly people: readonly KnownPerson[];
  readonly events: readonly KnownEvent[];
  /** What the events that were known were called before. */
  readonly called: ReadonlyMap<number, readonly Words[]>;
  /** Events of which the names that humans gave, or the links to other collections, are others than before. */
  readonly renamed: readonly number[];
}

/** Where nothing has changed: to be spread before what has. */
export const noEventChanges = {
  before: new Map(),
  revised: new Set(),
  moves: [],
  repeopled: [],
  renamed: [],
  successors: new Map(),
  people: [],
  events: [],
  called: new Map(),
} satisfies Omit<EventChanges, 'rows'>;

/** Events by what became of them: each in one list. `revived` had gone, and are back. */
export interface RefreshedEvents {
  readonly added: readonly number[];
  readonly revived: readonly number[];
  readonly changed: readonly number[];
  readonly lost: readonly number[];
}

/** After accounts came in, went or moved: what the rows of events say of all articles together. */
export async function refreshEvents(
  transaction: WriteTransaction,
  changes: EventChanges,
  keys: KeyMaker,
): Promise<RefreshedEvents> {
  const { rows, before, moves, people, events, called } = changes;
  // An article that was in already may come before others that tell of an event.
  const again = rows.of('report').filter((row) => changes.revised.has(Number(row['article_id'])));
  const recounted = new Set([
    ...before.keys(),
    ...moves.flatMap(({ from, to }) => [from, to]),
    ...again.map((row) => Number(row['event_id'])),
    ...changes.repeopled,
    ...changes.renamed,
  ]);
  const touched = [...new Set([...events.map(({ id }) => id), ...recounted])];
  if (touched.length === 0) return { added: [], revived: [], changed: [], lost: [] };
  const known = await knownEvents(transaction, touched);
  const told = await sumUpEvents(transaction, rows, known, recounted);
  const given = givenNames(await decisionsOfNodes(transaction, 'event', [...told.keys()]), 'event');
  const sums = new Map(
    [...told].map(([id, sum]): [number, EventSum] => [id, { ...sum, name: given.get(id) ?? sum.name }]),
  );
  const numbers = counts(rows, recounted);
  const added = new Map([...sums].filter(([id]) => !known.has(id)));
  const revived = await insertEvents(
    transaction,
    added,
    new Set(events.filter(({ isNew }) => isNew).map(({ id }) => id)),
    numbers,
  );
  const otherwise = [...sums].filter(([id, sum]) => isOtherwise(known.get(id), sum));
  await transaction.update(
    'event',
    otherwise.map(([id, sum]) => ({ id, ...shownBy(sum) })),
    shownColumns.map((column) => `${column} = new.${column}`).join(', '),
  );
  await transaction.update(
    'event',
    [...numbers].filter(([id]) => !added.has(id)).map(([id, change]) => ({ id, ...change })),
    'article_count = event.article_count + new.article_count, quote_count = event.quote_count + new.quote_count',
  );
  await recount(
    transaction,
    [...recounted].filter((id) => sums.has(id)),
  );
  await refreshParticipants(transaction, rows, recounted, people, keys);
  await refreshDates(transaction, [
    ...new Set([...otherwise.map(([id]) => id), ...moves.map(({ to }) => to), ...datedApart(rows, sums)]),
  ]);
  const lost = touched.filter((id) => known.has(id) && !sums.has(id));
  await bury(
    transaction,
    'event',
    lost.map((id) => ({ id, successor: successorOf(id, changes), articles: articlesOf(id, changes) })),
  );
  const calledOtherwise = [...wordsOfRows(rows.of('mention'), 'event_id')]
    .filter(([id, words]) => known.has(id) && !sameWords(called.get(id) ?? [], newestOf(called.get(id) ?? [], words)))
    .map(([id]) => id);
  await refreshEventsSearch(
    transaction,
    {
      added: [...added.keys()],
      renamed: [...otherwise.filter(([id, sum]) => isNamedOtherwise(known.get(id), sum)).map(([id]) => id), ...lost],
      reworded: [...new Set([...otherwise.map(([id]) => id), ...recounted, ...calledOtherwise])].filter((id) =>
        known.has(id),
      ),
    },
    keys,
  );
  const isBack = new Set(revived);
  return {
    added: [...added.keys()].filter((id) => !isBack.has(id)),
    revived,
    changed: touched.filter((id) => known.has(id) && sums.has(id)),
    lost,
  };
}

/** Whether an event that was known is to be shown otherwise. */
const isOtherwise = (known: KnownRow | undefined, sum: EventSum): boolean =>
  known !== undefined &&
  (known.name !== sum.name ||
    known.shown?.['id'] !== sum.best['id'] ||
    known.status !== sum.status ||
    known.isMain !== sum.isMain ||
    known.isConfirmed !== sum.isConfirmed ||
    known.matchKey !== sum.matchKey);

/** Whether it has another name, or is suggested by it where it was not, or no longer. */
const isNamedOtherwise = (known: KnownRow | undefined, sum: EventSum): boolean =>
  known === undefined ||
  known.name !== sum.name ||
  known.isMain !== sum.isMain ||
  (known.matchKey === null) !== (sum.matchKey === null) ||
  known.shown?.['read_by_kind'] !== sum.best['read_by_kind'];

/** The columns of an event that its accounts decide. */
function shownBy({ best, name, status, isMain, isConfirmed, matchKey }: EventSum) {
  const { asc, desc } = dateKeys(textOrNull(best['when_earliest']));
  return {
    name,
    name_key: keyOf(name),
    kind: String(best['kind'] ?? ''),
    status,
    is_main: isMain ? 1 : 0,
    review: isConfirmed ? 'CONFIRMED' : 'UNREVIEWED',
    match_key: matchKey,
    report_id: cellOf(best['id']),
    report_article_id: cellOf(best['article_id']),
    ...cellsOf(best, ['when_edtf', 'when_earliest', 'when_latest', 'when_start', 'when_end', 'when_exact']),
    when_asc: asc,
    when_desc: desc,
    ...cellsOf(best, ['place_name', 'place_key', 'place_start', 'place_end', 'place_exact']),
  };
}

const shownColumns = Object.keys(
  shownBy({ best: {}, name: '', status: '', isMain: false, isConfirmed: false, matchKey: null }),
);

/** Answers which of them had gone, and have come back with the slugs they had. */
async function insertEvents(
  transaction: WriteTransaction,
  added: ReadonlyMap<number, EventSum>,
  isNew: ReadonlySet<number>,
  numbers: ReadonlyMap<number, Counts>,
): Promise<readonly number[]> {
  const kept = await revive(
    transaction,
    [...added.keys()].filter((id) => !isNew.has(id)),
  );
  const slugs = await slugsTaken(
    transaction,
    'event',
    [...added].map(([id, { best }]) => kept.get(id) ?? eventSlug(best)),
  );
  const rows = [...added].map(([id, sum]) => {
    const slug = freeSlug(kept.get(id) ?? eventSlug(sum.best), slugs);
    slugs.add(slug);
    return { id, slug, ...shownBy(sum), article_count: 0, quote_count: 0, ...numbers.get(id) };
  });
  await transaction.insert('event', rows);
  return [...kept.keys()];
}

const eventSlug = (report: Report): string => slugOf(`${report['name']} ${report['when_edtf'] ?? ''}`);

type Counts = Pick<NewRow<'event'>, 'article_count' | 'quote_count'>;

/** By how much the numbers of articles and quotes of each event grow that is not counted anew. */
function counts(rows: NewRows, recounted: ReadonlySet<number>): ReadonlyMap<number, Counts> {
  const changes = new Map<number, { readonly articles: number; readonly quotes: number }>();
  const add = (id: number, articles: number, quotes: number) => {
    if (recounted.has(id)) return;
    const known = changes.get(id) ?? { articles: 0, quotes: 0 };
    changes.set(id, { articles: known.articles + articles, quotes: known.quotes + quotes });
  };
  for (const row of rows.of('article_event')) add(Number(row['event_id']), 1, 0);
  const linked = new Set(rows.of('quote_event').map((row) => `${row['event_id']} ${row['quote_id']}`));
  for (const link of linked) add(Number(link.split(' ')[0]), 0, 1);
  return new Map(
    [...changes].map(([id, { articles, quotes }]) => [id, { article_count: articles, quote_count: quotes }]),
  );
}

async function recount(transaction: WriteTransaction, events: readonly number[]): Promise<void> {
  if (events.length === 0) return;
  await transaction.all(
    `update event set article_count = (select count(*) from article_event l where l.event_id = event.id),
       quote_count = (select count(distinct l.quote_id) from quote_event l where l.event_id = event.id)
       where ${transaction.isOneOf('id', 1)}`,
    [transaction.array(events)],
  );
}

/** Events of which an account that came in has another date than they are shown with. */
const datedApart = (rows: NewRows, sums: ReadonlyMap<number, EventSum>): readonly number[] =>
  rows.of('report').flatMap((report) => {
    const id = Number(report['event_id']);
    return sums.get(id)?.best['when_earliest'] === report['when_earliest'] ? [] : [id];
  });

/** The links to an event are sorted by its date, whatever the account of the article that links says. */
async function refreshDates(transaction: WriteTransaction, events: readonly number[]): Promise<void> {
  for (const table of ['article_event', 'event_person'] as const) {
    if (events.length === 0) return;
    await transaction.all(
      `update ${table} set when_asc = e.when_asc, when_desc = e.when_desc from event e
         where e.id = ${table}.event_id and ${transaction.isOneOf(`${table}.event_id`, 1)} and e.when_asc <> ${table}.when_asc`,
      [transaction.array(events)],
    );
  }
}

function successorOf(id: number, { moves, successors }: EventChanges): number | null {
  const named = successors.get(id);
  if (named !== undefined) return named;
  const taken = new Map<number, number>();
  for (const { from, to } of moves) if (from === id) taken.set(to, (taken.get(to) ?? 0) + 1);
  const [most] = [...taken].sort(([a, x], [b, y]) => y - x || a - b);
  return most?.[0] ?? null;
}

const articlesOf = (id: number, { before, moves }: EventChanges): readonly number[] => [
  ...new Set([...(before.get(id) ?? []), ...moves.filter(({ from }) => from === id).map(({ article }) => article)]),
];
