import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { carries, governing } from './carrying-verb.ts';
import type { Clauses } from './clauses.ts';
import { type Complement, complementsFrom } from './complements.ts';
import { type EventView, rangeOf, word } from './event-view.ts';
import { DEFINITES } from './function-words.ts';
import { isHeadingAt } from './heading.ts';
import { modifierCandidate } from './modifier-candidate.ts';
import { type Noun, nounOf } from './noun-of.ts';
import { carrierPart, ownPart } from './noun-part.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { placeAmong, placeBefore } from './place-of.ts';
import { statusOfNoun } from './status-of-noun.ts';
import { isPeople, joinParts, ownFrom } from './takes-part.ts';
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

function nounCandidate(view: EventView, clauses: Clauses, index: number, phrase: NounPhrase): Candidate | null {
  const known = nounOf(view, phrase);
  if (known === null) return null;
  const determiner = determinerOf(view, phrase);
  const isDefinite = DEFINITES.has(determiner) || phrase.owner >= 0 || known.isNamed;
  const isHeading = isHeadingAt(view, phrase.sentence);
  const complements = complementsFrom(view, phrase.to);
  const noun = ofPeople(view, phrase, complements.list, known);
  const verb = governing(clauses, index);
  const isCarried = verb >= 0 && carries(view, clauses, index, verb);
  const status = statusOfNoun(view, clauses, index, phrase, isHeading, isDefinite);
  const found =
    placeAmong(view, complements.list, noun.kind === 'VISIT') ??
    (noun.isNamed && noun.kind === 'MEETING' ? null : placeBefore(view, phrase)) ??
    (isCarried ? placeAmong(view, clauses.complements[verb]?.list ?? [], false) : null);
  // "at the Ostrel Policy Forum": a meeting does not take place in its own name.
  const isWithin = found !== null && found.from >= phrase.from && found.from < phrase.to;
  const isOwnName = isWithin && ((noun.isNamed && noun.kind === 'MEETING') || found.to === phrase.to);
  const place = isOwnName ? null : found;
  const when = timeOfNoun(view, phrase, complements.dates) ?? (isCarried ? timeOfVerb(view, clauses, verb) : null);
  const own = ownPart(view, phrase, complements.list, noun);
  const part = isCarried ? joinParts([own, carrierPart(view, clauses, index, verb, noun)]) : own;
  return {
    kind: noun.kind,
    root: noun.root,
    source: noun.isNamed ? 'NAME' : 'NOUN',
    at: phrase.head,
    sentence: phrase.sentence,
    mention: { range: rangeOf(view, phrase.from, phrase.to), kind: noun.isNamed ? 'NAME' : 'NOMINAL', title: null },
    ...(isCarried ? carrierOf(view, verb) : {}),
    status:
      (view.quoted[phrase.head] === 1 && when === null && !noun.isNamed) ||
      (determiner === '' && !isDefinite && !isHeading && !isCarried && when === null && place === null)
        ? null
        : status,
    when,
    place,
    ...part,
    agent: agentOf(phrase, complements.list, isCarried ? (clauses.subjects[verb] ?? -1) : -1),
    patient:
      complements.list.find(
        ({ preposition }) => preposition === 'of' || (preposition === 'on' && ON_KINDS.has(noun.kind)),
      )?.phrase ?? -1,
    verb: isCarried ? verb : -1,
    phrase: index,
    isDefinite,
    isStrong: noun.isStrong,
    isHeading,
    isGeneral: false,
    modifiers: modifiersOf(view, phrase),
  };
}

/** Kinds that are on something: "a speech on trade", but "blamed the election on him". */
const ON_KINDS: ReadonlySet<EventKind> = new Set([
  'SPEECH',
  'TALKS',
  'MEETING',
  'VOTE',
  'DECISION',
  'RESULTS',
  'STATEMENT',
  'ATTACK',
  'DEAL',
  'CONFLICT',
  'INVESTIGATION',
]);

/** "to host the gala": to hold it is of the event; "attended" and "called" are not. */
function carrierOf(view: EventView, verb: number): Pick<Candidate, 'carrier'> {
  const head = view.verbs.list[verb]?.head ?? -1;
  return HOLDING.test(word(view, head)) ? { carrier: rangeOf(view, head, head + 1) } : {};
}

const HOLDING = /^(?:host|hold|stage|conduct|open|convene)(?:s|ed|ing)?$|^(?:staging|hosting|held|convening|convened)$/;

/** "the release of the girls": people are set free, a film is published. */
function ofPeople(view: EventView, { to }: NounPhrase, list: readonly Complement[], noun: Noun): Noun {
  const of = view.phrases.list[list.find(({ preposition }) => preposition === 'of')?.phrase ?? -1];
  if (noun.root !== 'release' || of?.from !== to + 1) return noun;
  return isPeople(view, of) || view.people[of.head] !== undefined ? { ...noun, kind: 'RELEASE' } : noun;
}

/** The determiner that leads the phrase itself, behind its owner. */
function determinerOf(view: EventView, phrase: NounPhrase): string {
  const at = ownFrom(view, phrase);
  const token = view.tokens[at];
  return token !== undefined && (token.pos === 'DET' || token.pos === 'PRON') ? token.lower : '';
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

function agentOf(phrase: NounPhrase, list: readonly Complement[], carrier: number): number {
  if (phrase.owner >= 0) return phrase.owner;
  return list.find(({ preposition }) => preposition === 'by')?.phrase ?? carrier;
}
