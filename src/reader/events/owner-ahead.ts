import { genderOfName } from '../people/gender.ts';
import { type EventView, word } from './event-view.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { PersonAt } from './people-at-tokens.ts';

/** How many words may lead up to the comma. */
const REACH = 14;

/**
 * "During his speech in Ostrel, Mr Bell said": who a "his" or "her" stands for that comes before its name, in a phrase that a preposition
 * leads at the start of a sentence; undefined elsewhere. `at` is the token of the pronoun.
 */
export function ownerAhead(view: EventView, { sentence, to }: NounPhrase, at: number): PersonAt | undefined {
  const wanted = word(view, at) === 'his' ? 'M' : word(view, at) === 'her' ? 'F' : null;
  const first = view.sentences[sentence]?.from ?? 0;
  if (wanted === null || view.tokens[first]?.pos !== 'ADP' || at - first > 2) return undefined;
  let comma = to;
  while (comma < first + REACH && word(view, comma) !== ',') {
    if ((view.verbs.of[comma] ?? -1) >= 0) return undefined;
    comma += 1;
  }
  const person = view.people[comma + 1] ?? view.people[comma + 2];
  if (person?.kind !== 'NAME' || person.keys.length !== 1 || view.sentenceOf[person.from] !== sentence)
    return undefined;
  const gender = genderOfName((view.names.get(person.keys[0] ?? '') ?? '').split(' ')[0]?.toLowerCase() ?? '');
  return gender === null || gender === wanted ? person : undefined;
}
