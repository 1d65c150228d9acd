import type { Candidate } from './candidate.ts';
import { boundsOf } from './date-bounds.ts';
import type { EventView } from './event-view.ts';
import { GENERAL_KINDS } from './general-kinds.ts';
import { areKin, CONSEQUENCES, VIOLENT } from './kin-kinds.ts';
import { isSending } from './kind-by-phrases.ts';

/** Candidates that tell of one event, in the order of the text. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
}

/** How many events back a mention is compared with. */
const REACH = 40;

interface Open {
  readonly candidates: Candidate[];
  readonly roots: Set<string>;
  readonly people: Set<string>;
  readonly groups: Set<string>;
  readonly modifiers: Set<string>;
  last: number;
}

/** Gathers what tells of one event: the same root or kin kinds, and nothing in time, place and people against it. */
export function gatherEvents(view: EventView, candidates: readonly Candidate[]): Gathered[] {
  const events: Open[] = [];
  for (const candidate of candidates) {
    let best: Open | null = null;
    let most = 0;
    const heads = headsOf(view, candidate);
    for (let i = events.length - 1; i >= Math.max(0, events.length - REACH); i -= 1) {
      const event = events[i];
      if (event === undefined) continue;
      const score = likeness(view, event, candidate, heads);
      if (score > most) {
        most = score;
        best = event;
      }
    }
    if (best !== null) add(view, best, candidate);
    else if (candidate.status !== null) events.push(opened(view, candidate));
  }
  return events.map(({ candidates: list }) => ({ candidates: list }));
}

function opened(view: EventView, candidate: Candidate): Open {
  const event: Open = {
    candidates: [],
    roots: new Set(),
    people: new Set(),
    groups: new Set(),
    modifiers: new Set(),
    last: candidate.sentence,
  };
  add(view, event, candidate);
  return event;
}

function add(view: EventView, event: Open, candidate: Candidate): void {
  event.candidates.push(candidate);
  event.roots.add(candidate.root);
  event.last = candidate.sentence;
  for (const { person } of candidate.participants) event.people.add(person);
  for (const head of headsOf(view, candidate)) event.groups.add(head);
  for (const each of candidate.modifiers) event.modifiers.add(each);
}

/** The last words of the groups that take part. */
function headsOf(view: EventView, { groups }: Candidate): string[] {
  return groups.map(({ start, end }) => {
    const text = view.text.slice(start, end).toLowerCase();
    return text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1).replace(/s$/, '');
  });
}

/** How much speaks for one event; 0 where it is another. */
function likeness(view: EventView, event: Open, candidate: Candidate, heads: readonly string[]): number {
  const founder = event.candidates[0];
  if (founder === undefined) return 0;
  const before = event.candidates.at(-1);
  if (
    candidate.source === 'ADJECTIVE' &&
    before?.source === 'VERB' &&
    before.sentence === candidate.sentence &&
    candidate.at - before.at <= 4
  )
    return 6;
  const isSameRoot = event.roots.has(candidate.root);
  const isKin = areKin(founder.kind, candidate.kind);
  const near = candidate.sentence - event.last;
  const isNear = near <= 1;
  const isConsequence =
    VIOLENT.has(founder.kind) &&
    (CONSEQUENCES.has(candidate.root) || (CONSEQUENCES.has(founder.root) && VIOLENT.has(candidate.kind)));
  if (!isSameRoot && !isKin && !isConsequence) return 0;
  // "clears", "reacts": a verb of general use has its kind from what it mostly means, and shares it with no other.
  if (!isSameRoot && (GENERAL_KINDS.has(founder.root) || GENERAL_KINDS.has(candidate.root))) return 0;
  // "sends a probe" and "unveils a car": a general verb has its kind from its phrases, and shares it with no other verb.
  if (
    !isSameRoot &&
    founder.kind === 'LAUNCH' &&
    candidate.source === 'VERB' &&
    isSending(founder.root) !== isSending(candidate.root)
  )
    return 0;
  if (candidate.source === 'CAPTION' || founder.source === 'CAPTION') return 0;
  if (founder.source === 'NAME' || candidate.source === 'NAME') return sameName(event, candidate) ? 5 : 0;
  if (isIntroduced(candidate) && !founder.isHeading && near > 0) return 0;
  const time = compareTimes(event, candidate, view.publishedOn);
  if (time < 0) return 0;
  if (clash(event, candidate)) return 0;
  const place = comparePlaces(event, candidate);
  if (place < 0 && !(isSameRoot && candidate.isDefinite)) return 0;
  const shared = sharedPart(event, candidate, heads);
  if (isDatedAnew(event, candidate) && shared === 0 && near > 2 && !founder.isHeading) return 0;
  const hasPart = candidate.participants.length + candidate.groups.length > 0;
  const eventHasPart = event.people.size + event.groups.size > 0;
  if (isSameRoot) {
    if (shared > 0 || !hasPart || !eventHasPart) return 3 + time + Math.max(0, place) + shared;
    if (VIOLENT.has(founder.kind)) return near <= 8 || candidate.isDefinite ? 2 + time : 0;
    return candidate.isDefinite && time + place > 0 ? 1 : 0;
  }
  if (isConsequence && (isNear || shared > 0 || founder.isHeading)) return 2 + time + Math.max(0, place) + shared;
  if (candidate.source === 'NOUN' && candidate.isDefinite && (!hasPart || shared > 0))
    return near <= 6 || founder.isHeading ? 1 + time + shared : 0;
  if (isKin && shared > 0 && isNear && founder.kind === candidate.kind) return 1 + time + shared;
  if (isKin && time > 0 && place > 0) return 1 + shared;
  if (
    founder.kind === candidate.kind &&
    time > 0 &&
    near <= 4 &&
    (candidate.participants.length === 0 || event.people.size === 0)
  )
    return 1 + shared;
  // In a report of a crash, "the tragedy in Croydon" is the crash.
  if (
    VIOLENT.has(founder.kind) &&
    VIOLENT.has(candidate.kind) &&
    candidate.isStrong &&
    !isOther(candidate) &&
    (candidate.isDefinite ? place >= 0 && founder.isHeading : place > 0)
  )
    return 1 + shared + time;
  return isKin &&
    founder.kind === candidate.kind &&
    founder.isHeading &&
    candidate.sentence < 6 &&
    (shared > 0 || !hasPart)
    ? 1
    : 0;
}

