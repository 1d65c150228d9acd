import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import type { EventFound } from '../../../schema/model.ts';
import { keyOf } from '../fold.ts';
import { textOrNull } from './cell-of.ts';
import type { Reading } from './identify-articles.ts';
import type { KnownPerson } from './identify-people.ts';
import type { KeyMaker } from './key-maker.ts';
import { matchKeyOf } from './match-key.ts';
import type { Session } from './session.ts';
import { dateKeys } from './sort-keys.ts';

export interface KnownEvent {
  readonly id: number;
  readonly isNew: boolean;
}

/** The events of each reading by the keys that it gave them, and where those lead that its accounts leave. */
interface IdentifiedEvents {
  readonly events: readonly ReadonlyMap<string, KnownEvent>[];
  readonly successors: ReadonlyMap<number, number>;
}

/** What an account says of an event, as it is compared. */
interface Asked {
  readonly kind: string;
  readonly matchKey: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly placeKey: string | null;
  readonly people: ReadonlySet<number>;
}

/** What is known of an event that another account may tell of, too: what each account adds counts for the next. */
interface Candidate extends Asked {
  readonly id: number;
  placeKey: string | null;
  readonly people: Set<number>;
}

/**
 * Which event of the archive each event found is, made new where there is none. Two accounts tell of one event where the
 * kind and the days are the same and the place or a participant is, too; one without a date only where a proper name
 * ("the Korean War") is the same. Where an article is read again, an event that only it told of stays the one it was.
 */
export async function identifyEvents(
  session: Session,
  readings: readonly Reading[],
  people: readonly ReadonlyMap<string, KnownPerson>[],
  keys: KeyMaker,
): Promise<IdentifiedEvents> {
  const found = readings.map(({ annotations, text }, i) =>
    annotations.events.map((event) => candidateOf(event, text, people[i] ?? new Map())),
  );
  const known = new Map<string, Candidate[]>();
  for (const candidate of await candidates(session, found.flat())) note(known, candidate);
  const successors = new Map<number, number>();
  const given = new Set<number>();
  const events = readings.map(({ annotations, accounts }, i) => {
    const taken = new Set<number>();
    return new Map(
      annotations.events.map((event, n): [string, KnownEvent] => {
        const asked = found[i]?.[n];
        const account = accounts.get(event.key);
        if (asked === undefined || account === undefined) throw new Error('an event was lost on the way');
        const before = account.replaces;
        const isFree = ({ id }: Candidate) => !taken.has(id);
        const match = known.get(dayOf(asked))?.find((other) => isFree(other) && isSameEvent(asked, other));
        const kept = match === undefined && before?.isOnly === true && !given.has(before.event) ? before.event : null;
        const { id } = match ?? note(known, { ...asked, people: new Set(asked.people), id: kept ?? keys.next() });
        if (match !== undefined) {
          match.placeKey ??= asked.placeKey;
          for (const person of asked.people) match.people.add(person);
        }
        if (before !== null && before.event !== id) successors.set(before.event, id);
        taken.add(id);
        given.add(id);
        return [event.key, { id, isNew: match === undefined && kept === null }];
      }),
    );
  });
  return { events, successors };
}

/** Only events of one first day, or without any, are compared. */
const dayOf = ({ earliest }: Pick<Candidate, 'earliest'>): string => earliest ?? '';

function note(known: Map<string, Candidate[]>, candidate: Candidate): Candidate {
  const ofDay = known.get(dayOf(candidate));
  if (ofDay === undefined) known.set(dayOf(candidate), [candidate]);
  else ofDay.push(candidate);
  return candidate;
}

function isSameEvent(a: Asked, b: Candidate): boolean {
  if (a.kind !== b.kind) return false;
  if (a.earliest === null && a.latest === null) {
    return b.earliest === null && b.latest === null && a.matchKey !== null && a.matchKey === b.matchKey;
  }
  if (a.earliest !== b.earliest || a.latest !== b.latest) return false;
  if (a.placeKey !== null && b.placeKey !== null && a.placeKey !== b.placeKey) return false;
  return (a.placeKey !== null && a.placeKey === b.placeKey) || [...a.people].some((id) => b.people.has(id));
}

function candidateOf(event: EventFound, text: string, people: ReadonlyMap<string, KnownPerson>): Asked {
  const bounds = event.when === null ? null : edtfBounds(event.when.edtf);
  return {
    kind: event.kind,
    matchKey: matchKeyOf(event, text),
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    placeKey: event.place === null ? null : keyOf(event.place.name),
    people: new Set(event.participants.flatMap(({ person }) => people.get(person)?.id ?? [])),
  };
}

async function candidates(session: Session, asked: readonly Asked[]): Promise<Candidate[]> {
  const select = 'select e.id, e.kind, e.match_key, e.when_earliest, e.when_latest, e.place_key from event e';
  const distinct = (values: readonly (string | null)[]) => [...new Set(values)].filter((value) => value !== null);
  const undated = asked.filter(({ earliest }) => earliest === null);
  const ended = distinct(undated.map(({ latest }) => latest));
  const named = distinct(undated.map(({ latest, matchKey }) => (latest === null ? matchKey : null)));
  const rows = [
    ...(await session.allWith(select, 'e.when_asc', distinct(asked.map(({ earliest }) => earliest)))),
    ...(await session.allWith(select, 'e.match_key', named)),
    // Those of which only the last day is known, which are few, are found among all without a first one.
    ...(ended.length === 0
      ? []
      : await session.all(
          `${select} where e.when_asc = ${session.place(1)} and ${session.isOneOf('e.when_latest', 2)}`,
          [dateKeys(null).asc, session.array(ended)],
        )),
  ];
  const ids = rows.map((row) => Number(row['id']));
  const participants = new Map<number, Set<number>>();
  for (const row of await session.allWith('select event_id, person_id from event_person', 'event_id', ids)) {
    const id = Number(row['event_id']);
    participants.set(id, (participants.get(id) ?? new Set()).add(Number(row['person_id'])));
  }
  return rows.map((row) => ({
    id: Number(row['id']),
    kind: String(row['kind']),
    matchKey: textOrNull(row['match_key']),
    earliest: textOrNull(row['when_earliest']),
    latest: textOrNull(row['when_latest']),
    placeKey: textOrNull(row['place_key']),
    people: participants.get(Number(row['id'])) ?? new Set(),
  }));
}
