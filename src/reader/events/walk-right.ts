import type { DateFound, ParticipantFound, Range } from '../../../schema/model.ts';
import { CONJUNCTIONS, DETERMINERS, FOLLOWERS, PREPOSITIONS, VERBS } from './function-words.ts';
import { matchPlace, type PlaceAt } from './match-place.ts';
import { isCapital, isGlued, rangeOf, type Scene, word } from './scene.ts';

/** What stands behind an event's words in the same clause. */
export interface Behind {
  readonly end: number;
  /** The end of the words that belong to the phrase itself ("their summit *in Hanoi*"), without its date. */
  readonly phraseEnd: number;
  readonly when: DateFound | null;
  readonly place: PlaceAt | null;
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
  /** The first words of what it is about ("on the summit"). */
  readonly topic: Range | null;
}

/** How many words behind an event may still belong to it. */
const REACH = 22;

/**
 * Walks right from an event's noun or verb over its prepositional phrases, to its place, date and the people with it;
 * of a visit or trip (`travels`) the place stands behind "to".
 */
export function walkRight(scene: Scene, from: number, isEvent: (at: number) => boolean, travels = false): Behind {
  const state: Found = { travels, when: null, place: null, participants: [], groups: [], topic: null, phraseEnd: from };
  const sentence = scene.sentence[from - 1];
  const stop = Math.min(from + REACH, scene.lower.length);
  let at = from;
  while (at < stop && scene.sentence[at] === sentence && scene.quoted[at] === scene.quoted[from - 1]) {
    const next = step(scene, at, state, isEvent);
    if (next === null) break;
    at = next;
  }
  return { ...state, end: at };
}

interface Found {
  /** Whether "to" leads to the place ("a visit to Example"). */
  readonly travels: boolean;
  when: DateFound | null;
  place: PlaceAt | null;
  participants: ParticipantFound[];
  groups: Range[];
  topic: Range | null;
  phraseEnd: number;
}

const TIME_PREPOSITIONS = new Set([
  'on',
  'in',
  'at',
  'during',
  'for',
  ',',
  'scheduled',
  'planned',
  'set',
  'late',
  'early',
]);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'outside', 'near', 'inside']);

/** Takes one phrase and says where the next begins; null where the event's own words end. */
function step(scene: Scene, at: number, state: Found, isEvent: (at: number) => boolean): number | null {
  const dated = takeDate(scene, at, state);
  if (dated !== null) return dated;
  const here = word(scene, at);
  if (TIME_PREPOSITIONS.has(here)) {
    const behind = takeDate(scene, at + 1, state);
    if (behind !== null) return behind;
    if ((here === 'scheduled' || here === 'planned' || here === 'set') && /^(?:for|on)$/.test(word(scene, at + 1)))
      return at + 1;
  }
  if (PLACE_PREPOSITIONS.has(here) || (here === 'to' && state.travels)) {
    const place = matchPlace(scene, at + 1);
    if (place !== null && !isVagueYear(scene, place.end)) {
      if (state.place === null) {
        state.place = place;
        if (state.when === null) state.phraseEnd = place.end;
      }
      return word(scene, place.end) === ',' && continues(scene, place.end + 1) ? place.end + 1 : place.end;
    }
  }
  if (/^(?:with|between|by|of|on|about|for|to|against|at|over|among|alongside)$/.test(here)) {
    const end = phraseEnd(scene, at + 1, isEvent);
    if (end === null || end === at + 1) return null;
    takePeople(scene, at, end, state);
    if (state.topic === null && /^(?:on|about|over)$/.test(here)) state.topic = rangeOf(scene, at, end);
    if (state.when === null && /^(?:with|between|by|of|on|about)$/.test(here)) state.phraseEnd = end;
    return end;
  }
  return null;
}

/** Behind a comma only a date goes on: "in Hanoi, Vietnam, on Tuesday". */
function continues(scene: Scene, at: number): boolean {
  return scene.dates.has(at) || (/^(?:on|in)$/.test(word(scene, at)) && scene.dates.has(at + 1));
}

function takeDate(scene: Scene, at: number, state: Found): number | null {
  const found = scene.dates.get(at);
  if (found === undefined || state.when !== null) return null;
  if (found.date.edtf === null || /^P/.test(found.date.value)) return null;
  if (
    !/^[,.;:?!)"'’”“‘([\]—–-]$/.test(word(scene, found.end)) &&
    !FOLLOWERS.has(word(scene, found.end)) &&
    !scene.dates.has(found.end)
  ) {
    if (!endsSentence(scene, found.end) && !isCapital(scene, found.end)) return null;
    if (isCapital(scene, found.end) && /^\d{4}$/.test(found.date.value)) return null;
  }
  // "Monday's debate" behind an event is another event's date.
  if (/^['’]$/.test(word(scene, found.end)) && word(scene, found.end + 1) === 's') return null;
  state.when = found.date;
  return found.end;
}

/** A place before a year that belongs to something else. */
function isVagueYear(scene: Scene, at: number): boolean {
  return /^['’]$/.test(word(scene, at)) && word(scene, at + 1) === 's';
}

function endsSentence(scene: Scene, at: number): boolean {
  return scene.sentence[at] !== scene.sentence[at - 1];
}

/** The end of a noun phrase behind a preposition; null where it holds another event, which the date behind it may belong to. */
function phraseEnd(scene: Scene, from: number, isEvent: (at: number) => boolean): number | null {
  let at = from;
  while (at < from + 10 && scene.sentence[at] === scene.sentence[from - 1]) {
    if (scene.dates.has(at)) break;
    const person = scene.people.get(at);
    if (person !== undefined) {
      at = Math.max(person.end, at + 1);
      continue;
    }
    const here = word(scene, at);
    if (here === 'and' && (isCapital(scene, at + 1) || scene.people.has(at + 1))) at += 1;
    else if (isEvent(at) && !DETERMINERS.has(here)) return here === 'summit' || here === 'election' ? at + 1 : null;
    else if (PREPOSITIONS.has(here) || CONJUNCTIONS.has(here) || VERBS.has(here)) break;
    else if (/^\p{L}/u.test(here) || /^\d/.test(here)) {
      if (
        /(?:ed|ing)$/.test(here) &&
        !isCapital(scene, at) &&
        at > from &&
        here.length > 4 &&
        !DETERMINERS.has(word(scene, at - 1))
      )
        break;
      at += 1;
    } else if (
      /^[-'’.]$/.test(here) &&
      isGlued(scene, at) &&
      (here !== '.' || scene.sentence[at + 1] === scene.sentence[at])
    )
      at += 1;
    else break;
  }
  return at;
}

/** People "with", "between", "by" and "of" take part; a group of them without a name is kept as its words. */
function takePeople(scene: Scene, preposition: number, end: number, state: Found): void {
  const here = word(scene, preposition);
  if (!/^(?:with|between|by|among|alongside)$/.test(here)) return;
  let named = false;
  for (let i = preposition + 1; i < end; i++) {
    const person = scene.people.get(i);
    if (person === undefined || person.kind === 'MODIFIER') continue;
    if (/^['’]$/.test(word(scene, person.end)) && word(scene, person.end + 1) === 's') continue;
    for (const key of person.keys) state.participants.push({ person: key, range: person.range });
    named = true;
  }
  if (!named) state.groups.push(rangeOf(scene, preposition + 1, end));
}
