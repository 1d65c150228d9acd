import type { EventKind } from '../../../schema/model.ts';
import { DEMONYMS } from '../words/demonyms.ts';
import { PLACES } from '../words/places.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type Complement, complementsFrom } from './complements.ts';
import { COMPOUND_KINDS } from './compound-nouns.ts';
import { type EventView, isCapital, rangeOf, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { DEFINITES } from './function-words.ts';
import { isHeadingAt, isTitled } from './heading.ts';
import { kindInDomain } from './kind-in-domain.ts';
import { COURSE_VERBS, LIGHT_VERBS } from './light-verbs.ts';
import { mayEndName, namedEventKind } from './named-events.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { placeAmong, placeBefore } from './place-of.ts';
import { statusOfNoun } from './status-of-noun.ts';
import { joinParts, NOBODY, ownFrom, type Part, partOf } from './takes-part.ts';
import { timeOfNoun, timeOfVerb } from './time-of.ts';

/** Events told by a noun: "HP’s purchase of EYP", "a tram crash", "the hearing in Ostrel on 14 May", "the Korean War". */
export function nounCandidates(view: EventView, clauses: Clauses): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, phrase] of view.phrases.list.entries()) {
    const kind = view.kinds[phrase.sentence];
    if (kind === 'NOTICE' || kind === 'CREDIT' || kind === 'BYLINE') continue;
    const candidate = nounCandidate(view, clauses, index, phrase);
    if (candidate !== null) found.push(candidate);
    else if (view.people[phrase.head] === undefined) {
      const modifier = modifierCandidate(view, index, phrase);
      if (modifier !== null) found.push(modifier);
    }
  }
  return found;
}

interface Noun {
  readonly kind: EventKind;
  readonly root: string;
  readonly isStrong: boolean;
  readonly isNamed: boolean;
}

function nounOf(view: EventView, phrase: NounPhrase): Noun | null {
  const { head, to } = phrase;
  const own = ownFrom(view, phrase);
  const token = view.tokens[head];
  if (token === undefined || view.dates.of[head] !== -1) return null;
  if (view.people[head]?.kind === 'NAME') return null;
  const isName = token.pos === 'PROPN' || (isCapital(view, head) && !isTitled(view, phrase.sentence));
  const last = view.tokens[to - 1];
  if (isName || last?.pos === 'NUM') {
    const from = firstNamed(view, own, head);
    const mayName = mayEndName(last?.lower ?? '') || /^(?:hurricane|typhoon|cyclone|storm)$/.test(word(view, from));
    const words = mayName ? view.tokens.slice(from, to).map(({ lower }) => lower.replace(/\.$/, '')) : [];
    const kind = mayName ? namedEventKind(words) : null;
    if (kind !== null) return { kind, root: words.join(' '), isStrong: true, isNamed: true };
    if (
      isName &&
      !isTitled(view, phrase.sentence) &&
      head > (view.sentences[phrase.sentence]?.from ?? 0) &&
      isCapital(view, head) &&
      (head > own || phrase.owner >= 0)
    )
      return null;
    if (isName && isTitled(view, phrase.sentence) && token.pos === 'PROPN' && eventNoun(token.lower) === null)
      return null;
  }
  const pair = `${word(view, head - 1)} ${singular(token.lower)}`;
  const compound = head > own ? COMPOUND_KINDS.get(pair) : undefined;
  const event =
    eventNoun(token.lower) ??
    (compound === undefined ? null : { root: singular(token.lower), kind: compound, strength: 'STRONG' as const });
  if (event === null) return null;
  if (
    event.strength === 'WEAK' &&
    !isName &&
    hasNameBefore(view, own, head) &&
    !/^(?:the|this)$/.test(word(view, own)) &&
    view.kinds[phrase.sentence] !== 'HEADLINE'
  )
    return null;
  const kind = compound ?? kindInDomain(view, head, event);
  if (kind === null) return null;
  return { kind, root: event.root, isStrong: event.strength === 'STRONG' || compound !== undefined, isNamed: false };
}

/** "Yard touchdown reception": words of a name that is neither a person’s nor a place’s. */
function hasNameBefore(view: EventView, from: number, head: number): boolean {
  for (let at = from; at < head; at += 1) {
    const token = view.tokens[at];
    if (
      token?.pos === 'PROPN' &&
      view.people[at] === undefined &&
      !PLACES.has(token.lower) &&
      !DEMONYMS.has(token.lower)
    )
      return true;
  }
  return false;
}

const singular = (lower: string): string => (lower.endsWith('s') ? lower.slice(0, -1) : lower);

