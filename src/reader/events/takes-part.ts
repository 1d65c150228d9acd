import type { EventKind, ParticipantFound, Range } from '../../../schema/domain/model.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import { PLACES } from '../lexicon/places.ts';
import { BODY_WORDS, PERSON_NOUNS } from '../lexicon/titles.ts';
import { type EventView, isCapital, rangeOf, textOf, word } from './event-view.ts';
import { eventNoun, eventVerb } from './event-words.ts';
import { GROUP_NOUNS, QUANTITIES } from './group-nouns.ts';
import { isTitled } from './heading.ts';
import { mayEndName, namedEventKind } from './named-events.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { PersonAt } from './people-at-tokens.ts';
import { plainWords } from './plain-words.ts';

/** People and bodies that take part, as a noun phrase names them. */
export interface Part {
  readonly participants: readonly ParticipantFound[];
  readonly groups: readonly Range[];
}

export const NOBODY: Part = { participants: [], groups: [] };

/**
 * What a phrase does: who acts may be any name, what is acted on only what is known for a person or body; a party ("sued Harbour Motors",
 * "a victory over Ostrel Rovers") may be any name but that of a town; a doer ("Rovers hire coach") any name, also in a heading of capitals.
 */
export type Role = 'AGENT' | 'PATIENT' | 'PARTY' | 'DOER';

/** Who takes part by a noun phrase and the phrases joined to it ("Mr Smith and two aides"). */
export function partOf(view: EventView, phrase: number, role: Role): Part {
  const participants: ParticipantFound[] = [];
  const groups: Range[] = [];
  let at = phrase;
  for (let i = 0; i < 8; i += 1) {
    const each = view.phrases.list[at];
    if (each === undefined) break;
    const named = namedBehind(view, each);
    if (!isAttribute(view, each)) takeOne(view, named ?? each, role, participants, groups);
    const included = includedIn(view, each);
    if (included !== undefined) takeOne(view, included, 'PATIENT', participants, groups);
    const next = joinedPhrase(view, each, at);
    if (next < 0) break;
    at = next;
  }
  return { participants, groups };
}

/** "Republican and businessman Tom Bell", "harbour anchor and reporter Ann Kern": what stands before a name with another word, and is nobody besides. */
export function isAttribute(view: EventView, phrase: NounPhrase): boolean {
  const { from, to, head } = phrase;
  const next = view.phrases.list[view.phrases.of[to + 1] ?? -1];
  const person = next === undefined ? undefined : view.people[next.head];
  if (word(view, to) !== 'and' || next?.from !== to + 1 || person?.kind !== 'NAME') return false;
  const lower = word(view, head);
  if (to - from === 1 && (DEMONYMS.has(lower) || PARTISAN.test(lower))) return true;
  const isBare = view.tokens[from]?.pos !== 'DET' && view.tokens[from]?.pos !== 'NUM' && phrase.owner < 0;
  return isBare && person.from > next.from && view.people[head] === undefined && isOnePerson(view, phrase);
}

const PARTISAN = /^(?:republican|democrat|democratic|conservative|liberal)$/;

/** "the network's doctor, Dr. Ann Example": the name that follows one who is called by what they are; undefined where none does. */
function namedBehind(view: EventView, phrase: NounPhrase): NounPhrase | undefined {
  const { to, head } = phrase;
  if (word(view, to) !== ',' || view.people[head] !== undefined || !isOnePerson(view, phrase)) return undefined;
  const next = view.phrases.list[view.phrases.of[to + 1] ?? -1];
  const person = next === undefined ? undefined : view.people[next.head];
  return next?.from === to + 1 && next.owner < 0 && person?.kind === 'NAME' && person.keys.length === 1
    ? next
    : undefined;
}

/** "the negotiators, including Ms Example". */
function includedIn(view: EventView, { to }: NounPhrase): NounPhrase | undefined {
  if (word(view, to) !== ',' || word(view, to + 1) !== 'including') return undefined;
  return view.phrases.list[view.phrases.of[to + 2] ?? -1];
}

