import { verbBases } from '../lexicon/base-forms.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, textOf, word } from './event-view.ts';
import { type EventWord, eventNoun } from './event-words.ts';
import { GENERAL_KINDS } from './general-kinds.ts';
import { isTitled } from './heading.ts';
import { IS_LEFT, kindByObject } from './kind-by-object.ts';
import { kindByPhrases } from './kind-by-phrases.ts';
import { kindInDomain } from './kind-in-domain.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isOfTraffic } from './of-traffic.ts';
import { hasOfficeBehind, PUTTING } from './offices.ts';
import { SPEECH_ACTS } from './speech-acts.ts';
import { isPeople } from './takes-part.ts';
import { isOfSport } from './text-domain.ts';

/** The kind that a verb’s object or want of one gives it; null where it then tells of nothing. */
export function inContext(view: EventView, clauses: Clauses, verb: number, event: EventWord | null): EventWord | null {
  const phrasal = phrasalVerb(view, verb);
  if (phrasal !== null) return phrasal;
  const head = view.verbs.list[verb]?.head ?? -1;
  // "call it quits".
  if (word(view, head) === 'quits' && word(view, head - 1) === 'it') return null;
  if (event === null || isOtherVerb(view, verb, event.root)) return null;
  // "appeared to waver".
  if (
    event.kind === 'APPEARANCE' &&
    view.verbs.list[verb + 1]?.isInfinitive === true &&
    view.verbs.list[verb + 1]?.from === view.verbs.list[verb]?.to
  )
    return null;
  const kind = kindInDomain(view, head, event);
  const meant: EventWord = kind === null ? { ...event, kind: 'OTHER', strength: 'WEAK' } : { ...event, kind };
  return byArguments(view, clauses, verb, meant);
}

