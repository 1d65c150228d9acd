import type { DateFound, ParticipantFound } from '../../../schema/model.ts';
import { EVENT_NOUNS, type EventNoun } from './event-nouns.ts';
import { CONJUNCTIONS, DETERMINERS, FOLLOWERS, PREPOSITIONS, UNSURE_DETERMINERS, VERBS } from './function-words.ts';
import { matchPlace, type PlaceAt } from './match-place.ts';
import { isCapital, isGlued, type Scene, word } from './scene.ts';

/** A noun phrase that speaks of an event: "their first meeting", "Monday night's presidential debate", "the Korean War". */
export interface EventPhrase {
  readonly noun: EventNoun;
  readonly begin: number;
  /** The first word of the noun itself, and the word behind it. */
  readonly head: number;
  readonly end: number;
  readonly determiner: 'DEFINITE' | 'INDEFINITE' | 'UNSURE' | 'NONE';
  readonly possessors: readonly ParticipantFound[];
  readonly when: DateFound | null;
  readonly place: PlaceAt | null;
  /** Words between the determiner and the noun that are neither date, place nor person. */
  readonly modifiers: readonly { readonly at: number; readonly lower: string }[];
  /** Whether it is written as a name ("the Korean War", "Hurricane Example"). */
  readonly named: boolean;
}

/** The noun of an event that ends at a word, the longest first. */
export function eventNounAt(scene: Scene, at: number): EventNoun | null {
  const nouns = EVENT_NOUNS.get(word(scene, at));
  if (nouns === undefined) return null;
  return (
    nouns.find((noun) => noun.words.every((part, i) => word(scene, at - noun.words.length + 1 + i) === part)) ?? null
  );
}

/** The most words before the noun. */
const REACH = 8;

