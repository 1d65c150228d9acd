import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import type { Annotations, EventFound } from '../../../schema/model.ts';
import { fold } from '../fold.ts';
import type { KnownPerson } from './identify-people.ts';
import type { KeyMaker } from './key-maker.ts';
import type { Session } from './session.ts';
import { dateKeys } from './sort-keys.ts';

export interface KnownEvent {
  readonly id: number;
  readonly isNew: boolean;
}

/** What is known of an event that another account may tell of, too. */
interface Candidate {
  readonly id: number;
  readonly isNew: boolean;
  readonly kind: string;
  readonly nameKey: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly placeKey: string | null;
  readonly people: ReadonlySet<number>;
}

/**
 * Which event of the archive each event found is, made new where there is none. Two accounts tell of one event where the
 * kind and the days are the same and the place or a participant is, too; one without a date only where a proper name
 * ("the Korean War") is the same.
 */
export async function identifyEvents(
  session: Session,
  readings: readonly { readonly annotations: Annotations; readonly text: string }[],
  people: readonly ReadonlyMap<string, KnownPerson>[],
  keys: KeyMaker,
): Promise<readonly ReadonlyMap<string, KnownEvent>[]> {
  const found = readings.map(({ annotations, text }, i) =>
    annotations.events.map((event) => candidateOf(event, text, people[i] ?? new Map())),
  );
  const known = new Map<string, Candidate[]>();
  for (const candidate of await candidates(session, found.flat())) note(known, candidate);
  return readings.map(({ annotations }, i) => {
    const taken = new Set<number>();
    return new Map(
      annotations.events.map((event, n): [string, KnownEvent] => {
        const asked = found[i]?.[n];
        if (asked === undefined) throw new Error('an event was lost on the way');
        let match = known.get(dayOf(asked))?.find((other) => !taken.has(other.id) && isSameEvent(asked, other));
        if (match === undefined) {
          match = { ...asked, id: keys.next(), isNew: true };
          note(known, { ...match, isNew: false });
        }
        taken.add(match.id);
        return [event.key, { id: match.id, isNew: match.isNew }];
      }),
    );
  });
}

/** Only events of one first day, or without any, are compared. */
const dayOf = ({ earliest }: Pick<Candidate, 'earliest'>): string => earliest ?? '';

function note(known: Map<string, Candidate[]>, candidate: Candidate): void {
  const ofDay = known.get(dayOf(candidate));
  if (ofDay === undefined) known.set(dayOf(candidate), [candidate]);
  else ofDay.push(candidate);
}

function isSameEvent(a: Omit<Candidate, 'id' | 'isNew'>, b: Candidate): boolean {
  if (a.kind !== b.kind) return false;
  if (a.earliest === null && a.latest === null) {
    return b.earliest === null && b.latest === null && a.nameKey !== '' && a.nameKey === b.nameKey;
  }
  if (a.earliest !== b.earliest || a.latest !== b.latest) return false;
  if (a.placeKey !== null && b.placeKey !== null && a.placeKey !== b.placeKey) return false;
  return (a.placeKey !== null && a.placeKey === b.placeKey) || [...a.people].some((id) => b.people.has(id));
}

type Asked = Omit<Candidate, 'id' | 'isNew'>;

function candidateOf(event: EventFound, text: string, people: ReadonlyMap<string, KnownPerson>): Asked {
  const bounds = event.when === null ? null : edtfBounds(event.when.edtf);
  const name = event.mentions.find(({ kind }) => kind === 'NAME');
  return {
    kind: event.kind,
    nameKey: name === undefined ? '' : nameKeyOf(text.slice(name.range.start, name.range.end)),
    earliest: bounds?.earliest ?? null,
    latest: bounds?.latest ?? null,
    placeKey: event.place === null ? null : fold(event.place.name),
    people: new Set(event.participants.flatMap(({ person }) => people.get(person)?.id ?? [])),
  };
}

/** The name of an event as it is compared: "the Korean War" and "Korean War" are one. */
const nameKeyOf = (name: string): string => fold(name).replace(/^(the|a|an) /, '');

async function candidates(session: Session, asked: readonly Asked[]): Promise<Candidate[]> {
  const dated = new Set(
    asked.filter(({ earliest }) => earliest !== null).map(({ earliest }) => dateKeys(earliest).asc),
  );
  const named = new Set(
    asked.filter(({ earliest, nameKey }) => earliest === null && nameKey !== '').map(({ nameKey }) => nameKey),
  );
  const select = 'select id, kind, name_key, when_earliest, when_latest, place_key from event';
  const rows = [
    ...(await session.allWith(select, 'when_asc', [...dated])),
    ...(await session.allWith(select, 'name_key', [...named])),
  ];
  const ids = rows.map((row) => Number(row['id']));
  const participants = new Map<number, Set<number>>();
  for (const row of await session.allWith('select event_id, person_id from event_person', 'event_id', ids)) {
    const id = Number(row['event_id']);
    participants.set(id, (participants.get(id) ?? new Set()).add(Number(row['person_id'])));
  }
  return rows.map((row) => ({
    id: Number(row['id']),
    isNew: false,
    kind: String(row['kind']),
    nameKey: nameKeyOf(String(row['name_key'])),
    earliest: textOrNull(row['when_earliest']),
    latest: textOrNull(row['when_latest']),
    placeKey: textOrNull(row['place_key']),
    people: participants.get(Number(row['id'])) ?? new Set(),
  }));
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
