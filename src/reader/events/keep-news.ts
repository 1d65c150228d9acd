import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { founderOf } from './founder-of.ts';
import type { Gathered } from './gather-events.ts';
import { isShort } from './is-short.ts';

/** The most events of one article. */
const MOST = 30;

/** Which events the text reports as news of their own: an archive of events, not of verbs. A long text keeps those that it leaves in no doubt. */
export function keepNews(
  view: EventView,
  events: readonly Gathered[],
  main: number,
  occasions: ReadonlySet<Candidate>,
): boolean[] {
  const sentences = view.kinds.filter(
    (kind) => kind === 'PARAGRAPH' || kind === 'STANDFIRST' || kind === 'HEADLINE',
  ).length;
  const short = isShort(view);
  const kept = events.map(
    ({ candidates }, i) =>
      i === main ||
      (!candidates.every(({ isGeneral }) => isGeneral) &&
        (short
          ? isLikely(candidates)
          : isSure(
              candidates,
              candidates.some((each) => occasions.has(each)),
            ))),
  );
  const order = events
    .map((event, i) => ({ weight: newsWeight(event), i }))
    .filter(({ i }) => kept[i] === true && i !== main)
    .sort((a, b) => b.weight - a.weight || a.i - b.i);
  const most = Math.min(MOST, short ? MOST : 6 + Math.floor(sentences / 12));
  for (const { i } of order.slice(most - 1)) kept[i] = false;
  return kept;
}

/** A short text tells of little else: a word that tells of an event by itself, or one with who takes part and its day or place. */
function isLikely(candidates: readonly Candidate[]): boolean {
  const founder = founderOf(candidates);
  if (founder === undefined || founder.kind === 'OTHER') return false;
  return founder.isStrong || isTold(candidates, SOFT.has(founder.kind) ? 2 : 1);
}

/** Kinds whose weaker words are said of much that is no event ("joined", "leads", "shows"). */
const SOFT: ReadonlySet<EventKind> = new Set([
  'APPEARANCE',
  'COMPETITION',
  'CRIME',
  'DEAL',
  'DECISION',
  'DISCOVERY',
  'PERFORMANCE',
  'RESULTS',
  'STATEMENT',
]);

/** How much is known: its day, its place, who takes part. */
const isTold = (candidates: readonly Candidate[], least: number): boolean =>
  candidates.some(
    ({ when, place, participants, groups }) =>
      Number(when !== null) + Number(place !== null) + Number(participants.length + groups.length > 0) >= least,
  );

/** A word that tells of an event by itself, with its day and with who takes part or where; an occasion with two of the three. */
function isSure(candidates: readonly Candidate[], isOccasion: boolean): boolean {
  const founder = founderOf(candidates);
  if (founder === undefined || founder.kind === 'OTHER') return false;
  const isDated = candidates.some(({ when }) => when !== null);
  const isPlaced = candidates.some(({ place }) => place !== null);
  const hasPart = candidates.some(({ participants, groups }) => participants.length + groups.length > 0);
  if (founder.source === 'CAPTION') return true;
  // "the nomination" is a goal more often than an event.
  if (founder.kind === 'APPOINTMENT' && founder.source === 'NOUN') return false;
  if (founder.source === 'NAME') return isDated || isPlaced || candidates.length > 1;
  if (founder.kind === 'STATEMENT') return (isOccasion || founder.source === 'REMARK') && isDated && hasPart;
  const isDescribed = founder.source === 'NOUN' && founder.patient >= 0;
  if (isOccasion) return Number(isDated) + Number(isPlaced) + Number(hasPart) + Number(isDescribed) > 1;
  if (!founder.isStrong || !isDated) return false;
  if (founder.status === 'ONGOING' && founder.source === 'VERB') return false;
  // What is published need be nobody's.
  const isPublished = founder.kind === 'RESULTS' && founder.patient >= 0;
  return founder.source === 'VERB' ? hasPart || isPublished : hasPart || isPlaced;
}
function newsWeight({ candidates }: Gathered): number {
  const founder = candidates[0];
  if (founder === undefined) return 0;
  let weight = 0;
  if (candidates.some(({ isStrong }) => isStrong)) weight += 1;
  const day = candidates.find(({ when }) => when !== null)?.when?.date.edtf ?? null;
  if (day !== null) weight += day.length >= 10 ? 1.5 : day.length > 4 ? 1 : 0.5;
  if (candidates.some(({ place }) => place !== null)) weight += 0.8;
  if (candidates.some(({ participants }) => participants.length > 0)) weight += 0.7;
  else if (candidates.some(({ groups }) => groups.length > 0)) weight += 0.5;
  if (candidates.length > 1) weight += Math.min(1.5, 0.5 * candidates.length);
  if (founder.isHeading) weight += 0.5;
  if (founder.kind === 'OTHER') weight -= 0.8;
  if (candidates.some(({ status }) => status === 'PLANNED')) weight += 0.4;
  if (
    candidates.some(
      ({ status, participants, groups }) => status === 'ONGOING' && participants.length + groups.length > 0,
    )
  )
    weight += 1.2;
  if (founder.source === 'NAME') weight += 0.8;
  return weight;
}
