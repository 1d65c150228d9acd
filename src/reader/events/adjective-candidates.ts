import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { complementsFrom } from './complements.ts';
import { type EventView, rangeOf, word } from './event-view.ts';
import { isHeadingAt } from './heading.ts';
import { placeAmong } from './place-of.ts';
import { statusOfVerb } from './status-of.ts';
import { NOBODY, partOf } from './takes-part.ts';
import { timeOfVerb, usable } from './time-of.ts';

/** Adjectives that tell of an event: their root, and its kind. */
const TELLING: ReadonlyMap<string, readonly [string, EventKind]> = new Map([
  ['dead', ['die', 'DEATH']],
  ['hurt', ['injure', 'ATTACK']],
  ['guilty', ['convict', 'TRIAL']],
  ['pregnant', ['expect', 'RELATIONSHIP']],
  ['missing', ['disappear', 'INCIDENT']],
]);

/** "Seven dead after crash", "left six dead", "was found guilty", "is pregnant". */
export function adjectiveCandidates(view: EventView, clauses: Clauses): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const lower = word(view, at);
    const telling = TELLING.get(lower);
    if (telling === undefined || view.quoted[at] === 1) continue;
    const candidate = adjectiveCandidate(view, clauses, at, telling);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function adjectiveCandidate(
  view: EventView,
  clauses: Clauses,
  at: number,
  [root, kind]: readonly [string, EventKind],
): Candidate | null {
  const sentence = view.sentenceOf[at] ?? 0;
  const block = view.kinds[sentence];
  if (block === 'NOTICE' || block === 'CREDIT' || block === 'BYLINE') return null;
  const next = view.tokens[at + 1];
  if (next !== undefined && /^(?:NOUN|PROPN)$/.test(next.pos) && view.sentenceOf[at + 1] === sentence) return null;
  const isHeading = isHeadingAt(view, sentence);
  // The verb before ("was", "left six"), or in a heading the number before ("Seven dead").
  const own = view.phrases.list[view.phrases.of[at] ?? -1];
  const isCounted = own?.head === at && at > own.from && view.tokens[at - 1]?.pos === 'NUM';
  let who = -1;
  let verb = -1;
  for (let i = at - 1; i >= Math.max(0, at - 8) && view.sentenceOf[i] === sentence; i -= 1) {
    verb = view.verbs.of[i] ?? -1;
    if (verb >= 0) break;
    const phrase = view.phrases.of[i] ?? -1;
    if (phrase >= 0 && who < 0) who = phrase;
    if (/^[,;:.]$/.test(word(view, i))) break;
  }
  if (verb < 0 && !(isHeading && (who >= 0 || isCounted))) return null;
  const status = verb < 0 ? 'HAPPENED' : ofState(view, verb, isHeading);
  if (status === null) return null;
  const patient = who >= 0 ? who : (clauses.subjects[verb] ?? -1);
  const complements = complementsFrom(view, at + 1);
  const dated = complements.dates.map((index) => usable(view, index)).find((date) => date !== null);
  const part = patient < 0 ? NOBODY : partOf(view, patient, 'PATIENT');
  const numbers = view.phrases.list[patient];
  const counted = isCounted
    ? [rangeOf(view, own.from, own.to)]
    : numbers !== undefined &&
        part.groups.length + part.participants.length === 0 &&
        view.tokens[numbers.head]?.pos === 'NUM'
      ? [rangeOf(view, numbers.from, numbers.to === at ? at + 1 : numbers.to)]
      : [];
  return {
    kind,
    root,
    source: 'ADJECTIVE',
    at,
    sentence,
    mention: { range: rangeOf(view, at, at + 1), kind: 'NOMINAL', title: null },
    status,
    when: dated ?? (verb < 0 ? null : timeOfVerb(view, clauses, verb)),
    place: placeAmong(view, complements.list, false),
    participants: isCounted ? [] : part.participants,
    groups: isCounted ? counted : [...part.groups, ...counted],
    agent: -1,
    patient: isCounted ? (view.phrases.of[at] ?? -1) : patient,
    verb: -1,
    phrase: -1,
    isDefinite: false,
    isStrong: true,
    isHeading,
    isGeneral: false,
    modifiers: [],
  };
}

/** A state in the present tells that what led to it has happened. */
function ofState(view: EventView, verb: number, isHeading: boolean): Candidate['status'] {
  const group = view.verbs.list[verb];
  if (group === undefined || group.isNegated || group.isModal || group.isFuture || group.isWould) return null;
  if (group.isInfinitive) return statusOfVerb(view, verb, isHeading);
  return 'HAPPENED';
}
