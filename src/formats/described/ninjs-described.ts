/** What items of IPTC ninjs say of authors, kind and keywords, in the names of versions 1, 2 and 3. */
import type { DescribedFacts, KeywordType, StatedAuthor, StatedKeyword } from '../../../schema/domain/model.ts';
import { isObject, type Json, nameOf, textOf } from '../json-values.ts';
import { articleKindOf } from './article-kind.ts';
import { authorRoleOf } from './author-role.ts';
import { describedFacts } from './described-facts.ts';
import { statedAuthors } from './stated-author.ts';

const keywordNames: Readonly<Record<string, KeywordType>> = {
  people: 'PERSON',
  person: 'PERSON',
  organisations: 'ORGANISATION',
  organisation: 'ORGANISATION',
  places: 'PLACE',
  place: 'PLACE',
  events: 'EVENT',
  event: 'EVENT',
  subjects: 'TOPIC',
  subject: 'TOPIC',
  objects: 'TOPIC',
  object: 'TOPIC',
};

export function ninjsDescribed(item: Json): DescribedFacts {
  const people = ['people', 'person', 'contributors', 'organisations', 'organisation'].flatMap((name) =>
    things(item[name]),
  );
  const line = textOf(item['by']) ?? textOf(item['byline']);
  return describedFacts({
    authors: [...people.flatMap(authorOf), ...(line === null ? [] : statedAuthors({ name: line }))],
    articleKind: articleKindOf({
      genres: [...things(item['genres']), ...things(item['genre'])].flatMap((genre) => [codeOf(genre), nameOf(genre)]),
    }),
    keywords: Object.entries(keywordNames).flatMap(([name, type]) =>
      things(item[name]).flatMap((one) => keywordOf(one, type)),
    ),
  });
}

const things = (value: unknown): readonly Json[] => [value].flat().filter(isObject);

/** Whom `rel` says to have made it, beside whom it is about or mentions. */
const roleOf = (thing: Json) => authorRoleOf(textOf(thing['rel']) ?? textOf(thing['role']));

function authorOf(thing: Json): readonly StatedAuthor[] {
  const [name, role] = [nameOf(thing), roleOf(thing)];
  if (name === null || role === null) return [];
  return statedAuthors({
    name,
    role,
    kind: 'PERSON',
    url: textOf(thing['url']),
    identifiers: [textOf(thing['uri']), textOf(thing['url'])],
  });
}

const codeOf = (thing: Json): string | null =>
  textOf(thing['code']) ?? textOf(thing['uri']) ?? textOf(thing['literal']);

function keywordOf(thing: Json, type: KeywordType): readonly StatedKeyword[] {
  const text = nameOf(thing);
  if (text === null || roleOf(thing) !== null) return [];
  return [{ text, type, scheme: textOf(thing['scheme']), code: codeOf(thing) }];
}