/** The first of the capitalised words that end in a noun. */
function firstNamed(view: EventView, from: number, head: number): number {
  let at = head;
  while (at > from && (isCapital(view, at - 1) || /^\d/.test(word(view, at - 1))) && view.tokens[at - 1]?.pos !== 'DET')
    at -= 1;
  return at;
}

function nounCandidate(view: EventView, clauses: Clauses, index: number, phrase: NounPhrase): Candidate | null {
  const noun = nounOf(view, phrase);
  if (noun === null) return null;
  const determiner = determinerOf(view, phrase);
  const isDefinite = DEFINITES.has(determiner) || phrase.owner >= 0 || noun.isNamed;
  const isHeading = isHeadingAt(view, phrase.sentence);
  const complements = complementsFrom(view, phrase.to);
  const verb = governing(clauses, index);
  const isCarried = verb >= 0 && carries(view, clauses, index, verb);
  const status = statusOfNoun(view, clauses, index, phrase, isHeading, isDefinite);
  const place =
    placeAmong(view, complements.list, noun.kind === 'VISIT') ??
    placeBefore(view, phrase) ??
    (isCarried ? placeAmong(view, clauses.complements[verb]?.list ?? [], false) : null);
  const when = timeOfNoun(view, phrase, complements.dates) ?? (isCarried ? timeOfVerb(view, clauses, verb) : null);
  const own = ownPart(view, phrase, complements.list, noun);
  const part = isCarried ? joinParts([own, carrierPart(view, clauses, index, verb)]) : own;
  return {
    kind: noun.kind,
    root: noun.root,
    source: noun.isNamed ? 'NAME' : 'NOUN',
    at: phrase.head,
    sentence: phrase.sentence,
    mention: { range: rangeOf(view, phrase.from, phrase.to), kind: noun.isNamed ? 'NAME' : 'NOMINAL', title: null },
    status:
      (view.quoted[phrase.head] === 1 && when === null && !noun.isNamed) ||
      (determiner === '' && !isDefinite && !isHeading && !isCarried && when === null && place === null)
        ? null
        : status,
    when,
    place,
    ...part,
    agent: agentOf(phrase, complements.list, isCarried ? (clauses.subjects[verb] ?? -1) : -1),
    patient: complements.list.find(({ preposition }) => preposition === 'of' || preposition === 'on')?.phrase ?? -1,
    verb: isCarried ? verb : -1,
    phrase: index,
    isDefinite,
    isStrong: noun.isStrong,
    isHeading,
    isGeneral: false,
    modifiers: modifiersOf(view, phrase),
  };
}

/** "Croydon tram crash survivor": the crash is spoken of, though not chiefly. */
function modifierCandidate(view: EventView, index: number, phrase: NounPhrase): Candidate | null {
  const own = ownFrom(view, phrase);
  for (let at = phrase.head - 1; at >= own; at -= 1) {
    const token = view.tokens[at];
    if (token === undefined || !/^(?:NOUN|VERB)$/.test(token.pos) || view.people[at] !== undefined) continue;
    const event = eventNoun(token.lower);
    if (
      event === null ||
      event.strength === 'WEAK' ||
      (hasNameBefore(view, own, at) && view.kinds[phrase.sentence] !== 'HEADLINE')
    )
      continue;
    const isHeading = isHeadingAt(view, phrase.sentence);
    return {
      kind: event.kind,
      root: event.root,
      source: 'NOUN',
      at,
      sentence: phrase.sentence,
      mention: { range: rangeOf(view, at, at + 1), kind: 'NOMINAL', title: null },
      status: 'HAPPENED',
      when: null,
      place: placeBefore(view, phrase),
      ...NOBODY,
      agent: -1,
      patient: -1,
      verb: -1,
      phrase: index,
      isDefinite: true,
      isStrong: false,
      isHeading,
      isGeneral: false,
      modifiers: [],
    };
  }
  return null;
}

/** The determiner that leads the phrase itself, behind its owner. */
function determinerOf(view: EventView, phrase: NounPhrase): string {
  const at = ownFrom(view, phrase);
  const token = view.tokens[at];
  return token !== undefined && (token.pos === 'DET' || token.pos === 'PRON') ? token.lower : '';
}

function governing(clauses: Clauses, index: number): number {
  const subject = clauses.subjectOf[index] ?? -1;
  return subject >= 0 ? subject : (clauses.behind[index] ?? -1);
}

