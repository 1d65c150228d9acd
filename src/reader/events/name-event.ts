import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, isCapital, textOf, word } from './event-view.ts';
import { GROUP_NOUNS } from './group-nouns.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { CONSEQUENCES, VIOLENT } from './kin-kinds.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { MOST, type Place, spokenPlace, withPlace } from './name-place.ts';
import { tollOf } from './name-toll.ts';
import { sharesWord, topicOf } from './name-topic.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { bareText } from './phrase-text.ts';
import { plainWords } from './plain-words.ts';
import { thirdPerson } from './third-person.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A name as a person would give it: "HP’s acquisition of EYP", "Sentencing of Tom Bell", "Tram crash in Croydon", "Cubs win World Series". */
export function nameEvent(
  view: EventView,
  clauses: Clauses,
  candidates: readonly Candidate[],
  headline: string,
): string {
  const name = withoutLooseEnd(withPeople(view, candidates, plainName(view, clauses, candidates, headline)));
  const toll = tollOf(view, candidates, name);
  const topic = topicOf(view);
  if (
    topic !== '' &&
    candidates.some(({ sentence }) => sentence === 0) &&
    !sharesWord(name, topic) &&
    wordsIn(name) + wordsIn(topic) < MOST
  )
    return `${name} after ${topic}`;
  return toll !== '' && wordsIn(name) + wordsIn(toll) <= MOST && flat(`${name} ${toll}`) !== flat(headline)
    ? `${name}, ${toll}`
    : name;
}

/** Without the small words that a cut has left at its end: "Flight turns back after". */
function withoutLooseEnd(name: string): string {
  const cut = name.replace(LOOSE_END, '');
  return wordsIn(cut) > 1 ? cut : name;
}

const LOOSE_END =
  /(?: (?:after|before|for|to|of|in|on|at|with|by|and|or|as|from|over|into|than|that|because|while|when|amid|the|an?|its|their|his|her))+$/;

/** "Statement" says too little: "Statement by Tom Fitton". */
function withPeople(view: EventView, candidates: readonly Candidate[], name: string): string {
  if (wordsIn(name) > 1) return name;
  const kind = candidates[0]?.kind ?? 'OTHER';
  const joint = /^(?:INTERVIEW|MEETING|CALL|TALKS)$/.test(kind)
    ? 'with'
    : /^(?:SPEECH|STATEMENT|PROTEST|DEAL|VISIT|DECISION|PERFORMANCE)$/.test(kind)
      ? 'by'
      : 'of';
  for (const { participants, groups } of candidates) {
    const person = view.names.get(participants[0]?.person ?? '');
    const group = groups[0];
    const who =
      person ??
      (group === undefined
        ? ''
        : view.text
            .slice(group.start, group.end)
            .replace(/^(?:the|a|an|his|her|their|its) /i, '')
            .replace(/\s+/g, ' '));
    if (who !== '' && wordsIn(who) < 7) return `${name} ${joint} ${who}`;
  }
  return name;
}

function plainName(view: EventView, clauses: Clauses, candidates: readonly Candidate[], headline: string): string {
  const headlineVerb = headlineVerbOf(view);
  const ordered = [...candidates].sort((a, b) => telling(view, headlineVerb, b) - telling(view, headlineVerb, a));
  const place = spokenPlace(view, candidates);
  let name = '';
  for (const candidate of ordered.slice(0, 4)) {
    const tried = nameOf(view, clauses, candidate, place);
    if (tried === '' || wordsIn(tried) > MOST) continue;
    if (flat(tried) === flat(headline)) {
      const other = otherwise(candidate, tried);
      if (other !== '') return capital(other);
      name ||= shorter(tried);
      continue;
    }
    if (wordsIn(tried) > 1) return capital(tried);
    name ||= tried;
  }
  if (name === '') name = candidates[0] === undefined ? 'Event' : textOf(view, candidates[0].at, candidates[0].at + 1);
  return capital(withPlace(name, place));
}

