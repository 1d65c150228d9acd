import type { EventView } from './event-view.ts';

/** The sentences of the headline, the standfirst and the first of the body. */
export interface Lead {
  readonly headlineEnd: number;
  readonly bodyFrom: number;
  readonly leadEnd: number;
}

/** How many sentences of standfirst and body are the lead. */
const LEAD = 3;

export function leadOf(view: EventView): Lead {
  let headlineEnd = 0;
  while (view.kinds[headlineEnd] === 'HEADLINE') headlineEnd += 1;
  let bodyFrom = headlineEnd;
  while (bodyFrom < view.kinds.length && view.kinds[bodyFrom] !== 'PARAGRAPH' && view.kinds[bodyFrom] !== 'STANDFIRST')
    bodyFrom += 1;
  let leadEnd = bodyFrom;
  let seen = 0;
  while (leadEnd < view.kinds.length && seen < LEAD) {
    const kind = view.kinds[leadEnd];
    if (kind === 'PARAGRAPH' || kind === 'STANDFIRST') seen += 1;
    leadEnd += 1;
  }
  return { headlineEnd, bodyFrom, leadEnd };
}
