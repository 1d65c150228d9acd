import type { DateFound, ParticipantFound, Range } from '../../../schema/model.ts';
import type { Candidate } from './candidate.ts';
import { CAPTION_VERBS, EVENT_VERBS, type EventVerb } from './event-verbs.ts';
import { CONJUNCTIONS, DETERMINERS, VERBS } from './function-words.ts';
import { matchPlace, type PlaceAt } from './match-place.ts';
import { eventNounAt } from './noun-phrase.ts';
import { isCapital, isGlued, rangeOf, type Scene, word } from './scene.ts';
import { walkRight } from './walk-right.ts';

/** Events told by a verb: "arrived in Hanoi on Thursday morning", "before their leaders meet next Wednesday", a caption's "posing". */
export function findVerbEvents(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < scene.lower.length; at++) {
    const kind = scene.blockKind[at];
    if (kind === 'NOTICE' || kind === 'CREDIT' || scene.quoted[at]) continue;
    const verb = EVENT_VERBS.get(word(scene, at));
    const candidate = verb === undefined ? null : verbCandidate(scene, at, verb);
    if (candidate !== null) found.push(candidate);
    else if (kind === 'CAPTION' && CAPTION_VERBS.has(word(scene, at))) {
      const caption = captionCandidate(scene, at);
      if (caption !== null) found.push(caption);
    }
  }
  return found;
}

function verbCandidate(scene: Scene, at: number, verb: EventVerb): Candidate | null {
  if (scene.people.has(at) || (isCapital(scene, at) && scene.sentence[at - 1] === scene.sentence[at])) return null;
  if (!standsFirm(scene, at, verb)) return null;
  // "appeared to blame" is no appearance.
  if (verb.family === 'rally' && !/^(?:on|in|at|with|before|alongside|across)$/.test(word(scene, at + 1))) return null;
  const subject = findSubject(scene, at);
  if (subject.participants.length === 0 && subject.groups.length === 0) return null;
  const object = takeObject(scene, at + 1, verb);
  const behind = walkRight(scene, object.end, (i) => eventNounAt(scene, i) !== null);
  const when = behind.when ?? dateAtVerb(scene, at, subject.begin);
  const place = object.place ?? behind.place;
  if (
    when === null &&
    !(verb.needs === 'PLACE' && verb.form === 'PAST' && place !== null && subject.participants.length > 0)
  )
    return null;
  if (verb.needs === 'PLACE' && place === null) return null;
  // "Only one person was killed last year" counts; it tells of no event.
  if (subject.participants.length === 0 && when !== null && when.value.length < 7) return null;
  if (
    verb.kind === 'MEETING' &&
    subject.participants.length +
      object.participants.length +
      behind.participants.length +
      object.groups.length +
      behind.groups.length <
      2 &&
    !isPlural(scene, subject.begin, at)
  ) {
    return null;
  }
  const people = [...subject.participants, ...object.participants, ...behind.participants];
  const mentionEnd = Math.max(object.end, behind.phraseEnd, at + 1);
  return {
    kind: verb.kind,
    family: verb.family,
    noun: '',
    mention: { range: rangeOf(scene, at, mentionEnd), kind: 'NOMINAL', title: null },
    at,
    when,
    place,
    participants: people,
    groups: [...subject.groups, ...object.groups, ...behind.groups],
    modifiers: [],
    label: verb.label,
    definite: false,
    sure: true,
    named: false,
    confidence: when !== null && people.length > 0 ? 0.85 : 0.7,
  };
}