/** "a rally": an indefinite noun tells of another one than that spoken of before; only what a heading has told is told again. */
const isIntroduced = ({ source, isDefinite, isHeading }: Candidate): boolean =>
  source === 'NOUN' && !isDefinite && !isHeading;

/** "Tuesday’s debate", some way behind "the second debate", may be another. */
const isDatedAnew = (event: Open, { when }: Candidate): boolean =>
  when !== null && event.candidates.every((each) => each.when === null);

function sameName(event: Open, candidate: Candidate): boolean {
  return event.candidates.some(
    ({ source, root }) =>
      source === 'NAME' &&
      candidate.source === 'NAME' &&
      (root === candidate.root || root.endsWith(` ${candidate.root}`) || candidate.root.endsWith(` ${root}`)),
  );
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|final|previous|next|last|another|other|new|earlier|latest)$/;

const isOther = ({ modifiers }: Candidate): boolean =>
  modifiers.some((each) => /^(?:another|other|previous|earlier|separate|similar)$/.test(each));

/** "the first meeting" is not "their second meeting", nor "the second quake" the one before. */
function clash(event: Open, candidate: Candidate): boolean {
  if (candidate.phrase < 0) return false;
  const mine = candidate.modifiers.filter((each) => ORDINAL.test(each));
  if (mine.length === 0) return false;
  const theirs = [...event.modifiers].filter((each) => ORDINAL.test(each));
  return !mine.some((each) => theirs.includes(each));
}

function sharedPart(event: Open, candidate: Candidate, heads: readonly string[]): number {
  if (candidate.participants.some(({ person }) => event.people.has(person))) return 2;
  return heads.some((head) => event.groups.has(head)) ? 1 : 0;
}

function comparePlaces(event: Open, { place }: Candidate): number {
  if (place === null) return 0;
  const known = event.candidates.flatMap((each) => (each.place === null ? [] : [each.place.name]));
  if (known.length === 0) return 0;
  return known.some((name) => name.includes(place.name) || place.name.includes(name)) ? 1 : -1;
}

/** 1 where the days of one lie inside those of the other, 0 where one is unknown, -1 where they differ. */
function compareTimes(event: Open, { when, isDefinite }: Candidate, publishedOn: string | null): number {
  const mine = boundsOf(when?.date.edtf ?? null);
  if (mine === null) return 0;
  let found = 0;
  // What a headline tells is news: an earlier year is another time.
  const isNews = event.candidates[0]?.isHeading === true && event.candidates.every((each) => each.when === null);
  if (isNews && !isDefinite && publishedOn !== null && Date.parse(publishedOn) - Date.parse(mine.to) > OLD) return -1;
  for (const each of event.candidates) {
    const theirs = boundsOf(each.when?.date.edtf ?? null);
    if (theirs === null) continue;
    const inside =
      (mine.from >= theirs.from && mine.to <= theirs.to) || (theirs.from >= mine.from && theirs.to <= mine.to);
    if (!inside) return -1;
    found = 1;
  }
  return found;
}

/** Older than this, in milliseconds, is no news. */
const OLD = 60 * 86_400_000;
