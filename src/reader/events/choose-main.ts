import type { EventView } from './event-view.ts';
import type { Gathered } from './gather-events.ts';

/** The index of the event that the text is chiefly about, -1 where it reports none: the headline's, taken up below it. */
export function chooseMain(view: EventView, events: readonly Gathered[]): number {
  const lead = leadOf(view);
  let best = -1;
  let most = 0;
  for (const [index, event] of events.entries()) {
    const weight = weigh(view, event, lead);
    if (weight > most) {
      most = weight;
      best = index;
    }
  }
  return most >= 3 ? best : -1;
}

/** The sentences of the headline, the standfirst and the first of the body. */
export interface Lead {
  readonly headlineEnd: number;
  readonly bodyFrom: number;
  readonly leadEnd: number;
}

export function leadOf(view: EventView): Lead {
  let headlineEnd = 0;
  while (view.kinds[headlineEnd] === 'HEADLINE') headlineEnd += 1;
  let bodyFrom = headlineEnd;
  while (bodyFrom < view.kinds.length && view.kinds[bodyFrom] !== 'PARAGRAPH' && view.kinds[bodyFrom] !== 'STANDFIRST') bodyFrom += 1;
  return { headlineEnd, bodyFrom, leadEnd: bodyFrom + 3 };
}

function weigh(view: EventView, { candidates }: Gathered, { headlineEnd, bodyFrom, leadEnd }: Lead): number {
  let weight = 0;
  let inHeadline = 0;
  let inLead = 0;
  let last = -1;
  let later = 0;
  for (const each of candidates) {
    const isVerb = each.source === 'VERB';
    if (each.sentence < headlineEnd) inHeadline = Math.max(inHeadline, (isMainVerb(view, each.verb) && isVerb ? 4 : 3) - (each.isStrong ? 0 : 1.2));
    else if (each.sentence >= bodyFrom && each.sentence < leadEnd) {
      const first = each.sentence === bodyFrom ? 2 : each.sentence === bodyFrom + 1 ? 1.2 : 0.8;
      inLead = Math.max(inLead, first + (isVerb && isMainVerb(view, each.verb) ? 0.4 : 0));
    } else if (each.sentence !== last) later += 1;
    last = each.sentence;
  }
  weight += inHeadline + inLead + Math.min(2.5, 0.5 * Math.log2(1 + later) * 1.2);
  const founder = candidates[0];
  if (founder === undefined) return 0;
  if (candidates.some(({ isStrong }) => isStrong)) weight += 1;
  if (candidates.some(({ when }) => when !== null)) weight += 0.6;
  if (candidates.some(({ place }) => place !== null)) weight += 0.4;
  if (candidates.some(({ participants, groups }) => participants.length + groups.length > 0)) weight += 0.5;
  if (founder.kind === 'OTHER') weight -= 0.7;
  if (founder.source === 'NAME') weight -= 1.5;
  if (inHeadline === 0 && inLead === 0) return 0;
  return weight;
}

/** A finite verb, not one of a clause within. */
function isMainVerb(view: EventView, verb: number): boolean {
  const group = view.verbs.list[verb];
  return group !== undefined && (group.isFinite || group.form === 'PAST_OR_PARTICIPLE' || group.isInfinitive);
}
