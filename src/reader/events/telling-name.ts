import { PLACES } from '../lexicon/places.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { wordsIn } from './label-of.ts';
import { isAlwaysCapital } from './plain-words.ts';

/** One word, or words of which none is a name or a number. */
export function isGeneral(view: EventView, name: string): boolean {
  const words = name.split(' ');
  const first = (words[0] ?? '').replace(/’s?$/, '').toLowerCase();
  if (words.length > 1 && (isAlwaysCapital(view, first) || PLACES.has(first))) return false;
  return words.length < 2 || !/[\p{Lu}\d]/u.test(name.slice(1));
}

/** Whether a name tells its event from others: who does what, or a noun with a name or a number to it. */
export function isTelling(view: EventView, name: string, { source }: Candidate): boolean {
  if (source === 'NAME' || source === 'CAPTION' || source === 'REMARK') return true;
  return source === 'VERB' ? wordsIn(name) > 2 && !/^\p{Ll}/u.test(name) : !isGeneral(view, name);
}
