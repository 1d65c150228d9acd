import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { type EventView, isCapital, word } from './event-view.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { type Place, withPlace } from './name-place.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { ownerAhead } from './owner-ahead.ts';
import { plainWords } from './plain-words.ts';
import { isPeople, ownFrom } from './takes-part.ts';

/** "HP’s acquisition of EYP", "Tram crash in Croydon", "Interview with Tom Bell". */
export function nameOfNoun(view: EventView, candidate: Candidate, place: Place | null): string {
  const phrase = view.phrases.list[candidate.phrase];
  if (phrase === undefined) return '';
  const couple = coupleOf(view, phrase, candidate);
  if (couple !== '') return withPlace(couple, place);
  // "Bell’s whole harbour shooting address": the address is his, not the shooting.
  const isModifier = candidate.at !== phrase.head;
  const owner = isModifier ? '' : phrase.owner >= 0 ? ownerLabel(view, phrase.owner) : possessor(view, candidate);
  const core = coreOf(view, phrase, candidate);
  if (core === '') return '';
  const of = behindLabel(view, phrase, candidate);
  const agent = owner === '' ? '' : `${owner}${owner.toLowerCase().endsWith('s') ? '’' : '’s'} `;
  const plain = `${agent}${core}${of}`;
  const by =
    agent === '' && (of === '' || of.startsWith(' to '))
      ? byLabel(view, candidate, core) || byPerson(view, candidate, core)
      : '';
  const at =
    by === '' && of === '' && place === null && wordsIn(plain) === 1 ? whereLabel(view, phrase, candidate) : '';
  return withPlace(by === '' || wordsIn(plain) + wordsIn(by) > 8 ? `${plain}${at}` : `${plain} ${by}`, place);
}

/** Whose it is; a day owns nothing that a name needs ("Saturday’s caucus"). */
const ownerLabel = (view: EventView, owner: number): string =>
  view.dates.of[view.phrases.list[owner]?.head ?? -1] === -1 &&
  !/^(?:his|her|their|its|our|my|your)$/.test(word(view, view.phrases.list[owner]?.from ?? -1))
    ? labelOf(view, owner)
    : '';

