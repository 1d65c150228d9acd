import type { Candidate } from './candidate.ts';
import { boundsOf } from './date-bounds.ts';
import type { DateAt } from './dates-at-tokens.ts';
import type { EventView } from './event-view.ts';
import { VIOLENT } from './kin-kinds.ts';
import { leadOf } from './lead.ts';
import { freshDate, leadDate } from './lead-facts.ts';
import { headlinePlace, leadPlace } from './lead-place.ts';
import { dayAfter } from './or-day-before.ts';
import { isKnownPlace, type PlaceFound } from './place-of.ts';

/** What is known of the main event alone: the tokens of days and places that are of other events, and when it was said. */
export interface MainFacts {
  readonly taken: ReadonlySet<number>;
  readonly saidOn: DateAt | null;
}

/** Of the main event the day that its own clauses in the headline and the lead give, then that of the lead, then any. */
export function mainDate(
  view: EventView,
  candidates: readonly Candidate[],
  { taken, saidOn }: MainFacts,
): DateAt | null {
  const { leadEnd } = leadOf(view);
  const near = bestDate(
    view,
    candidates.filter(({ sentence }) => sentence < leadEnd + 2),
  );
  const isExact = near?.date.edtf?.length === 10 || near?.date.edtf?.includes('/') === true;
  if (isExact && !isOld(view, near)) return near;
  return (
    saidOn ??
    freshDate(view, candidates, false) ??
    leadDate(view, candidates, taken) ??
    (isExact ? near : null) ??
    freshDate(view, candidates, true) ??
    near ??
    newsDate(candidates[0], bestDate(view, candidates))
  );
}

/** A month or a year that stands far below the lead is that of something else more often than of what has just happened. */
function newsDate(founder: Candidate | undefined, date: DateAt | null): DateAt | null {
  const bounds = boundsOf(date?.date.edtf ?? null);
  const isLong = bounds !== null && Date.parse(bounds.to) - Date.parse(bounds.from) > 8 * 86_400_000;
  return isLong && founder?.status === 'HAPPENED' ? null : date;
}

/** A week and a day before publication is no news. */
function isOld({ publishedOn }: EventView, { date }: DateAt): boolean {
  const bounds = boundsOf(date.edtf);
  return publishedOn !== null && bounds !== null && Date.parse(publishedOn) - Date.parse(bounds.to) > 8 * 86_400_000;
}

/** The date that says most: the one of fewest days, the first of equals. */
export function bestDate({ publishedOn }: EventView, candidates: readonly Candidate[]): DateAt | null {
  let best: DateAt | null = null;
  let days = Number.POSITIVE_INFINITY;
  const isPlanned = candidates[0]?.status === 'PLANNED';
  for (const { when, status, source } of candidates) {
    const bounds = boundsOf(when?.date.edtf ?? null);
    if (when === null || bounds === null) continue;
    // What is to come is not of the day of what it follows ("to host, after hosting the 2007 gala").
    if (isPlanned && status !== 'PLANNED' && (publishedOn === null || bounds.to < publishedOn)) continue;
    // What a verb says has happened is of no day to come.
    if (source === 'VERB' && status === 'HAPPENED' && publishedOn !== null && bounds.from > dayAfter(publishedOn))
      continue;
    const length = Date.parse(bounds.to) - Date.parse(bounds.from);
    if (length < days) {
      best = when;
      days = length;
    }
  }
  return best;
}

/** Of the main event a known place of the lead before an unknown one of its own ("Seattle", not "Third Avenue"). */
export function mainPlace(view: EventView, candidates: readonly Candidate[], { taken }: MainFacts): PlaceFound | null {
  const own = bestPlace(view, candidates);
  if (own !== null && isKnownPlace(own.name)) return own;
  // What is said is said of a place more often than at one.
  if (candidates[0]?.kind === 'STATEMENT') return own ?? headlinePlace(view);
  const ofLead = leadPlace(view, candidates, taken);
  if (ofLead !== null && isKnownPlace(ofLead.name)) return ofLead;
  // "near the Sandgate stop": of an accident or attack the lead's place is its own, known or not.
  return own ?? (candidates.some(({ kind }) => VIOLENT.has(kind)) ? ofLead : null);
}

/** The place named most often; of equals the first that was read beside the event. */
export function bestPlace(view: EventView, candidates: readonly Candidate[]): PlaceFound | null {
  const { leadEnd } = leadOf(view);
  const places = candidates
    .filter(({ sentence }, i) => sentence < leadEnd + 2 || i < 3)
    .flatMap(({ place }) => (place === null ? [] : [place]));
  return (
    places.find(({ name }) => isKnownPlace(name)) ??
    places[0] ??
    candidates.find(({ place }) => place !== null)?.place ??
    null
  );
}
