import type { EventKind } from '../../../schema/model.ts';
import type { Candidate } from './candidate.ts';

/** How the people of an event are joined to its label. */
const JOINED: Partial<Record<EventKind, string>> = {
  INTERVIEW: 'with',
  SPEECH: 'by',
  VISIT: 'by',
  STATEMENT: 'by',
  APPEARANCE: 'with',
  MEETING: 'with',
  TALKS: 'with',
  CALL: 'with',
};

/** A readable label: "Summit in Hanoi", "Television interview with Mike Pompeo", "First meeting of Donald Trump and Kim Jong Un in Singapore". */
export function nameEvent(founder: Candidate, place: string | null, people: readonly string[]): string {
  const inPlace =
    place === null || founder.label.includes(place)
      ? ''
      : ` ${/^(?:[A-Z]\S* )*(?:House|Hall|Center|Centre|University|Hotel|Arena|Stadium)\b/.test(place) ? 'at' : 'in'} ${place}`;
  if (founder.family === 'photograph') return `${listed(people)} ${founder.label}${inPlace}`;
  if (founder.kind === 'STATEMENT' && founder.label.includes(' says ')) return founder.label;
  if (founder.named || people.length === 0) return `${founder.label.replace(/ (?:of|by)$/, '')}${inPlace}`;
  if (/ (?:of|by)$/.test(founder.label)) return `${founder.label} ${listed(people)}${inPlace}`;
  if (people.length === 2 && (founder.kind === 'MEETING' || founder.kind === 'TALKS' || founder.kind === 'CALL')) {
    return `${founder.label} ${founder.kind === 'MEETING' ? 'of' : 'between'} ${listed(people)}${inPlace}`;
  }
  const joined = JOINED[founder.kind];
  return joined === undefined || people.length > 3
    ? `${founder.label}${inPlace}`
    : `${founder.label} ${joined} ${listed(people)}${inPlace}`;
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
