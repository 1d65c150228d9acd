import { verbBases } from '../lexicon/base-forms.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { type EventView, textOf, word } from './event-view.ts';
import { headlineClause, isCut, sameWords } from './headline-clause.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { CONSEQUENCES } from './kin-kinds.ts';
import { labelOf, wordsIn } from './label-of.ts';
import { nameOfNoun } from './name-noun.ts';
import { MOST, type Place, spokenPlace, withPlace } from './name-place.ts';
import { tollsOf } from './name-toll.ts';
import { sharesWord, topicOf } from './name-topic.ts';
import { nameOfVerb } from './name-verb.ts';
import { NOMINAL_VERBS } from './nominal-verbs.ts';
import { inOtherWords } from './other-words.ts';
import { bareText } from './phrase-text.ts';
import { isSaidBelow } from './plain-words.ts';
import { repeatsWord } from './repeats-word.ts';
import { verbForm } from './verb-form.ts';
import { withWho } from './with-who.ts';

/** A name as a person would give it: "HP’s acquisition of EYP", "Sentencing of Tom Bell", "Tram crash in Croydon", "Cubs win World Series". */
export function nameEvent(
  view: EventView,
  clauses: Clauses,
  candidates: readonly Candidate[],
  headline: string,
): EventName {
  const { name: plain, by } = plainName(view, clauses, candidates, headline);
  const name = withoutLooseEnd(plain)
    .replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.')
    .replace(/\b(to|of|the|in) \1\b/g, '$1')
    // "Ostrel’s Ostrel vote".
    .replace(/^(\p{Lu}.*?)(’s?) \1(?:’s?)? /u, '$1$2 ');
  const topic = topicOf(view);
  if (
    topic !== '' &&
    candidates.some(({ sentence }) => sentence === 0) &&
    !sharesWord(name, topic) &&
    wordsIn(name) + wordsIn(topic) < MOST
  )
    return { name: `${name} after ${topic}`, by };
  return { name: withTolls(name, tollsOf(view, candidates, name), headline), by };
}

/** "Tram crash in Ostrel, at least seven killed, dozens injured": with as much of its toll as there is room for. */
function withTolls(name: string, tolls: readonly string[], headline: string): string {
  return tolls.reduce((before, toll) => {
    const longer = `${before}, ${toll}`;
    return wordsIn(longer) <= MOST && !sameWords(longer, headline) ? longer : before;
  }, name);
}

/** A name, and the candidate whose words it is made of; undefined where no candidate makes one by itself. */
export interface EventName {
  readonly name: string;
  readonly by: Candidate | undefined;
}

/** Without the small words that a cut has left at its end: "Flight turns back after". */
function withoutLooseEnd(name: string): string {
  const cut = name
    .replace(/ (?:to|of|for|by|in|with) \p{Ll}+ing$/u, '')
    // "hits a double in the tenth inning beating the Reds".
    .replace(/ (?:in|at|on)(?: \S+){1,3} (?:beating|defeating)$/u, '')
    // "in a way that", "as a way to".
    .replace(/ (?:in|as)(?: \p{L}+){0,3} way$/iu, '')
    .replace(/ and (?:other|others|another|claim(?:s|ed)?|says?|said|argue[sd]?|insists?|calls?|vows?)$/, '')
    .replace(LOOSE_END, '');
  return wordsIn(cut) > 1 ? cut : name;
}

const LOOSE_END =
  /(?: (?:after|before|for|to|of|in|on|at|with|by|and|or|as|from|over|into|than|that|because|while|when|how|whether|about|amid|the|an?|its|their|his|her|[-–—]))+$/;

function plainName(view: EventView, clauses: Clauses, candidates: readonly Candidate[], headline: string): EventName {
  const headlineVerb = headlineVerbOf(view);
  const ordered = [...candidates].sort((a, b) => telling(view, headlineVerb, b) - telling(view, headlineVerb, a));
  const place = spokenPlace(view, candidates);
  let name = '';
  let by = candidates[0];
  let cut: EventName | null = null;
  for (const candidate of ordered.slice(0, 4)) {
    const tried = nameOf(view, clauses, candidate, place);
    if (tried === '' || wordsIn(tried) > MOST || (repeatsWord(tried) && candidate.source === 'VERB')) continue;
    if (cut !== null && candidate.root !== cut.by?.root) continue;
    if (isCut(view, candidate, tried)) {
      cut ??= { name: capital(tried), by: candidate };
      const clause = candidate.verb === headlineVerb ? headlineClause(view, candidates, headline) : '';
      if (clause !== '') return { name: capital(clause), by: candidate };
      continue;
    }
    const said = sameWords(tried, headline) ? inOtherWords(view, candidate, tried, place) : tried;
    if (wordsIn(said) > 1) {
      const whole =
        candidate.source === 'NOUN'
          ? withObject(view, candidates, candidate, withWho(view, candidates, capital(said), place))
          : capital(said);
      return { name: whole, by: candidate };
    }
    if (name === '') {
      name = said;
      by = candidate;
    }
  }
  if (cut !== null && wordsIn(name) < 2) return cut;
  if (wordsIn(name) < 2 && candidates[0]?.source === 'VERB') {
    const clause = headlineClause(view, candidates, headline);
    if (clause !== '') return { name: capital(clause), by: candidates[0] };
  }
  const isMade = name !== '';
  if (name === '') name = candidates[0] === undefined ? 'Event' : textOf(view, candidates[0].at, candidates[0].at + 1);
  return { name: withWho(view, candidates, capital(withPlace(name, place)), place), by: isMade ? by : undefined };
}