/** What is the headline in other words: "Ann Example due to host Gala", "Ann Example and Tom Sample’s break-up"; empty where there are none. */
function otherwise({ status, root, patient }: Candidate, name: string): string {
  if (status === 'PLANNED' && name.includes(' to ')) return name.replace(' to ', ' due to ');
  const [, who, particle] = /^(.+) \p{L}+ (up|down|off|out)$/u.exec(name) ?? [];
  if (who === undefined || patient >= 0) return '';
  return `${who}${who.endsWith('s') ? '’' : '’s'} ${root}-${particle}`;
}

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without its last words, where the name would be the headline. */
const shorter = (name: string): string =>
  name
    .split(' ')
    .slice(0, Math.max(2, wordsIn(name) - 2))
    .join(' ');

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How much a candidate’s words tell. */
function telling(view: EventView, headlineVerb: number, each: Candidate): number {
  let score = CONSEQUENCES.has(each.root) ? -1.5 : 0;
  if (each.source === 'NAME') score += 4;
  // "Croydon tram crash: …"
  if (each.source === 'NOUN' && each.phrase === 0 && topicOf(view) !== '') score += 6;
  if (each.agent >= 0 && labelOf(view, each.agent) !== '') score += 1.5;
  if (each.patient >= 0 && labelOf(view, each.patient) !== '') score += 1.5;
  if (each.isStrong) score += 1;
  if (each.isHeading && each.sentence === 0)
    score +=
      each.verb >= 0 && each.verb === headlineVerb
        ? CONSEQUENCES.has(each.root)
          ? 1.5
          : 4
        : each.source === 'VERB'
          ? 1.2
          : 0.4;
  if (each.source === 'NOUN')
    score +=
      each.modifiers.length > 0 || (each.phrase >= 0 && (view.phrases.list[each.phrase]?.owner ?? -1) >= 0) ? 1 : 0;
  if (each.place !== null) score += 0.3;
  return score - Math.min(4, each.sentence * 0.12);
}

function nameOf(view: EventView, clauses: Clauses, candidate: Candidate, place: Place | null): string {
  if (candidate.source === 'NAME')
    return bareText(view, view.phrases.list[candidate.phrase] ?? NONE).replace(/^(?:the|The) /, '');
  if (candidate.source === 'CAPTION') {
    const people = candidate.participants.slice(0, 2).map(({ person }) => view.names.get(person) ?? '');
    return withPlace(`${people.join(' and ')} ${textOf(view, candidate.at, candidate.at + 1)}`, place);
  }
  if (candidate.source === 'NOUN') return nameOfNoun(view, candidate, place);
  if (candidate.source === 'ADJECTIVE') {
    const who = labelOf(view, candidate.patient);
    return who === '' ? '' : withPlace(`${NOMINAL_VERBS.get(candidate.root) ?? 'Death'} of ${who}`, place);
  }
  return nameOfVerb(view, clauses, candidate, place);
}

const NONE = { from: 0, to: 0, head: 0, owner: -1, sentence: 0 };