/** "a Harbour News poll": who made what is published, by the name before its noun. */
export function makersOf(view: EventView, kind: EventKind, index: number): Part {
  const phrase = view.phrases.list[index];
  if (kind !== 'RESULTS' || phrase === undefined || !/^(?:poll|survey|report)$/.test(word(view, phrase.head)))
    return NOBODY;
  let to = phrase.head;
  while (to > phrase.from && !isCapital(view, to - 1)) to -= 1;
  let from = to;
  while (from > ownFrom(view, phrase) && (isCapital(view, from - 1) || /^[-/&]$/.test(word(view, from - 1)))) from -= 1;
  if (view.tokens[from]?.pos === 'DET') from += 1;
  const isName = to > from && view.dates.of[from] === -1 && !PLACES.has(textOf(view, from, to).toLowerCase());
  return isName && view.people[to - 1] === undefined && !DEMONYMS.has(word(view, to - 1))
    ? { participants: [], groups: [rangeOf(view, from, to)] }
    : NOBODY;
}

export function joinParts(parts: readonly Part[]): Part {
  return { participants: parts.flatMap((part) => part.participants), groups: parts.flatMap((part) => part.groups) };
}

/** The first token of a phrase that is not its owner's. */
export const ownFrom = (view: EventView, { from, owner }: NounPhrase): number =>
  owner < 0 ? from : (view.phrases.list[owner]?.to ?? from) + 1;

/** "and two aides", ", Philip Logan and"; -1 where the row ends or what follows has a verb of its own. */
function joinedPhrase(view: EventView, { to, sentence, head }: NounPhrase, at: number): number {
  const aside = behindAside(view, to);
  if (aside > to && view.people[head]?.kind === 'NAME') {
    const named = namedAt(view, aside, sentence);
    if (named >= 0) return named;
  }
  const joint = word(view, to);
  if (joint !== 'and' && joint !== ',' && joint !== '&') return -1;
  const begin = joint === ',' && word(view, to + 1) === 'and' ? to + 2 : to + 1;
  const next = view.phrases.of[begin] ?? -1;
  const phrase = view.phrases.list[next];
  if (phrase === undefined || next !== at + 1 || phrase.sentence !== sentence) return -1;
  if (view.people[phrase.head] === undefined && joint === ',') return -1;
  if (joint === ',' && view.people[head] === undefined) return -1;
  return next;
}

/** Behind what is put in between commas after a name: ", 62" and ", of Ostrel"; where it began where there is none. */
function behindAside(view: EventView, from: number): number {
  let at = from;
  if (word(view, at) === ',' && view.tokens[at + 1]?.pos === 'NUM' && /^[,;]|^and$/.test(word(view, at + 2))) at += 2;
  const home = view.phrases.list[view.phrases.of[at + 2] ?? -1];
  if (word(view, at) === ',' && /^(?:of|from)$/.test(word(view, at + 1)) && home?.from === at + 2) at = home.to;
  return at;
}

/** The phrase of a person named behind ",", "and" or both; -1 where none is. */
function namedAt(view: EventView, joint: number, sentence: number): number {
  let at = joint;
  if (/^[,;]$/.test(word(view, at))) at += 1;
  if (word(view, at) === 'and') at += 1;
  const next = view.phrases.of[at] ?? -1;
  const phrase = view.phrases.list[next];
  if (at === joint || phrase?.from !== at || phrase.sentence !== sentence) return -1;
  return view.people[phrase.head]?.kind === 'NAME' && (view.verbs.of[phrase.to] ?? -1) < 0 ? next : -1;
}

