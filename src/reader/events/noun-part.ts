import { PLACES } from '../lexicon/places.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Clauses } from './clauses.ts';
import type { Complement } from './complements.ts';
import { type EventView, isCapital, rangeOf, word } from './event-view.ts';
import type { Noun } from './noun-of.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { ownerAhead } from './owner-ahead.ts';
import { isConditional } from './status-of.ts';
import { joinParts, NOBODY, ownFrom, type Part, partOf } from './takes-part.ts';

/** Whose the event is, and whom it befalls, by the noun’s owner and the phrases behind it. */
export function ownPart(view: EventView, phrase: NounPhrase, list: readonly Complement[], { kind, root }: Noun): Part {
  const parts: Part[] = [];
  const owner = view.phrases.list[phrase.owner];
  // "Delaware’s primary": where it is, not who holds it.
  const isPlaced =
    owner !== undefined &&
    /^(?:ELECTION|COMPETITION|CEREMONY|DISASTER|ACCIDENT|WEATHER|MEETING)$/.test(kind) &&
    PLACES.has(word(view, owner.head));
  if (owner !== undefined && !isPlaced) parts.push(partOf(view, phrase.owner, 'AGENT'));
  const possessive = ownerAhead(view, phrase, ownFrom(view, phrase)) ?? view.people[ownFrom(view, phrase)];
  if (possessive === undefined && word(view, ownFrom(view, phrase)) === 'their')
    parts.push(subjectBefore(view, phrase));
  if (possessive !== undefined && /^(?:his|her|their)$/.test(word(view, ownFrom(view, phrase)))) {
    parts.push({ participants: possessive.keys.map((person) => ({ person, range: possessive.range })), groups: [] });
  }
  for (const { preposition, phrase: each } of list.slice(0, 4)) {
    // "an attempt in the gulf between two countries": what is between them is the gulf.
    const isOwn = view.phrases.list[each]?.from === phrase.to + 1;
    // "the election on interventions by the director": they are his.
    const isFar = !isOwn && isBehindThing(view, each);
    if (isFar) continue;
    if (preposition === 'by' || preposition === 'with' || (preposition === 'between' && isOwn))
      parts.push(partOf(view, each, 'AGENT'));
    else if (preposition === 'of' && isOwn) parts.push(partOf(view, each, kind === 'DEAL' ? 'PARTY' : 'PATIENT'));
    else if (preposition === 'over' && isOwn && kind === 'COMPETITION') parts.push(partOf(view, each, 'PARTY'));
    else if (preposition === 'against') parts.push(partOf(view, each, 'PARTY'));
    else if (preposition === 'on' && kind === 'ATTACK') parts.push(partOf(view, each, 'PATIENT'));
  }
  if (root === 'rally' || kind === 'SPEECH') parts.push(heldBy(view, phrase));
  if (kind === 'INTERVIEW') parts.push({ participants: [], groups: broadcasters(view, phrase) });
  return joinParts(parts);
}

/** Whether the preposition before a phrase stands behind a noun of its own: a thing of small letters, and no date. */
function isBehindThing(view: EventView, phrase: number): boolean {
  const { from } = view.phrases.list[phrase] ?? { from: 0 };
  const before = view.phrases.list[view.phrases.of[from - 2] ?? -1];
  return (
    before !== undefined &&
    !isCapital(view, before.head) &&
    view.dates.of[before.head] === -1 &&
    !PLACES.has(word(view, before.head))
  );
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

/** "a Bell rally", "the Bell speech": of the one named before the noun. */
function heldBy(view: EventView, phrase: NounPhrase): Part {
  const at = ownFrom(view, phrase);
  const person = view.people[at] ?? view.people[at + 1];
  const isBefore =
    person !== undefined && person.kind !== 'PRONOUN' && person.to === phrase.head && person.keys.length === 1;
  return isBefore
    ? { participants: person.keys.map((key) => ({ person: key, range: person.range })), groups: [] }
    : NOBODY;
}

/** "the NBC interview": who it was given to. */
function broadcasters(view: EventView, phrase: NounPhrase): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = phrase.from; at < phrase.head; at += 1)
    if (/^[A-Z]{2,5}$/.test(view.tokens[at]?.text ?? '')) found.push(rangeOf(view, at, at + 1));
  return found;
}

/** Who carries it out: the subject of a light verb ("MPs took a vote"), its object no more. */
export function carrierPart(
  view: EventView,
  clauses: Clauses,
  index: number,
  verb: number,
  { kind, isNamed }: Noun,
): Part {
  // "The police followed the crash": of what somebody only sees or speaks of they are no part.
  const isFaced = /^fac(?:es?|ed|ing)$/.test(word(view, view.verbs.list[verb]?.head ?? -1));
  // "Bell faces charges": they are against him.
  if (isFaced && clauses.subjectOf[index] !== verb && kind === 'LEGAL_ACTION')
    return partOf(view, clauses.subjects[verb] ?? -1, 'PARTY');
  if (clauses.subjectOf[index] !== verb && SPOKEN_OF.has(word(view, view.verbs.list[verb]?.head ?? -1))) return NOBODY;
  const group = view.verbs.list[verb];
  // "if she won the election".
  if (group === undefined || group.isModal || group.isNegated || isConditional(view, group)) return NOBODY;
  const subject = clauses.subjects[verb] ?? -1;
  const parts = [subject < 0 || subject === index ? NOBODY : partOf(view, subject, 'AGENT')];
  for (const { preposition, phrase } of clauses.complements[verb]?.list ?? [])
    if (preposition === 'with' && !isNamed) parts.push(partOf(view, phrase, 'AGENT'));
  return joinParts(parts);
}

/** Light verbs of which the subject need take no part in what the object names. */
const SPOKEN_OF = wordSet(`
  call calls called follow follows followed following see sees saw cause causes caused causing bring brings brought announce announces
  announced announcing say says said describe describes described consider considers considered praise praises praised expect expects expected
  await awaits awaited watch watches watched watching recall recalls recalled schedule scheduled schedules set sets take takes took taken taking face faces faced facing
`);
