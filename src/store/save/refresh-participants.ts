import type { TableName } from '../rows.ts';
import { cells } from './cells.ts';
import type { KnownPerson } from './identify-people.ts';
import type { Cell, NewRow } from './insert-rows.ts';
import type { KeyMaker } from './key-maker.ts';
import type { Before } from './remove-readings.ts';
import type { Session } from './session.ts';

type Rows = ReadonlyMap<TableName, readonly NewRow[]>;

/** An event's participants are those of all accounts, each with the words of the first that names them. */
export async function refreshParticipants(
  session: Session,
  rows: Rows,
  before: Before,
  known: readonly KnownPerson[],
  keys: KeyMaker,
): Promise<void> {
  const reduced = [...before.events.keys()];
  const eventOf = new Map((rows.get('report') ?? []).map((row) => [row['id'], row['event_id'] ?? null]));
  const added = (rows.get('participant') ?? []).map((row) => ({
    ...row,
    event_id: eventOf.get(row['report_id'] ?? null) ?? null,
  }));
  await session.deleteWith('event_person', 'event_id', reduced);
  const left = await session.allWith(
    'select p.*, r.event_id from participant p join report r on r.id = p.report_id',
    'r.event_id',
    reduced,
  );
  const all: readonly NewRow[] = [...left.map(cells), ...added];
  const nameKeys = new Map(known.map(({ id, nameKey }): [number, Cell] => [id, nameKey]));
  // Whom only articles name that came in before.
  const others = all.filter((row) => !nameKeys.has(Number(row['person_id'])));
  const people = await byId(session, 'select id, name_key from person', others, 'person_id');
  for (const [id, row] of people) nameKeys.set(id, row['name_key'] ?? '');
  const events = await byId(session, 'select id, when_asc, when_desc from event', all, 'event_id');
  await session.insert(
    'event_person',
    all.map((row) => ({
      id: keys.next(),
      event_id: row['event_id'] ?? null,
      person_id: row['person_id'] ?? null,
      article_id: row['article_id'] ?? null,
      start: row['start'] ?? null,
      end: row['end'] ?? null,
      exact: row['exact'] ?? null,
      name_key: nameKeys.get(Number(row['person_id'])) ?? '',
      when_asc: events.get(Number(row['event_id']))?.['when_asc'] ?? '',
      when_desc: events.get(Number(row['event_id']))?.['when_desc'] ?? '',
    })),
    'on conflict do nothing',
  );
}

async function byId(session: Session, select: string, rows: readonly NewRow[], column: string) {
  const ids = [...new Set(rows.map((row) => Number(row[column])))];
  const found = await session.allWith(select, 'id', ids);
  return new Map(found.map((row) => [Number(row['id']), cells(row)]));
}
