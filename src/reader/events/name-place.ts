import type { Candidate } from './candidate.ts';
import { type EventView, word } from './event-view.ts';
import { wordsIn } from './label-of.ts';

/** The most words of a name. */
export const MOST = 10;

/** "in Croydon", "at Wrigley Field", where it says more and fits. */
export function withPlace(name: string, place: Place | null): string {
  if (
    place === null ||
    name.toLowerCase().includes(townOf(place)) ||
    sharesNoun(name, place) ||
    sharesTown(name, place) ||
    wordsIn(name) + wordsIn(place.name) + 1 > MOST
  )
    return name;
  return `${name} ${place.preposition} ${place.name}`;
}

/** "nice" of "Nice, France". */
const townOf = ({ name }: Place): string => (name.split(',')[0] ?? name).toLowerCase();

/** "collide in tunnel" is not also "in Street tunnel". */
const sharesNoun = (name: string, { name: place }: Place): boolean =>
  name.toLowerCase().endsWith(` ${(place.split(' ').at(-1) ?? '').toLowerCase()}`);

/** "in Ostrel" is not also "in Ostrel of Glenmore". */
const sharesTown = (name: string, { name: place }: Place): boolean => {
  const [first = ''] = place.split(' ');
  return first.length > 3 && place.includes(' of ') && new RegExp(`\\b(?:in|at) ${first}\\b`).test(name);
};

export interface Place {
  readonly name: string;
  readonly preposition: string;
}

/** The place of an event with the preposition before it in the text, "in" where there is none. */
export function spokenPlace(view: EventView, candidates: readonly Candidate[]): Place | null {
  const place = candidates.find((each) => each.place !== null)?.place ?? null;
  if (place === null) return null;
  const at = view.tokens[place.from - 1]?.pos === 'DET' ? place.from - 2 : place.from - 1;
  const before = word(view, at);
  const said = /^(?:in|at|near|outside|inside|off|over|across|around|through)$/.exec(before)?.[0];
  // "a trip to Ostrel".
  if (before === 'to' && candidates[0]?.kind === 'VISIT' && candidates[0].source === 'NOUN')
    return { name: place.name, preposition: 'to' };
  if (said === undefined && /^(?:from|to|towards?|into|onto|along|above|on|of)$/.test(before)) return null;
  const isBuilding =
    /(?:House|Hall|Center|Centre|University|Hotel|Arena|Stadium|Field|Airport|Station|School|Park|Court|Museum|Hospital)$/.test(
      place.name,
    );
  // "at the suburban Ostrel building": in suburban Ostrel.
  const isPart = view.phrases.of[place.to] === view.phrases.of[place.to - 1] && (view.phrases.of[place.to] ?? -1) >= 0;
  return { name: place.name, preposition: isPart ? 'in' : (said ?? (isBuilding ? 'at' : 'in')) };
}
