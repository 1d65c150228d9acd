import type { Candidate } from './candidate.ts';
import { boundsOf } from './date-bounds.ts';
import type { EventView } from './event-view.ts';
import type { Gathered } from './gather-events.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { isShort } from './is-short.ts';
import { type Lead, leadOf } from './lead.ts';
import { isEvaluative, isJudgement } from './opinion.ts';
import { reportsNone } from './reports-none.ts';
import { isOfElections } from './text-domain.ts';

/** Less speaks for no event at all. */
const LEAST = 2.2;

/** Of a verb of the lead alone that is of no list. */
const LEAST_GENERAL = 2.6;

/** Of a text so short that it tells of little else, or of what the lead gives a day within a month of publication. */
const LEAST_NEWS = 1.2;

/** The index of the event that the text is chiefly about, -1 where it reports none: the headline's, taken up below it. */
export function chooseMain(view: EventView, events: readonly Gathered[]): number {
  const none = reportsNone(view);
  if (none === 'GUIDE') return -1;
  const lead = leadOf(view);
  const headlineVerb = headlineVerbOf(view);
  let best = -1;
  let most = 0;
  for (const [index, event] of events.entries()) {
    const weight = weigh(view, headlineVerb, event, lead);
    if (none === 'GENERAL' && !isOfHeadline(event, headlineVerb) && !isDatedInLead(view, strongOf(event), lead))
      continue;
    if (!isNews(view, event, lead, headlineVerb) || isOpinion(view, event, lead)) continue;
    if (weight > most) {
      most = weight;
      best = index;
    }
  }
  const event = events[best];
  return event !== undefined && most >= leastOf(view, event, lead, none) ? best : -1;
}

function leastOf(view: EventView, event: Gathered, lead: Lead, none: 'GENERAL' | null): number {
  const isSaying = event.candidates.every((each) => each.patient < 0 && isPlainSaying(view, each));
  if (none === null && !isSaying && (isShort(view) || isDatedInLead(view, event, lead))) return LEAST_NEWS;
  return event.candidates.every((each) => each.isGeneral && each.sentence >= lead.bodyFrom) ? LEAST_GENERAL : LEAST;
}

/**
 * Whether a text reports it. One on an election says much of what goes on for months ("the race", "the nomination"): there the headline’s
 * verb tells it, or its lead gives it a day about that of publication, or its headline names it by a word that is no such topic.
 */
function isNews(view: EventView, event: Gathered, lead: Lead, headlineVerb: number): boolean {
  const { candidates } = event;
  if (!isOfElections(view)) return true;
  if (headlineVerb >= 0 && candidates.some(({ verb }) => verb === headlineVerb)) return true;
  const inHeadline = candidates.some(
    ({ sentence, isStrong }) => sentence < lead.headlineEnd && (isStrong || headlineVerb < 0),
  );
  if (inHeadline && !candidates.every(({ root }) => TOPICS.has(root))) return true;
  const isDated = view.publishedOn === null || isDatedInLead(view, event, { ...lead, leadEnd: lead.leadEnd + 2 });
  return isDated && candidates.some(({ sentence, isStrong }) => sentence < lead.leadEnd && isStrong);
}

/** Of a text on an election what is of no kind and no day ("Personal touch helps candidates") is what its author thinks. */
const isOpinion = (view: EventView, event: Gathered, lead: Lead): boolean =>
  event.candidates.every((each) => isEvaluative(each)) ||
  (isOfElections(view) &&
    event.candidates.every(({ kind }) => kind === 'OTHER') &&
    (event.candidates.every(({ participants, groups }) => participants.length + groups.length === 0) ||
      event.candidates.slice(0, 1).some((each) => isJudgement(view, each))) &&
    !isDatedInLead(view, event, lead));

/** What goes on for months and is spoken of all the time. */
const TOPICS = new Set('elect nominate primaries primary caucus convene debate bid run war fight conflict'.split(' '));

const strongOf = ({ candidates }: Gathered): Gathered => ({
  candidates: candidates.filter(({ isStrong }) => isStrong),
});

