import { nounBases, verbBases } from './base-forms.ts';
import { EVENT_ADJECTIVES } from './event-adjectives.ts';
import type { EventWord } from './event-word.ts';
import { readPacked } from './read-packed.ts';

/** What a verb in any of its forms tells of: "struck", "kills", "sworn". */
export function eventVerb(lower: string): EventWord | null {
  const { verbs } = readPacked();
  for (const { base, form } of verbBases(lower)) {
    const entry = verbs.get(base);
    if (entry !== undefined) return { ...entry, form };
  }
  return null;
}

/** What a noun tells of, in singular or plural: "earthquakes", "acquisition". A verb's form on "-ing" may be its noun: "hosting". */
export function eventNoun(lower: string): EventWord | null {
  const { nouns, noEvents } = readPacked();
  for (const base of nounBases(lower)) {
    const entry = nouns.get(base);
    if (entry !== undefined) return entry;
  }
  return lower.endsWith('ing') && !noEvents.has(lower) ? eventVerb(lower) : null;
}

/** What an adjective tells of: "dead", "pregnant". Few do. */
export function eventAdjective(lower: string): EventWord | null {
  return EVENT_ADJECTIVES.get(lower) ?? null;
}
