import { verbBases } from '../lexicon/base-forms.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, word } from './event-view.ts';
import { GROUP_NOUNS } from './group-nouns.ts';
import { VIOLENT } from './kin-kinds.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { MOST, type Place, withPlace } from './name-place.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';
import { saidBehind } from './said-behind.ts';
import { thirdPerson } from './third-person.ts';
import type { VerbGroup } from './verb-groups.ts';
import { wordsBehind } from './words-behind.ts';

/** "Arrest of Tom Bell", "Cubs win World Series", "Five people shot in Seattle", "HP to acquire EYP"; empty where the text does not say who. */
export function nameOfVerb(view: EventView, clauses: Clauses, candidate: Candidate, place: Place | null): string {
  const group = view.verbs.list[candidate.verb];
  if (group === undefined) return '';
  const label = labelOf(view, candidate.agent);
  const name = namedBy(view, clauses, candidate, group, place, label);
  const last = lastNameOf(view, candidate.agent);
  if (last === '' || !label.endsWith(` ${last}`) || / and /.test(label) || !name.startsWith(`${label} `)) return name;
  // "Brandt asks Tom Bell to lead the old harbour board", where her first name leaves no room.
  const short = namedBy(view, clauses, candidate, group, place, last);
  return wordsIn(short) - wordsIn(last) > wordsIn(name) - wordsIn(label) ? short : name;
}

function namedBy(
  view: EventView,
  clauses: Clauses,
  candidate: Candidate,
  group: VerbGroup,
  place: Place | null,
  label: string,
): string {
  const agent = label.replace(/^\d[\d,.]*$/, '');
  const patient = labelOf(view, candidate.patient);
  const noun = nominalName(view, candidate, group, agent, patient);
  if (noun !== '') return withPlace(noun + behindNominal(view, clauses, candidate, noun), place);
  if (agent === '' && patient === '') return '';
  const isBehind = (view.phrases.list[candidate.agent]?.from ?? -1) >= group.to;
  // "when she was killed by a motorist", where nobody is read who "she" is.
  const isBy = word(view, (view.phrases.list[candidate.agent]?.from ?? 0) - 1) === 'by';
  if (patient === '' && (group.isPassive || (isBehind && isBy))) return '';
  if (agent === '' || ((group.isPassive || isBehind) && patient !== '')) {
    const behind = wordsBehind(view, group.to, MOST - 1 - wordsIn(patient));
    if (behind.trim().toLowerCase() === patient.toLowerCase()) return '';
    return withPlace(`${patient} ${word(view, group.head)}${behind}`, place);
  }
  const joined = joinedVerb(view, candidate.verb);
  const own = spokenVerb(view, candidate, group, agent);
  const verb =
    joined === undefined
      ? own
      : `${own} and ${spokenVerb(view, { ...candidate, root: rootAt(view, joined) }, joined, agent)}`;
  const most = MOST - wordsIn(agent) - wordsIn(verb);
  const said = /^(?:STATEMENT|RESULTS)$/.test(candidate.kind) ? saidBehind(view, group.to, most) : '';
  // "will be host of the gala" is named as "will host the gala".
  const isHost = word(view, group.to) === 'of' && group.form === 'BASE' && word(view, group.head - 1) === 'be';
  const from = joined !== undefined ? joined.to : isHost ? group.to + 1 : group.to;
  // "marching bands" read as a verb with its object.
  if (wordsBehind(view, from, most).trim().toLowerCase() === agent.toLowerCase()) return '';
  const words = said === '' ? wordsBehind(view, from, most) : ` ${said}`;
  return withPlace(`${agent} ${verb}${words}${askedFor(view, clauses, candidate, most - wordsIn(words))}`, place);
}

/** The last name of the one person that a phrase is, empty of others. */
function lastNameOf(view: EventView, phrase: number): string {
  const person = view.people[view.phrases.list[phrase]?.head ?? -1];
  const words =
    person?.kind === 'NAME' && person.keys.length === 1 ? (view.names.get(person.keys[0] ?? '') ?? '').split(' ') : [];
  const last = words.at(-1) ?? '';
  return words.length > 1 && !/^(?:Jr|Sr|[IVX]+)\.?$/.test(last) ? last : '';
}