/** Whether the lead gives it a day within a month of publication. */
function isDatedInLead({ publishedOn }: EventView, { candidates }: Gathered, { leadEnd }: Lead): boolean {
  if (publishedOn === null) return false;
  const day = Date.parse(publishedOn);
  return candidates.some(({ sentence, when }) => {
    const bounds = sentence < leadEnd ? boundsOf(when?.date.edtf ?? null) : null;
    return (
      bounds !== null &&
      Math.abs(Date.parse(bounds.from) - day) < 31 * 86_400_000 &&
      Math.abs(Date.parse(bounds.to) - day) < 31 * 86_400_000
    );
  });
}

/** Whether the headline’s own verb tells of an event, and the text takes it up. */
const isOfHeadline = ({ candidates }: Gathered, headlineVerb: number): boolean =>
  headlineVerb >= 0 &&
  (candidates.length > 1 ||
    candidates.some(
      ({ isStrong, participants, groups, agent, when }) =>
        isStrong || participants.length + groups.length > 0 || (agent >= 0 && when !== null),
    )) &&
  candidates.some(({ verb, source }) => verb === headlineVerb && source !== 'NAME');

/** How much speaks for an event: its place in headline and lead, how often it is taken up, and what is known of it. */
function weigh(
  view: EventView,
  headlineVerb: number,
  { candidates }: Gathered,
  { headlineEnd, bodyFrom, leadEnd }: Lead,
): number {
  let inHeadline = 0;
  let inLead = 0;
  let last = -1;
  let later = 0;
  for (const each of candidates) {
    if (each.sentence < headlineEnd) inHeadline = Math.max(inHeadline, inHeading(view, headlineVerb, each));
    else if (each.sentence >= bodyFrom && each.sentence < leadEnd)
      inLead = Math.max(inLead, inBody(view, bodyFrom, each));
    else if (each.sentence !== last) later += 1;
    last = each.sentence;
  }
  const founder = candidates[0];
  if (founder === undefined || (inHeadline === 0 && inLead === 0)) return 0;
  let weight = inHeadline + inLead + Math.min(1.6, 0.4 * Math.log2(1 + later));
  if (candidates.some(({ isStrong }) => isStrong)) weight += 0.8;
  if (candidates.some(({ when }) => when !== null)) weight += 0.4;
  if (candidates.some(({ place }) => place !== null)) weight += 0.3;
  if (candidates.some(({ participants, groups }) => participants.length + groups.length > 0)) weight += 0.5;
  if (founder.source === 'NAME') weight -= 1.5;
  if (founder.source === 'CAPTION') weight -= 2;
  return weight;
}

/** The main verb of the headline tells most, then what a headline without one names, then its other words. */
function inHeading(view: EventView, headlineVerb: number, each: Candidate): number {
  if (each.source === 'VERB') {
    if (each.verb === headlineVerb) return isPlainSaying(view, each) ? 2.6 : each.isStrong ? 7 : 6.2;
    return each.isStrong ? 3 : 2;
  }
  if (each.source === 'ADJECTIVE') return headlineVerb < 0 ? 4.5 : 3;
  if (headlineVerb >= 0 && each.verb === headlineVerb) return 6;
  if (headlineVerb >= 0) return each.isStrong ? 2.6 : 1.5;
  return each.phrase === 0 || !each.isDefinite || each.isStrong ? 4 : 3;
}

function inBody(view: EventView, bodyFrom: number, each: Candidate): number {
  const first = each.sentence === bodyFrom ? 2 : each.sentence === bodyFrom + 1 ? 1.2 : 0.8;
  const isMain = each.source === 'VERB' && view.verbs.list[each.verb]?.isFinite === true;
  const own = first + (isMain ? 0.5 : 0) - (each.isStrong ? 0 : 0.6);
  return isPlainSaying(view, each) ? own * 0.4 : own;
}

/** "says", "told": what is said weighs more than that it is. */
function isPlainSaying(view: EventView, { at, kind }: Candidate): boolean {
  return (
    kind === 'STATEMENT' &&
    /^(?:say|says|said|saying|tell|tells|told|add|adds|added|report|reports|reported|confirm|confirms|confirmed|announced|announces|announce|write|wrote|insist|insists|insisted|argue|argues|argued|claim|claims|claimed|warns|warned|explains|explained|describes|described|admits|admitted|reveals|revealed)$/.test(
      view.tokens[at]?.lower ?? '',
    )
  );
}
