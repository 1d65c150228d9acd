import type { EventStatus } from '../operations/documents.ts';
import { sayDate } from './say-date.ts';

/** Whether an event has taken place. */
export const statusNames: Readonly<Record<EventStatus, string>> = {
  HAPPENED: 'happened',
  ONGOING: 'going on',
  PLANNED: 'planned',
};

interface EventFacts {
  readonly status: EventStatus;
  readonly when: { readonly edtf: string } | null;
  readonly place: { readonly name: string } | null;
}

/** When and where an event is, as far as articles state it: "27–28 February 2019 · Hanoi · planned". */
export const sayEventFacts = ({ status, when, place }: EventFacts): string =>
  [when === null ? null : sayDate(when.edtf), place?.name ?? null, status === 'HAPPENED' ? null : statusNames[status]]
    .filter((part) => part !== null)
    .join(' · ');