function takeOne(
  view: EventView,
  phrase: NounPhrase,
  role: Role,
  participants: ParticipantFound[],
  groups: Range[],
): void {
  const own = ownFrom(view, phrase);
  const person = view.people[phrase.head] ?? view.people[phrase.to - 1] ?? namedInTitle(view, phrase);
  if (person !== undefined && person.kind !== 'MODIFIER' && person.from >= own - 4) {
    if (person.kind === 'PRONOUN' && /^(?:his|its|their)$/.test(word(view, phrase.head))) return;
    if (isTitled(view, phrase.sentence) && hasVerb(view, person.from, person.to)) return;
    for (const key of person.keys) participants.push({ person: key, range: person.range });
    return;
  }
  const group = groupOf(view, phrase, role);
  if (group !== null) groups.push(group);
}

/** "Ida Brandt Arrested", taken for a name. */
function hasVerb(view: EventView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (/^(?:THIRD|PAST_OR_PARTICIPLE|PARTICIPLE|PAST)$/.test(eventVerb(word(view, at))?.form ?? '')) return true;
  return false;
}

/** "Ida Brandt Blames Harbour Director": in a heading of capitals a phrase may swallow a verb, but the name in it is known. */
function namedInTitle(view: EventView, { from, to, sentence }: NounPhrase): PersonAt | undefined {
  if (!isTitled(view, sentence)) return undefined;
  for (let at = from; at < to; at += 1) if (view.people[at]?.kind === 'NAME') return view.people[at];
  return undefined;
}

/** A phrase that stands for people or a body, with the "of" of a quantity ("dozens of people"). */
function groupOf(view: EventView, phrase: NounPhrase, role: Role): Range | null {
  const { from, head } = phrase;
  // "Glenmore 3-1": the score is none of the name.
  const to = view.tokens[phrase.to - 1]?.pos === 'NUM' ? head + 1 : phrase.to;
  const token = view.tokens[head];
  if (token === undefined || token.pos === 'PRON' || /^(?:whose|which|what)$/.test(word(view, from))) return null;
  if ((view.dates.of[head] ?? -1) >= 0) return null;
  const lower = token.lower;
  if (QUANTITIES.has(lower) && word(view, to) === 'of') {
    const of = view.phrases.list[view.phrases.of[to + 1] ?? -1];
    if (of !== undefined) return isPeople(view, of) || of.head === head ? rangeOf(view, from, of.to) : null;
  }
  if (token.pos === 'NUM' || eventNoun(lower)?.strength === 'STRONG') return null;
  if (isPeople(view, phrase)) return rangeOf(view, demonymBefore(view, from), to);
  if (
    !(isCapital(view, head) || /^\d+ers$/.test(lower)) ||
    token.pos === 'VERB' ||
    NO_GROUP.test(lower) ||
    eventNoun(lower) !== null
  )
    return null;
  const own = ownFrom(view, phrase);
  if (
    mayEndName(word(view, to - 1)) &&
    namedEventKind(
      view.tokens
        .slice(own, to)
        .filter(({ pos }) => pos !== 'DET')
        .map((each) => each.lower),
    ) !== null
  )
    return null;
  const name = textOf(view, own, to)
    .replace(/^(?:the|The)\s/, '')
    .toLowerCase();
  // "Bad News", "Medical Records" in a heading of capitals: no name of a body.
  const isHeaded = /^(?:news|records?)$/.test(lower) && isTitled(view, phrase.sentence) && !keepsCapital(view, own);
  if (ORGANISATIONS.has(name) || (BODY_WORDS.has(lower) && !isHeaded)) return rangeOf(view, from, to);
  const isTown = role === 'PARTY' && PLACES.has(name) && !COUNTRIES.has(name);
  // "adds HDR": what is acted on may be any thing of capitals.
  if (/^[A-Z]{2,5}$/.test(token.text) && (role !== 'PATIENT' || word(view, own) === 'the'))
    return rangeOf(view, from, to);
  // "by a silver Harbour Swift": a body is "the", and none of many.
  if (/^(?:an?|another|\d{4})$/.test(word(view, from))) return null;
  const isOpening = head === (view.sentences[phrase.sentence]?.from ?? 0);
  // In a heading of capitals a capital tells no name: there the body must have it for one.
  const isOpen = !isOpening && !isTitled(view, phrase.sentence);
  const isName = isOpen || view.capitals.has(lower) || (role === 'DOER' && keepsCapital(view, head));
  if (role !== 'PATIENT' && !isTown && token.pos === 'PROPN' && isName) return rangeOf(view, from, to);
  return DEMONYMS.has(lower) && !PLACES.has(name) ? rangeOf(view, from, to) : null;
}

