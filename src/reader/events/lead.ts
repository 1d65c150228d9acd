import type { EventView } from './event-view.ts';

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
  while (bodyFrom < view.kinds.length && view.kinds[bodyFrom] !== 'PARAGRAPH' && view.kinds[bodyFrom] !== 'STANDFIRST')
    bodyFrom += 1;
  return { headlineEnd, bodyFrom, leadEnd: bodyFrom + 3 };
}
