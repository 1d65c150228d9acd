import type { KnownPerson } from '../identity/identify-people.ts';
import { cellOf, cellsOf } from '../transaction/cell-of.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** An event of fewer accounts has few. */
const FEW_BELOW = 6;

/** Of how many accounts a participant must be where there are more of them, and of which share: one in so many. */
const LEAST_ACCOUNTS = 2;
const ONE_IN = 5;

/**
 * An event's participants are those whom two of its accounts and a fifth of them have: what a single one of several says is often of another
 * event, or misread. Of an event of few accounts they are also those of each article whose main event it is, and of the account shown. Each
 * has the words of the first account that names them.
 */
export async function refreshParticipants(
  transaction: WriteTransaction,
  rows: NewRows,
  recounted: ReadonlySet<number>,
  known: readonly KnownPerson[],
  keys: KeyMaker,
): Promise<void> {
  const touched = [...new Set([...recounted, ...rows.of('report').map((row) => Number(row['event_id']))])];
  const events = await byId(transaction, 'select id, when_asc, when_desc from event', touched);
  const { changed, added } = await changesOf(transaction, [...events.keys()]);
  await transaction.deleteWith('event_person', 'event_id', changed);
  const nameKeys = new Map<number, unknown>(known.map(({ id, nameKey }) => [id, nameKey]));
  // Whom only articles name that came in before.
  const others = added.map((row) => Number(row['person_id'])).filter((id) => !nameKeys.has(id));
  for (const [id, row] of await byId(transaction, 'select id, name_key from person', others))
    nameKeys.set(id, row['name_key']);
  await transaction.insert(
    'event_person',
    added.map((row) => {
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

/** The events whose participants are others than are there, and all their participants. */
async function changesOf(
  transaction: WriteTransaction,
  events: readonly number[],
): Promise<{ readonly changed: readonly number[]; readonly added: readonly AnyRow[] }> {
  const now = groupBy(await participantsOf(transaction, events), eventOf);
  const before = groupBy(
    await transaction.allWith(
      'select event_id, person_id, article_id, start, exact from event_person',
      'event_id',
      events,
    ),
    eventOf,
  );
  const print = (all: readonly AnyRow[]) =>
    all
      .map((row) => `${row['person_id']} ${row['article_id']} ${row['start']} ${row['exact']}`)
      .sort()
      .join();
  const changed = events.filter((event) => print(now.get(event) ?? []) !== print(before.get(event) ?? []));
  return { changed, added: changed.flatMap((event) => now.get(event) ?? []) };
}

const eventOf = (row: AnyRow): number => Number(row['event_id']);

/** The first row of each participant of some events, in the order of publication. */
async function participantsOf(transaction: WriteTransaction, events: readonly number[]): Promise<readonly AnyRow[]> {
  if (events.length === 0) return [];
  return transaction.all(
    `with named as (
       select e.id as event_id, x.person_id from event e
         join report r on r.event_id = e.id join participant x on x.report_id = r.id
         where ${transaction.isOneOf('e.id', 1)} group by e.id, e.article_count, x.person_id
         having (e.article_count < ${FEW_BELOW} and max(case when r.is_main = 1 or r.id = e.report_id then 1 else 0 end) = 1)
           or (count(distinct r.id) >= ${LEAST_ACCOUNTS} and count(distinct r.id) * ${ONE_IN} >= e.article_count)
     )
     select v.* from (
       select n.event_id, x.person_id, x.article_id, x.start, x."end", x.exact,
         row_number() over (partition by n.event_id, x.person_id order by r.published_asc, r.article_id, r.id, x.start) as place
       from named n join report r on r.event_id = n.event_id
         join participant x on x.report_id = r.id and x.person_id = n.person_id
     ) v where v.place = 1`,
    [transaction.array(events)],
  );
}

async function byId(transaction: WriteTransaction, select: string, ids: readonly number[]) {
  const found = await transaction.allWith(select, 'id', [...new Set(ids)]);
  return new Map(found.map((row) => [Number(row['id']), row]));
}
