import type { DateFound, EventKind, ParticipantFound, Range } from '../../../schema/model.ts';
import type { Candidate } from './candidate.ts';
import { DOUBTS, FOLLOWERS, ORDINALS } from './function-words.ts';
import { type EventPhrase, eventNounAt, readEventPhrase } from './noun-phrase.ts';
import { isCapital, rangeOf, type Scene, word } from './scene.ts';
import { walkRight } from './walk-right.ts';

/** Kinds whose nouns mean too much else to stand without a date. */
const NEEDS_DATE: ReadonlySet<EventKind> = new Set([
  'VOTE',
  'ELECTION',
  'DECISION',
  'STATEMENT',
  'DEATH',
  'ARREST',
  'TRIAL',
  'DISASTER',
  'VISIT',
  'ACCIDENT',
]);

/** Names that are complete without a date or place, by their last word. */
const NAMED_EVENTS =
  /^(?:war|wars|olympics|bowl|cup|massacre|uprising|revolution|hurricane|typhoon|cyclone|convention|summit|inauguration|coup|invasion)$/;

/** Events spoken of by a noun: "their summit in Hanoi next week", "Monday night's debate", "the Korean War". */
export function findNounEvents(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < scene.lower.length; at++) {
    if (eventNounAt(scene, at) === null || scene.blockKind[at] === 'NOTICE') continue;
    const phrase = readEventPhrase(scene, at);
    const candidate = phrase === null ? null : candidateOf(scene, phrase);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function candidateOf(scene: Scene, phrase: EventPhrase): Candidate | null {
  const { noun, begin, head, end } = phrase;
  if (phrase.determiner === 'UNSURE') return null;
  const behind = walkRight(scene, end, (at) => eventNounAt(scene, at) !== null, noun.kind === 'VISIT');
  // "entered the presidential race last summer" dates the entering; a race has its year before it.
  const around =
    word(scene, end - 1) === 'race' ? null : (behind.when ?? dateBefore(scene, begin) ?? dateOfSentence(scene, phrase));
  const when = phrase.when ?? around;
  const place = phrase.place ?? behind.place;
  if (isVerb(scene, phrase)) return null;
  const doubted = isDoubted(scene, begin) || isCalledOff(scene, behind.end);
  const named =
    phrase.named &&
    (isStorm(scene, head, end) ||
      (NAMED_EVENTS.test(word(scene, end - 1).replace(/^[ivxl]+$/, 'war')) && isParty(scene, phrase)));
  const needsDate = NEEDS_DATE.has(noun.kind) && !named;
  const bare = phrase.determiner === 'NONE' && !named && !/s$/.test(word(scene, end - 1)) && when === null;
  const sure =
    !doubted &&
    (inTalks(scene, phrase, behind.participants.length + behind.groups.length) ||
      (!bare &&
        (named || when !== null || (place !== null && !needsDate) || isOccasionCall(noun.kind, phrase, behind.topic))));
  const modifiers = phrase.modifiers
    .filter(({ lower }) => !ORDINALS.has(lower) && /^\p{L}/u.test(lower))
    .map(({ lower }) => lower);
  const mentionEnd = phrase.determiner === 'NONE' && behind.place === null ? end : Math.max(end, behind.phraseEnd);
  return {
    kind: noun.kind,
    family: noun.family,
    noun: noun.words.at(-1) ?? '',
    mention: { range: rangeOf(scene, begin, mentionEnd), kind: named ? 'NAME' : 'NOMINAL', title: null },
    at: begin,
    when,
    place,
    participants: [...phrase.possessors.filter(({ person }) => person !== ''), ...behind.participants],
    groups: [...behind.groups, ...networkIn(scene, phrase)],
    modifiers: [
      ...modifiers,
      ...phrase.modifiers.filter(({ lower }) => ORDINALS.has(lower)).map(({ lower }) => `#${lower}`),
    ],
    label: labelOf(scene, phrase, named, behind.topic),
    definite: phrase.determiner === 'DEFINITE' || named,
    sure,
    named,
    confidence: confidence(named, when, place !== null, phrase.possessors.length + behind.participants.length),
  };
}

/** "during a background call on the summit": an occasion of its own, though nothing says when. */
function isOccasionCall(kind: EventKind, phrase: EventPhrase, topic: Range | null): boolean {
  return (
    kind === 'CALL' &&
    phrase.determiner === 'INDEFINITE' &&
    (topic !== null || phrase.modifiers.length > 0 || phrase.noun.words.length > 1)
  );
}

/** Of conventions only those of parties are events, others are treaties and associations; "the Olympics" of something is a figure of speech. */
function isParty(scene: Scene, { end, modifiers }: EventPhrase): boolean {
  if (word(scene, end - 1) === 'olympics')
    return modifiers.some(({ lower }) => /^(?:summer|winter|special)$/.test(lower));
  if (word(scene, end - 1) !== 'convention') return true;
  return modifiers.some(({ lower }) =>
    /^(?:democratic|republican|national|party|gop|libertarian|constitutional)$/.test(lower),
  );
}

/** "are in talks with their counterparts": under way, whether or not the text says where. */
function inTalks(scene: Scene, { noun, begin, head }: EventPhrase, people: number): boolean {
  if (noun.kind !== 'TALKS' || head - begin > 1 || people === 0 || word(scene, begin - 1) !== 'in') return false;
  return /^(?:is|are|was|were|been)$/.test(word(scene, begin - 2));
}

function isStorm(scene: Scene, head: number, end: number): boolean {
  return end - head > 1 && /^(?:hurricane|typhoon|cyclone|storm)$/.test(word(scene, head));
}

/** "said on Tuesday in an interview", "On Monday, during a speech": the date that leads to the phrase. */
function dateBefore(scene: Scene, begin: number): DateFound | null {
  if (!/^(?:in|at|during)$/.test(word(scene, begin - 1))) return null;
  const end = word(scene, begin - 2) === ',' ? begin - 2 : begin - 1;
  return usable(scene, scene.dateEnds.get(end));
}

/** The date that opens a sentence is that of the one new event in it: "On Thursday, she spoke at a rally in Ohio". */
function dateOfSentence(scene: Scene, { begin, determiner, possessors }: EventPhrase): DateFound | null {
  if (determiner !== 'INDEFINITE' && possessors.length === 0) return null;
  if (!/^(?:in|at|during|held|hold|gave|delivered|hosted|attended|holding|giving)$/.test(word(scene, begin - 1)))
    return null;
  const first = scene.sentenceStarts[scene.sentence[begin] ?? 0] ?? 0;
  const at = /^(?:on|in|late|early)$/.test(word(scene, first)) ? first + 1 : first;
  if (begin - at > 25 || !scene.dates.has(at)) return null;
  for (let i = at + 1; i < begin; i++) {
    if (
      scene.dates.has(i) ||
      scene.quoted[i] ||
      /^(?:that|who|which|after|before|since|because|and|but|;|:)$/.test(word(scene, i))
    )
      return null;
  }
  return usable(scene, at);
}

function usable(scene: Scene, at: number | undefined): DateFound | null {
  const date = at === undefined ? undefined : scene.dates.get(at)?.date;
  return date === undefined || date.edtf === null || /^P/.test(date.value) || date.value.length < 7 ? null : date;
}

/** "to vote for Ms Example on Wednesday": the noun's word is a verb here. */
function isVerb(scene: Scene, { determiner, begin, head, end }: EventPhrase): boolean {
  if (word(scene, head) === 'vote' && word(scene, head - 1) === 'that') return true;
  if (determiner !== 'NONE' || begin !== head || /[^s]s$/.test(word(scene, end - 1))) return false;
  return /^(?:to|will|would|can|could|may|might|should|must|ll|they|we|i|you|who|and|not|t|people|voters|did|do|does)$/.test(
    word(scene, head - 1),
  );
}

/** "was postponed", "has been canceled". */
function isCalledOff(scene: Scene, end: number): boolean {
  for (let i = end; i < end + 5 && scene.sentence[i] === scene.sentence[end - 1]; i++) {
    if (/^(?:postponed|canceled|cancelled|scrapped)$/.test(word(scene, i))) return true;
  }
  return false;
}

/** "refused a meeting", "without a vote", "if the summit". */
function isDoubted(scene: Scene, begin: number): boolean {
  for (let i = begin - 1; i >= Math.max(0, begin - 4) && scene.sentence[i] === scene.sentence[begin]; i--) {
    if (DOUBTS.has(word(scene, i)) || (word(scene, i) === 't' && /^['’]$/.test(word(scene, i - 1)))) return true;
    if (/^[,;:]$/.test(word(scene, i))) return false;
  }
  return false;
}

/** "the NBC interview": who it was given to. */
function networkIn(scene: Scene, { noun, modifiers }: EventPhrase): Range[] {
  if (noun.kind !== 'INTERVIEW') return [];
  return modifiers
    .filter(({ at }) => isCapital(scene, at) && /^[A-Z]{2,5}$/.test(scene.text.slice(scene.start[at], scene.end[at])))
    .map(({ at }) => rangeOf(scene, at, at + 1));
}

/** The phrase without determiner, owner, date and place, with a capital: "Television interview", "Korean War". */
function labelOf(scene: Scene, phrase: EventPhrase, named: boolean, topic: Range | null): string {
  const inPlace = (at: number): boolean =>
    phrase.place !== null &&
    (scene.start[at] ?? 0) >= phrase.place.range.start &&
    (scene.end[at] ?? 0) <= phrase.place.range.end &&
    !named;
  const before = phrase.modifiers
    .filter(({ at }) => !inPlace(at) && FOLLOWERS.has(word(scene, at)) === false)
    .filter(({ at }, i, all) => i >= all.length - 4 && !scene.dates.has(at));
  const first = before.at(0)?.at ?? phrase.head;
  const words =
    before.length === 0 || !isRun(before, phrase.head)
      ? [scene.text.slice(scene.start[phrase.head], scene.end[phrase.end - 1])]
      : [scene.text.slice(scene.start[first], scene.end[phrase.end - 1])];
  const about =
    topic !== null && phrase.noun.kind === 'CALL' && topic.end - topic.start < 40
      ? ` ${scene.text.slice(topic.start, topic.end)}`
      : '';
  const label = `${words.join(' ')}${about}`.replace(/\s+/g, ' ');
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Whether the modifiers stand next to each other up to the noun, with at most a hyphen between. */
function isRun(before: readonly { readonly at: number }[], head: number): boolean {
  const places = [...before.map(({ at }) => at), head];
  return places.every((at, i) => i === 0 || at - (places[i - 1] ?? at) <= 2);
}

function confidence(named: boolean, when: DateFound | null, placed: boolean, people: number): number {
  const sum = 0.5 + (when === null ? 0 : 0.2) + (placed ? 0.1 : 0) + (named ? 0.15 : 0) + (people > 0 ? 0.1 : 0);
  return Math.min(0.95, Math.round(sum * 100) / 100);
}

/** Participants named once each. */
export function onceEach(participants: readonly ParticipantFound[]): ParticipantFound[] {
  return participants.filter(({ person }, i) => participants.findIndex((other) => other.person === person) === i);
}
