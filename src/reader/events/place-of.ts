import type { Range } from '../../../schema/domain/model.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { ORGANISATIONS } from '../lexicon/organisations.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Complement } from './complements.ts';
import { type EventView, isCapital, rangeOf, textOf, word } from './event-view.ts';
import { eventNoun } from './event-words.ts';
import { PLACE_PREPOSITIONS, SURE_PLACE_PREPOSITIONS } from './function-words.ts';
import { isTitled } from './heading.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { ownFrom } from './takes-part.ts';
import { SHORT_REGIONS, VENUES } from './venue-words.ts';

/** A place: its name without an article, its words, and the first token behind it. */
export interface PlaceFound {
  readonly name: string;
  readonly range: Range;
  readonly from: number;
  readonly to: number;
}

/** The first place among what stands behind a verb or noun; a town behind a building belongs to it. */
export function placeAmong(view: EventView, complements: readonly Complement[], travels: boolean): PlaceFound | null {
  for (const [i, { preposition: said, phrase }] of complements.entries()) {
    const each = view.phrases.list[phrase];
    const before = view.phrases.list[complements[i - 1]?.phrase ?? -1];
    // "in front of a store".
    const isBefore = said === 'of' && before !== undefined && /^front$/.test(word(view, before.head));
    const preposition = isBefore ? 'at' : said;
    if (each === undefined || !PLACE_PREPOSITIONS.has(preposition)) continue;
    if (/^(?:from|to|towards?)$/.test(preposition) && !(travels && preposition === 'to')) continue;
    // "sanctions on Example": on an island or a street, but against a country.
    if (preposition === 'on' && !VENUES.has(word(view, each.head))) continue;
    const place = placeOfPhrase(view, townAt(view, each), SURE_PLACE_PREPOSITIONS.has(preposition));
    if (place !== null) return place;
  }
  return null;
}

/**
 * The place that a phrase names: one of the list, one that ends in a word for a building or square, one with its region
 * behind it, or (where the preposition is sure) any capitalised name that is of no person or body.
 */
export function placeOfPhrase(view: EventView, phrase: NounPhrase, isSure: boolean): PlaceFound | null {
  const { head, to } = phrase;
  if (view.dates.of[head] !== -1 || view.people[head]?.kind === 'NAME') return null;
  const own = placeStart(view, phrase);
  // "in his Bentley": what is somebody's is a thing.
  if (own < 0 || /^(?:his|her|their|my|our)$/.test(word(view, phrase.from))) return null;
  const name = textOf(view, own, to).toLowerCase();
  const known = PLACES.has(name);
  const isNamed = isCapital(view, head) && view.tokens[head]?.pos !== 'VERB';
  const lower = word(view, head);
  const isVenue = VENUES.has(lower);
  const region = regionEnd(view, to);
  if (!known && region === to && !isVenue && !PLACES.has(word(view, head))) {
    if (!isSure || !isNamed || !mayBePlace(view, own, to, name)) return null;
  }
  if (!isNamed && !isVenue) return null;
  const suburb =
    /^(?:suburban|downtown|central|northern|southern|eastern|western)$/.test(word(view, own - 1)) && own > phrase.from
      ? own - 1
      : own;
  // "a suburban Detroit building": the town.
  if (isVenue && !isCapital(view, head) && PLACES.has(textOf(view, own, head).toLowerCase()))
    return placeFrom(view, suburb, head);
  return placeFrom(view, suburb, townEnd(view, region, isVenue || !known));
}

/** "the northeast town of Ostrel": the phrase that names the town; the same phrase where none is named behind. */
function townAt(view: EventView, phrase: NounPhrase): NounPhrase {
  const next = view.phrases.list[view.phrases.of[phrase.to + 1] ?? -1];
  const isTown = /^(?:town|city|village|suburb|island|province|port)$/.test(word(view, phrase.head));
  return isTown && word(view, phrase.to) === 'of' && next?.from === phrase.to + 1 && isCapital(view, next.head)
    ? next
    : phrase;
}

/** Whether a place, or the town or region it lies in, is of the list. */
export const isKnownPlace = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/, | in /)
    .some((part) => PLACES.has(part));

function placeFrom(view: EventView, from: number, to: number): PlaceFound {
  return { name: textOf(view, from, to), range: rangeOf(view, from, to), from, to };
}

