import type { Range } from '../../../schema/model.ts';
import { PLACES } from '../words/places.ts';
import { SHORT_STATES } from '../words/short-states.ts';
import { VENUES } from '../words/venues.ts';
import { isCapital, isGlued, rangeOf, type Scene, word } from './scene.ts';

/** A place at a word: its name without an article, its words, and the word behind it. */
export interface PlaceAt {
  readonly end: number;
  readonly name: string;
  readonly range: Range;
}

/** The most words that a name may have. */
const LONGEST = 8;

/**
 * Reads the name of a place: a known one, a capitalised name before a state or country ("Fort Pierce, Florida"), or
 * one that ends in a word for a building or square, with the town behind it ("the Opera House in Hanoi").
 */
export function matchPlace(scene: Scene, at: number): PlaceAt | null {
  const begin = /^(?:the|downtown|central|nearby|northern|southern|eastern|western)$/.test(word(scene, at))
    ? at + 1
    : at;
  if (!isCapital(scene, begin)) return null;
  if (scene.people.get(begin)?.kind === 'NAME') return null;
  const end = nameEnd(scene, begin);
  const region = regionEnd(scene, end);
  const known = knownEnd(scene, begin, end);
  if (region > end) return place(scene, begin, region);
  if (known === end) return isModifier(scene, end) ? null : place(scene, begin, end);
  if (VENUES.has(word(scene, end - 1)) && end - begin > 1) {
    const town = /^(?:in|,)$/.test(word(scene, end)) ? matchTown(scene, end + 1) : null;
    return place(scene, begin, town?.end ?? end);
  }
  return null;
}

function matchTown(scene: Scene, at: number): PlaceAt | null {
  if (!isCapital(scene, at)) return null;
  const end = nameEnd(scene, at);
  const region = regionEnd(scene, end);
  return region > end || knownEnd(scene, at, end) === end ? place(scene, at, region) : null;
}

function place(scene: Scene, begin: number, end: number): PlaceAt {
  const range = rangeOf(scene, begin, end);
  return { end, name: scene.text.slice(range.start, range.end).replace(/\s+/g, ' '), range };
}

/** "Ohio voters", "China policy", "Iran's": the name says which, not where. */
function isModifier(scene: Scene, end: number): boolean {
  return /^['’]$/.test(word(scene, end)) && word(scene, end + 1) === 's' && isGlued(scene, end);
}

/** The end of a run of capitalised words, with the small words that names hold ("Rio de Janeiro", "St. Louis"). */
function nameEnd(scene: Scene, begin: number): number {
  let end = begin + 1;
  while (end < begin + LONGEST && scene.sentence[end] === scene.sentence[begin] && !scene.dates.has(end)) {
    if (isCapital(scene, end) && !isGlued(scene, end)) end += 1;
    else if (word(scene, end) === '.' && isGlued(scene, end) && /^(?:st|ft|mt)$/.test(word(scene, end - 1))) end += 1;
    else if (word(scene, end) === '-' && isGlued(scene, end) && isGlued(scene, end + 1)) end += 2;
    else if (/^(?:de|of|la|el|es|au|del)$/.test(word(scene, end)) && isCapital(scene, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** The longest known name that starts at a word. */
function knownEnd(scene: Scene, begin: number, end: number): number {
  for (let last = end; last > begin; last--) {
    const range = rangeOf(scene, begin, last);
    if (PLACES.has(scene.text.slice(range.start, range.end).toLowerCase().replace(/\s+/g, ' '))) return last;
  }
  return begin;
}

/** The end of ", Florida" or ", Fla." behind a name; the same word where no region stands there. */
function regionEnd(scene: Scene, end: number): number {
  if (word(scene, end) !== ',' || !isCapital(scene, end + 1)) return end;
  if (word(scene, end + 1) === 'd' && word(scene, end + 3) === 'c')
    return word(scene, end + 4) === '.' ? end + 5 : end + 4;
  if (SHORT_STATES.has(word(scene, end + 1)) && word(scene, end + 2) === '.') return end + 3;
  if (/^[ns]$/.test(word(scene, end + 1)) && word(scene, end + 2) === '.' && /^[hjcdmy]$/.test(word(scene, end + 3))) {
    return word(scene, end + 4) === '.' ? end + 5 : end + 4;
  }
  for (const last of [end + 3, end + 2]) {
    const range = rangeOf(scene, end + 1, last);
    const kind = PLACES.get(scene.text.slice(range.start, range.end).toLowerCase());
    if (kind === 'REGION' || kind === 'COUNTRY') return last;
  }
  return end;
}
