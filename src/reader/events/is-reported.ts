import type { EventFound } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { boundsOf } from './date-bounds.ts';
import { type EventView, word } from './event-view.ts';
import { founderOf } from './founder-of.ts';
import type { Gathered } from './gather-events.ts';
import { isCut } from './headline-clause.ts';
import { headlineVerbOf } from './headline-verb.ts';
import { isBareState, isClaimOfOther, isHalfTold } from './is-half-told.ts';
import { WON } from './is-served.ts';
import { isShort } from './is-short.ts';
import { VIOLENT } from './kin-kinds.ts';
import { wordsIn } from './label-of.ts';
import { isUnlikelyRelease } from './lacks-facts.ts';
import { leadOf } from './lead.ts';
import { isTelling } from './telling-name.ts';
import { isOfElections } from './text-domain.ts';

/**
 * Whether the event that an article is taken to be chiefly about is one. Articles on an election are comment more often than report: there it must
 * be of a kind, and either the headline's own verb tells it of somebody by a whole name, or headline or lead give it a day that is news.
 */
export function isReported(view: EventView, event: EventFound, { candidates }: Gathered): boolean {
  const verb = headlineVerbOf(view);
  const ofHeadline = candidates.find((each) => each.verb >= 0 && each.verb === verb && each.source === 'VERB');
  const { headlineEnd, leadEnd } = leadOf(view);
  const founder =
    ofHeadline ??
    candidates.find(({ source, sentence }) => source === 'VERB' && sentence < headlineEnd) ??
    founderOf(candidates);
  if (founder === undefined) return true;
  if (
    founder.source !== 'NAME' &&
    (isBareState(event.name) || (founder.source === 'VERB' && !isShort(view) && wordsIn(event.name) < 2))
  )
    return false;
  if (!isOfElections(view)) return true;
  if (isClaimOfOther(view, event) || isUnlikelyRelease(view, event)) return false;
  const { kind, name, groups } = event;
  const participants = ownPeople(event, candidates);
  if (verb >= 0 && ofHeadline === undefined && !candidates.some((each) => each.verb === verb)) {
    // Beside a headline that says something else, what its other words or the lead name is no more than spoken of.
    if (!VIOLENT.has(kind)) return false;
  }
  if (ofHeadline !== undefined && (isCut(view, ofHeadline, name) || !isPlain(event, candidates))) return false;
  // "more votes", "Some fundraisers": a count of many.
  const phrase = view.phrases.list[founder.source === 'NOUN' ? founder.phrase : -1];
  if (phrase !== undefined && /^(?:more|fewer|most|some|many|few)$/.test(word(view, phrase.from))) return false;
  if (kind === 'OTHER' || isHalfTold(event) || repeatsName(name)) return false;
  const people = participants.length + groups.length;
  if (ofHeadline !== undefined && participants.length > 0 && wordsIn(name) > 3) return true;
  if (
    !isFresh(view, event) ||
    !candidates.some(({ sentence }) => sentence < (VIOLENT.has(kind) || headlineEnd === 0 ? leadEnd : headlineEnd))
  )
    return false;
  if (founder.source === 'VERB') return people > 0;
  if (kind === 'STATEMENT' || (WON.test(name) && participants.length === 0)) return false;
  return (people > 0 || event.place !== null) && (VIOLENT.has(kind) || isTelling(view, name, founder));
}

/** Kinds of which headlines of politics speak in figures: there another word of the text must tell of it, too ("launches a 6-word missile"). */
const FIGURATIVE: ReadonlySet<EventFound['kind']> = new Set([
  'LAUNCH',
  'ATTACK',
  'ACCIDENT',
  'WEATHER',
  'CRIME',
  'VISIT',
  'DISCOVERY',
  'INCIDENT',
  'CONFLICT',
  'DISASTER',
  'RELATIONSHIP',
  'PERFORMANCE',
  'ARREST',
  'APPOINTMENT',
  'CEREMONY',
]);

const isPlain = ({ kind, roots }: EventFound, candidates: readonly Candidate[]): boolean =>
  !(FIGURATIVE.has(kind) || /^(?:gather|assemble|muster|rally)$/.test(roots[0] ?? '')) ||
  candidates.some((each) => !each.isHeading && ((each.kind === kind && each.isStrong) || each.root === roots[0]));

/** Who takes part by the words of a candidate, not by the name of the event alone. */
const ownPeople = ({ participants }: EventFound, candidates: readonly Candidate[]): EventFound['participants'] =>
  participants.filter(({ person }) =>
    candidates.some((each) => each.participants.some((own) => own.person === person)),
  );

/** "Ann Bell says Ann Bell’s plan": a clause that was not read well. */
function repeatsName(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return /^\p{Lu}/u.test(second) && name.indexOf(`${first} ${second}`, 1) > 0;
}

/** How far from its publication what an article reports as news may lie, in milliseconds: ten days. */
const NEWS = 10 * 86_400_000;

function isFresh({ publishedOn }: EventView, { when }: EventFound): boolean {
  const bounds = boundsOf(when?.edtf ?? null);
  if (bounds === null) return false;
  if (publishedOn === null) return true;
  const day = Date.parse(publishedOn);
  return Math.abs(Date.parse(bounds.to) - day) < NEWS && Date.parse(bounds.to) - Date.parse(bounds.from) < NEWS;
}
