import type { EventFound } from '../../../schema/domain/model.ts';
import { boundsOf } from './date-bounds.ts';
import { areKin } from './kin-kinds.ts';

/**
 * Whether an event says no more than the main one: of the same kind or kin, at no other time or place, and with nobody who does not take part
 * there. Its words are mentions of the main event.
 */
export function repeatsMain(event: EventFound, main: EventFound, publishedOn: string | null): boolean {
  if (event.kind !== main.kind && !areKin(event.kind, main.kind)) return false;
  if (event.status !== main.status || areApart(event, main, publishedOn)) return false;
  const isElsewhere =
    event.place !== null &&
    main.place !== null &&
    !event.place.name.includes(main.place.name) &&
    !main.place.name.includes(event.place.name);
  const isOfOthers = event.participants.some(({ person }) => main.participants.every((each) => each.person !== person));
  if (isElsewhere || isOfOthers) return false;
  const isSameWord = event.roots[0] === main.roots[0] || main.roots.includes(event.roots[0] ?? '');
  return isSameWord || (event.kind === main.kind && event.groups.length + event.participants.length === 0);
}

/** A month, in milliseconds: what is older is no news, and another event than that of the headline. */
const OLD = 31 * 86_400_000;

function areApart(event: EventFound, main: EventFound, publishedOn: string | null): boolean {
  const mine = boundsOf(event.when?.edtf ?? null);
  const other = boundsOf(main.when?.edtf ?? null);
  if (mine !== null && other === null && publishedOn !== null)
    return Date.parse(publishedOn) - Date.parse(mine.to) > OLD;
  return mine !== null && other !== null && (mine.from > other.to || other.from > mine.to);
}