function nameOfNoun(view: EventView, candidate: Candidate, place: Place | null): string {
  const phrase = view.phrases.list[candidate.phrase] ?? NONE;
  const couple = coupleOf(view, phrase, candidate);
  if (couple !== '') return withPlace(couple, place);
  const owner = phrase.owner >= 0 ? labelOf(view, phrase.owner) : possessor(view, candidate);
  const isModifier = candidate.at !== phrase.head;
  const words = isModifier
    ? plainWords(view, phrase.from, candidate.at + 1).replace(/^(?:the|The|an?|An?|his|her|their|its) /, '')
    : bareText(view, phrase);
  const trimmed = lastWords(words, 5);
  const core = trimmed;
  const of =
    !isModifier && candidate.patient >= 0 && view.phrases.list[candidate.patient]?.from === phrase.to + 1
      ? ` ${word(view, phrase.to)} ${labelOf(view, candidate.patient)}`
      : '';
  const agent = owner !== '' && owner.length > 0 ? `${owner}${owner.endsWith('s') ? '’' : '’s'} ` : '';
  const byAgent =
    BY_KINDS.has(candidate.kind) &&
    agent === '' &&
    of.trim().length < 3 &&
    candidate.agent >= 0 &&
    candidate.agent !== candidate.phrase
      ? labelOf(view, candidate.agent)
      : '';
  const by = core.toLowerCase().includes(byAgent.toLowerCase()) ? '' : byAgent;
  const withoutPlace = `${agent}${agent === '' ? core : core.charAt(0).toLowerCase() + core.slice(1)}${of.trim().length > 3 ? of : ''}`;
  const joined =
    by === '' || wordsIn(withoutPlace) + wordsIn(by) > 8
      ? withoutPlace
      : `${withoutPlace} ${candidate.kind === 'INTERVIEW' || candidate.kind === 'TALKS' || candidate.kind === 'MEETING' ? 'with' : 'by'} ${by}`;
  return withPlace(joined, place);
}

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
    ? `${joined}${joined.endsWith('s') ? '’' : '’s'} ${plainWords(view, at, at + 1).toLowerCase()}`
    : '';
}

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
  'TALKS',
  'MEETING',
  'CALL',
  'LEGAL_ACTION',
  'PROTEST',
  'VISIT',
]);

/** "their first meeting": of Donald Trump and Kim Jong Un. */
function possessor(view: EventView, { participants, phrase }: Candidate): string {
  const each = view.phrases.list[phrase];
  if (each === undefined) return '';
  const at = view.people[each.from];
  if (at === undefined || participants.length === 0 || participants.length > 2) return '';
  return at.keys
    .map((key) => view.names.get(key) ?? '')
    .filter(Boolean)
    .join(' and ');
}

const lastWords = (text: string, most: number): string => text.split(' ').slice(-most).join(' ');

/** "Arrest of Tom Bell", "Cubs win World Series", "Five people shot in Seattle", "HP to acquire EYP". */
function nameOfVerb(view: EventView, clauses: Clauses, candidate: Candidate, place: Place | null): string {
  const group = view.verbs.list[candidate.verb];
  if (group === undefined) return '';
  const agent = labelOf(view, candidate.agent).replace(/^\d[\d,.]*$/, '');
  const patient = labelOf(view, candidate.patient);
  const noun = NOMINAL_VERBS.get(candidate.root);
  const isIntransitive = candidate.patient < 0;
  const isNamed = view.people[view.phrases.list[candidate.patient]?.head ?? -1] !== undefined;
  if (
    noun !== undefined &&
    patient !== '' &&
    (isNamed || !VIOLENT.has(candidate.kind)) &&
    (agent === '' || agent === patient || group.isPassive)
  )
    return withPlace(`${noun} of ${patient}${behind(view, clauses, candidate, 7 - wordsIn(patient), true)}`, place);
  if (noun !== undefined && isIntransitive && agent !== '' && NOMINAL_KINDS.has(candidate.kind))
    return withPlace(`${noun} of ${agent}`, place);
  if (agent === '' && patient === '') return '';
  const particle = particleOf(view, clauses, candidate, group);
  if (agent !== '') {
    const verb = spokenVerb(view, candidate, group, agent);
    const most = MOST - wordsIn(agent) - wordsIn(verb);
    const rest = patient === '' || candidate.agent === candidate.patient ? '' : ` ${patient}`;
    if (rest === '' && (candidate.kind === 'STATEMENT' || behind(view, clauses, candidate, most, false) === '')) {
      const said = saidBehind(view, group.to, most);
      if (said !== '') return `${agent} ${verb} ${said}`;
    }
    return withPlace(
      `${agent} ${verb}${particle}${rest}${behind(view, clauses, candidate, most - wordsIn(rest), rest !== '')}`,
      place,
    );
  }
  return withPlace(
    `${patient} ${textOf(view, group.head, group.head + 1).toLowerCase()}${behind(view, clauses, candidate, MOST - 2 - wordsIn(patient), false)}`,
    place,
  );
}