/** Nothing in doubt: no "not", "would", "if"; the bare form only behind "will" or with plans, a participle only behind "was". */
function standsFirm(scene: Scene, at: number, verb: EventVerb): boolean {
  const sentence = scene.sentence[at];
  let auxiliary = false;
  let passive = false;
  for (let i = at - 1; i >= Math.max(0, at - 5) && scene.sentence[i] === sentence; i--) {
    const here = word(scene, i);
    if (/^(?:not|never|would|could|might|may|should|if|whether|unless|t|cannot|or)$/.test(here)) return false;
    if (/^[,;:"”“]$/.test(here) && i < at - 1) break;
    if (/^(?:will|ll)$/.test(here)) auxiliary = true;
    if (
      here === 'to' &&
      /^(?:scheduled|expected|set|is|are|due|plans|planned|planning|slated)$/.test(word(scene, i - 1))
    )
      auxiliary = true;
    if (/^(?:was|were|been|be|being)$/.test(here)) passive = true;
  }
  if (verb.form === 'PASSIVE') return passive || /^(?:was|were)$/.test(word(scene, at - 1));
  if (verb.form === 'BASE') return auxiliary || isPlainPresent(scene, at);
  if (/^(?:to|be|been|is|are|was|were|the|a|an|has|have|having)$/.test(word(scene, at - 1))) return false;
  return true;
}

/** "before their leaders meet next Wednesday": the present of a plan, right before its date. */
function isPlainPresent(scene: Scene, at: number): boolean {
  if (word(scene, at) !== 'meet' || /^(?:to|and|or)$/.test(word(scene, at - 1))) return false;
  const next = /^(?:on|again)$/.test(word(scene, at + 1)) ? at + 2 : at + 1;
  return scene.dates.has(next) || scene.dates.has(next + 1);
}

interface Subject {
  readonly begin: number;
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
}

/** Words between a subject and its verb that do not end the subject. */
const PASSED =
  /^(?:will|was|were|had|is|are|be|been|also|then|later|first|again|recently|briefly|privately|just|have|has|did|have|ll|reportedly|both|to|scheduled|expected|set|due|plans|planned|slated|officially|jointly)$/;

/** The people and groups that a verb is said of: back to the start of its clause. */
function findSubject(scene: Scene, verb: number): Subject {
  const sentence = scene.sentence[verb];
  let last = verb - 1;
  while (
    last >= 0 &&
    scene.sentence[last] === sentence &&
    (PASSED.test(word(scene, last)) || /ly$/.test(word(scene, last)))
  )
    last -= 1;
  const dated = scene.dateEnds.get(last + 1);
  if (dated !== undefined) last = /^(?:on|in|late|early)$/.test(word(scene, dated - 1)) ? dated - 2 : dated - 1;
  let begin = last + 1;
  for (let i = last; i >= Math.max(0, verb - 30) && scene.sentence[i] === sentence; i--) {
    const here = word(scene, i);
    if (here === 'who' || here === 'whom') {
      const comma = word(scene, i - 1) === ',' ? i - 1 : i;
      return { begin: comma, participants: peopleBetween(scene, Math.max(0, comma - 4), comma, true), groups: [] };
    }
    if (CONJUNCTIONS.has(here) && here !== 'and' && here !== 'or') break;
    if (VERBS.has(here) && here !== 'including') break;
    if (/^(?:before|after|when|while|until|since)$/.test(here)) break;
    if (/^[;:"”“—–]$/.test(here) || scene.quoted[i]) break;
    begin = i;
  }
  const opened =
    scene.dates.get(begin) ??
    (/^(?:on|in|late|early)$/.test(word(scene, begin)) ? scene.dates.get(begin + 1) : undefined);
  const start = opened === undefined ? begin : word(scene, opened.end) === ',' ? opened.end + 1 : opened.end;
  const participants = peopleBetween(scene, start, last + 1, false);
  const group = firstPhrase(scene, start, last + 1);
  return { begin: start, participants, groups: group === null ? [] : [group] };
}

/** People between two words who are the subject, not part of another's name or phrase ("a lawyer for Ms Example"). */
function peopleBetween(scene: Scene, from: number, to: number, lastOnly: boolean): ParticipantFound[] {
  const found: ParticipantFound[] = [];
  for (let i = from; i < to; i++) {
    const person = scene.people.get(i);
    if (person === undefined || person.kind === 'MODIFIER' || person.end > to) continue;
    if (/^['’]$/.test(word(scene, person.end)) && word(scene, person.end + 1) === 's') continue;
    if (/^(?:his|her|their)$/.test(word(scene, i))) continue;
    if (isObject(scene, i)) continue;
    for (const key of person.keys) found.push({ person: key, range: person.range });
  }
  return lastOnly ? found.slice(-1) : found;
}

/** Behind "of", "for", "with" and the like, looking over titles before the name. */
function isObject(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (i > at - 6 && i >= 0 && (isCapital(scene, i) || /^[.'’]$/.test(word(scene, i)) || word(scene, i) === 's'))
    i -= 1;
  return /^(?:of|for|with|to|by|from|about|against|on|under|over|behind|toward|towards|after|before|than|like|as)$/.test(
    word(scene, i),
  );
}

/** The words of a subject without a named person at its head ("The negotiators", "Thousands of people"). */
function firstPhrase(scene: Scene, from: number, to: number): Range | null {
  let end = from;
  while (end < to && word(scene, end) !== ',') {
    const person = scene.people.get(end);
    if (
      person !== undefined &&
      person.kind !== 'MODIFIER' &&
      !/^['’]$/.test(word(scene, person.end)) &&
      !/^(?:his|her|their)$/.test(word(scene, end)) &&
      !isObject(scene, end)
    )
      return null;
    end += 1;
  }
  if (
    end === from ||
    !(DETERMINERS.has(word(scene, from)) || isCapital(scene, from) || /s$/.test(word(scene, end - 1)))
  )
    return null;
  if (/^(?:it|he|she|they|we|you|i|there|this|that|which|who)$/.test(word(scene, end - 1))) return null;
  return rangeOf(scene, from, end);
}

function isPlural(scene: Scene, from: number, verb: number): boolean {
  const text = scene.lower.slice(from, verb);
  return (
    text.includes('and') ||
    text.includes('they') ||
    text.some((each) =>
      /(?:leaders|presidents|ministers|negotiators|officials|sides|delegations|members|countries|candidates)$/.test(
        each,
      ),
    )
  );
}

interface Object {
  readonly end: number;
  readonly place: PlaceAt | null;
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
}

/** What stands right behind the verb: an adverb, the people met, the place visited. */
function takeObject(scene: Scene, from: number, verb: EventVerb): Object {
  let at = from;
  while (
    /ly$|^(?:together|again|there|here|separately|first|back|in|home)$/.test(word(scene, at)) &&
    !(word(scene, at) === 'in' && verb.family !== 'ceremony') &&
    at < from + 3
  )
    at += 1;
  const place = /^visit/.test(verb.family) ? matchPlace(scene, word(scene, at) === 'to' ? at + 1 : at) : null;
  if (place !== null) return { end: place.end, place, participants: [], groups: [] };
  if (verb.kind !== 'MEETING' || scene.dates.has(at)) return { end: at, place: null, participants: [], groups: [] };
  const begin = word(scene, at) === 'with' ? at + 1 : at;
  const participants: ParticipantFound[] = [];
  let end = begin;
  while (end < begin + 14 && scene.sentence[end] === scene.sentence[from] && !scene.dates.has(end)) {
    const person = scene.people.get(end);
    if (person !== undefined && person.kind !== 'MODIFIER') {
      for (const key of person.keys) participants.push({ person: key, range: person.range });
      end = Math.max(person.end, end + 1);
    } else if (
      /^(?:in|on|at|for|to|during|after|before|over|about|outside|near|that|who|where|when|which|inside|[,;:.!?])$/.test(
        word(scene, end),
      ) &&
      !(word(scene, end) === '.' && isGlued(scene, end))
    )
      break;
    else if (VERBS.has(word(scene, end))) break;
    else end += 1;
  }
  const group = participants.length === 0 && end > begin ? [rangeOf(scene, begin, end)] : [];
  return { end, place: null, participants, groups: group };
}

/** "Ms Example on Tuesday visited", "On Tuesday, Ms Example visited". */
function dateAtVerb(scene: Scene, verb: number, subject: number): DateFound | null {
  const direct = usable(scene, scene.dateEnds.get(verb));
  if (direct !== null) return direct;
  const end = word(scene, subject - 1) === ',' ? subject - 1 : subject;
  const at = scene.dateEnds.get(end);
  if (at === undefined) return null;
  const first = scene.sentenceStarts[scene.sentence[verb] ?? 0] ?? 0;
  return at - first <= 1 ? usable(scene, at) : null;
}

function usable(scene: Scene, at: number | undefined): DateFound | null {
  const date = at === undefined ? undefined : scene.dates.get(at)?.date;
  return date === undefined || date.edtf === null || /^P/.test(date.value) ? null : date;
}

/** "Ms Example and Mr Sample posing outside the Opera House in Hanoi yesterday". */
function captionCandidate(scene: Scene, at: number): Candidate | null {
  const first = scene.sentenceStarts[scene.sentence[at] ?? 0] ?? 0;
  const participants = peopleBetween(scene, first, at, false);
  if (participants.length === 0) return null;
  let end = at + 1;
  let place: PlaceAt | null = null;
  let when: DateFound | null = null;
  let phraseEnd = at + 1;
  for (; end < scene.lower.length && scene.sentence[end] === scene.sentence[at] && end < at + 30; end++) {
    const date = scene.dates.get(end);
    if (date !== undefined && date.date.edtf !== null && when === null) when = date.date;
    const here = word(scene, end);
    if (place === null && /^(?:in|at|outside|near|inside)$/.test(here)) {
      place = matchPlace(scene, end + 1);
      if (place !== null) phraseEnd = place.end;
    }
  }
  if (when === null) return null;
  return {
    kind: 'APPEARANCE',
    family: 'photograph',
    noun: '',
    mention: { range: rangeOf(scene, at, phraseEnd), kind: 'NOMINAL', title: null },
    at,
    when,
    place,
    participants,
    groups: [],
    modifiers: [],
    label: scene.text.slice(scene.start[at], scene.end[at]),
    definite: false,
    sure: true,
    named: false,
    confidence: 0.85,
  };
}
