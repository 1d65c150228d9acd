import type { PersonFound, QuoteFound, Range, SourceKind } from '../../../schema/domain/model.ts';
import { BODY_WORDS, PERSON_NOUNS } from '../lexicon/titles.ts';
import type { Reading } from '../reading.ts';
import { POSTNOMINALS } from './is-title.ts';
import { alternativesOf } from './rivals.ts';
import { headOf } from './unnamed.ts';

/** Says of every quote's source what it is, and which person, where it is one with a name. */
export function linkSpeakers(reading: Reading): Reading {
  const places = placesOf(reading.people);
  return { ...reading, quotes: reading.quotes.map((quote) => linked(reading, places, quote)) };
}

interface Place {
  readonly range: Range;
  readonly key: string;
  readonly from: number;
  readonly isModifier: boolean;
}

function placesOf(people: readonly PersonFound[]): readonly Place[] {
  return people
    .flatMap(({ key, mentions }) =>
      mentions.map(({ range, kind, title }) => ({
        range,
        key,
        from: title?.start ?? range.start,
        isModifier: kind === 'MODIFIER',
      })),
    )
    .sort((a, b) => a.range.start - b.range.start);
}

function linked({ document, rivals }: Reading, places: readonly Place[], quote: QuoteFound): QuoteFound {
  if (quote.source === null) return quote;
  const range = withNickname(document.text, places, quote.source.range);
  const words = document.text.slice(range.start, range.end);
  const speaker =
    speakerIn(document.text, places, range, words) ??
    inApposition(document.text, places, range, words) ??
    holderIn(document.text, places, range);
  const kind = speaker === null ? kindOf(words) : 'PERSON';
  const alternatives = speaker === null ? [] : alternativesOf(rivals.get(speaker.range.start) ?? [], quote.confidence);
  return { ...quote, source: { range, kind }, speaker: speaker?.key ?? null, alternatives };
}