/** Whether the verb tells no more than that the event takes place, so that its time, place and people are the event's. */
function carries(view: EventView, clauses: Clauses, index: number, verb: number): boolean {
  const group = view.verbs.list[verb];
  if (group === undefined) return false;
  const lower = word(view, group.head);
  if (clauses.subjectOf[index] === verb)
    return (
      COURSE_VERBS.has(lower) ||
      (group.isPassive && LIGHT_VERBS.has(lower)) ||
      (view.tokens[group.head]?.pos === 'AUX' &&
        (view.dates.of[group.to] !== -1 || /^(?:in|at|on)$/.test(word(view, group.to))))
    );
  const preposition = clauses.prepositions.get(index) ?? '';
  if (preposition === '' || (preposition === 'on' && /^(?:go|goes|went|vote|votes|voted|going)$/.test(lower)))
    return LIGHT_VERBS.has(lower) || lower === 'vote';
  return /^(?:in|at|during)$/.test(preposition) && SPEAKING.test(lower);
}

const SPEAKING = /^(?:said|told|spoke|speaks|speak|speaking|says|announced|testified|added|appeared|appearing)$/;

/** Whose the event is, and whom it befalls, by the noun’s owner and the phrases behind it. */
function ownPart(view: EventView, phrase: NounPhrase, list: readonly Complement[], { kind }: Noun): Part {
  const parts: Part[] = [];
  if (phrase.owner >= 0) parts.push(partOf(view, phrase.owner, 'AGENT'));
  const possessive = view.people[ownFrom(view, phrase)];
  if (possessive === undefined && word(view, ownFrom(view, phrase)) === 'their')
    parts.push(subjectBefore(view, phrase));
  if (possessive !== undefined && /^(?:his|her|their)$/.test(word(view, ownFrom(view, phrase)))) {
    parts.push({ participants: possessive.keys.map((person) => ({ person, range: possessive.range })), groups: [] });
  }
  for (const { preposition, phrase: each } of list.slice(0, 4)) {
    if (preposition === 'by' || preposition === 'between' || preposition === 'with')
      parts.push(partOf(view, each, 'AGENT'));
    else if (preposition === 'of' && view.phrases.list[each]?.from === phrase.to + 1)
      parts.push(partOf(view, each, 'PATIENT'));
    else if (preposition === 'against' || (preposition === 'on' && kind === 'ATTACK'))
      parts.push(partOf(view, each, 'PATIENT'));
  }
  if (kind === 'INTERVIEW') parts.push({ participants: [], groups: broadcasters(view, phrase) });
  return joinParts(parts);
}

/** "Mr Smith and Ms Bell may meet at their summit": those whom the sentence names before. */
function subjectBefore(view: EventView, { from, sentence }: NounPhrase): Part {
  const first = view.sentences[sentence]?.from ?? from;
  const index = view.phrases.of[first] ?? -1;
  if (index < 0 || first >= from) return NOBODY;
  const part = partOf(view, index, 'PATIENT');
  // "The leaders … their first meeting": the two whom the sentence before begins with.
  const before = view.sentences[sentence - 1];
  const named =
    before === undefined || part.participants.length > 0
      ? NOBODY
      : partOf(view, view.phrases.of[before.from] ?? -1, 'PATIENT');
  return named.participants.length > 1 &&
    /^(?:leaders|presidents|ministers|men|women|two|pair|rivals|they|sides|candidates)$/.test(
      word(view, view.phrases.list[index]?.head ?? -1),
    )
    ? named
    : part;
}

/** "the NBC interview": who it was given to. */
function broadcasters(view: EventView, phrase: NounPhrase): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = phrase.from; at < phrase.head; at += 1)
    if (/^[A-Z]{2,5}$/.test(view.tokens[at]?.text ?? '')) found.push(rangeOf(view, at, at + 1));
  return found;
}

/** Who carries it out: the subject of a light verb ("MPs took a vote"), its object no more. */
function carrierPart(view: EventView, clauses: Clauses, index: number, verb: number): Part {
  const subject = clauses.subjects[verb] ?? -1;
  const parts = [subject < 0 || subject === index ? NOBODY : partOf(view, subject, 'AGENT')];
  for (const { preposition, phrase } of clauses.complements[verb]?.list ?? [])
    if (preposition === 'with') parts.push(partOf(view, phrase, 'AGENT'));
  return joinParts(parts);
}

function agentOf(phrase: NounPhrase, list: readonly Complement[], carrier: number): number {
  if (phrase.owner >= 0) return phrase.owner;
  return list.find(({ preposition }) => preposition === 'by')?.phrase ?? carrier;
}

/** The words between determiner and noun, in small letters. */
function modifiersOf(view: EventView, phrase: NounPhrase): string[] {
  const own = ownFrom(view, phrase);
  const found: string[] = [];
  for (let at = own; at < phrase.head; at += 1) {
    const token = view.tokens[at];
    if (
      token !== undefined &&
      token.pos !== 'DET' &&
      token.pos !== 'PRON' &&
      token.pos !== 'PUNCT' &&
      view.dates.of[at] === -1
    )
      found.push(token.lower);
  }
  return found;
}
