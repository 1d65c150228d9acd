import type { KnownPerson } from '../identity/identify-people.ts';
import { cellOf, cellsOf } from '../transaction/cell-of.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** From so many accounts on a participant must be in more than one of them. */
const crowd = 6;

/** Of how many accounts of an event the participants are compared, the first in the order of publication, and which share must have one. */
const mostCompared = 8;
const leastShare = 1 / 5;

/**
 * An event's participants are those whom a fifth of its accounts or more have, each with the words of the first account that names
 * them. Of an event of few accounts that is whoever one of them has: then what came in is added, and those of the `recounted` events
 * are made anew.
 */
export async function refreshParticipants(
  transaction: WriteTransaction,
  rows: NewRows,
  recounted: ReadonlySet<number>,
  known: readonly KnownPerson[],
  keys: KeyMaker,
): Promise<void> {
  const eventOf = new Map(rows.of('report').map((row) => [row['id'], row['event_id'] ?? null]));
  const touched = [...new Set([...recounted, ...[...eventOf.values()].map(Number)])];
  const events = await byId(transaction, 'select id, when_asc, when_desc, article_count from event', touched);
  const isCrowded = (event: number) => Number(events.get(event)?.['article_count']) >= crowd;
  const added = rows
    .of('participant')
    .map((row): AnyRow => ({ ...row, event_id: eventOf.get(row['report_id'] ?? null) ?? null }))
    .filter(({ event_id: event }) => !recounted.has(Number(event)) && !isCrowded(Number(event)))
    .sort((a, b) => Number(a['article_id']) - Number(b['article_id']) || Number(a['start']) - Number(b['start']));
  const crowded = await ofCrowded(transaction, touched.filter(isCrowded));
  const anew = [...recounted].filter((event) => !isCrowded(event));
  await transaction.deleteWith('event_person', 'event_id', [...anew, ...crowded.changed]);
  const all = [...(await firstOfEach(transaction, anew)), ...crowded.rows, ...(await unlinked(transaction, added))];
  const nameKeys = new Map<number, unknown>(known.map(({ id, nameKey }) => [id, nameKey]));
  // Whom only articles name that came in before.
  const others = all.map((row) => Number(row['person_id'])).filter((id) => !nameKeys.has(id));
  for (const [id, row] of await byId(transaction, 'select id, name_key from person', others))
    nameKeys.set(id, row['name_key']);
  await transaction.insert(
    'event_person',
    all.map((row) => {
      const event = events.get(Number(row['event_id']));
      return {
        id: keys.next(),
        ...cellsOf(row, ['event_id', 'person_id', 'article_id', 'start', 'end', 'exact']),
        name_key: cellOf(nameKeys.get(Number(row['person_id']))),
        when_asc: cellOf(event?.['when_asc']),
        when_desc: cellOf(event?.['when_desc']),
      };
    }),
  );
}

/** The participants of events of many accounts, as far as they are others than are there. */
async function ofCrowded(
  transaction: WriteTransaction,
  events: readonly number[],
): Promise<{ readonly changed: readonly number[]; readonly rows: readonly AnyRow[] }> {
  if (events.length === 0) return { changed: [], rows: [] };
  const first = transaction.firstOf('report', 'event_id = p.id', 'n.published_asc, n.id', mostCompared);
  const found = await transaction.allWith(
    `select d.event_id, d.published_asc, d.id as report_id, x.person_id, x.article_id, x.start, x."end", x.exact
       from event p ${first} left join participant x on x.report_id = d.id`,
    'p.id',
    events,
  );
  const before = groupBy(
    await transaction.allWith('select event_id, person_id, article_id, start from event_person', 'event_id', events),
    (row) => Number(row['event_id']),
  );
  const changed: number[] = [];
  const rows: AnyRow[] = [];
  for (const [event, accounts] of groupBy(found, (row) => Number(row['event_id']))) {
    const now = sharedBy(accounts);
    const print = (all: readonly AnyRow[]) =>
      all
        .map((row) => `${row['person_id']} ${row['article_id']} ${row['start']}`)
        .sort()
        .join();
    if (print(now) === print(before.get(event) ?? [])) continue;
    changed.push(event);
    rows.push(...now);
  }
  return { changed, rows };
}

/** The first row of each person whom enough of an event's accounts have. */
function sharedBy(rows: readonly AnyRow[]): readonly AnyRow[] {
  const accounts = new Set(rows.map((row) => row['report_id'])).size;
  const inOrder = rows
    .filter((row) => row['person_id'] !== null)
    .sort(
      (a, b) =>
        inOrderOf(a, b) || Number(a['report_id']) - Number(b['report_id']) || Number(a['start']) - Number(b['start']),
    );
  return [...groupBy(inOrder, (row) => Number(row['person_id'])).values()].flatMap((own) => {
    const share = new Set(own.map((row) => row['report_id'])).size / accounts;
    return share >= leastShare ? own.slice(0, 1) : [];
  });
}

function inOrderOf(a: AnyRow, b: AnyRow): number {
  const [first, second] = [String(a['published_asc']), String(b['published_asc'])];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The first row of each event and person, of all accounts of some events. */
async function firstOfEach(transaction: WriteTransaction, events: readonly number[]): Promise<readonly AnyRow[]> {
  if (events.length === 0) return [];
  return transaction.all(
    `select v.* from (
       select p.article_id, p.person_id, p.start, p."end", p.exact, r.event_id,
         row_number() over (partition by r.event_id, p.person_id order by p.article_id, p.start, p.id) as n
       from report r join participant p on p.report_id = r.id where ${transaction.isOneOf('r.event_id', 1)}
     ) v where v.n = 1`,
    [transaction.array(events)],
  );
}

/** The first row of each event and person that are not linked yet. */
async function unlinked(transaction: WriteTransaction, rows: readonly AnyRow[]): Promise<readonly AnyRow[]> {
  const pairOf = (row: AnyRow) => `${row['event_id']} ${row['person_id']}`;
  const events = [...new Set(rows.map((row) => Number(row['event_id'])))];
  const linked = await transaction.allWith('select event_id, person_id from event_person', 'event_id', events);
  const pairs = new Set(linked.map(pairOf));
  return rows.filter((row) => !pairs.has(pairOf(row)) && pairs.add(pairOf(row)));
}

async function byId(transaction: WriteTransaction, select: string, ids: readonly number[]) {
  const found = await transaction.allWith(select, 'id', [...new Set(ids)]);
  return new Map(found.map((row) => [Number(row['id']), row]));
}