/** "23 Ostrel and Glenmore pirates": where people of two nations begin; else where they do. */
function demonymBefore(view: EventView, from: number): number {
  const before = view.phrases.list[view.phrases.of[from - 2] ?? -1];
  const isOne = before !== undefined && before.to === from - 1 && before.owner < 0 && before.to - before.from < 3;
  return isOne && word(view, from - 1) === 'and' && isOfNation(view, before.head) && isOfNation(view, from)
    ? before.from
    : from;
}

/** "Somali", "Yemeni": a people, by the list or by the end of a word with a capital. */
const isOfNation = (view: EventView, at: number): boolean =>
  DEMONYMS.has(word(view, at)) || (isCapital(view, at) && /[a-z]{3}(?:i|an|ese|ish)$/.test(word(view, at)));

/** Whether a word of a heading of capitals has one of its own. */
const keepsCapital = (view: EventView, at: number): boolean =>
  isTitled(view, view.sentenceOf[at] ?? 0) && /^\p{Lu}/u.test(plainWords(view, at, at + 1));

/** Last words of names that act for nobody. */
const NO_GROUP =
  /^(?:cup|open|championships?|tournament|series|games?|awards?|prize|day|night|week|show|act|bill|plan|treaty|war|river|bay|street|road|avenue|lake|beach|island|center|centre|towers?|building|airport|bridge|stadium|arena|index|report|survey|poll|study|law|exchange|address)$/;

/** Whether a phrase stands for one person by what they are: "a harbour pilot", "his wife". */
export function isOnePerson(view: EventView, { head }: NounPhrase): boolean {
  const lower = word(view, head);
  if (BODIES.test(lower) || /(?:[^s]s|people|men|police)$/.test(lower)) return false;
  return GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(lower) || /(?:[a-z]man|woman|[a-z]{3}ist)$/.test(lower);
}

/** Nouns of the list of groups that stand for many. */
const BODIES =
  /^(?:army|navy|military|government|administration|authority|court|jury|company|firm|airline|bank|union|agency|party|committee|council|board|ministry|department|team|club|side|crew|band|staff|mps|delegation|couple|family|group|gang|crowd|parliament|senate|house|congress|assembly|cabinet|commission|watchdog|regulator|coastguard|opposition|coalition|alliance|youth|warship|frigate|dead|injured|wounded|others|children|kids|women|men)$/;

/** Whether the phrase's noun stands for people or a body. */
export function isPeople(view: EventView, { head }: NounPhrase): boolean {
  const lower = word(view, head);
  // "the office Christmas party".
  if (lower === 'party' && /^(?:christmas|birthday|office|dinner|garden|tea|holiday)$/.test(word(view, head - 1)))
    return false;
  if (GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(lower)) return true;
  if (lower.endsWith('s') && (PERSON_NOUNS.has(lower.slice(0, -1)) || GROUP_NOUNS.has(lower.slice(0, -1)))) return true;
  if (
    /[a-z]{3}(?:ors|ists|eers|llors)$/.test(lower) &&
    !/(?:doors|floors|colors|errors|factors|sectors|majors|minors|vapors|tutors?)$/.test(lower)
  )
    return true;
  return /(?:[a-z]man|[a-z]men|woman|women|[a-z]{3}ists?|people)$/.test(lower) && lower !== 'human';
}
