import { edtfBounds } from '../../../schema/edtf-bounds.ts';
import type { DateFound } from '../../../schema/model.ts';
import type { Candidate } from './candidate.ts';

/** Candidates that speak of one event, in the order of the text. The first of them founded it. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  readonly when: DateFound | null;
}

/** How many events back a mention is compared with: "the summit" takes up a recent one. */
const REACH = 60;

/** Gathers the candidates of one event, in the order of the text; a candidate that founds nothing and takes up nothing is left. */
export function mergeEvents(candidates: readonly Candidate[]): Gathered[] {
  const events: { candidates: Candidate[]; when: DateFound | null; last: number }[] = [];
  candidates.forEach((candidate, order) => {
    const same = events
      .slice(-REACH)
      .map((event) => ({ event, likeness: likeness(event.candidates, event.when, candidate) }))
      .filter((each) => each.likeness > 0)
      .reduce<{ event: (typeof events)[number]; likeness: number } | null>(
        (a, b) =>
          a === null || b.likeness > a.likeness || (b.likeness === a.likeness && b.event.last > a.event.last) ? b : a,
        null,
      );
    if (same !== null) {
      same.event.candidates.push(candidate);
      same.event.when = finer(same.event.when, candidate.when);
      same.event.last = order;
    } else if (candidate.sure) {
      events.push({ candidates: [candidate], when: candidate.when, last: order });
    }
  });
  return events.map(({ candidates: gathered, when }) => ({ candidates: gathered, when }));
}

/** Families whose words may take each other up. */
const KINDRED: readonly ReadonlySet<string>[] = [
  new Set(['summit meeting', 'talks', 'conference']),
  new Set(['speech', 'rally', 'town hall']),
  new Set(['statement', 'remarks']),
  new Set(['attack', 'death']),
];

/** How much speaks for one event; 0 where it is another. */
function likeness(event: readonly Candidate[], when: DateFound | null, candidate: Candidate): number {
  const same = event.some(({ family }) => family === candidate.family);
  const kin =
    same ||
    KINDRED.some((families) => families.has(candidate.family) && event.some(({ family }) => families.has(family)));
  if (!kin || candidate.family === 'photograph') return 0;
  const dates = compareDates(when, candidate.when);
  if (dates < 0) return 0;
  const sameDay =
    dates > 0 && when?.edtf === candidate.when?.edtf && when?.edtf?.length === 10 && sharesNoun(event, candidate);
  if (!(sameDay && !ordinalsDiffer(event, candidate)) && differs(event, candidate)) return 0;
  const place = event.find((each) => each.place !== null)?.place ?? null;
  const samePlace = place !== null && candidate.place !== null;
  if (samePlace && !placesAgree(place.name, candidate.place.name)) return 0;
  if (candidate.when === null && candidate.place === null) {
    return candidate.definite && same ? 1 + (sharesNoun(event, candidate) ? 1 : 0) + sharedPeople(event, candidate) : 0;
  }
  if (dates > 0 && (samePlace || place === null || candidate.place === null)) {
    return peopleClash(event, candidate) ? 0 : 3 + sharedPeople(event, candidate);
  }
  if (samePlace && (when === null || candidate.when === null) && same) {
    return candidate.definite || (sharesNoun(event, candidate) && !peopleClash(event, candidate)) ? 2 : 0;
  }
  return candidate.definite &&
    same &&
    (candidate.place === null || place === null) &&
    (candidate.when === null || when === null) &&
    candidate.when === null
    ? 1
    : 0;
}

function sharesNoun(event: readonly Candidate[], candidate: Candidate): boolean {
  return candidate.noun !== '' && event.some((each) => each.noun === candidate.noun);
}

function ordinalsDiffer(event: readonly Candidate[], candidate: Candidate): boolean {
  const mine = ordinal(candidate);
  const theirs = event.map(ordinal).filter(Boolean);
  return mine !== '' && theirs.length > 0 && !theirs.includes(mine);
}

function ordinal({ modifiers }: Candidate): string {
  return modifiers.filter((m) => m.startsWith('#')).join(' ');
}

/** Another ordinal, or other words before the noun, without the same people. */
function differs(event: readonly Candidate[], candidate: Candidate): boolean {
  if (ordinalsDiffer(event, candidate)) return true;
  if (
    ordinal(candidate) !== '' &&
    event.every((each) => ordinal(each) === '') &&
    candidate.when === null &&
    candidate.place === null
  )
    return true;
  const words = candidate.modifiers.filter((m) => !m.startsWith('#'));
  const known = event.flatMap(({ modifiers }) => modifiers.filter((m) => !m.startsWith('#')));
  if (candidate.named) return !event.some(({ named, label }) => named && label === candidate.label);
  if (words.length === 0 || known.length === 0) return false;
  return !words.some((m) => known.includes(m)) && sharedPeople(event, candidate) === 0;
}

function sharedPeople(event: readonly Candidate[], candidate: Candidate): number {
  const known = new Set(event.flatMap(({ participants }) => participants.map(({ person }) => person)));
  return candidate.participants.some(({ person }) => known.has(person)) ? 1 : 0;
}

/** Both name people, and none is the same. */
function peopleClash(event: readonly Candidate[], candidate: Candidate): boolean {
  const known = event.some(({ participants }) => participants.length > 0);
  return known && candidate.participants.length > 0 && sharedPeople(event, candidate) === 0;
}

function placesAgree(a: string, b: string): boolean {
  return a === b || a.includes(b) || b.includes(a);
}

/** 1 where the days of one lie inside those of the other, 0 where one is unknown, -1 where they differ. */
function compareDates(a: DateFound | null, b: DateFound | null): number {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first === null || second === null) return 0;
  const inside = (x: Bounds, y: Bounds): boolean => x.from >= y.from && x.to <= y.to;
  return inside(first, second) || inside(second, first) ? 1 : -1;
}

interface Bounds {
  readonly from: string;
  readonly to: string;
}

function boundsOf(date: DateFound | null): Bounds | null {
  const bounds = date?.edtf == null ? null : edtfBounds(date.edtf);
  return bounds?.earliest == null || bounds.latest === null ? null : { from: bounds.earliest, to: bounds.latest };
}

/** The date that says more: the one with fewer days. */
function finer(a: DateFound | null, b: DateFound | null): DateFound | null {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first === null) return b ?? a;
  if (second === null) return a;
  return Date.parse(second.to) - Date.parse(second.from) < Date.parse(first.to) - Date.parse(first.from) ? b : a;
}
