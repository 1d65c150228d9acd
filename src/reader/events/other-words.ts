import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { MOST, type Place, withPlace } from './name-place.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';
import { participle } from './participle.ts';

/**
 * A name that is the headline told in other words: "Ann Example due to host Gala", "Ann Example and Tom Sample’s break-up",
 * "North Korea’s launch of missile"; with its place; or without a last phrase
 * that is no part of what is done. As it stands where none of these tells the same.
 */
export function inOtherWords(view: EventView, candidate: Candidate, name: string, place: Place | null): string {
  const { status, root } = candidate;
  if (status === 'PLANNED' && name.includes(' to ')) return name.replace(' to ', ' due to ');
  const agent = labelOf(view, candidate.agent);
  const patient = labelOf(view, candidate.patient);
  const [, who, particle] = /^(.+) \p{L}+ (up|down|off|out)$/u.exec(name) ?? [];
  if (who !== undefined && candidate.patient < 0) return `${owned(who)} ${root}-${particle}`;
  const placed = withPlace(name, place);
  if (placed !== name) return placed;
  // "sounds off on the accident": what is said is said of something.
  const loose = candidate.kind === 'STATEMENT' ? name : name.replace(LOOSE_PHRASE, '');
  if (loose !== name && wordsIn(loose) > 2) return loose;
  if (agent !== '' && patient !== '' && agent !== patient && candidate.verb >= 0 && candidate.kind !== 'STATEMENT') {
    const behind = afterLast(name, patient);
    const passive = `${patient} ${participle(root)}${behind ?? ''} by ${agent}`;
    if (behind !== null && /^(?:$| (?:from|to|into|through) )/.test(behind) && wordsIn(passive) <= MOST) return passive;
    const noun = NOMINAL_VERBS.get(root === 'fire' && candidate.kind === 'LAUNCH' ? 'launch' : root)?.toLowerCase();
    const nominal = `${owned(agent)} ${noun} of ${patient}${behind ?? ''}`;
    if (noun !== undefined && behind !== null && wordsIn(nominal) <= MOST) return nominal;
  }
  return name;
}

/** What a name says behind some words of it; null where it does not have them. */
function afterLast(name: string, words: string): string | null {
  const at = name.toLowerCase().lastIndexOf(words.toLowerCase());
  return at < 0 ? null : name.slice(at + words.length);
}

/** A last phrase that tells where or with what going on beside it, and that what is done can do without. */
const LOOSE_PHRASE =
  / (?:in|at|on|near|after|amid|during)(?: (?!(?:in|at|on|over|near|for|from|with|after|to|into|by|amid|against|of) )\S+)+$/;

const owned = (who: string): string => `${who}${who.toLowerCase().endsWith('s') ? '’' : '’s'}`;
