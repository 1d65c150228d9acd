import type {
  EventFound,
  EventKind,
  EventStatus,
  MentionFound,
  ParticipantFound,
} from '../../../schema/domain/model.ts';
import { bestDate, bestPlace, type MainFacts, mainDate, mainPlace } from './best-facts.ts';
import type { Candidate } from './candidate.ts';
import type { Clauses } from './clauses.ts';
import { boundsOf } from './date-bounds.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { distinctGroups } from './distinct-groups.ts';
import type { EventView } from './event-view.ts';
import { founderOf } from './founder-of.ts';
import type { Gathered } from './gather-events.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { CONSEQUENCES, VIOLENT } from './kin-kinds.ts';
import { leadOf } from './lead.ts';
import { whenOf } from './link-quotes.ts';
import { nameEvent } from './name-event.ts';
import { dayAfter } from './or-day-before.ts';
import { partiesOf } from './parties-of.ts';
import type { PlaceFound } from './place-of.ts';

/** The most people and the most groups that an event is given. */
const MOST_PEOPLE = 8;
const MOST_GROUPS = 4;

/** Who takes part is read from the first so many candidates of an event. */
const TELLING = 8;

/** An event, and the candidate whose words its name is made of; undefined where they make none by themselves. */
export interface Told {
  readonly event: EventFound;
  readonly by: Candidate | undefined;
}

/** An event with what its candidates say of it; the main event (`facts`) also has the day and the place of the lead. */
export function eventFound(
  view: EventView,
  clauses: Clauses,
  { candidates }: Gathered,
  key: string,
  facts: MainFacts | null,
  ownName: string | null,
): Told {
  const isMain = facts !== null;
  const founder =
    (isMain
      ? candidates.find(
          ({ verb, source, kind }) =>
            verb >= 0 && verb === headlineVerbOf(view) && source === 'VERB' && kind !== 'OTHER',
        )
      : undefined) ?? founderOf(candidates);
  if (founder === undefined) throw new Error('an event without a candidate');
  const status = statusOf(candidates);
  const sure = isMain
    ? candidates
    : candidates.filter((each) => tellsOf(founder, each) && !isTurned(view, founder, each));
  // A verb of no kind shares its day and its people with no other verb.
  const own = founder.kind === 'OTHER' ? candidates.filter(({ root }) => root === founder.root) : candidates;
  const date = isMain ? mainDate(view, own, facts) : pastDate(view, status, bestDate(view, sure));
  const place = isMain ? mainPlace(view, own, facts) : bestPlace(view, sure);
  const when = whenOf(view, date);
  // Of the many who are named further down as hurt none is told apart: those of headline and lead stand for them.
  const reach = isMain && VIOLENT.has(founder.kind) ? leadOf(view).leadEnd + 2 : view.sentences.length;
  const telling = (
    isMain && founder.kind === 'OTHER' ? own.slice(0, 2) : sure.slice(0, founder.kind === 'STATEMENT' ? 2 : TELLING)
  ).filter(
    (each) =>
      each === founder ||
      // What others ask about a saying is no part of it.
      (each.sentence < reach &&
        (founder.kind !== 'STATEMENT' || founder.source !== 'VERB' || each.root === founder.root)),
  );
  const headline =
    view.kinds[0] === 'HEADLINE' ? view.text.slice(view.sentences[0]?.start ?? 0, view.sentences[0]?.end ?? 0) : '';
  const kind = kindOf(candidates, founder);
  const alike = isMain ? candidates : sure.filter((each) => each.kind === kind || each === founder);
  const { name, by } = nameEvent(view, clauses, alike, headline);
  const part = partiesOf(view, telling, ownName ?? name, ownName === null ? by : undefined);
  const event: EventFound = {
    key,
    name: ownName ?? name,
    kind: kind === 'DEATH' && /^(?:ARREST|TRIAL|LEGAL_ACTION)$/.test(by?.kind ?? '') ? (by?.kind ?? kind) : kind,
    status: statusBy(view, status, date, founder.source === 'NAME'),
    when,
    place: place === null ? null : { name: place.name, range: place.range },
    participants: onceEach(part.participants).slice(0, MOST_PEOPLE),
    groups: distinctGroups(view, part.groups).slice(0, MOST_GROUPS),
    mentions: apartMentions(candidates.flatMap(mentionsOf)),
    roots: rootsOf(candidates, founder),
    confidence: confidenceOf(candidates, date, place),
  };
  return { event, by };
}

/** Whether a word names people, and none of those whom the event is of: "Kern fell" beside "Bell fell". */
const isOfOther = (founder: Candidate, participants: Candidate['participants']): boolean =>
  founder.participants.length > 0 &&
  participants.length > 0 &&
  !participants.some(({ person }) => founder.participants.some((each) => each.person === person));

/** "he was hired by the board", and elsewhere "he hired a crew": whom it befell does it to others. */
export function isTurned(view: EventView, founder: Candidate, each: Candidate): boolean {
  const keyOf = (phrase: number): string | undefined => view.people[view.phrases.list[phrase]?.head ?? -1]?.keys[0];
  const befallen = keyOf(founder.patient);
  return (
    each !== founder &&
    each.source === 'VERB' &&
    befallen !== undefined &&
    befallen === keyOf(each.agent) &&
    keyOf(each.patient) !== befallen
  );
}

