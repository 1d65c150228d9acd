import type { EventFound, EventKind, Range } from '../../../schema/domain/model.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type Complement, complementsFrom } from './complements.ts';
import { distinctGroups } from './distinct-groups.ts';
import { type EventView, isCapital, rangeOf, textOf, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { VIOLENT } from './kin-kinds.ts';
import { isOnePerson, isPeople, joinParts, NOBODY, ownFrom, type Part, partOf } from './takes-part.ts';
import { victimsIn } from './victims.ts';

/** The most groups that an event is served with. */
const MOST = 6;

/**
 * An event with all whom the words that tell of it name: also those who receive, follow in a row, or are hurt by it. Only groups are added, by
 * which accounts of one event are not compared.
 */
export function withOtherParties(
  view: EventView,
  clauses: Clauses,
  event: EventFound,
  tellers: readonly Candidate[],
): EventFound {
  const found = joinParts(tellers.map((teller) => partiesBy(view, clauses, teller, event.kind)));
  const things = tellers.flatMap((teller) => launchedThing(view, clauses, teller));
  const own = event.groups.filter(({ start }) => !things.includes(start));
  const added = found.groups.filter((range) => !isNamed(view, event, range) && !COUNT.test(textAt(view, range)));
  const groups = withoutShort(view, distinctGroups(view, [...own, ...added]));
  return { ...event, groups: groups.slice(0, MOST) };
}

const textAt = (view: EventView, { start, end }: Range): string => view.text.slice(start, end);

/** "dozens", "six": a count, of which nobody knows of whom. */
const COUNT =
  /^(?:(?:at least |more than |some |about )?(?:\d[\d,]*|six|ten)|people|many|few|dozens|scores|hundreds|thousands)$/i;

/** "Kestrel Inc." is not also "Kestrel", nor "1 worker" also "one person". */
const withoutShort = (view: EventView, groups: readonly Range[]): readonly Range[] => {
  const texts = groups.map((range) => textAt(view, range));
  return groups.filter((_, i) => {
    const text = texts[i] ?? '';
    const isOfOne = /^(?:one|a|1) person$/i.test(text);
    return !texts.some(
      (each, other) =>
        other !== i && ((SUFFIX.test(each) && each.startsWith(`${text} `)) || (isOfOne && /^(?:one|1) /i.test(each))),
    );
  });
};

const SUFFIX = /(?:Inc|Ltd|Corp|Co|PLC|Group|Corporation|Company)\.?$/i;

/** Whether words are of somebody who takes part by name. */
const isNamed = (view: EventView, { participants }: EventFound, { start, end }: Range): boolean => {
  const last = view.text.slice(start, end).split(/\s+/).at(-1) ?? '';
  return participants.some(
    ({ person, range }) =>
      (range.start < end && start < range.end) || (view.names.get(person) ?? '').split(' ').at(-1) === last,
  );
};

function partiesBy(view: EventView, clauses: Clauses, teller: Candidate, kind: EventKind): Part {
  if (teller.source === 'NAME') return contestants(view, clauses, teller);
  const list =
    teller.source === 'VERB'
      ? (clauses.complements[teller.verb]?.list ?? [])
      : teller.phrase < 0
        ? []
        : complementsFrom(view, view.phrases.list[teller.phrase]?.to ?? 0).list;
  const parts = [receivers(view, list, kind), rowOf(view, teller.agent), rowOf(view, teller.patient)];
  if (teller.source === 'VERB' && OF_PERSONS.has(kind)) parts.push(personAt(view, teller.patient));
  parts.push(attackersIn(view, kind, teller.source === 'VERB' ? teller.patient : teller.phrase));
  if (VIOLENT.has(kind)) parts.push(victimsIn(view, clauses, teller.sentence));
  return joinParts(parts);
}

/** "a Glenmore pirate attack": whose it is, by the noun before. */
function attackersIn(view: EventView, kind: EventKind, phrase: number): Part {
  const each = view.phrases.list[phrase];
  if (each === undefined || !/^(?:ATTACK|CRIME|PROTEST|CONFLICT)$/.test(kind) || each.owner >= 0) return NOBODY;
  if (!/^(?:ATTACK|CRIME|PROTEST)$/.test(eventNoun(word(view, each.head))?.kind ?? '')) return NOBODY;
  const isOfPeople = isPeople(view, { ...each, head: each.head - 1 }) && each.head - 1 > each.from;
  return isOfPeople ? { participants: [], groups: [rangeOf(view, each.from, each.head)] } : NOBODY;
}

/** Kinds of what is done to people: whoever stands there by a name is one. */
const OF_PERSONS: ReadonlySet<EventKind> = new Set([
  'APPOINTMENT',
  'DEPARTURE',
  'ARREST',
  'TRIAL',
  'LEGAL_ACTION',
  'RELATIONSHIP',
]);

/** Who stands where a person does, where not only called by what they are: that may be one who takes part by name. */
function personAt(view: EventView, index: number): Part {
  const phrase = view.phrases.list[index];
  return phrase === undefined || isOnePerson(view, phrase) ? NOBODY : partOf(view, index, 'PARTY');
}

/** By kind, the prepositions that lead to another party. From general knowledge of news. */
const LEADS: Partial<Readonly<Record<EventKind, RegExp>>> = {
  SPEECH: /^(?:to|before)$/,
  TRIAL: /^(?:before|against)$/,
  LEGAL_ACTION: /^(?:before|against|by)$/,
  DECISION: /^(?:on|against)$/,
  VOTE: /^(?:on|against|for)$/,
  RELEASE: /^(?:to|by)$/,
  AWARD: /^(?:to|from)$/,
  DEAL: /^(?:for|with|to|from)$/,
  COMPETITION: /^(?:against|over)$/,
  APPOINTMENT: /^(?:by|from|of)$/,
  DEPARTURE: /^(?:by|from|of)$/,
  ARREST: /^by$/,
  ATTACK: /^(?:on|against|by)$/,
  CONFLICT: /^(?:on|against|by)$/,
  CRIME: /^(?:against|by)$/,
};

/** Kinds of which the other party may be of any name: "an offer for Kestrel". */
const OF_ANY_NAME: ReadonlySet<EventKind> = new Set(['DEAL', 'APPOINTMENT', 'DEPARTURE', 'ATTACK', 'CONFLICT']);

/** "a speech to the harbour union", "new sanctions on Glenmore", "fired as coach of the Rovers". */
function receivers(view: EventView, list: readonly Complement[], kind: EventKind): Part {
  const leads = LEADS[kind];
  if (leads === undefined) return NOBODY;
  return joinParts(
    list.slice(0, 5).map(({ preposition, phrase }, i) => {
      if (!leads.test(preposition)) return NOBODY;
      // "of" only behind an office: "as coach of the Rovers".
      if (preposition === 'of' && list[i - 1]?.preposition !== 'as') return NOBODY;
      const part = partOf(view, phrase, OF_ANY_NAME.has(kind) && !isTown(view, phrase) ? 'DOER' : 'PATIENT');
      return { participants: [], groups: [...part.groups, ...countryOf(view, phrase)] };
    }),
  );
}

const isTown = (view: EventView, index: number): boolean => {
  const phrase = view.phrases.list[index];
  return phrase !== undefined && PLACES.has(textOf(view, ownFrom(view, phrase), phrase.to).toLowerCase());
};

/** A country to which something is done. */
function countryOf(view: EventView, index: number): readonly Range[] {
  const phrase = view.phrases.list[index];
  if (phrase === undefined) return [];
  const own = ownFrom(view, phrase);
  const name = textOf(view, own, phrase.to).replace(/^the /i, '').toLowerCase();
  // "a speech to the HB-UNION".
  if (/^[A-Z]{2,5}(?:-[A-Z]{2,5})+$/.test(textOf(view, own, phrase.to).replace(/^the /i, '')))
    return [rangeOf(view, own, phrase.to)];
  return COUNTRIES.has(name) ? [rangeOf(view, own, phrase.to)] : [];
}

/** "Ostrel, Glenmore and Varn launched", "Tom Bell and 19 others": who stands in a row with another. */
function rowOf(view: EventView, index: number): Part {
  const first = view.phrases.list[index];
  if (first === undefined || !isJoined(view, index + 1) || view.tokens[first.from - 1]?.pos === 'ADP') return NOBODY;
  const groups: Range[] = [];
  for (let at = index; at < index + 6; at += 1) {
    const phrase = view.phrases.list[at];
    if (phrase === undefined || (at > index && !isJoined(view, at))) break;
    const found = partOf(view, at, 'AGENT').groups;
    // "Ann Kern, a surgeon and chief reporter": what she is.
    const isTitle = isOnePerson(view, phrase) && !isCapital(view, phrase.head);
    if (at > index && (isTitle || (word(view, phrase.to) === ',' && !isCapital(view, phrase.head)))) return NOBODY;
    groups.push(...(found.length === 0 ? countryOf(view, at) : found));
  }
  return { participants: [], groups };
}

/** Whether "and" or a comma of a row that ends with "and" stands between a phrase and the one before. */
function isJoined(view: EventView, index: number): boolean {
  const before = view.phrases.list[index - 1];
  const phrase = view.phrases.list[index];
  if (before === undefined || phrase === undefined || before.sentence !== phrase.sentence) return false;
  const joint = word(view, before.to);
  if (joint === 'and' || joint === '&') return phrase.from === before.to + 1;
  if (joint !== ',') return false;
  if (word(view, before.to + 1) === 'and') return phrase.from === before.to + 2;
  return phrase.from === before.to + 1 && word(view, phrase.to) === 'and' && isJoined(view, index + 1);
}

/** "the Rovers team that beat Glenmore in the 2009 Lake Cup": who plays in what is named. */
function contestants(view: EventView, clauses: Clauses, { phrase, kind }: Candidate): Part {
  const verb = clauses.behind[phrase] ?? -1;
  if (kind !== 'COMPETITION' || verb < 0 || !/^(?:in|at)$/.test(clauses.prepositions.get(phrase) ?? '')) return NOBODY;
  const head = word(view, view.verbs.list[verb]?.head ?? -1);
  if (!CONTESTED.test(head)) return NOBODY;
  const object = clauses.complements[verb]?.list[0];
  return joinParts([
    partOf(view, clauses.subjects[verb] ?? -1, 'PARTY'),
    // A team may be called by its town.
    object?.preposition === '' ? partOf(view, object.phrase, 'DOER') : NOBODY,
  ]);
}

const CONTESTED =
  /^(?:beat|beats|beaten|defeat|defeats|defeated|face|faces|faced|play|plays|played|meet|met|lost|lose)$/;

/** The name of what is launched, where it was taken for a body: "Lumen-2, which was launched on Tuesday". */
function launchedThing(
  view: EventView,
  clauses: Clauses,
  { kind, source, patient, verb }: Candidate,
): readonly number[] {
  const phrase = view.phrases.list[patient];
  if (kind !== 'LAUNCH' || source !== 'VERB' || phrase === undefined || clauses.subjects[verb] !== patient) return [];
  return partOf(view, patient, 'PATIENT').groups.length > 0
    ? []
    : partOf(view, patient, 'AGENT').groups.map(({ start }) => start);
}
