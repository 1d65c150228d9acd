import type { EventKind } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { type EventView, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { SURE_PLACE_PREPOSITIONS } from './function-words.ts';
import { VIOLENT } from './kin-kinds.ts';
import { leadOf } from './lead.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type PlaceFound, placeBefore, placeOfPhrase } from './place-of.ts';

/** How many sentences of the body may give the main event its place. */
const REACH = 4;

const NONE: ReadonlySet<number> = new Set();

/** "Croydon tram crash victims named": the place of the accident or attack that the headline is about. */
export function headlinePlace(view: EventView): PlaceFound | null {
  const { headlineEnd } = leadOf(view);
  for (const phrase of view.phrases.list) {
    if (phrase.sentence >= headlineEnd) break;
    const place = namesViolence(view, phrase) ? placeBefore(view, phrase) : null;
    if (place !== null) return place;
  }
  return null;
}

function namesViolence(view: EventView, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) if (VIOLENT.has(eventNoun(word(view, at))?.kind ?? 'OTHER')) return true;
  return false;
}

/** The place of the main event where its own clauses have none: the first that the headline or the lead is set in. */
export function leadPlace(
  view: EventView,
  candidates: readonly Candidate[],
  taken: ReadonlySet<number> = NONE,
): PlaceFound | null {
  const roots = new Set(candidates.map(({ root }) => root));
  const { headlineEnd, bodyFrom } = leadOf(view);
  const isLocal = candidates.some(({ kind }) => VIOLENT.has(kind));
  // A meeting does not take place in its own name ("the Ostrel Policy Forum").
  const meeting = candidates.find(({ source, kind }) => source === 'NAME' && kind === 'MEETING');
  const own = view.phrases.list[meeting?.phrase ?? -1];
  for (const phrase of view.phrases.list) {
    if (phrase.sentence >= bodyFrom + REACH) break;
    if (phrase.sentence >= headlineEnd && phrase.sentence < bodyFrom) continue;
    if (phrase.sentence >= bodyFrom && isOfPicture(view, phrase.sentence)) continue;
    if (view.quoted[phrase.head] === 1 || isOfOther(view, phrase, roots) || phrase === own) continue;
    const isLed = SURE_PLACE_PREPOSITIONS.has(word(view, phrase.from - 1)) && (isLocal || isOfClause(view, phrase));
    const isNamed =
      phrase.sentence < headlineEnd
        ? namesEvent(view, phrase)
        : roots.has(eventNoun(word(view, phrase.head))?.root ?? '');
    const place =
      (isLed ? placeOfPhrase(view, phrase, phrase.sentence >= headlineEnd) : null) ??
      (isNamed ? placeBefore(view, phrase) : null);
    if (place !== null && !taken.has(place.from)) return place;
  }
  return isLocal || candidates.some(({ kind }) => ATTENDED.has(kind)) ? dateline(view, bodyFrom) : null;
}

/** Kinds that people come to: a report of one is mostly written where it was. */
const ATTENDED: ReadonlySet<EventKind> = new Set([
  'SPEECH',
  'APPEARANCE',
  'PROTEST',
  'CEREMONY',
  'PERFORMANCE',
  'COMPETITION',
  'PRESS_CONFERENCE',
  'TRIAL',
  'VISIT',
]);

/**
 * Whether "in Ostrel" says where something was done ("will meet in Ostrel", "told a crowd in Ostrel"), and not which town, people or party is
 * meant ("a radio host in Ostrel"); nor where another sentence turns to ("In Ostrel, the film sparked debate").
 */
function isOfClause(view: EventView, { from, sentence }: NounPhrase): boolean {
  const { headlineEnd, bodyFrom } = leadOf(view);
  if (sentence < headlineEnd) return true;
  const preposition = from - 1;
  if (preposition === view.sentences[sentence]?.from) return sentence === bodyFrom;
  const before = view.tokens[preposition - 1];
  return before === undefined || !/^(?:NOUN|PROPN)$/.test(before.pos) || HEARERS.test(before.lower);
}

const HEARERS =
  /^(?:crowds?|audiences?|supporters|reporters|rally|rallies|conference|ceremony|meeting|event|speech|celebration|gathering)$/;

/** "is photographed in 2016", "In this file photo": what stands below a picture. */
export function isOfPicture(view: EventView, sentence: number): boolean {
  const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) if (/^(?:photo|photographed|pictured)$/.test(word(view, at))) return true;
  return false;
}

/** "the game at Ostrel": the place of another event. */
function isOfOther(view: EventView, { from }: NounPhrase, roots: ReadonlySet<string>): boolean {
  const before = view.phrases.list[view.phrases.of[from - 2] ?? -1];
  const noun = before === undefined ? null : eventNoun(word(view, before.head));
  return noun !== null && noun.strength === 'STRONG' && !roots.has(noun.root);
}

/** "Croydon tram crash survivor", but not "Angola satellite": words of which one tells of an event. */
function namesEvent(view: EventView, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1) if (eventNoun(word(view, at)) !== null) return true;
  return false;
}

/** "WASHINGTON (AP) —", "LONDON —": where the report is written, the last resort. */
function dateline(view: EventView, bodyFrom: number): PlaceFound | null {
  const from = view.sentences[bodyFrom]?.from ?? 0;
  const phrase = view.phrases.list[view.phrases.of[from] ?? -1];
  if (phrase === undefined || phrase.from !== from || !/^[A-Z]{4,}$/.test(view.tokens[from]?.text ?? '')) return null;
  const isCut = /^(?:[(,—–-]|--)$/.test(word(view, phrase.to));
  return isCut ? placeOfPhrase(view, phrase, false) : null;
}