/** Whether what is said of a candidate is surely said of the event: it is the same word, or stands in the same sentence. */
const tellsOf = (founder: Candidate, { root, sentence, source, isDefinite, participants }: Candidate): boolean =>
  sentence === founder.sentence ||
  source === 'REMARK' ||
  (root === founder.root &&
    !isOfOther(founder, participants) &&
    (source === 'VERB' ? sentence - founder.sentence < 4 : isDefinite || source === 'NAME'));

/** A crash that killed is an accident, not a death. */
function kindOf(candidates: readonly Candidate[], founder: Candidate): EventKind {
  // "found dead", "found guilty".
  const state = candidates.find(
    ({ source, at }, i) =>
      source === 'ADJECTIVE' &&
      at - (candidates[i - 1]?.at ?? 0) <= 4 &&
      candidates[i - 1] === founder &&
      founder.source === 'VERB',
  );
  if (state !== undefined) return state.kind;
  if (!CONSEQUENCES.has(founder.root)) return founder.kind;
  const isKilled = founder.root === 'kill' && founder.agent < 0;
  return (
    candidates.find(
      ({ kind, isStrong, root }) =>
        (isStrong || (isKilled && kind === 'ACCIDENT')) &&
        VIOLENT.has(kind) &&
        kind !== 'DEATH' &&
        !CONSEQUENCES.has(root),
    )?.kind ?? founder.kind
  );
}

function statusOf(candidates: readonly Candidate[]): EventStatus {
  const said = candidates.map(({ status }) => status).filter((status) => status !== null);
  return said.find((status) => status !== 'HAPPENED') !== undefined &&
    said[0] !== undefined &&
    said.filter((status) => status === said[0]).length * 2 >= said.length
    ? said[0]
    : (said[0] ?? 'HAPPENED');
}

/** "after the debate on Saturday": what has happened was on no day to come, and on which is not said. */
function pastDate({ publishedOn }: EventView, status: EventStatus, date: DateAt | null): DateAt | null {
  const bounds = boundsOf(date?.date.edtf ?? null);
  return status === 'HAPPENED' && publishedOn !== null && bounds !== null && bounds.from > dayAfter(publishedOn)
    ? null
    : date;
}

/** What has a day behind that of publication is planned. */
function statusBy(view: EventView, status: EventStatus, date: DateAt | null, isNamed: boolean): EventStatus {
  const bounds = boundsOf(date?.date.edtf ?? null);
  if (view.publishedOn === null || bounds === null) return status;
  if (status === 'ONGOING' && bounds.from === bounds.to) return bounds.from > view.publishedOn ? 'PLANNED' : 'HAPPENED';
  // What a verb tells in the past may be dated a day too late, by the clock of another place; a name ("Ostrel caucuses") tells of no past.
  const latest = status === 'HAPPENED' && !isNamed ? dayAfter(view.publishedOn) : view.publishedOn;
  if (bounds.from > latest) return 'PLANNED';
  return status === 'PLANNED' && bounds.to < view.publishedOn ? 'HAPPENED' : status;
}

function rootsOf(candidates: readonly Candidate[], founder: Candidate): string[] {
  const counts = new Map<string, number>([[founder.root, CONSEQUENCES.has(founder.root) ? 1 : 100]]);
  for (const { root, isStrong } of candidates)
    counts.set(root, (counts.get(root) ?? 0) + (isStrong ? 1 : 0.5) + (CONSEQUENCES.has(root) ? 0 : 2));
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([root]) => root)
    .slice(0, 8);
}

/** Participants named once each. */
function onceEach(participants: readonly ParticipantFound[]): ParticipantFound[] {
  const seen = new Set<string>();
  return participants.filter(({ person }) => !seen.has(person) && seen.add(person));
}

/** A candidate's own words, and the verb that carries them. */
const mentionsOf = ({ mention, carrier }: Candidate): MentionFound[] =>
  carrier === undefined ? [mention] : [{ range: carrier, kind: 'NOMINAL', title: null }, mention];

export function apartMentions(mentions: readonly MentionFound[]): MentionFound[] {
  const sorted = [...mentions].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: MentionFound[] = [];
  for (const mention of sorted) if (mention.range.start >= (kept.at(-1)?.range.end ?? 0)) kept.push(mention);
  return kept;
}

function confidenceOf(candidates: readonly Candidate[], date: DateAt | null, place: PlaceFound | null): number {
  const isStrong = candidates.some((each) => each.isStrong);
  const hasPart = candidates.some(({ participants, groups }) => participants.length + groups.length > 0);
  const sum =
    0.45 +
    (isStrong ? 0.15 : 0) +
    (date === null ? 0 : 0.15) +
    (place === null ? 0 : 0.1) +
    (hasPart ? 0.1 : 0) +
    (candidates.length > 1 ? 0.05 : 0);
  return Math.min(0.95, Math.round(sum * 100) / 100);
}
