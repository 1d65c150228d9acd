/** What a source says of its article beside its words, in the terms of the standards that articles go out in. */
import type { Json, JsonObject } from './json.ts';
import { withoutEmpty } from './json.ts';

/** Authors, kind and keywords as they are read of an article. */
export interface DescribedToState {
  readonly authors: readonly AuthorToState[];
  readonly articleKind: string | null;
  readonly keywords: readonly KeywordToState[];
}

export interface AuthorToState {
  readonly name: string;
  readonly role: string;
  readonly kind: string | null;
  readonly jobTitle: string | null;
  readonly url: string | null;
}

export interface KeywordToState {
  readonly text: string;
  readonly type: string | null;
  readonly scheme: string | null;
  readonly code: string | null;
}

/** The properties of schema.org for what somebody did; it has none for a photographer of an article. */
const properties: Readonly<Record<string, string>> = {
  AUTHOR: 'author',
  CONTRIBUTOR: 'contributor',
  EDITOR: 'editor',
  TRANSLATOR: 'translator',
};

/** As properties of a NewsArticle: a keyword with a code is a DefinedTerm, any other its words. */
export function describedInJsonLd({ authors, articleKind, keywords }: DescribedToState): JsonObject {
  const made = Object.entries(properties).map(([role, property]): [string, Json] => [
    property,
    authors.filter((author) => author.role === role).map((author) => authorNode(author)),
  ]);
  return withoutEmpty({
    ...Object.fromEntries(made),
    genre: genreOf(articleKind),
    keywords: keywords.map(
      ({ text, scheme, code }): Json =>
        code === null
          ? text
          : withoutEmpty({ '@type': 'DefinedTerm', name: text, termCode: code, inDefinedTermSet: scheme }),
    ),
  });
}

const authorNode = ({ name, kind, jobTitle, url }: AuthorToState): JsonObject =>
  withoutEmpty({
    '@type': kind === 'ORGANISATION' ? 'Organization' : 'Person',
    name,
    jobTitle: kind === 'ORGANISATION' ? null : jobTitle,
    url,
  });

/** As properties of an item of ninjs that was made here; `people` are its authors alone. */
export function describedInNinjs({ authors, articleKind, keywords }: DescribedToState) {
  const of = (type: string): readonly Json[] =>
    keywords
      .filter((keyword) => keyword.type === type)
      .map(({ text, code }) => withoutEmpty({ name: text, uri: code !== null && isUri(code) ? code : null }));
  const genre = genreOf(articleKind);
  return {
    genres: genre === null ? [] : [{ name: genre }],
    subjects: of('TOPIC'),
    organisations: of('ORGANISATION'),
    places: of('PLACE'),
    people: authors
      .filter(({ kind }) => kind !== 'ORGANISATION')
      .map(({ name, role, url }): Json => withoutEmpty({ name, rel: role.toLowerCase(), uri: url })),
  };
}

const isUri = (code: string): boolean => /^(?:https?:\/\/|urn:)\S+$/i.test(code);

/** "Live blog" for LIVE_BLOG. */
const genreOf = (kind: string | null): string | null =>
  kind === null ? null : `${kind.slice(0, 1)}${kind.slice(1).toLowerCase().replaceAll('_', ' ')}`;
