import type { TableName } from '../rows.ts';
import { cellOf } from './cell-of.ts';
import type { KnownPerson } from './identify-people.ts';
import type { NewRow } from './insert-rows.ts';
import type { KeyMaker } from './key-maker.ts';
import type { Session } from './session.ts';

type Rows = ReadonlyMap<TableName, readonly NewRow[]>;
type AnyRow = Readonly<Record<string, unknown>>;

/**
 * An event's participants are those of all accounts, each with the words of the first that names them: of the article that came in
 * first. Those of the `recounted` events are made anew.
 */
export async function refreshParticipants(
  session: Session,
  rows: Rows,
  recounted: ReadonlySet<number>,
  known: readonly KnownPerson[],
  keys: KeyMaker,
): Promise<void> {
  const eventOf = new Map((rows.get('report') ?? []).map((row) => [row['id'], row['event_id'] ?? null]));
  const added = (rows.get('participant') ?? [])
    .map((row): AnyRow => ({ ...row, event_id: eventOf.get(row['report_id'] ?? null) ?? null }))
    .filter((row) => !recounted.has(Number(row['event_id'])))
    .sort((a, b) => Number(a['article_id']) - Number(b['article_id']) || Number(a['start']) - Number(b['start']));
  await session.deleteWith('event_person', 'event_id', [...recounted]);
  const left = await firstOfEach(session, [...recounted]);
  const all = [...left, ...(await unlinked(session, added))];
  const nameKeys = new Map<number, unknown>(known.map(({ id, nameKey }) => [id, nameKey]));
  // Whom only articles name that came in before.
  const others = all.filter((row) => !nameKeys.has(Number(row['person_id'])));
  const people = await byId(session, 'select id, name_key from person', others, 'person_id');
  for (const [id, row] of people) nameKeys.set(id, row['name_key']);
  const events = await byId(session, 'select id, when_asc, when_desc from event', all, 'event_id');
  await session.insert(
    'event_person',
    all.map((row) => {
      const event = events.get(Number(row['event_id']));
      return {
        id: keys.next(),
        event_id: cellOf(row['event_id']),
        person_id: cellOf(row['person_id']),
        article_id: cellOf(row['article_id']),
        start: cellOf(row['start']),
        end: cellOf(row['end']),
        exact: cellOf(row['exact']),
        name_key: cellOf(nameKeys.get(Number(row['person_id']))),
        when_asc: cellOf(event?.['when_asc']),
        when_desc: cellOf(event?.['when_desc']),
      };
    }),
  );
}

/** The first row of each event and person, of all accounts of some events. */
async function firstOfEach(session: Session, events: readonly number[]): Promise<readonly AnyRow[]> {
  if (events.length === 0) return [];
  return session.all(
    `select v.* from (
       select p.article_id, p.person_id, p.start, p."end", p.exact, r.event_id,
         row_number() over (partition by r.event_id, p.person_id order by p.article_id, p.start, p.id) as n
       from report r join participant p on p.report_id = r.id where ${session.isOneOf('r.event_id', 1)}
     ) v where v.n = 1`,
    [session.array(events)],
  );
}

/** The first row of each event and person that are not linked yet. */
async function unlinked(session: Session, rows: readonly AnyRow[]): Promise<readonly AnyRow[]> {
  const pairOf = (row: AnyRow) => `${row['event_id']} ${row['person_id']}`;
  const events = [...new Set(rows.map((row) => Number(row['event_id'])))];
  const linked = await session.allWith('select event_id, person_id from event_person', 'event_id', events);
  const pairs = new Set(linked.map(pairOf));
  return rows.filter((row) => !pairs.has(pairOf(row)) && pairs.add(pairOf(row)));
}

async function byId(session: Session, select: string, rows: readonly AnyRow[], column: string) {
  const ids = [...new Set(rows.map((row) => Number(row[column])))];
  const found = await session.allWith(select, 'id', ids);
  return new Map(found.map((row) => [Number(row['id']), row]));
}
