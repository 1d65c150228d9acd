/** What plain records of articles and front matter say of authors, kind and keywords, under common names. */
import type { DescribedFacts, KeywordType, StatedAuthor, StatedKeyword } from '../../../schema/domain/model.ts';
import { isObject, type Json, nameOf, textOf } from '../json-values.ts';
import { articleKindOf } from './article-kind.ts';
import { authorRoleOf } from './author-role.ts';
import { describedFacts } from './described-facts.ts';
import { jsonLdAuthors } from './json-ld-described.ts';
import { keywordTypeOf } from './keyword-type.ts';
import { keywordsIn } from './keywords-in.ts';

/** The first of them that names anybody is taken; the others repeat it. */
const authorNames = ['authors', 'author', 'byline', 'creator'] as const;

const furtherAuthors = ['contributors', 'contributor', 'editor', 'translator', 'photographer'] as const;

const kindNames = ['articleKind', 'article_kind', 'kind', 'genre', 'articleType', 'article_type', 'type'] as const;

const sectionNames = ['section', 'category', 'categories'] as const;

const keywordNames: Readonly<Record<string, KeywordType | null>> = {
  keywords: null,
  tags: null,
  topics: 'TOPIC',
  subjects: 'TOPIC',
  categories: 'TOPIC',
  people: 'PERSON',
  persons: 'PERSON',
  organisations: 'ORGANISATION',
  organizations: 'ORGANISATION',
  places: 'PLACE',
  locations: 'PLACE',
  events: 'EVENT',
};

export function plainDescribed(values: Json): DescribedFacts {
  const main = authorNames.map((name) => authorsOf(values[name])).find((authors) => authors.length > 0) ?? [];
  return describedFacts({
    authors: [
      ...main,
      ...furtherAuthors.flatMap((name) =>
        authorsOf(values[name]).map((author) => ({ ...author, role: authorRoleOf(name) ?? author.role })),
      ),
    ],
    articleKind: articleKindOf({
      genres: kindNames.map((name) => nameOf(values[name])),
      sections: sectionNames.flatMap((name) => list(values[name]).map(nameOf)),
    }),
    keywords: Object.entries(keywordNames).flatMap(([name, type]) =>
      list(values[name]).flatMap((one) => keywordOf(one, type)),
    ),
  });
}

const list = (value: unknown): readonly unknown[] => [value].flat(2).filter((one) => one !== null && one !== undefined);

const authorsOf = (value: unknown): readonly StatedAuthor[] =>
  list(value).flatMap((one) =>
    jsonLdAuthors(one, isObject(one) ? (authorRoleOf(textOf(one['role'])) ?? 'AUTHOR') : 'AUTHOR'),
  );

function keywordOf(value: unknown, type: KeywordType | null): readonly StatedKeyword[] {
  if (!isObject(value)) return keywordsIn(textOf(value), { type });
  const text = nameOf(value) ?? textOf(value['label']) ?? textOf(value['text']);
  if (text === null) return [];
  return [
    {
      text,
      type: keywordTypeOf(textOf(value['type']) ?? textOf(value['keywordType'])) ?? type,
      scheme: textOf(value['scheme']),
      code: textOf(value['code']) ?? textOf(value['uri']) ?? textOf(value['id']),
    },
  ];
}
