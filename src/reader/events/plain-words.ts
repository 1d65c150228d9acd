import { type EventView, isCapital, rangeOf } from './event-view.ts';
import { isTitled } from './heading.ts';

/** The words from one token up to another, with single spaces, and without the capitals that only a heading gives. */
export function plainWords(view: EventView, from: number, to: number): string {
  const isHeaded = isTitled(view, view.sentenceOf[from] ?? 0);
  const { start, end } = rangeOf(view, from, to);
  if (!isHeaded) return view.text.slice(start, end).replace(/\s+/g, ' ');
  let text = '';
  let last = start;
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) break;
    text += view.text.slice(last, token.start);
    text += isPlainIn(view, at) ? token.lower : token.text;
    last = token.end;
  }
  return text.replace(/\s+/g, ' ');
}

/** Whether a capitalised word is no name: the body writes it small, or it is no noun and never has a capital there. */
function isPlainIn(view: EventView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined || !isCapital(view, at) || view.people[at] !== undefined) return false;
  if (view.capitals.has(token.lower)) return false;
  return smallWords(view).has(token.lower) || !/^(?:PROPN|NOUN|NUM|X)$/.test(token.pos);
}

function smallWords(view: EventView): ReadonlySet<string> {
  const known = found.get(view);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const { text, lower } of view.tokens) if (text === lower) words.add(lower);
  found.set(view, words);
  return words;
}

/** Asked for by each name of an article. */
const found = new WeakMap<EventView, ReadonlySet<string>>();
