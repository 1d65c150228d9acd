import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { MOST, type Place, withPlace } from './name-place.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';
import { participle } from './participle.ts';

/**
 * A name that is the headline told in other words: "Ann Example due to host Gala", "Ann Example and Tom Sample’s break-up",
 * "North Korea’s launch of missile"; with its place; or without its last phrase.
 */
export function inOtherWords(view: EventView, candidate: Candidate, name: string, place: Place | null): string {
  const { status, root } = candidate;
  if (status === 'PLANNED' && name.includes(' to ')) return name.replace(' to ', ' due to ');
  const agent = labelOf(view, candidate.agent);
  const patient = labelOf(view, candidate.patient);
  const [, who, particle] = /^(.+) \p{L}+ (up|down|off|out)$/u.exec(name) ?? [];
  if (who !== undefined && candidate.patient < 0) return `${owned(who)} ${root}-${particle}`;
  const shorter = name.replace(LAST_PHRASE, '');
  if (shorter !== name && wordsIn(shorter) > 2) return shorter;
  const placed = withPlace(name, place);
  if (placed !== name) return placed;
  if (agent !== '' && patient !== '' && agent !== patient && candidate.verb >= 0 && candidate.kind !== 'STATEMENT') {
    const passive = `${patient} ${participle(root)} by ${agent}`;
    if (wordsIn(passive) <= MOST) return passive;
  }
  const noun = NOMINAL_VERBS.get(root)?.toLowerCase();
  if (noun !== undefined && agent !== '' && patient !== '' && agent !== patient)
    return `${owned(agent)} ${noun} of ${patient}`;
  return name
    .split(' ')
    .slice(0, Math.max(2, wordsIn(name) - 2))
    .join(' ');
}

const LAST_PHRASE =
  / (?:in|at|on|over|near|for|from|with|after|to|into|by|amid|against)(?: (?!(?:in|at|on|over|near|for|from|with|after|to|into|by|amid|against) )\S+)+$/;

const owned = (who: string): string => `${who}${who.toLowerCase().endsWith('s') ? '’' : '’s'}`;
