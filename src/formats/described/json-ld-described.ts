/** What schema.org's articles say of their authors, their kind and their keywords. */
import type {
  AuthorKind,
  AuthorRole,
  DescribedFacts,
  StatedAuthor,
  StatedKeyword,
} from '../../../schema/domain/model.ts';
import { isClaimReview } from '../fact-checks.ts';
import { isObject, type Json, nameOf, textOf } from '../json-values.ts';
import { articleKindOf } from './article-kind.ts';
import { describedFacts } from './described-facts.ts';
import { keywordTypeOf } from './keyword-type.ts';
import { keywordsIn } from './keywords-in.ts';
import { statedAuthors } from './stated-author.ts';

/** The properties that name somebody who made an article. `creator` repeats `author` or stands in its place. */
const parts = {
  author: 'AUTHOR',
  creator: 'AUTHOR',
  contributor: 'CONTRIBUTOR',
  editor: 'EDITOR',
  translator: 'TRANSLATOR',
  photographer: 'PHOTOGRAPHER',
  illustrator: 'ILLUSTRATOR',
} as const satisfies Readonly<Record<string, AuthorRole>>;

export function jsonLdDescribed(article: Json): DescribedFacts {
  const genres = [...list(article['genre']), ...list(article['additionalType']), ...list(article['@type'])];
  return describedFacts({
    authors: Object.entries(parts).flatMap(([name, role]) =>
      list(article[name]).flatMap((one) => jsonLdAuthors(one, role)),
    ),
    articleKind: articleKindOf({
      genres: [
        ...genres.map(nameOf),
        ...([...list(article['review']), ...list(article['hasPart'])].some(isClaimReview) ? ['ClaimReview'] : []),
      ],
      sections: list(article['articleSection']).map(nameOf),
    }),
    keywords: [
      ...[...list(article['about']), ...list(article['mentions'])].flatMap(thingKeyword),
      ...list(article['keywords']).flatMap(keywordsOf),
    ],
  });
}

const list = (value: unknown): readonly unknown[] => [value].flat(2).filter((one) => one !== null && one !== undefined);

const typesOf = (node: Json): readonly string[] => list(node['@type']).filter((type) => typeof type === 'string');

/** An author as a name or as a Person or Organization, by plain records of articles, too. */
export function jsonLdAuthors(value: unknown, role: AuthorRole = 'AUTHOR'): readonly StatedAuthor[] {
  const name = nameOf(value);
  if (name === null) return [];
  if (!isObject(value)) return statedAuthors({ name, role });
  const url = textOf(value['url']) ?? textOf(value['link']) ?? textOf(value['uri']);
  const identifiers = [
    value['identifier'],
    value['orcid'],
    value['@id'],
    value['url'],
    value['uri'],
    value['sameAs'],
  ].flatMap(list);
  return statedAuthors({
    name,
    role,
    kind: kindOf(typesOf(value)),
    jobTitle: textOf(value['jobTitle']) ?? textOf(value['title']) ?? nameOf(value['jobTitle']),
    url,
    identifiers: orcidFirst(
      identifiers.map((one) => (isObject(one) ? (textOf(one['value']) ?? textOf(one['@id'])) : textOf(one))),
    ),
  });
}

/** An ORCID iD is surer than what else an identifier may be. */
const orcidFirst = (values: readonly (string | null)[]): readonly (string | null)[] => [
  ...values.filter((value) => value !== null && /orcid\.org|^\d{4}-\d{4}-\d{4}-/.test(value)),
  ...values,
];

function kindOf(types: readonly string[]): AuthorKind | null {
  if (types.some((type) => /\bPerson$/.test(type))) return 'PERSON';
  return types.some((type) => /Organization$/.test(type)) ? 'ORGANISATION' : null;
}

/** What an article is about or mentions, where that has a name. */
function thingKeyword(value: unknown): readonly StatedKeyword[] {
  const text = nameOf(value);
  if (text === null) return [];
  if (!isObject(value)) return [{ text, type: null, scheme: null, code: null }];
  const code =
    [value['@id'], value['sameAs'], value['identifier']]
      .flatMap(list)
      .map(textOf)
      .find((one) => one !== null) ?? null;
  const type =
    typesOf(value)
      .map(keywordTypeOf)
      .find((one) => one !== null) ?? null;
  return [{ text, type, scheme: null, code }];
}

/** Words with commas between, or a DefinedTerm (https://schema.org/DefinedTerm), which is a topic unless it says otherwise. */
function keywordsOf(value: unknown): readonly StatedKeyword[] {
  if (!isObject(value)) return keywordsIn(textOf(value));
  const text = nameOf(value);
  const set = value['inDefinedTermSet'];
  const scheme = isObject(set) ? (nameOf(set) ?? textOf(set['@id'])) : textOf(set);
  const code = textOf(value['termCode']) ?? textOf(value['@id']);
  return text === null ? [] : [{ text, type: keywordTypeOf(textOf(value['additionalType'])) ?? 'TOPIC', scheme, code }];
}
