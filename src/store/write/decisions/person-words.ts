import type { PersonFound, Range } from '../../../../schema/domain/model.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { overlap } from './overlap.ts';

/** Somebody whom an article names: their name there, and words of the text that name them, null where none do. */
export interface PersonWords {
  readonly name: string;
  readonly mention: Anchor | null;
}

/** Where the words that name somebody stand now; null where they do not. */
export const placeOfPerson = (text: string, { mention }: PersonWords): Range | null =>
  mention === null ? null : (findAnchor(text, mention)?.[0] ?? null);

/** Who is named by the same words among the people that were read in a text, or else by the same name. */
export function findPerson(text: string, people: readonly PersonFound[], person: PersonWords): PersonFound | undefined {
  const words = placeOfPerson(text, person);
  return (
    (words === null ? undefined : people.find(({ mentions }) => mentions.some(({ range }) => overlap(range, words)))) ??
    people.find(({ name }) => name === person.name)
  );
}
