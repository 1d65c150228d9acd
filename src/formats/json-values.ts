/** Values of JSON as the formats made of it have them. */
import { listOfNames, personOf } from './names.ts';

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that is not empty; of several, the first; also where it is wrapped, as in JSON-LD and WordPress's answers. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  if (isObject(value)) return textOf(value['@value']) ?? textOf(value['rendered']);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The name of one person, organisation or thing: itself, or what it is called. */
export function nameOf(item: unknown): string | null {
  if (!isObject(item)) return textOf(item);
  const parts = [textOf(item['givenName']), textOf(item['familyName'])].filter((part) => part !== null);
  return namesOf(item['name']) ?? textOf(item['@value']) ?? (parts.join(' ') || null);
}

/** The names of people, organisations or things, each once, with commas between; an address of a profile is no name. */
export function namesOf(value: unknown): string | null {
  const names = [value].flat(2).map(nameOf);
  return listOfNames(names.flatMap((name) => (name === null ? [] : (personOf(name) ?? []))));
}
