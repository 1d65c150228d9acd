import type { EventKind } from '../../../schema/domain/model.ts';

/** Kinds whose words may tell of one event: of an attack or a crash also the deaths, of a summit also the talks. */
const KIN: readonly ReadonlySet<EventKind>[] = [
  new Set(['ATTACK', 'DEATH', 'ACCIDENT']),
  new Set(['ATTACK', 'CONFLICT']),
  new Set(['DISASTER', 'DEATH', 'WEATHER']),
  new Set(['DISASTER', 'ACCIDENT']),
  new Set(['ATTACK', 'ACCIDENT', 'INCIDENT']),
  new Set(['MEETING', 'TALKS']),
  new Set(['SPEECH', 'APPEARANCE', 'PROTEST']),
  new Set(['INTERVIEW', 'SPEECH']),
  new Set(['PRESS_CONFERENCE', 'STATEMENT', 'SPEECH']),
  new Set(['INVESTIGATION', 'LEGAL_ACTION']),
  new Set(['TRIAL', 'DECISION']),
  new Set(['TRIAL', 'LEGAL_ACTION']),
  new Set(['VOTE', 'DECISION']),
  new Set(['CEREMONY', 'AWARD', 'PERFORMANCE']),
];

export function areKin(a: EventKind, b: EventKind): boolean {
  return a === b || KIN.some((kinds) => kinds.has(a) && kinds.has(b));
}

/** What follows from an event and is told with it: the dead and hurt of a crash, a quake or an attack. */
export const CONSEQUENCES: ReadonlySet<string> = new Set(
  'kill die injure wound hurt damage destroy topple trap evacuate strike hit rescue shake collapse flee perish drown disappear'.split(
    ' ',
  ),
);

export const VIOLENT: ReadonlySet<EventKind> = new Set([
  'ATTACK',
  'ACCIDENT',
  'DISASTER',
  'CONFLICT',
  'INCIDENT',
  'WEATHER',
  'DEATH',
]);