/** The verb as a heading has it: in the present, but a participle without an object ("Girls freed") and what may be a noun ("missile launch") stay. */
function spokenVerb(view: EventView, candidate: Candidate, group: VerbGroup, agent: string): string {
  if (group.isInfinitive || candidate.status === 'PLANNED') return `to ${candidate.root}`;
  const isBare = group.to - group.from === 1 && candidate.isHeading;
  if (isBare && group.form === 'THIRD') return thirdPerson(candidate.root, false);
  if (isBare && group.form === 'BASE' && view.people[view.phrases.list[candidate.agent]?.head ?? -1] === undefined)
    return word(view, group.head);
  if (isBare && candidate.patient < 0 && /^(?:PAST_OR_PARTICIPLE|PARTICIPLE)$/.test(group.form))
    return word(view, group.head);
  return thirdPerson(candidate.root, isPlural(view, candidate.agent, agent));
}

/** "break up", "turns back": the small word that belongs to the verb, where no noun follows it. */
function particleOf(view: EventView, clauses: Clauses, { verb }: Candidate, { to }: VerbGroup): string {
  const lower = word(view, to);
  if (!/^(?:up|down|off|out|back|away)$/.test(lower)) return '';
  return clauses.complements[verb]?.list[0]?.preposition === lower ? '' : ` ${lower}`;
}

/** The first words of what is said, cut before a small word where they are too many. */
function saidBehind(view: EventView, from: number, most: number): string {
  const end = view.sentences[view.sentenceOf[from - 1] ?? 0]?.to ?? from;
  const begin = word(view, from) === 'that' ? from + 1 : from;
  if (/^(?:on|in|at)$/.test(word(view, begin)) || (view.dates.of[begin] ?? -1) >= 0) return '';
  let to = begin;
  while (to < end && to - begin < most && !/^[,.;:!?"“”‘—–]$/.test(word(view, to))) to += 1;
  if (to - begin === most)
    while (to > begin && /^(?:AUX|ADP|DET|PART|PRON|CCONJ|SCONJ|ADJ|ADV)$/.test(view.tokens[to - 1]?.pos ?? ''))
      to -= 1;
  return to - begin < 2 ? '' : textOf(view, begin, to);
}

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

/** The phrases behind the object, as many whole ones as fit. */
function behind(view: EventView, clauses: Clauses, candidate: Candidate, most: number, isObjectSaid: boolean): string {
  const { list } = clauses.complements[candidate.verb] ?? { list: [] };
  let text = '';
  for (const { preposition, phrase } of list) {
    if (preposition === '') {
      if (phrase === candidate.patient && isObjectSaid) continue;
      if (text !== '' || phrase === candidate.patient) break;
      continue;
    }
    if (preposition === 'of' && isObjectSaid && text === '') continue;
    if (/^(?:to|close)$/.test(preposition) && VIOLENT.has(candidate.kind)) break;
    if (/^(?:in|at|near|on|outside|by)$/.test(preposition) && preposition !== 'on') {
      if (preposition === 'by' && phrase === candidate.agent) continue;
      if (text !== '') break;
      if (isCapital(view, view.phrases.list[phrase]?.head ?? 0)) continue;
    }
    const label = labelOf(view, phrase);
    if (label === '') break;
    const piece = ` ${preposition} ${label}`;
    if (wordsIn(`x${text}${piece}`) - 1 > Math.min(most, 6)) break;
    text += piece;
    if (wordsIn(text) >= 4) break;
  }
  return text;
}

function isPlural(view: EventView, phrase: number, label: string): boolean {
  const each = view.phrases.list[phrase];
  if (each === undefined) return false;
  if (/ and /.test(label)) return true;
  const lower = word(view, each.head);
  if (
    /^(?:police|people|mps)$/.test(lower) ||
    (/s$/.test(lower) && (GROUP_NOUNS.has(lower) || GROUP_NOUNS.has(lower.slice(0, -1))))
  )
    return true;
  if (view.people[each.head] !== undefined) return false;
  if (view.tokens[each.head]?.pos === 'PROPN' && each.to - each.from === 1) return false;
  return /(?:[^su]s|people|police|men|women|children|mps)$/.test(lower);
}