/** The noun with the words before it that say which, at most five. */
function coreOf(view: EventView, phrase: NounPhrase, { at }: Candidate): string {
  const isModifier = at !== phrase.head;
  const to = isModifier ? at + 1 : phrase.to;
  let from = isModifier ? phrase.from : ownFrom(view, phrase);
  while (from < to - 1 && isIdle(view, from)) from = endOfIdle(view, from);
  let text = plainWords(view, from, to);
  while (wordsIn(text) > 5 && from < to - 1) {
    from += 1;
    text = plainWords(view, from, to).replace(/^- ?/, '');
  }
  const isOpening = from === view.sentences[phrase.sentence]?.from;
  return isOpening && view.tokens[from]?.pos !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Words that tell one from another only where they stand: articles, days, "recent", "upcoming". */
function isIdle(view: EventView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return token.pos === 'DET' || IDLE.test(token.lower) || (isRelative(view, at) && view.tokens[at + 1] !== undefined);
}

const IDLE =
  /^(?:her|his|its|their|our|my|your|recent|rare|brief|exclusive|wide-ranging|latest|upcoming|forthcoming|previous|earlier|last|similar|few|more|beloved|same|entire|whole|own|such|another|alleged|reported|following|so-called|massive|huge|big|lengthy|'s|-)$/;

/** "Tuesday", "last week": a date that is said from the day of the article; a year stays. */
const isRelative = (view: EventView, at: number): boolean =>
  (view.dates.of[at] ?? -1) >= 0 && !/\d{4}/.test(word(view, at));

const endOfIdle = (view: EventView, at: number): number =>
  isRelative(view, at) ? (view.dates.list[view.dates.of[at] ?? -1]?.to ?? at + 1) : at + 1;

/** " of EYP", " on the summit": what stands right behind the noun. */
function behindLabel(view: EventView, phrase: NounPhrase, { at, patient, kind }: Candidate): string {
  // "a speech to the harbour union".
  if (kind === 'SPEECH' && at === phrase.head && word(view, phrase.to) === 'to') {
    const to = view.phrases.of[phrase.to + 1] ?? -1;
    const label = view.phrases.list[to]?.from === phrase.to + 1 ? labelOf(view, to) : '';
    return label === '' ? '' : ` to ${label}`;
  }
  if (at !== phrase.head || patient < 0 || view.phrases.list[patient]?.from !== phrase.to + 1) return '';
  const label = labelOf(view, patient);
  return label === '' ? '' : ` ${word(view, phrase.to)} ${label}`;
}

/** " at office party": what stands behind a noun that alone says too little, and is no place by name. */
function whereLabel(view: EventView, { to, head }: NounPhrase, { at }: Candidate): string {
  const next = view.phrases.list[view.phrases.of[to + 1] ?? -1];
  if (at !== head || next?.from !== to + 1 || !/^(?:at|in|near|outside|after)$/.test(word(view, to))) return '';
  const label = view.dates.of[next.head] === -1 ? labelOf(view, view.phrases.of[to + 1] ?? -1) : '';
  return label === '' ? '' : ` ${word(view, to)} ${label}`;
}

/** "with Tom Bell", "by the board": by whom it is, where its kind is one of doing. */
function byLabel(view: EventView, { kind, agent, phrase, verb }: Candidate, core: string): string {
  const who = view.phrases.list[agent];
  if (!BY_KINDS.has(kind) || who === undefined || agent === phrase || view.dates.of[who.head] !== -1) return '';
  if (hasPerson(view, phrase)) return '';
  if (view.people[who.head] === undefined && !isPeople(view, who) && !isCapital(view, who.head)) return '';
  const label = labelOf(view, agent);
  if (label === '' || core.toLowerCase().includes(label.toLowerCase())) return '';
  const isFaced = kind === 'LEGAL_ACTION' && /^fac(?:es?|ed|ing)$/.test(word(view, view.verbs.list[verb]?.head ?? -1));
  return `${isFaced ? 'against' : jointOf(kind, core)} ${label}`;
}

/** By whom or with whom it is where another word than its own says so: "told a rally in Ostrel". */
function byPerson(view: EventView, { kind, participants, groups, phrase }: Candidate, core: string): string {
  const each = view.phrases.list[phrase];
  const [first] = participants;
  if (!BY_KINDS.has(kind) || each === undefined || first === undefined || groups.length > 0) return '';
  if (new Set(participants.map(({ person }) => person)).size > 1) return '';
  if (hasPerson(view, phrase)) return '';
  const name = view.names.get(first.person) ?? '';
  // "filing charges against Bell".
  const isAgainst = kind === 'LEGAL_ACTION' && word(view, each.to) === 'against';
  return name === '' || core.includes(name) ? '' : `${isAgainst ? 'against' : jointOf(kind, core)} ${name}`;
}

/** "the Bell rally": whose it is. */
function hasPerson(view: EventView, phrase: number): boolean {
  const { from, head } = view.phrases.list[phrase] ?? { from: 0, head: 0 };
  for (let at = from; at < head; at += 1) if (view.people[at] !== undefined) return true;
  return false;
}

const jointOf = (kind: EventKind, core: string): string =>
  /^(?:INTERVIEW|TALKS|MEETING|CALL|APPEARANCE)$/.test(kind) && !/\bappearance$/i.test(core) ? 'with' : 'by';

/** Kinds whose names say by whom or with whom. */
const BY_KINDS = new Set([
  'DEAL',
  'VOTE',
  'STATEMENT',
  'SPEECH',
  'PERFORMANCE',
  'ATTACK',
  'DECISION',
  'INTERVIEW',
  'PRESS_CONFERENCE',
  'TALKS',
  'MEETING',
  'CALL',
  'LEGAL_ACTION',
  'PROTEST',
  'VISIT',
  'APPEARANCE',
]);

/** "Ann Example and Tom Sample split", read as one noun phrase: "Ann Example and Tom Sample’s split". */
function coupleOf(view: EventView, phrase: NounPhrase, { at }: Candidate): string {
  const second = view.people[phrase.from];
  const before = view.phrases.list[view.phrases.of[phrase.from - 2] ?? -1];
  const first = before === undefined ? undefined : view.people[before.head];
  if (second?.kind !== 'NAME' || second.from !== phrase.from || second.to !== at || first?.kind !== 'NAME') return '';
  if (!/^(?:and|,|&)$/i.test(word(view, phrase.from - 1)) || before?.to !== phrase.from - 1) return '';
  const names = [...first.keys, ...second.keys].map((key) => view.names.get(key) ?? '').filter(Boolean);
  const joined = [...new Set(names)].join(' and ');
  return names.length === 2
    ? `${joined}${joined.toLowerCase().endsWith('s') ? '’' : '’s'} ${plainWords(view, at, at + 1).toLowerCase()}`
    : '';
}

/** "their first meeting": of Donald Trump and Kim Jong Un. */
function possessor(view: EventView, { participants, phrase }: Candidate): string {
  const each = view.phrases.list[phrase];
  if (each === undefined) return '';
  const at = ownerAhead(view, each, each.from) ?? view.people[each.from];
  if (at === undefined || participants.length === 0 || participants.length > 2) return '';
  return at.keys
    .map((key) => view.names.get(key) ?? '')
    .filter(Boolean)
    .join(' and ');
}