/** "Bell’s endorsement" of an account that also has "who endorsed Brandt": "Bell’s endorsement of Brandt". */
function withObject(
  view: EventView,
  candidates: readonly Candidate[],
  { root, patient }: Candidate,
  name: string,
): string {
  if (patient >= 0 || !OF_OBJECT.has(root) || !/’s? \S+$/.test(name)) return name;
  const verb = candidates.find((each) => each.source === 'VERB' && each.root === root && each.patient >= 0);
  const label = verb === undefined ? '' : labelOf(view, verb.patient);
  return label === '' || name.includes(label) || wordsIn(name) + wordsIn(label) >= MOST ? name : `${name} of ${label}`;
}

/** Roots whose nouns take what they are done to behind "of". */
const OF_OBJECT = new Set(['endorse', 'nominate', 'appoint', 'acquire', 'purchase', 'arrest', 'dismiss', 'indict']);

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** How much a candidate’s words tell. */
function telling(view: EventView, headlineVerb: number, each: Candidate): number {
  let score = CONSEQUENCES.has(each.root) ? -1.5 : 0;
  // "died after slipping": how it began.
  if (/^(?:slip|trip|stumble)$/.test(each.root)) score -= 3;
  // "Ida Brandt to host the Harbour Awards" before the awards alone.
  if (each.source === 'NAME') score += carriedBy(each, headlineVerb) ? 1 : 4;
  // "Croydon tram crash: …"
  if (each.source === 'NOUN' && each.phrase === 0 && topicOf(view) !== '') score += 6;
  if (each.agent >= 0 && labelOf(view, each.agent) !== '') score += isUnknown(view, each.agent) ? -3 : 1.5;
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
  // "Arrest of Tom Bell" before "Arrest of pilot".
  if (NOMINAL_VERBS.has(each.root) && each.sentence < 3 && isPerson(view, each.patient)) score += 3;
  if (each.source === 'NOUN')
    score +=
      each.modifiers.length > 0 || (each.phrase >= 0 && (view.phrases.list[each.phrase]?.owner ?? -1) >= 0) ? 1 : 0;
  if (each.place !== null) score += 0.3;
  return score - Math.min(4, each.sentence * 0.12);
}

/** Whether a word of the headline that acts is nowhere in the body: a verb or an exclamation read as a name. */
function isUnknown(view: EventView, phrase: number): boolean {
  const { head, sentence } = view.phrases.list[phrase] ?? { head: -1, sentence: -1 };
  if (view.kinds[sentence] !== 'HEADLINE' || view.people[head]?.kind === 'NAME' || view.sentences.length < LEAST_BODY)
    return false;
  const lower = word(view, head);
  return verbForm(lower) !== 'BASE' && !isSaidBelow(view, lower);
}

/** Of a text of fewer sentences the body says too little. */
const LEAST_BODY = 6;

const isPerson = (view: EventView, phrase: number): boolean =>
  view.people[view.phrases.list[phrase]?.head ?? -1] !== undefined;

/** Whether the headline's own verb says who holds, hosts or attends what is named. */
const carriedBy = ({ verb, isHeading }: Candidate, headlineVerb: number): boolean =>
  isHeading && verb >= 0 && verb === headlineVerb;

/** "Ida Brandt to host Harbour Awards". */
function nameOfCarrier(view: EventView, clauses: Clauses, candidate: Candidate, place: Place | null): string {
  const lower = word(view, view.verbs.list[candidate.verb]?.head ?? -1);
  const root = verbBases(lower).find(({ form }) => form === verbForm(lower))?.base ?? lower;
  const agent = clauses.subjects[candidate.verb] ?? -1;
  return agent < 0 ? '' : nameOfVerb(view, clauses, { ...candidate, root, agent, patient: candidate.phrase }, place);
}

function nameOf(view: EventView, clauses: Clauses, candidate: Candidate, place: Place | null): string {
  switch (candidate.source) {
    case 'NAME': {
      const hosted = carriedBy(candidate, headlineVerbOf(view)) ? nameOfCarrier(view, clauses, candidate, place) : '';
      if (hosted !== '') return hosted;
      const phrase = view.phrases.list[candidate.phrase];
      return phrase === undefined ? '' : bareText(view, phrase).replace(/^(?:the|The) /, '');
    }
    case 'CAPTION': {
      const people = candidate.participants.slice(0, 2).map(({ person }) => view.names.get(person) ?? '');
      return withPlace(`${people.join(' and ')} ${textOf(view, candidate.at, candidate.at + 1)}`, place);
    }
    case 'NOUN':
      return nameOfNoun(view, candidate, place);
    case 'ADJECTIVE': {
      const who = labelOf(view, candidate.patient);
      return who === '' ? '' : withPlace(`${NOMINAL_VERBS.get(candidate.root) ?? 'Death'} of ${who}`, place);
    }
    default:
      return nameOfVerb(view, clauses, candidate, place);
  }
}