/** What its object, or who does it, makes of it. */
function byArguments(view: EventView, clauses: Clauses, verb: number, event: EventWord): EventWord | null {
  const first = clauses.complements[verb]?.list[0];
  const object = first !== undefined && first.preposition === '' ? view.phrases.list[first.phrase] : undefined;
  const noun = object === undefined ? '' : word(view, object.head);
  // "captures the frustration", "kills the mood".
  const isPlainThing =
    object !== undefined &&
    (view.tokens[object.head]?.pos === 'NOUN' || (event.root === 'capture' && isTitled(view, object.sentence))) &&
    !isPeople(view, object) &&
    view.people[object.head] === undefined;
  if (
    isPlainThing &&
    (event.kind === 'ARREST' || event.root === 'kill' || event.root === 'battle') &&
    !/^(?:animals?|dogs?|lives|life|whales?|cattle|pirates?|ships?|vessels?|\d.*)$/.test(noun)
  )
    return null;
  const isPassive = object === undefined && view.verbs.list[verb]?.form === 'PAST_OR_PARTICIPLE';
  const done = isPassive ? subjectNoun(view, clauses, verb) : noun;
  const isUnder = word(view, object === undefined ? (view.verbs.list[verb]?.to ?? -1) : object.to) === 'under';
  const driver = view.phrases.list[clauses.subjects[verb] ?? -1];
  // "driving under the influence of drink".
  if (event.root === 'drive' && isUnder && driver !== undefined && isWho(view, driver))
    return { ...event, kind: 'CRIME', strength: 'STRONG' };
  // "joined the list of towns", "the party died": people join a body and die.
  if (
    event.kind === 'APPOINTMENT' &&
    event.root === 'join' &&
    /^(?:lists?|ranks|chorus|calls?|debate|fray|fight)$/.test(noun)
  )
    return null;
  if (event.root === 'die' && isNamedBody(view, clauses, verb)) return null;
  // "reaches voters", "spending reaches new heights": nobody comes anywhere.
  if (event.kind === 'VISIT' && event.root === 'reach' && !(object !== undefined && isPlaceName(view, object)))
    return null;
  // "upset his fans", "routed the money".
  if (event.kind === 'COMPETITION' && event.root === 'upset' && (isPlainThing || !isOfSport(view))) return null;
  if (event.root === 'upset' && object !== undefined && isPeople(view, object)) return { ...event, kind: 'INCIDENT' };
  if (
    event.root === 'rout' &&
    /^rout(?:ed|ing)$/.test(word(view, head(view, verb))) &&
    /^(?:money|funds?|cash|payments?|traffic|calls?|flights?|e-?mails?|donations?)$/.test(noun)
  )
    return null;
  if (
    event.root === 'die' &&
    /^(?:part(?:y|ies)|bills?|hopes?|plans?|ideas?|dreams?|campaigns?)$/.test(subjectNoun(view, clauses, verb))
  )
    return null;
  // "opened a letter": nothing begins.
  if (event.root === 'open' && OPENED.test(done)) return null;
  // "smashes the snowfall record".
  if (object !== undefined && /^records?$/.test(noun) && /^(?:smash|break|shatter|set|beat|hit)$/.test(event.root))
    return { ...event, kind: isOfWeather(view, object) ? 'WEATHER' : 'OTHER' };
  // "pays a heavy price".
  if (event.root === 'pay' && /^(?:price|attention|homage|tribute|heed|respects?)$/.test(noun)) return null;
  if (event.kind === 'OTHER') {
    const kind = kindByPhrases(view, clauses, verb, event.root) ?? GENERAL_KINDS.get(event.root) ?? null;
    if (kind !== null) return { ...event, kind };
  }
  if (PUTTING.has(event.root) && hasOfficeBehind(view, verb)) return { ...event, kind: 'APPOINTMENT' };
  const byObject = kindByObject(event.root, done);
  if (byObject !== null) return { ...event, kind: byObject };
  if (event.kind === 'DEPARTURE' && isPlainThing && !IS_LEFT.test(noun) && event.root !== 'resign') return null;
  // "leaves six dead": what is left behind, and nobody departs.
  if (event.root === 'leave' && leavesHurt(view, verb)) return null;
  // "appeals to the angels of our nature".
  if (event.root === 'appeal' && first?.preposition === 'to' && !isCourt(view, first.phrase)) return null;
  // "defends", "blasts": what somebody does by saying something.
  if (event.kind === 'OTHER' && SPEECH_ACTS.has(event.root) && object !== undefined)
    return { ...event, kind: 'STATEMENT' };
  // "raises its offer": what is decided on tells more than that it is decided.
  if (event.kind === 'DECISION' && isPlainThing && eventNoun(noun)?.kind === 'DEAL') return { ...event, kind: 'DEAL' };
  const subject = view.phrases.list[clauses.subjects[verb] ?? -1];
  // "Bell climbed to a hut": of a person it is no figure.
  if (event.kind === 'RESULTS' && object === undefined && subject !== undefined && isWho(view, subject)) return null;
  // "saving the gala": nobody is rescued.
  if (event.kind === 'RELEASE' && object !== undefined && !isWho(view, object)) return null;
  if (event.root === 'fire' && event.kind === 'DEPARTURE') {
    const group = view.verbs.list[verb];
    // "fired Kern", where the text has no such person: a name all the same.
    const person = object !== undefined && (isWho(view, object) || view.tokens[object.head]?.pos === 'PROPN');
    // "Mr Bell, fired on Friday, wants".
    const isAside = object === undefined && group?.from === group?.head && word(view, (group?.head ?? 0) - 1) === ',';
    // "the fifth coach fired this season": nothing is shot at.
    const isFired = object === undefined && !/^(?:at|on|into|upon|over|from)$/.test(word(view, group?.to ?? -1));
    if (!person && !isAside && !isFired && group?.isPassive !== true && group?.form !== 'PARTICIPLE')
      return { ...event, kind: 'ATTACK' };
  }
  if (event.root === 'release' && event.kind === 'LAUNCH') {
    const freed = object ?? view.phrases.list[clauses.subjects[verb] ?? -1];
    if (
      freed !== undefined &&
      isWho(view, freed) &&
      (object !== undefined || view.verbs.list[verb]?.isPassive === true || isLed(view, verb))
    )
      return { ...event, kind: 'RELEASE' };
  }
  if (
    event.root === 'erupt' &&
    !/^(?:volcano|volcanoes|fire|fires|blaze|geyser)$/.test(subjectNoun(view, clauses, verb))
  )
    return { ...event, kind: 'INCIDENT' };
  // "a woman hit and killed by a motorist".
  if (
    event.kind === 'ATTACK' &&
    /^(?:hit|strike|kill|run)$/.test(event.root) &&
    isOfTraffic(view, sentenceAt(view, verb))
  )
    return { ...event, kind: 'ACCIDENT' };
  if (event.root === 'overturn' && !LEGAL.test(noun) && !LEGAL.test(subjectNoun(view, clauses, verb)))
    return { ...event, kind: 'ACCIDENT' };
  return event;
}

const sentenceAt = (view: EventView, verb: number): number => view.verbs.list[verb]?.sentence ?? -1;

const head = (view: EventView, verb: number): number => view.verbs.list[verb]?.head ?? -1;

/** A place by its name: "reached Ostrel". */
const isPlaceName = (view: EventView, { from, to }: NounPhrase): boolean =>
  PLACES.has(textOf(view, from, to).toLowerCase().replace(/^the /, ''));

/** "the snowfall record". */
function isOfWeather(view: EventView, { from, head }: NounPhrase): boolean {
  for (let at = from; at < head; at += 1)
    if (/^(?:snow|snowfall|rain|rainfall|heat|cold|temperature|wind)$/.test(word(view, at))) return true;
  return false;
}

/** "leaves five hurt", "left dozens of people homeless". */
function leavesHurt(view: EventView, verb: number): boolean {
  const { to, sentence } = view.verbs.list[verb] ?? { to: 0, sentence: -1 };
  for (let at = to; at < to + 8 && view.sentenceOf[at] === sentence; at += 1)
    if (/^(?:dead|hurt|injured|wounded|homeless|stranded|shaken|reeling|critical)$/.test(word(view, at))) return true;
  return false;
}

