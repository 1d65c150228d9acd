import type { KnownPerson } from '../identity/identify-people.ts';
import { cellOf, cellsOf } from '../transaction/cell-of.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { FEW_BELOW, firstWordsOf, LEAST_ACCOUNTS, ONE_IN } from './first-words.ts';
import { type Grown, participantsOfGrown } from './participants-of-grown.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * An event's participants are those whom two of its accounts and a fifth of them have: what a single one of several says is often of another
 * event, or misread. Of an event of few accounts they are also those of each article whose main event it is, and of the account shown. Each
 * has the words of the first account that names them. `recounted` are events of which accounts may have gone, or are others than before.
 */
export async function refreshParticipants(
  transaction: WriteTransaction,
  rows: NewRows,
  recounted: ReadonlySet<number>,
  known: readonly KnownPerson[],
  keys: KeyMaker,
): Promise<void> {
  const touched = [...new Set([...recounted, ...rows.of('report').map((row) => Number(row['event_id']))])];
  const events = await byId(transaction, 'select id, when_asc, when_desc, article_count from event', touched);
  const before = groupBy(
    await transaction.allWith(
      'select event_id, person_id, article_id, start, "end", exact from event_person',
      'event_id',
      [...events.keys()],
    ),
    eventOf,
  );
  const named = namedAnew(rows);
  const isGrown = (id: number) => !recounted.has(id) && Number(events.get(id)?.['article_count']) >= FEW_BELOW;
  const grown = [...events.keys()].filter(isGrown).map(
    (id): Grown => ({
      event: id,
      accounts: Number(events.get(id)?.['article_count']),
      before: before.get(id) ?? [],
      named: named.get(id) ?? new Map(),
    }),
  );
  const others = [...events.keys()].filter((id) => !isGrown(id));
  const now = groupBy(
    [...(await participantsOfGrown(transaction, grown)), ...(await participantsOf(transaction, others))],
    eventOf,
  );
  const changed = [...events.keys()].filter((id) => print(now.get(id) ?? []) !== print(before.get(id) ?? []));
  const added = changed.flatMap((id) => now.get(id) ?? []);
  await transaction.deleteWith('event_person', 'event_id', changed);
  const nameKeys = new Map<number, unknown>(known.map(({ id, nameKey }) => [id, nameKey]));
  // Whom only articles name that came in before.
  const unknown = added.map((row) => Number(row['person_id'])).filter((id) => !nameKeys.has(id));
  for (const [id, row] of await byId(transaction, 'select id, name_key from person', unknown))
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

/** Whom the accounts name that came in, by event, each with the first of the days on which they do. */
function namedAnew(rows: NewRows): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const reports = new Map(rows.of('report').map((row) => [row['id'], row]));
  const named = new Map<number, Map<number, string>>();
  for (const row of rows.of('participant')) {
    const report = reports.get(row['report_id'] ?? null);
    if (report === undefined) continue;
    const [event, person, day] = [eventOf(report), Number(row['person_id']), String(report['published_asc'])];
    const own = named.get(event) ?? new Map<number, string>();
    const known = own.get(person);
    named.set(event, own.set(person, known === undefined || day < known ? day : known));
  }
  return named;
}

const eventOf = (row: AnyRow): number => Number(row['event_id']);

const print = (all: readonly AnyRow[]): string =>
  all
    .map((row) => `${row['person_id']} ${row['article_id']} ${row['start']} ${row['exact']}`)
    .sort()
    .join();

/** The first words for each participant of some events, as all their accounts have them. */
async function participantsOf(transaction: WriteTransaction, events: readonly number[]): Promise<readonly AnyRow[]> {
  if (events.length === 0) return [];
  return transaction.all(
    firstWordsOf(
      `select e.id as event_id, x.person_id from event e
         join report r on r.event_id = e.id join participant x on x.report_id = r.id
         where ${transaction.isOneOf('e.id', 1)} group by e.id, e.article_count, x.person_id
         having (e.article_count < ${FEW_BELOW} and max(case when r.is_main = 1 or r.id = e.report_id then 1 else 0 end) = 1)
           or (count(distinct r.id) >= ${LEAST_ACCOUNTS} and count(distinct r.id) * ${ONE_IN} >= e.article_count)`,
    ),
    [transaction.array(events)],
  );
}

async function byId(transaction: WriteTransaction, select: string, ids: readonly number[]) {
  const found = await transaction.allWith(select, 'id', [...new Set(ids)]);
  return new Map(found.map((row) => [Number(row['id']), row]));
}