/** The source with the whole of a name that a nickname in marks cuts: `Jan | "Jo" Doe`. */
function withNickname(text: string, places: readonly Place[], range: Range): Range {
  const around = places[firstFrom(places, range.start) - 1]?.range;
  if (
    around !== undefined &&
    around.start < range.start &&
    range.start < around.end &&
    around.end <= range.end &&
    /["“‘'(]/.test(text.slice(around.start, range.start))
  )
    return { start: around.start, end: range.end };
  for (let i = firstFrom(places, range.start); i < places.length; i += 1) {
    const place = places[i]?.range;
    if (place === undefined || place.start >= range.end) return range;
    if (place.end > range.end && /^\s["“‘'(]/.test(text.slice(range.end, place.end)))
      return { ...range, end: place.end };
  }
  return range;
}

/** The person whose mention is the head of the source; "who" stands for the name right before it. */
function speakerIn(text: string, places: readonly Place[], range: Range, words: string): Place | null {
  const first = firstFrom(places, range.start);
  if (/^(?:who|whom)$/i.test(words)) {
    const before = places[first - 1];
    return before !== undefined && /^[,\s]*(?:[^.!?;]{0,80}, )?$/.test(text.slice(before.range.end, range.start))
      ? before
      : null;
  }
  const cut = headEnd(words) + range.start;
  for (let i = first; i < places.length; i += 1) {
    const place = places[i];
    if (place === undefined || Math.min(place.from, place.range.start) >= cut) return null;
    if (place.isModifier || place.range.end > range.end) continue;
    const after = text.slice(place.range.end, place.range.end + 3);
    if (/^['’]s\b/.test(after) && place.range.end < cut) continue;
    const rest = text.slice(place.range.end, Math.max(cut, place.range.end));
    if (
      /\p{L}/u.test(rest) &&
      !/^\s*(?:and|himself|herself|,? (?:jr|sr)\.?|also|then|later)/iu.test(rest) &&
      !/^\s*[("“]/u.test(rest) &&
      !POSTNOMINALS.has(rest.trim())
    )
      continue;
    if (/^\s+and\b/.test(text.slice(place.range.end, range.end))) return null;
    return place;
  }
  return null;
}

/** Between the comma behind a description and the name: nothing, a style ("the Most"), or an article and a word or two in small letters. */
const BEFORE_NAME =
  /^,\s*(?:(?:the|a|an|his|her|their)\s(?:[\p{Ll}-]+\s){0,3})?(?:(?:Most|Very|Right|Rt\.?|Hon\.?)\s)*$/u;

/** Behind a name in apposition: its letters, its body or place, a comma, or nothing. */
const BEHIND_NAME = /^\s*(?:[,(]|$|(?:of|from|at|with)\s\S)/u;

/** "The mayor, | Jane Doe": the person named in apposition to a description that names nobody itself. */
function inApposition(text: string, places: readonly Place[], range: Range, words: string): Place | null {
  const comma = words.indexOf(',');
  const head = words.slice(0, Math.max(0, comma));
  if (!/^(?:the|an?|one|another|his|her|its|their|our|my)\s|['’]s?\s/iu.test(head) && !namesCalling(head)) return null;
  // "a spokesman for the mayor, Jane Doe": either may be meant.
  if (/^an?\s/i.test(head) && PERSON_NOUNS.has(head.slice(head.lastIndexOf(' ') + 1).toLowerCase())) {
    if (/\s(?:for|of|to)\s/.test(head)) return null;
  }
  const place = places[firstFrom(places, range.start + comma)];
  if (place === undefined || place.isModifier || place.range.end > range.end) return null;
  if (!BEFORE_NAME.test(text.slice(range.start + comma, Math.min(place.from, place.range.start)))) return null;
  const behind = text.slice(place.range.end, range.end);
  return BEHIND_NAME.test(behind) || POSTNOMINALS.has(behind.trim().replace(/,$/, '')) ? place : null;
}

function firstFrom(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.range.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one who holds the office before the name: "Norway's Minister for Trade Ann Hale". */
function holderIn(text: string, places: readonly Place[], range: Range): Place | null {
  for (let i = firstFrom(places, range.start); i < places.length; i += 1) {
    const place = places[i];
    if (place === undefined || place.range.start >= range.end) return null;
    if (place.isModifier || place.range.end !== range.end) continue;
    const before = text.slice(range.start, Math.min(place.from, place.range.start));
    if (/(?:^|\s)\p{Lu}\p{L}* (?:of|for) (?:\p{Lu}\p{L}* |and )+$/u.test(before)) return place;
  }
  return null;
}

/** Whether words name one person's calling, office or kinship: "The mayor", "His predecessor", "Hale's wife". */
const namesCalling = (words: string): boolean => PERSON_NOUNS.has(headOf(words));

/** Where the head of a source ends: at the first comma, preposition or relative. */
function headEnd(words: string): number {
  const cut = words.search(
    /,|\(|—|\s(?:of|for|from|in|on|at|with|to|by|who|whom|whose|which|that|as|near|including)\s/i,
  );
  return cut > 0 ? cut : words.length;
}

function kindOf(words: string): SourceKind {
  if (/^(?:he|she|it|who|i|you|which|that)$/i.test(words)) return 'UNRESOLVED';
  if (/^(?:they|we|them|both|many|some|others|all|most)$/i.test(words)) return 'GROUP';
  if (/^\p{Lu}\S* & \p{Lu}/u.test(words)) return 'ORGANISATION';
  const head = headOf(words);
  const singular = head
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman');
  if (
    PERSON_NOUNS.has(head) ||
    PERSON_NOUNS.has(singular) ||
    /^(?:source|sources|people|person|someone|aides|insider|insiders|man|men|jury|juries)$/.test(head)
  )
    return 'UNNAMED';
  if (BODY_WORDS.has(head) || /^(?:the\s)?\p{Lu}/u.test(words))
    return /s$/.test(head) && /^\p{Ll}/u.test(words) ? 'GROUP' : 'ORGANISATION';
  if (
    /^(?:report|poll|survey|study|statement|paper|newspaper|website|site|magazine|network|company|firm|agency|ad|letter|document|documents|article|campaign|government|administration|police|ministry|department|court|tribunal|inquest|inquiry|group|party|committee|team|union)$/.test(
      head,
    )
  )
    return 'ORGANISATION';
  return /s$/.test(head) ? 'GROUP' : 'UNRESOLVED';
}
