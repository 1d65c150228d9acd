import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';
import { type EventView, isCapital, rangeOf } from './event-view.ts';
import { isTitled } from './heading.ts';
import { leadOf } from './lead.ts';

/** The words from one token up to another, with single spaces, and without the capitals that only a heading gives. */
export function plainWords(view: EventView, from: number, to: number): string {
  const isHeaded = isTitled(view, view.sentenceOf[from] ?? 0);
  const { start, end } = rangeOf(view, from, to);
  if (!isHeaded) return tidy(view.text.slice(start, end));
  let text = '';
  let last = start;
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) break;
    text += view.text.slice(last, token.start);
    text += isPlainIn(view, at) ? token.lower : token.text;
    last = token.end;
  }
  return tidy(text);
}

/** Single spaces, and none around the hyphens and full stops of one word, as some publishers set them ("hit - and - run", "U. S."). */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}\d]) - (?=[\p{Ll}\d])/gu, '-')
    .replace(/\b(\p{Lu})\. (?=\p{Lu}\.)/gu, '$1.');

/** Whether a capitalised word is no name: the body writes it small, or never has it with a capital. */
function isPlainIn(view: EventView, at: number): boolean {
  const token = view.tokens[at];
  const person = view.people[at];
  if (token === undefined || !isCapital(view, at) || (person !== undefined && person.kind !== 'PRONOUN')) return false;
  const { lower, pos } = token;
  if (view.capitals.has(lower) || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  if (DEMONYMS.has(lower)) return false;
  const { small, names } = bodyWords(view);
  // "Harbour Swift": behind a name of the body a word that it never writes small is of the name.
  const before = view.tokens[at - 1]?.lower ?? '';
  const isBehindName =
    pos === 'PROPN' && view.tokens[at - 1]?.pos === 'PROPN' && names.has(before) && !small.has(before);
  if (isBehindName && !small.has(lower)) return false;
  if (small.has(lower) || !/^(?:PROPN|NOUN|NUM|X)$/.test(pos)) return true;
  return names.size > LEAST_NAMES && !names.has(lower) && !PLACES.has(lower) && !DEMONYMS.has(lower);
}

/** Whether a word is written with a capital within a sentence, and never without. */
export const isAlwaysCapital = (view: EventView, lower: string): boolean =>
  view.capitals.has(lower) && !bodyWords(view).small.has(lower);

/** Whether the body has a word, as a name or in small letters, in one number or the other. */
export function isSaidBelow(view: EventView, lower: string): boolean {
  const { small, names } = bodyWords(view);
  const other = lower.endsWith('s') ? lower.slice(0, -1) : `${lower}s`;
  return [lower, other].some((each) => names.has(each) || small.has(each));
}

/** A body with fewer names says nothing of the words that it does not have. */
const LEAST_NAMES = 6;

interface BodyWords {
  readonly small: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

function bodyWords(view: EventView): BodyWords {
  const known = found.get(view);
  if (known !== undefined) return known;
  const small = new Set<string>();
  const names = new Set<string>();
  const body = view.sentences[leadOf(view).bodyFrom]?.from ?? 0;
  for (const [at, { text, lower, pos }] of view.tokens.entries()) {
    if (text === lower) small.add(lower);
    else if (at >= body && (pos === 'PROPN' || pos === 'NOUN' || pos === 'X')) names.add(lower);
  }
  const words = { small, names };
  found.set(view, words);
  return words;
}

/** Asked for by each name of an article. */
const found = new WeakMap<EventView, BodyWords>();