/** The first capitalised word, with a number before it ("117th Street") or its owner where it is a building ("Tom’s Club"). */
function placeStart(view: EventView, phrase: NounPhrase): number {
  // "Tom’s Club store": the name begins with its owner.
  const first = ownFrom(view, phrase);
  const isOwned = phrase.owner >= 0 && VENUES.has(word(view, phrase.head)) && isCapital(view, first);
  const from = isOwned ? phrase.from : first;
  const own = isTitled(view, phrase.sentence) ? firstKnown(view, from, phrase.to) : firstCapital(view, from, phrase.to);
  return own > from && /^\d/.test(word(view, own - 1)) ? own - 1 : own;
}

/** In a heading of capitals "Fatal Ostrel" is Ostrel: the first words that with those behind them are a place of the list. */
function firstKnown(view: EventView, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (isCapital(view, at) && PLACES.has(textOf(view, at, to).toLowerCase())) return at;
  return firstCapital(view, from, to);
}

function firstCapital(view: EventView, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (token !== undefined && token.pos !== 'DET' && /^\p{Lu}/u.test(token.text)) return at;
  }
  return -1;
}

/** Not a body, a people, a month or an abbreviation. */
function mayBePlace(view: EventView, from: number, to: number, name: string): boolean {
  if (name.length < 3 || ORGANISATIONS.has(name) || DEMONYMS.has(name)) return false;
  for (let at = from; at < to; at += 1) if (view.tokens[at]?.pos === 'NUM' || /\d/.test(word(view, at))) return false;
  for (let at = from; at < to; at += 1) if (view.people[at] !== undefined) return false;
  if (from === to - 1 && /^[A-Z]{2,}$/.test(view.tokens[from]?.text ?? '')) return false;
  // Where all words begin with capitals, the body must have it for a name.
  if (isTitled(view, view.sentenceOf[from] ?? 0))
    for (let at = from; at < to; at += 1) if (!view.capitals.has(word(view, at))) return false;
  return view.tokens[to - 1]?.pos === 'PROPN' && !NO_PLACE.test(name);
}

/** Last words of names that are of no place: contests, bodies, papers, affairs. From general knowledge. */
const NO_PLACE =
  /(?:ball|bowl|cup|league|series|games?|championship|act|day|congress|twitter|facebook|instagram|snapchat|internet|web|christmas|easter|seven|six|round|finals?|week|season|division|senate|party|cabinet|court|committee|department|ministry|agency|bureau|council|commission|administration|post|times|journal|news|magazine|radio|network|show|breach|scandal|attacks?|affair|inc|corp|corporation|company|firm|exchange|institute|foundation|group|bank|association|union|democrats|republicans|convention|conference|caucus(?:es)?|primary|election|debate|constitution|amendment|army|navy|force|team|church|tribune|wars?|god|bible|english|spanish)$/;

/** ", Florida", ", Fla." and ", South London" behind a name. */
function regionEnd(view: EventView, to: number): number {
  if (word(view, to) !== ',') return to;
  const next = view.phrases.list[view.phrases.of[to + 1] ?? -1];
  if (next === undefined || !isCapital(view, next.head) || view.people[next.head] !== undefined) return to;
  const name = textOf(view, to + 1, next.to).toLowerCase();
  if (
    PLACES.has(name) ||
    SHORT_REGIONS.has(word(view, next.head).replace(/\.$/, '')) ||
    /^(?:north|south|east|west|central|northern|southern|eastern|western)/.test(name)
  )
    return next.to;
  return to;
}

/** "the Opera House in Hanoi", "the Gulf of Aden", "Sandilands stop in Croydon". */
function townEnd(view: EventView, to: number, isOpen: boolean): number {
  const joint = word(view, to);
  if (joint !== 'of' && !(isOpen && joint === 'in')) return to;
  const next = view.phrases.list[view.phrases.of[to + 1] ?? -1];
  if (next === undefined || !isCapital(view, next.head) || view.dates.of[next.head] !== -1) return to;
  return regionEnd(view, next.to);
}

/** "the Las Vegas shooting", "Croydon tram crash": a place of the list among the words before a noun. */
export function placeBefore(view: EventView, phrase: NounPhrase): PlaceFound | null {
  for (let from = phrase.from; from < phrase.head; from += 1) {
    if (!isCapital(view, from)) continue;
    for (let to = Math.min(phrase.head, from + 4); to > from; to -= 1) {
      // "Chicago Cubs", "USA Today": a body, no place.
      const isBody =
        to <= phrase.head &&
        isCapital(view, to) &&
        view.tokens[to]?.pos === 'PROPN' &&
        eventNoun(word(view, phrase.head)) === null;
      if (!isBody && view.people[from] === undefined && PLACES.has(textOf(view, from, to).toLowerCase()))
        return placeFrom(view, from, to);
    }
  }
  return null;
}