/** "shot and killed a man": the verb that shares the object of the one before it. */
function joinedVerb(view: EventView, verb: number): VerbGroup | undefined {
  const group = view.verbs.list[verb];
  const next = view.verbs.list[verb + 1];
  const isJoined = group !== undefined && next?.from === group.to + 1 && word(view, group.to) === 'and';
  return isJoined && next.form === group.form && next.from === next.head && !next.isPassive ? next : undefined;
}

/** The base of a verb: "part" of "parted ways", whatever it shares its root with. */
function rootAt(view: EventView, { head, form }: VerbGroup, root = ''): string {
  if (word(view, head) === 'sorry') return 'apologize';
  const bases = verbBases(word(view, head));
  if (bases.some(({ base }) => base === root)) return root;
  return bases.find((each) => each.form === form)?.base ?? (root === '' ? word(view, head) : root);
}

/** " to lead the board": what somebody is asked to do, also behind a comma ("asks Tom Bell, a pilot, to lead the board"). */
function askedFor(view: EventView, { complements }: Clauses, { kind, verb, root }: Candidate, most: number): string {
  const group = view.verbs.list[verb];
  if (group === undefined || kind !== 'STATEMENT' || !/^(?:ask|urge|tell|order|call)$/.test(root) || most < 3)
    return '';
  const object = view.phrases.list[complements[verb]?.list[0]?.phrase ?? -1];
  if (object === undefined || view.people[object.head] === undefined || word(view, object.to) !== ',') return '';
  const next = view.verbs.list
    .slice(verb + 1, verb + 4)
    .find((each) => each.sentence === group.sentence && each.isInfinitive);
  return next === undefined || word(view, next.from - 1) !== ',' ? '' : wordsBehind(view, next.from, most);
}

/** "Arrest of Tom Bell", where a noun tells what befell somebody or what somebody did; else empty. */
function nominalName(view: EventView, candidate: Candidate, group: VerbGroup, agent: string, patient: string): string {
  const noun = NOMINAL_VERBS.get(candidate.root);
  if (noun === undefined || (candidate.root === 'name' && candidate.kind === 'STATEMENT')) return '';
  const isNamed = view.people[view.phrases.list[candidate.patient]?.head ?? -1] !== undefined;
  const isSaidOfPatient = agent === '' || agent === patient || group.isPassive;
  if (isSaidOfPatient && isUnnamed(view, candidate) && wordsBehind(view, group.to, MOST - 1 - wordsIn(patient)) !== '')
    return '';
  if (patient !== '' && (isNamed || !VIOLENT.has(candidate.kind)) && isSaidOfPatient) return `${noun} of ${patient}`;
  return candidate.patient < 0 &&
    !group.isPassive &&
    agent !== '' &&
    NOMINAL_KINDS.has(candidate.kind) &&
    !DONE_TO.test(candidate.root)
    ? `${noun} of ${agent}`
    : '';
}

/** "a harbour man charged in a crash": who is called only by what they are, and told by what stands behind the verb. */
function isUnnamed(view: EventView, { kind, patient }: Candidate): boolean {
  const phrase = view.phrases.list[patient];
  if (phrase === undefined || !/^(?:LEGAL_ACTION|ARREST|TRIAL|DEPARTURE)$/.test(kind)) return false;
  return view.people[phrase.head] === undefined && view.tokens[phrase.head]?.pos !== 'PROPN';
}

/** Roots of verbs that are done to somebody: "Bell lays off workers" is no dismissal of Bell. */
const DONE_TO =
  /^(?:arrest|detain|fire|dismiss|sack|oust|suspend|appoint|nominate|hire|elect|re-elect|name|promote|charge|indict|convict|sentence|acquit|bury|execute)$/;

/** Kinds whose verbs without an object are named by their noun: "Death of", "Resignation of", "Arrival of". */
const NOMINAL_KINDS = new Set([
  'DEATH',
  'DEPARTURE',
  'ARREST',
  'VISIT',
  'ELECTION',
  'APPOINTMENT',
  'TRIAL',
  'RELATIONSHIP',
]);