/** Reads the phrase around an event's noun; null where the noun is only part of a longer one ("debate stage", "attack ad"). */
export function readEventPhrase(scene: Scene, last: number): EventPhrase | null {
  const noun = eventNounAt(scene, last);
  if (noun === null) return null;
  const head = last - noun.words.length + 1;
  let end = last + 1;
  const storm =
    /^(?:hurricane|typhoon|cyclone|storm)$/.test(word(scene, last)) && isCapital(scene, last) && isCapital(scene, end);
  if (storm) end += 1;
  const numeral =
    /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xx|l)$/.test(word(scene, end)) &&
    isCapital(scene, end) &&
    isCapital(scene, last);
  if (numeral) end += 1;
  if (!mayEnd(scene, end)) return null;
  if (isGlued(scene, head) && /^[-–—@#/_]$/.test(word(scene, head - 1)) && word(scene, head - 1) !== '—') return null;
  if (
    isCapital(scene, last) &&
    isCapital(scene, end) &&
    !storm &&
    !numeral &&
    !scene.dates.has(end) &&
    scene.sentence[end] === scene.sentence[last]
  )
    return null;
  const left = walkLeft(scene, head);
  const capitals = countCapitals(scene, left.begin, head);
  const named =
    storm || (isCapital(scene, last) && head > (scene.sentenceStarts[scene.sentence[last] ?? 0] ?? 0) && capitals > 0);
  return { noun, head, end, named, ...left };
}

function mayEnd(scene: Scene, end: number): boolean {
  if (end >= scene.lower.length || scene.sentence[end] !== scene.sentence[end - 1] || scene.dates.has(end)) return true;
  const next = word(scene, end);
  if (next === '-' && isGlued(scene, end) && isGlued(scene, end + 1)) return false;
  return FOLLOWERS.has(next) || scene.people.has(end) || (/ed$/.test(next) && next.length > 4);
}

function countCapitals(scene: Scene, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (isCapital(scene, i) && !DETERMINERS.has(word(scene, i)) && !scene.people.has(i)) count += 1;
  return count;
}

function walkLeft(scene: Scene, head: number): Omit<EventPhrase, 'noun' | 'head' | 'end' | 'named'> {
  const possessors: ParticipantFound[] = [];
  const modifiers: { at: number; lower: string }[] = [];
  const sentence = scene.sentence[head];
  let when: DateFound | null = null;
  let place: PlaceAt | null = null;
  let begin = head;
  let at = head - 1;
  const done = (determiner: EventPhrase['determiner']): Omit<EventPhrase, 'noun' | 'head' | 'end' | 'named'> => ({
    begin,
    determiner,
    possessors,
    when,
    place,
    modifiers: modifiers.reverse(),
  });
  while (at >= 0 && at >= head - REACH && scene.sentence[at] === sentence && scene.quoted[at] === scene.quoted[head]) {
    const dateStart = scene.dateEnds.get(at + 1);
    const date = dateStart === undefined ? undefined : scene.dates.get(dateStart)?.date;
    if (date !== undefined && dateStart !== undefined) {
      if (date.edtf !== null && !/^P/.test(date.value)) when = date;
      begin = dateStart;
      at = dateStart - 1;
      continue;
    }
    const here = word(scene, at);
    const possessive = here === 's' && /^['’]$/.test(word(scene, at - 1)) && isGlued(scene, at);
    if (possessive) {
      const owner = personBefore(scene, at - 1);
      const dateBefore = scene.dateEnds.has(at - 1);
      if (owner !== null) {
        for (const key of owner.keys) possessors.push({ person: key, range: owner.range });
        begin = owner.at;
        return done('DEFINITE');
      }
      at -= 2;
      begin = at + 1;
      // "win Monday's debate": what stands before the date is no part of the event.
      if (dateBefore) {
        const started = scene.dateEnds.get(at + 1) ?? at + 1;
        const stated = scene.dates.get(started)?.date;
        if (stated !== undefined && stated.edtf !== null && !/^P/.test(stated.value)) when = stated;
        begin = started;
        return done('DEFINITE');
      }
      // "the company's meeting": who owns it is no modifier of the event.
      const owned = at + 1;
      while (at >= 0 && isCapital(scene, at) && scene.sentence[at] === sentence && at > head - REACH) {
        if (PREPOSITIONS.has(word(scene, at)) || CONJUNCTIONS.has(word(scene, at))) break;
        at -= 1;
      }
      if (at + 1 < owned) begin = at + 1;
      return done('DEFINITE');
    }
    const person = scene.people.get(at);
    if (
      person !== undefined &&
      (person.kind === 'PRONOUN' || person.kind === 'GROUP') &&
      /^(?:his|her|their)$/.test(here)
    ) {
      for (const key of person.keys) possessors.push({ person: key, range: person.range });
      begin = at;
      return done('DEFINITE');
    }
    if (DETERMINERS.has(here) && !(word(scene, at + 1) === '-' && isGlued(scene, at + 1))) {
      begin = at;
      return done(here === 'a' || here === 'an' ? 'INDEFINITE' : 'DEFINITE');
    }
    if (UNSURE_DETERMINERS.has(here)) return done('UNSURE');
    const hyphened = word(scene, at + 1) === '-' && isGlued(scene, at + 1);
    if (!hyphened && (PREPOSITIONS.has(here) || CONJUNCTIONS.has(here) || VERBS.has(here))) break;
    if (/^[-.'’]$/.test(here) && isGlued(scene, at) && /^\p{L}/u.test(word(scene, at - 1))) {
      at -= 1;
      continue;
    }
    if (!/^[\p{L}\d]/u.test(here)) break;
    const town = isCapital(scene, at) ? placeEndingAt(scene, at) : null;
    if (town !== null && place === null) place = town;
    modifiers.push({ at, lower: here });
    begin = at;
    at -= 1;
  }
  // "committed suicide", "leaving protests": without a determiner a verb may stand before the noun.
  const name = isCapital(scene, head);
  const verbal = modifiers.findIndex(({ at: i, lower }) => !isCapital(scene, i) && (name || /(?:ed|ing)$/.test(lower)));
  if (verbal >= 0) {
    const from = modifiers[verbal]?.at ?? head;
    modifiers.length = verbal;
    begin = Math.max(begin, from + 1);
    when = null;
  }
  return done('NONE');
}

/** A person's name or pronoun that ends before a word. */
function personBefore(
  scene: Scene,
  end: number,
): { at: number; keys: readonly string[]; range: { start: number; end: number } } | null {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const person = scene.people.get(at);
    if (person !== undefined && person.end === end && person.kind !== 'MODIFIER')
      return { at, keys: person.keys, range: person.range };
  }
  return null;
}

/** "the Paris attacks": a place right before the noun. */
function placeEndingAt(scene: Scene, at: number): PlaceAt | null {
  for (const begin of [at - 2, at - 1, at]) {
    if (begin < 0 || !isCapital(scene, begin) || scene.sentence[begin] !== scene.sentence[at]) continue;
    const place = matchPlace(scene, begin);
    if (place !== null && place.end === at + 1) return place;
  }
  return null;
}
