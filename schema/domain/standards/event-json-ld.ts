import type { EventStatus } from '../model.ts';
import { isoInterval } from './iso-date.ts';
import type { JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';
import {
  articleNode,
  eventNode,
  identifierNode,
  type NamedArticle,
  type NamedNode,
  personNode,
  schemaOrg,
} from './json-ld.ts';
import { addressOf, type PublicUrl } from './public-address.ts';

/** What the JSON-LD of an event is made of. `when` is EDTF. */
export interface EventToDescribe extends NamedNode {
  readonly id: string;
  readonly status: EventStatus;
  readonly when: string | null;
  readonly place: string | null;
  readonly participants: readonly NamedNode[];
  /** That of its best account. */
  readonly article: NamedArticle | null;
}

/** An event as an Event (https://schema.org/Event). A day that no article states for certain is left out. */
export function eventJsonLd(base: PublicUrl, event: EventToDescribe): JsonObject {
  const { id, slug, status, when, place, participants, article } = event;
  const { start, end } = when === null ? { start: null, end: null } : isoInterval(when);
  return withoutEmpty({
    '@context': schemaOrg,
    ...eventNode(base, event),
    startDate: start,
    endDate: end,
    eventStatus: status === 'PLANNED' ? `${schemaOrg}/EventScheduled` : null,
    location: place === null ? null : { '@type': 'Place', name: place },
    attendee: participants.map((person) => personNode(base, person)),
    url: addressOf(base, 'events', slug),
    subjectOf: article === null ? null : articleNode(base, article),
    identifier: [identifierNode(id)],
  });
}
