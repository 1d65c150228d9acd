import { AuthorKindEnum, AuthorRoleEnum } from './toolkit/article-enums.ts';
import { builder } from './toolkit/builder.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { pageField } from './toolkit/page-field.ts';
import { refs } from './toolkit/refs.ts';
import { lookupField, rootPage } from './toolkit/root.ts';

const AuthorArticles = connection('AuthorArticles', 'article', {
  of: 'authorship',
  fields: (t) => ({
    name: t.column('name', 'String', 'Name as the article states it.'),
    role: t.column('role', AuthorRoleEnum, 'Part of the author in the making of the article.'),
    jobTitle: t.maybe('jobTitle', 'String', 'Job title beside the name in the article.'),
    span: t.embed('span', refs.span, 'The name in the byline of the article; null if its text does not have it.'),
  }),
});

nodeEntity('author', {
  description:
    'Somebody who made articles, a person or an organisation. Authors are apart from `Person`: a Person is spoken of in articles, and a byline says only a name. One author is whoever has the same key in the world (ORCID iD, page), or else the same name at the same publisher.',
  fields: (t) => ({
    slug: t.column('slug', 'String', 'A readable key, unique among authors: `ida-brandt`.'),
    name: t.column('name', 'String', 'Name, in the spelling that most articles have.'),
    names: t.from(
      { names: ['name'] },
      {
        type: ['String'],
        description: 'All spellings of the name in articles.',
        resolve: ({ names }) => names.map(({ name }) => name),
      },
    ),
    url: t.maybe('url', 'URL', 'URL of the page about the author that most articles state; null if none does.'),
    identifiers: t.list(
      'identifiers',
      refs.authorIdentifier,
      'Keys of the author in the world, as articles state them.',
    ),
    articleCount: t.column('articleCount', 'Int', 'Number of articles that the author made.'),
    articles: t.page(
      'articles',
      pageField({
        entity: 'article',
        connection: AuthorArticles,
        order: { field: 'PUBLISHED_ON', direction: 'DESC' },
      }),
      'Articles that the author made.',
    ),
  }),
});

entity('authorIdentifier', {
  description: 'A key of an author in the world.',
  fields: (t) => ({
    scheme: t.column('scheme', 'String', 'Kind of key: `ORCID` or `URI`.'),
    value: t.column('value', 'String', 'The key: `0000-0002-1825-0097`, `https://news.example/authors/ida-brandt`.'),
  }),
});

entity('authorship', {
  description: 'The part of an author in an article.',
  fields: (t) => ({
    author: t.one('author', refs.author, 'The author, with all their articles.'),
    name: t.column('name', 'String', 'Name as the article states it, in usual capitals.'),
    role: t.column('role', AuthorRoleEnum, 'Part of the author in the making of the article.'),
    authorKind: t.maybe('kind', AuthorKindEnum, 'Person or organisation; null if the source leaves it open.'),
    jobTitle: t.maybe('jobTitle', 'String', 'Job title beside the name: "Political Editor".'),
    url: t.maybe('url', 'URL', 'URL of the page about the author that the article states.'),
    span: t.embed('span', refs.span, 'The name in the byline; null if the text does not have it.'),
  }),
});

const AuthorBy = builder.inputType('AuthorBy', {
  description: 'Exactly one key of an author.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the author.' }),
    slug: t.string({ description: 'Slug of the author.' }),
  }),
});

builder.queryFields((t) => ({
  author: lookupField(
    t,
    'author',
    { input: AuthorBy, columns: ['slug'] },
    'One author by one of their keys; null if not found.',
  ),
  authors: rootPage(
    t,
    'authors',
    pageField({ entity: 'author', connection: connections.author, order: { field: 'NAME', direction: 'ASC' } }),
    'All authors, by name.',
  ),
}));
