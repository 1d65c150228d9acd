import type { EventFound } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { placeAmong } from './place-of.ts';

/** "foils attack in the Gulf of Ostrel, nabs six pirates": an event with the place of the deed before that the same one does; as it is where it has a place. */
export function withSharedPlace(
  view: EventView,
  clauses: Clauses,
  event: EventFound,
  by: Candidate | undefined,
): EventFound {
  if (event.place !== null || by?.source !== 'VERB' || event.kind === 'STATEMENT') return event;
  const group = view.verbs.list[by.verb];
  const before = view.verbs.list[by.verb - 1];
  const { list = [], end = -1 } = clauses.complements[by.verb - 1] ?? {};
  if (group === undefined || before?.sentence !== group.sentence || group.isPassive || before.isPassive) return event;
  const isJoined = /^(?:and|,)$/.test(word(view, group.from - 1)) && group.from - end <= 2;
  const isShared =
    clauses.subjects[by.verb] === clauses.subjects[by.verb - 1] && (clauses.subjects[by.verb] ?? -1) >= 0;
  const place = isJoined && isShared ? placeAmong(view, list, false) : null;
  return place === null ? event : { ...event, place: { name: place.name, range: place.range } };
}
