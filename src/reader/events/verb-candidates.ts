import type { EventKind, EventStatus } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import type { Complement } from './complements.ts';
import { boundsOf } from './date-bounds.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { DOING } from './doing-kinds.ts';
import { type EventView, isCapital, rangeOf, word } from './event-view.ts';
import { type EventWord, eventNoun, eventVerb } from './event-words.ts';
import { isHeadingAt } from './heading.ts';
import { inContext } from './kind-in-context.ts';
import { COURSE_VERBS, LIGHT_VERBS } from './light-verbs.ts';
import { placeAmong } from './place-of.ts';
import { isConditional, statusOfVerb } from './status-of.ts';
import { joinParts, makersOf, NOBODY, partOf, type Role } from './takes-part.ts';
import { timeOfVerb } from './time-of.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Events told by a verb: "arrived in Hanoi on Thursday", "was arrested", "to acquire", "killing six". */
export function verbCandidates(view: EventView, clauses: Clauses): Candidate[] {
  const found: Candidate[] = [];
  for (let verb = 0; verb < view.verbs.list.length; verb += 1) {
    const candidate = verbCandidate(view, clauses, verb);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function verbCandidate(view: EventView, clauses: Clauses, verb: number): Candidate | null {
  const group = view.verbs.list[verb];
  if (group === undefined || view.tokens[group.head]?.pos === 'AUX') return null;
  const { head, sentence } = group;
  const kind = view.kinds[sentence];
  if (kind === 'NOTICE' || kind === 'CREDIT' || kind === 'BYLINE' || view.quoted[head] === 1) return null;
  const own = inContext(view, clauses, verb, eventVerb(word(view, head)));
  // "(left)" in a caption.
  if (own === null || (group.from === head && word(view, head - 1) === '(')) return null;
  if (isAdjective(view, group)) return null;
  const event = ofCourse(view, clauses, verb, own);
  const complements = clauses.complements[verb];
  if (complements === undefined || isLight(view, clauses, verb)) return null;
  return candidateOf(view, clauses, verb, event);
}

/** "Sacked worker shoots", "sentenced ousted president": a participle before its noun, at the start, behind a preposition or a verb. */
function isAdjective(view: EventView, { from, head, sentence, form, to }: VerbGroup): boolean {
  if (head !== from || (form !== 'PAST_OR_PARTICIPLE' && form !== 'PARTICIPLE')) return false;
  const phrase = view.phrases.list[view.phrases.of[to] ?? -1];
  // "the recently- fired man".
  if (word(view, from - 1) === '-' && phrase?.from === to && view.people[to] === undefined) return true;
  if (from !== view.sentences[sentence]?.from) {
    const isBare = phrase?.from === to && view.tokens[to]?.pos !== 'DET' && view.people[to] === undefined;
    return isBare && (view.tokens[from - 1]?.pos === 'ADP' || (view.verbs.of[from - 1] ?? -1) >= 0);
  }
  const verb = view.verbs.list[view.verbs.of[phrase?.to ?? -1] ?? -1];
  // "Paid Notice: Deaths".
  if (phrase?.from === to && view.tokens[to]?.pos !== 'DET' && word(view, phrase.to) === ':') return true;
  return phrase?.from === to && verb?.isFinite === true && eventVerb(word(view, verb.head)) !== null;
}

/** "The purchase was completed": the verb tells of the event that its subject names. */
function ofCourse(view: EventView, clauses: Clauses, verb: number, own: EventWord): EventWord {
  const group = view.verbs.list[verb];
  const subject = view.phrases.list[clauses.subjects[verb] ?? -1];
  if (group === undefined || subject === undefined || !COURSE_VERBS.has(word(view, group.head))) return own;
  const noun = eventNoun(word(view, subject.head));
  return noun === null || view.people[subject.head] !== undefined ? own : { ...noun, strength: own.strength };
}

/** What a verb tells, whatever the verb: its arguments, time, place and how it stands. */
export function candidateOf(
  view: EventView,
  clauses: Clauses,
  verb: number,
  event: Pick<Candidate, 'root' | 'kind'> & { readonly strength: 'STRONG' | 'WEAK' },
): Candidate | null {
  const group = view.verbs.list[verb];
  const complements = clauses.complements[verb];
  if (group === undefined || complements === undefined) return null;
  const isHeading = isHeadingAt(view, group.sentence);
  const when = timeOfVerb(view, clauses, verb);
  const status = statusOfVerb(view, verb, isHeading) ?? plannedBy(view, verb, when);
  if (status === null) return null;
  // "shot and killed a man": what is killed is shot.
  const first = complements.list[0] ?? sharedObject(view, clauses, verb);
  const object = first !== undefined && first.preposition === '' ? first.phrase : -1;
  const found = clauses.subjects[verb] ?? -1;
  const subject = found === object ? -1 : found;
  const by = complements.list.find(({ preposition }) => preposition === 'by')?.phrase ?? -1;
  // "named the victims as Ann Example and Tom Sample".
  const named = /^(?:name|identify)$/.test(event.root)
    ? (complements.list.find(({ preposition }) => preposition === 'as')?.phrase ?? -1)
    : -1;
  const isReduced = isReducedPassive(view, clauses, verb);
  const isPassive = group.isPassive || isReduced;
  const withs = complements.list.filter(
    ({ preposition }) => WITH.test(preposition) && (preposition !== 'over' || event.kind === 'COMPETITION'),
  );
  const isTogether =
    /^(?:MEETING|TALKS|CALL|INTERVIEW|DEAL|COMPETITION|CONFLICT|RELATIONSHIP|VISIT|SPEECH|DEPARTURE)$/.test(event.kind);
  const part = joinParts([
    subject < 0 ? NOBODY : partOf(view, subject, subjectRole(event.kind)),
    object < 0 || isPassive ? NOBODY : partOf(view, object, objectRole(event)),
    by < 0 || !isPassive ? NOBODY : partOf(view, by, 'AGENT'),
    named < 0 ? NOBODY : { participants: partOf(view, named, 'PATIENT').participants, groups: [] },
    object >= 0 || isPassive ? makersOf(view, event.kind, isPassive && object < 0 ? subject : object) : NOBODY,
    ...(isTogether && !(event.kind === 'VISIT' && complements.list.length > 2)
      ? withs.map(({ phrase }) => partOf(view, phrase, 'PARTY'))
      : []),
  ]);
  return {
    kind: event.kind,
    root: event.root,
    source: 'VERB',
    at: group.head,
    sentence: group.sentence,
    mention: { range: rangeOf(view, group.head, group.head + 1), kind: 'NOMINAL', title: null },
    status,
    when,
    place: placeAmong(view, complements.list, event.kind === 'VISIT'),
    ...part,
    agent: isPassive ? by : subject,
    patient: isPassive ? subject : object,
    verb,
    phrase: -1,
    isDefinite: false,
    isStrong: event.strength === 'STRONG',
    isHeading,
    isGeneral: false,
    modifiers: [],
  };
}

/** Who acts: a team may be called by its town, but a town that is hit by snow does nothing. */
function subjectRole(kind: EventKind): Role {
  if (DOING.has(kind) || kind === 'DEPARTURE') return 'DOER';
  return /^(?:WEATHER|DISASTER|ACCIDENT|INCIDENT|OTHER)$/.test(kind) ? 'PARTY' : 'AGENT';
}

/** Prepositions behind which the other side stands. */
const WITH = /^(?:with|against|over)$/;

/** What is done to a party: "sued Harbour Motors", "beat the Rovers"; but "won the cup" is of a thing. */
function objectRole({ kind, root }: Pick<Candidate, 'kind' | 'root'>): Role {
  if (kind === 'DEAL' || kind === 'CONFLICT') return 'AGENT';
  if (kind === 'COMPETITION' || kind === 'ELECTION') return OVERCOMING.test(root) ? 'PARTY' : 'PATIENT';
  if (kind === 'DECISION') return /^(?:endorse|back|support)$/.test(root) ? 'PARTY' : 'PATIENT';
  return kind === 'LEGAL_ACTION' || (kind === 'STATEMENT' && REPROACHING.test(root)) ? 'PARTY' : 'PATIENT';
}

/** Roots of verbs of a contest whose object is the other side. From general knowledge. */
const OVERCOMING =
  /^(?:beat|defeat|face|play|meet|oust|unseat|trounce|rout|edge|upset|outlast|topple|overcome|eliminate|crush|thrash)$/;

/** Roots of verbs that are said to somebody or of somebody. From general knowledge. */
const REPROACHING =
  /^(?:blame|accuse|criticize|criticise|slam|blast|condemn|denounce|attack|thank|praise|warn|urge|ask|tell|rebuke|assail|rip|mock|hail|congratulate)$/;

/** "before their leaders meet next Wednesday": the present of a plan, with a day to come. */
function plannedBy(view: EventView, verb: number, when: DateAt | null): EventStatus | null {
  const group = view.verbs.list[verb];
  const bounds = boundsOf(when?.date.edtf ?? null);
  if (group === undefined || bounds === null || view.publishedOn === null || bounds.from <= view.publishedOn)
    return null;
  const isPlain =
    group.from === group.head &&
    group.isFinite &&
    (group.form === 'BASE' || group.form === 'THIRD') &&
    view.verbs.list[verb - 1]?.to !== group.from;
  const isPassive = group.isPassive && group.isPresent && !group.isPerfect && !group.isModal && !group.isNegated;
  return (isPlain || isPassive) && !isConditional(view, group) ? 'PLANNED' : null;
}

/** "found dead", "the man arrested on Friday", "Man arrested in Ostrel": a participle without "was". */
function isReducedPassive(view: EventView, clauses: Clauses, verb: number): boolean {
  const group = view.verbs.list[verb];
  if (group === undefined || group.isPassive || group.isPerfect) return false;
  if (group.form === 'PARTICIPLE') return true;
  if (group.form !== 'PAST_OR_PARTICIPLE' || group.from !== group.head) return false;
  // "sentenced her to two years".
  if (/^(?:him|her|them|it|us|me)$/.test(word(view, group.to)) && (view.phrases.of[group.to + 1] ?? -1) < 0)
    return false;
  const first = clauses.complements[verb]?.list[0] ?? sharedObject(view, clauses, verb);
  if (first !== undefined && first.preposition === '') return false;
  const event = eventVerb(word(view, group.head));
  const isTransitive =
    event !== null &&
    /^(?:ARREST|ATTACK|CRIME|LEGAL_ACTION|APPOINTMENT|RELEASE|AWARD|TRIAL|DECISION|DEAL|DISCOVERY|LAUNCH)$/.test(
      event.kind,
    ) &&
    !/^(?:agree|vote|retaliate|plead|enlist|testify|appear|join|collude|conspire)$/.test(event.root);
  // "Mr Bell, fired on Friday, wants".
  const isAside = event?.kind === 'DEPARTURE' && LOSING.has(event.root) && isAsideAt(view, group.head);
  // "the man accused of", "a doctor feared dead".
  const isSaidOf = /^(?:accused|suspected|feared|presumed|believed)$/.test(word(view, group.head));
  return isTransitive || isAside || isSaidOf || first?.preposition === 'by' || TRANSITIVE.has(event?.root ?? '');
}

/** Verbs that always have an object. */
const TRANSITIVE = new Set(
  'injure wound hurt kill trap damage destroy throw trample topple strand steal injure charge spot'.split(' '),
);

/** Whether a participle stands behind a comma, and is no verb of a "who" before it ("a clerk who the mayor, a lawyer, fired"). */
function isAsideAt(view: EventView, head: number): boolean {
  if (word(view, head - 1) !== ',') return false;
  for (let at = head - 2; at > head - 14; at -= 1) if (/^(?:who|whom|that)$/.test(word(view, at))) return false;
  return true;
}

/** The object of the verb that an "and" joins right behind. */
function sharedObject(view: EventView, clauses: Clauses, verb: number): Complement | undefined {
  const group = view.verbs.list[verb];
  const next = view.verbs.list[verb + 1];
  if (group === undefined || next?.from !== group.to + 1 || word(view, group.to) !== 'and') return undefined;
  if (next.isPassive || next.form !== group.form) return undefined;
  const first = clauses.complements[verb + 1]?.list[0];
  return first?.preposition === '' ? first : undefined;
}

/** What is done to those who lose an office. */
const LOSING = new Set('fire oust sack dismiss axe depose'.split(' '));

/** "made an offer", "took a vote", "went on trial": the noun tells of the event. */
export function isLight(view: EventView, clauses: Clauses, verb: number): boolean {
  const group = view.verbs.list[verb];
  if (group === undefined || !LIGHT_VERBS.has(word(view, group.head)) || isCapital(view, group.head)) return false;
  const subject = view.phrases.list[clauses.subjects[verb] ?? -1];
  if (group.isPassive && subject !== undefined) return eventNoun(word(view, subject.head)) !== null;
  const first = clauses.complements[verb]?.list[0];
  if (first === undefined || !/^(?:|on|into|to|in)$/.test(first.preposition)) return false;
  const object = view.phrases.list[first.phrase];
  return object !== undefined && eventNoun(word(view, object.head)) !== null;
}
