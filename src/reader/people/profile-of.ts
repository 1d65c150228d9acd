import type { PersonFound } from '../../../schema/domain/model.ts';
import { MEN_TITLES, PERSON_NOUNS, TITLES, WOMEN_TITLES } from '../lexicon/titles.ts';
import type { Reading } from '../reading.ts';
import type { Profile } from './choose-antecedent.ts';
import { type Gender, genderOfName } from './gender.ts';

export function profileOf({ document }: Reading, person: PersonFound): Profile {
  const first = person.name.toLowerCase().split(/\s+/)[0] ?? '';
  const titles = person.mentions.flatMap(({ title }) =>
    title === null ? [] : [document.text.slice(title.start, title.end).toLowerCase()],
  );
  const words = [
    ...titles,
    ...person.descriptions.map(({ start, end }) => document.text.slice(start, end).toLowerCase()),
  ].flatMap((text) => text.split(/[\s,]+/));
  const told = titles
    .flatMap((title) => title.split(/\s+/))
    .map((word) => (MEN_TITLES.has(word) ? 'M' : WOMEN_TITLES.has(word) ? 'F' : null))
    .find((gender) => gender !== null);
  const described = words
    .map((word): Gender => (MEN_TITLES.has(word) && !TITLES.has(word) ? 'M' : WOMEN_TITLES.has(word) ? 'F' : null))
    .find((gender) => gender !== null);
  return {
    key: person.key,
    gender: told ?? genderOfName(first) ?? described ?? null,
    mentions: person.mentions.length,
    offices: new Set(words.map((word) => OFFICES.get(word) ?? word).filter((word) => PERSON_NOUNS.has(word))),
  };
}

/** Short forms of offices. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sen.', 'senator'],
  ['rep', 'congressman'],
  ['rep.', 'congressman'],
  ['gov', 'governor'],
  ['gov.', 'governor'],
  ['gen', 'general'],
  ['gen.', 'general'],
  ['dr', 'doctor'],
  ['dr.', 'doctor'],
  ['prof', 'professor'],
  ['prof.', 'professor'],
  ['lt.', 'lieutenant'],
  ['capt.', 'captain'],
]);
