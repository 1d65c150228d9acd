import type { PersonFound } from '../../schema/domain/model.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import { documentOf } from './reading-of.ts';

/** The people of a text, a line each: the name, then each mention that is no pronoun with its title in brackets. */
export const peopleIn = (text: string): string[] =>
  readDocument(documentOf(text)).people.map((person) => line(text, person));

/** The names of the people of a text. */
export const namesIn = (text: string): string[] => readDocument(documentOf(text)).people.map(({ name }) => name);

function line(text: string, { name, mentions }: PersonFound): string {
  const called = mentions
    .filter(({ kind }) => kind === 'NAME' || kind === 'MODIFIER')
    .map(({ range, title }) => {
      const words = text.slice(range.start, range.end);
      return title === null ? words : `[${text.slice(title.start, title.end)}] ${words}`;
    });
  return `${name}: ${called.join(', ')}`;
}

/** Whose each "he" and "she" of a text is, in its order; null for nobody's. */
export function pronounsIn(text: string): (string | null)[] {
  const { people } = readDocument(documentOf(text));
  return [...text.matchAll(/\b(?:he|she|him|his|her)\b/gi)].map(
    ({ index }) =>
      people.find(({ mentions }) => mentions.some(({ range, kind }) => kind === 'PRONOUN' && range.start === index))
        ?.name ?? null,
  );
}

/** The speaker of each quote of a text: the person's name, null where it is nobody with a name. */
export function speakersIn(text: string): (string | null)[] {
  const { people, quotes } = readDocument(documentOf(text));
  return quotes.map(({ speaker }) => people.find(({ key }) => key === speaker)?.name ?? null);
}
