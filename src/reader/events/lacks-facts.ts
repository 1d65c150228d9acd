import type { EventFound, EventKind } from '../../../schema/domain/model.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import { DOING } from './doing-kinds.ts';
import { type EventView, textOf, word } from './event-view.ts';
import { isShort } from './is-short.ts';

/** Kinds that somebody does or holds, of which a long text must say who. */
const OF_A_DOER: ReadonlySet<EventKind> = new Set([
  'PROTEST',
  'SPEECH',
  'INTERVIEW',
  'PRESS_CONFERENCE',
  'MEETING',
  'TALKS',
  'APPEARANCE',
  'PERFORMANCE',
  'CALL',
  'DEAL',
  'COMPETITION',
  'AWARD',
  'LEGAL_ACTION',
  'DECISION',
  'VOTE',
  'LAUNCH',
  'STATEMENT',
]);

/** Roots of journeys; "walks", "drives" and "returns" are said of much that is none. */
const JOURNEYS = /^(?:visit|arrive|travel|tour|trip|fly|flight|land|depart|evacuate|pilgrim|expedition|cruise|voyage)$/;

/** Whether an event beside the main one lacks what its kind must have to be taken for true. */
export function lacksFacts(view: EventView, event: EventFound, founder: Candidate): boolean {
  const { kind, when, place, participants, groups, name } = event;
  const people = participants.length + groups.length;
  if (kind === 'VISIT' && !isJourney(event, founder)) return true;
  if (isUnlikelyRelease(view, event)) return true;
  if (isActive(founder) && DOING.has(kind) && !hasDoer(view, event, founder)) return true;
  if (isShort(view)) return false;
  if (place === null && ONE_OF_ROW.test(name)) return true;
  if (kind === 'STATEMENT' && founder.source !== 'REMARK' && VAGUE.test(name)) return true;
  if (founder.source === 'NAME') return kind !== 'CONFLICT' && when === null;
  if (founder.source === 'NOUN' && when?.edtf?.length === 4 && !/^(?:DEATH|ATTACK|CRIME|CONFLICT|DISASTER)$/.test(kind))
    return true;
  if (TOGETHER.has(kind) && founder.source === 'NOUN' && people < 2) return true;
  if (
    kind === 'ELECTION' &&
    founder.source === 'VERB' &&
    !OF_VOTES.test(name) &&
    !/^(?:re-?)?elect$/.test(founder.root)
  )
    return true;
  if (event.status === 'ONGOING' && founder.source === 'VERB') return true;
  return OF_A_DOER.has(kind) && people === 0 && !(kind === 'DEAL' && place !== null);
}

/** Kinds of several people, of which one alone tells half. */
const TOGETHER: ReadonlySet<EventKind> = new Set(['MEETING', 'TALKS', 'CALL', 'APPEARANCE', 'DEAL']);

/** What is won or lost where people vote. */
const OF_VOTES =
  /\b(?:primary|primaries|caucus|caucuses|election|nomination|vote|votes|seat|seats|presidency|referendum|race|delegates|percent)\b/i;

/** "Statement by Tom Bell" says not what. */
const VAGUE =
  /^(?:Statement|Tweet|Announcement|Remarks?|Comments?|Release|Claims?|Report|News)\b|’s? (?:statement|tweet|announcement|remarks?|comments?|claims?)$/;

function isJourney({ place, roots }: EventFound, { root }: Candidate): boolean {
  if (JOURNEYS.test(root) || JOURNEYS.test(roots[0] ?? '')) return true;
  return place !== null && PLACES.has(place.name.toLowerCase()) && root !== 'walk' && root !== 'drive';
}

/** "Release of Ostrel", "Release of Harbour News": a place or a paper is not what is published. */
export function isUnlikelyRelease(view: EventView, { name, kind, groups }: EventFound): boolean {
  if (!/^(?:LAUNCH|RESULTS)$/.test(kind) || !name.startsWith('Release of ')) return false;
  const of = name.slice('Release of '.length);
  if (/^\p{Ll}+$/u.test(of)) return true;
  return (
    PLACES.has(of.toLowerCase()) ||
    groups.some(
      ({ start, end }) =>
        view.text.slice(start, end).replace(/^the /i, '') === of &&
        !/\b(?:movie|film|album|book|song)\b/i.test(view.text.slice(start, end)),
    )
  );
}

/** "her second victory": one of a row that only its place would tell from the others. */
const ONE_OF_ROW = /\b(?:second|third|fourth|fifth|latest|next|previous)\b.*\b(?:win|victory|defeat|loss|triumph)\b/;

const isActive = ({ source, verb, agent, patient }: Candidate): boolean =>
  source === 'VERB' && verb >= 0 && agent >= 0 && agent !== patient;

/** Whether one of those who take part stands in the phrase that is the verb’s subject. */
function hasDoer(view: EventView, { participants, groups }: EventFound, { agent }: Candidate): boolean {
  const phrase = view.phrases.list[agent];
  if (phrase === undefined) return false;
  const start = view.tokens[phrase.from]?.start ?? 0;
  const end = view.tokens[phrase.to - 1]?.end ?? 0;
  if (/^(?:gulf|sea|bay|ocean|strait|coast)$/.test(word(view, phrase.head))) return false;
  // "the leader of the club in Ostrel endorsed": towns and regions decide nothing, countries do.
  const text = textOf(view, phrase.from, phrase.to).toLowerCase();
  if (PLACES.has(text) && !COUNTRIES.has(text)) return false;
  if (view.tokens[phrase.head]?.pos === 'PROPN' && phrase.to - phrase.from <= MOST_NAME) return true;
  return [...participants.map(({ range }) => range), ...groups].some((range) => range.start < end && start < range.end);
}

/** A phrase of more words is more than a name. */
const MOST_NAME = 5;