/** "Sentencing of Tom Bell to three years": the first phrase behind, where it is of no place. */
function behindNominal(view: EventView, clauses: Clauses, { kind, patient, verb }: Candidate, name: string): string {
  if (patient < 0) return '';
  for (const { preposition, phrase } of clauses.complements[verb]?.list ?? []) {
    if (phrase === patient || preposition === 'of') continue;
    if (!/^(?:to|for|as|on|from|with)$/.test(preposition)) return '';
    // "elected for her pledge": why, not what.
    if (preposition === 'for' && !/^(?:LEGAL_ACTION|TRIAL|ARREST|AWARD|APPOINTMENT)$/.test(kind)) return '';
    const label = labelOf(view, phrase);
    const { to } = view.phrases.list[phrase] ?? { to: -1 };
    // "on suspicion of driving", "with the aim of bringing it back": with what it is of, or not at all.
    if (word(view, to) === 'of' && (view.verbs.of[to + 1] ?? -1) >= 0) {
      const of = wordsBehind(view, to, MOST - wordsIn(name) - wordsIn(label) - 1);
      return of === '' || label === '' ? '' : ` ${preposition} ${label}${of}`;
    }
    return label === '' || wordsIn(name) + wordsIn(label) > 8 ? '' : ` ${preposition} ${label}`;
  }
  return '';
}

/** The verb as a heading has it: in the present, but a participle without an object ("Girls freed") and what may be a noun ("missile launch") stay. */
function spokenVerb(view: EventView, candidate: Candidate, group: VerbGroup, agent: string): string {
  // "set for a mission".
  if (candidate.status === 'PLANNED' && group.from === group.head && word(view, group.to) === 'for')
    return word(view, group.head);
  const root = rootAt(view, group, candidate.root);
  // "the gun used to kill" has happened.
  if ((group.isInfinitive && candidate.status !== 'HAPPENED') || candidate.status === 'PLANNED') return `to ${root}`;
  // "arrested on suspicion of driving": nobody says that he did.
  if (isAlleged(view, group)) return `allegedly ${thirdPerson(root, isPlural(view, candidate.agent, agent))}`;
  const isBare = group.to - group.from === 1 && candidate.isHeading;
  if (isBare && group.form === 'THIRD') return thirdPerson(root, false);
  if (word(view, group.head) === 'sorry') return thirdPerson(root, isPlural(view, candidate.agent, agent));
  if (isBare && group.form === 'BASE' && view.people[view.phrases.list[candidate.agent]?.head ?? -1] === undefined)
    return word(view, group.head);
  if (isBare && candidate.patient < 0 && /^(?:PAST_OR_PARTICIPLE|PARTICIPLE)$/.test(group.form))
    return word(view, group.head);
  return thirdPerson(root, isPlural(view, candidate.agent, agent));
}

/** "on suspicion of driving", "accused of shooting", "charged with killing". */
function isAlleged(view: EventView, group: VerbGroup): boolean {
  const before = view.verbs.list[(view.verbs.of[group.head] ?? 0) - 1];
  // "accused of running down and killing".
  const isJoined = word(view, group.from - 1) === 'and' && before?.sentence === group.sentence && before.form === 'ING';
  const { from, form } = isJoined ? before : group;
  const lead = word(view, from - 1);
  const charge = word(view, from - 2);
  if (form !== 'ING' || group.form !== 'ING') return false;
  return (
    (lead === 'of' && /^(?:suspicion|suspected|accused|charges?)$/.test(charge)) ||
    (lead === 'with' && charge === 'charged')
  );
}

function isPlural(view: EventView, phrase: number, label: string): boolean {
  const each = view.phrases.list[phrase];
  if (each === undefined) return false;
  if (/ and /.test(label) && !/\bhit and run\b/i.test(label)) return true;
  const lower = word(view, each.head);
  if (
    /^(?:police|people|mps)$/.test(lower) ||
    (/s$/.test(lower) && (GROUP_NOUNS.has(lower) || GROUP_NOUNS.has(lower.slice(0, -1))))
  )
    return true;
  if (
    view.people[each.head] !== undefined ||
    /^(?:news|times|corps|politics|series|airlines|systems|motors|industries|studios|technologies|brothers|foods|labs|sachs)$/.test(
      lower,
    )
  )
    return false;
  if (/^\d+ers$/.test(lower)) return true;
  if (view.tokens[each.head]?.pos === 'PROPN' && each.to - each.from === 1) return false;
  return /(?:[^su]s|people|police|men|women|children|mps)$/.test(lower);
}