/** "girls released by militants": a participle with who does it, or whence, right behind it. */
const isLed = (view: EventView, verb: number): boolean =>
  /^(?:by|from|after)$/.test(word(view, view.verbs.list[verb]?.to ?? -1));

/** What is opened by hand. */
const OPENED =
  /^(?:letters?|doors?|gates?|box(?:es)?|envelopes?|e-?mails?|mail|packages?|parcels?|windows?|eyes?|mouths?|bottles?)$/;

const isCourt = (view: EventView, phrase: number): boolean =>
  /^(?:court|courts|tribunal|judge|fifa|panel|circuit)$/.test(word(view, view.phrases.list[phrase]?.head ?? -1));

/** "the Reds died out", of a party or a team: a name in the plural that is of no people. */
function isNamedBody(view: EventView, clauses: Clauses, verb: number): boolean {
  const subject = view.phrases.list[clauses.subjects[verb] ?? -1];
  if (subject === undefined || view.people[subject.head] !== undefined || isPeople(view, subject)) return false;
  const lower = word(view, subject.head);
  return view.tokens[subject.head]?.pos === 'PROPN' && /[^s]s$/.test(lower) && !DEMONYMS.has(lower);
}

/** What a verb and the word behind it tell of together, with the root that they share with a verb of that meaning. From general knowledge. */
const PHRASAL: ReadonlyMap<string, EventWord> = new Map(
  (
    [
      ['lay off', 'dismiss', 'DEPARTURE'],
      ['part ways', 'leave', 'DEPARTURE'],
      ['step down', 'resign', 'DEPARTURE'],
      ['break up', 'split', 'RELATIONSHIP'],
      ['call it quits', 'split', 'RELATIONSHIP'],
      ['sound off', 'say', 'STATEMENT'],
      ['stand by', 'reaffirm', 'STATEMENT'],
      ['cry foul', 'protest', 'STATEMENT'],
      ['lash out', 'lash', 'STATEMENT'],
      ['fire back', 'reply', 'STATEMENT'],
      ['hit back', 'reply', 'STATEMENT'],
      ['speak out', 'say', 'STATEMENT'],
      ['take aim', 'criticize', 'STATEMENT'],
      ['turn back', 'return', 'INCIDENT'],
      ['pass away', 'die', 'DEATH'],
      ['fire up', 'rouse', 'OTHER'],
    ] as const
  ).map(([words, root, kind]): [string, EventWord] => [words, { root, kind, strength: 'STRONG' }]),
);

/** "lays off", "parted ways", "broke up", the last only of people. */
function phrasalVerb(view: EventView, verb: number): EventWord | null {
  const group = view.verbs.list[verb];
  if (group === undefined) return null;
  const lower = word(view, group.head);
  const bases = lower === 'laid' ? ['lay'] : [lower, ...verbBases(lower).map(({ base }) => base)];
  for (const base of bases) {
    const next = word(view, group.to);
    const event = PHRASAL.get(`${base} ${next}`) ?? PHRASAL.get(`${base} ${next} ${word(view, group.to + 1)}`);
    if (event !== undefined) return event;
  }
  return null;
}

function isWho(view: EventView, phrase: NounPhrase): boolean {
  if (isPeople(view, phrase) || view.people[phrase.head] !== undefined) return true;
  // "21 Schoolgirls Abducted": a heading of capitals makes one phrase of it.
  if (!isTitled(view, phrase.sentence)) return false;
  for (let at = phrase.from; at < phrase.head; at += 1) if (isPeople(view, { ...phrase, head: at })) return true;
  return false;
}

/** "grew up", "broke down in tears", "picked up on": with its small word another verb, that tells of no event. */
function isOtherVerb(view: EventView, verb: number, root: string): boolean {
  const group = view.verbs.list[verb];
  if (group === undefined || !/^(?:up|down|out|away|off|over|through)$/.test(word(view, group.to))) return false;
  return OTHER_WITH_PARTICLE.has(`${root} ${word(view, group.to)}`);
}

const OTHER_WITH_PARTICLE = new Set(
  'step out|step up|step in|grow up|break down|pick up|give up|win over|turn out|turn up|set out|set up|bring up|hold up|hold out|stand out|stand up|show up|point out|find out|cut off|lay out|end up|wind up|draw up|fall out|fall off|pass over|build up|play down|play out|win out|back up|beat out|strike out|lead up|carry over|clear up|clean up|cover up|tie up|throw out'.split(
    '|',
  ),
);

const LEGAL =
  /^(?:rulings?|decisions?|verdicts?|convictions?|bans?|laws?|sentences?|orders?|results?|elections?|vetoe?s?|polic(?:y|ies))$/;

const subjectNoun = (view: EventView, clauses: Clauses, verb: number): string =>
  word(view, view.phrases.list[clauses.subjects[verb] ?? -1]?.head ?? -1);
