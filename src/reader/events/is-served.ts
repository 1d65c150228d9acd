import type { EventFound, EventKind } from '../../../schema/domain/model.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import { boundsOf } from './date-bounds.ts';
import { type EventView, textOf, word } from './event-view.ts';
import { founderOf } from './founder-of.ts';
import type { Gathered } from './gather-events.ts';
import { isShort } from './is-short.ts';
import { VIOLENT } from './kin-kinds.ts';
import { wordsIn } from './label-of.ts';
import { isGeneral, isTelling } from './telling-name.ts';
import { isOfElections } from './text-domain.ts';

/**
 * Whether an event beside the main one is served: its name tells it from others, and all that its kind asks for is known. In doubt it is
 * left out, since what is served is taken for true.
 */
export function isServed(
  view: EventView,
  event: EventFound,
  { candidates }: Gathered,
  isOccasion: boolean,
  main: EventFound | null,
): boolean {
  const founder = founderOf(candidates);
  // "World Series" beside "Cubs win World Series".
  if (founder?.source === 'NAME' && main?.name.includes(event.name) === true) return false;
  if (founder === undefined || lacksPart(event) || isOfPlace(view, founder) || isOfOpenYear(view, event)) return false;
  if (!isTelling(view, event.name, founder) && !(isOccasion && wordsIn(event.name) > 4)) return false;
  if (candidates.every(({ at }) => view.quoted[at] === 1) && !isOccasion) return false;
  if (lacksObject(view, event, founder) || lacksWords(view, event, founder)) return false;
  return isShort(view) || isOccasion || event.when !== null || founder.source === 'NAME';
}

/**
 * Whether the event that an article is taken to be chiefly about is one. Articles on an election are comment more often than report: there a
 * noun needs its day and a name of its own, and what is of no kind its day.
 */
export function isReported(view: EventView, event: EventFound, { candidates }: Gathered): boolean {
  const founder = founderOf(candidates);
  const { kind, name, when, place, participants, groups } = event;
  if (!isOfElections(view) || founder === undefined || VIOLENT.has(kind)) return true;
  if (kind === 'STATEMENT' && /^says?$/.test(name.split(' ').at(-1) ?? '')) return false;
  if (WON.test(name) && founder.source === 'NOUN' && participants.length === 0) return false;
  const isWhole = participants.length + groups.length > 0;
  if (founder.source === 'VERB') {
    if (kind === 'STATEMENT') return true;
    return isWhole || founder.when !== null || (kind !== 'OTHER' && (founder.isStrong || when !== null));
  }
  const isKnown = when !== null && (place !== null || participants.length + groups.length > 0);
  return isKnown && isTelling(view, name, founder);
}

/** Kinds that are of somebody: without a person or body they are not wholly read. */
const OF_SOMEBODY: ReadonlySet<EventKind> = new Set([
  'SPEECH',
  'VISIT',
  'APPEARANCE',
  'CALL',
  'STATEMENT',
  'MEETING',
  'DEATH',
  'ARREST',
  'DEPARTURE',
  'APPOINTMENT',
  'RELATIONSHIP',
  'LEGAL_ACTION',
]);

/** An interview without the person, a visit without the visitor. */
const lacksPart = ({ kind, participants, groups, place, roots }: EventFound): boolean =>
  (kind === 'INTERVIEW' && participants.length === 0) ||
  (kind === 'PRESS_CONFERENCE' && participants.length + groups.length === 0) ||
  (kind === 'VISIT' && roots[0] === 'visit' && place === null) ||
  (OF_SOMEBODY.has(kind) && kind !== 'MEETING' && participants.length + groups.length === 0);

/** Kinds of what people do or what befalls them, never towns and countries. */
const OF_PEOPLE: ReadonlySet<EventKind> = new Set([
  'VISIT',
  'DEATH',
  'ARREST',
  'DEPARTURE',
  'APPOINTMENT',
  'RELATIONSHIP',
  'SPEECH',
  'INTERVIEW',
  'PRESS_CONFERENCE',
]);

/** "a trader from Ostrel who sells gloves, arrived": a place read as who does it. */
function isOfPlace(view: EventView, { kind, agent, patient }: Candidate): boolean {
  if (!OF_PEOPLE.has(kind)) return false;
  return [agent, patient].some((index) => {
    const phrase = view.phrases.list[index];
    return phrase !== undefined && PLACES.has(textOf(view, phrase.from, phrase.to).toLowerCase());
  });
}

/** A year that was not over when the article was written says not whether it has happened. */
function isOfOpenYear({ publishedOn }: EventView, { when }: EventFound): boolean {
  const bounds = when?.edtf?.length === 4 ? boundsOf(when.edtf) : null;
  return publishedOn !== null && bounds !== null && bounds.to >= publishedOn;
}

/** "State Department releases": what is done, but not to what. */
function lacksObject(view: EventView, { name, kind }: EventFound, founder: Candidate): boolean {
  if (founder.source !== 'VERB' || !OF_OBJECT.has(kind)) return false;
  const last = (name.split(' ').at(-1) ?? '').toLowerCase();
  return view.verbs.list[founder.verb] !== undefined && last.startsWith(founder.root.slice(0, 4));
}

/** "a win in Ostrel", "her own show": a noun that says neither whose it is nor on which day and where, or of which there are many. */
function lacksWords(view: EventView, event: EventFound, { source, phrase }: Candidate): boolean {
  if (source !== 'NOUN') return false;
  const { from, head } = view.phrases.list[phrase] ?? { from: 0, head: 0 };
  if (MANY.test(textOf(view, from, head)) || (isPlural(word(view, head)) && !isShort(view))) return true;
  const isPossessive = /^(?:his|her|their|its|my|our|your)$/.test(word(view, view.phrases.list[phrase]?.from ?? -1));
  if (isPossessive && OF_MANY.has(event.kind)) return true;
  if (isShort(view) || event.participants.length + event.groups.length > 0) return false;
  const { name, place, when, kind } = event;
  if (place === null && when === null) return true;
  if (/^(?:COMPETITION|ELECTION)$/.test(kind) && WON.test(name)) return true;
  const isPlacedAndDated = place !== null && when?.edtf?.length === 10;
  return !isPlacedAndDated && isGeneral(view, place === null ? name : name.replace(place.name, ''));
}

/** "Trump rallies": not one, but for what is held in the plural. */
const isPlural = (lower: string): boolean =>
  /[^s]s$/.test(lower) &&
  !/^(?:talks|caucuses|primaries|elections|olympics|games|attacks|bombings|shootings|killings|riots|protests|clashes|floods|series|awards|finals|playoffs|celebrations|negotiations)$/.test(
    lower,
  );

/** "a few more victories": not one. */
const MANY = /\b(?:few|more|several|many|some|multiple|various|numerous|other|similar|most|all)\b/i;

/** Of what is won or lost it must be known who did. */
const WON = /\b(?:win|victory|defeat|loss|triumph|title)\b/i;

/** Kinds of which somebody has many. */
const OF_MANY: ReadonlySet<EventKind> = new Set(['PERFORMANCE', 'AWARD', 'LAUNCH', 'DECISION', 'RESULTS', 'STATEMENT']);

/** Kinds whose verbs do something to something. */
const OF_OBJECT: ReadonlySet<EventKind> = new Set([
  'LAUNCH',
  'DEAL',
  'ATTACK',
  'DECISION',
  'AWARD',
  'LEGAL_ACTION',
  'DISCOVERY',
  'CRIME',
  'COMPETITION',
  'TRIAL',
]);
