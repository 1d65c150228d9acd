import { builder } from './toolkit/builder.ts';
import { connections } from './toolkit/connections.ts';
import { nodeEntity } from './toolkit/entity.ts';
import { pageField } from './toolkit/page-field.ts';
import { lookupField, rootPage } from './toolkit/root.ts';

nodeEntity('publisher', {
  description:
    'Whoever publishes articles, under all spellings of the name: with "The" or without, in capitals, as a domain.',
  fields: (t) => ({
    slug: t.column('slug', 'String', 'A readable key, unique among publishers: `the-harbury-post`.'),
    name: t.column('name', 'String', 'Name, in the spelling that most articles have.'),
    names: t.from(
      { names: ['name'] },
      {
        type: ['String'],
        description: 'All spellings of the name in articles.',
        resolve: ({ names }) => names.map(({ name }) => name),
      },
    ),
    domains: t.from(
      { domains: ['name'] },
      {
        type: ['String'],
        description: 'Domains of the URLs of its articles, without `www.`: `news.example`.',
        resolve: ({ domains }) => domains.map(({ name }) => name),
      },
    ),
    articleCount: t.column('articleCount', 'Int', 'Number of its articles.'),
    articles: t.page(
      'articles',
      pageField({
        entity: 'article',
        connection: connections.article,
        order: { field: 'PUBLISHED_ON', direction: 'DESC' },
      }),
      'Articles of the publisher.',
    ),
  }),
});

const PublisherBy = builder.inputType('PublisherBy', {
  description: 'Exactly one key of a publisher.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the publisher.' }),
    slug: t.string({ description: 'Slug of the publisher.' }),
  }),
});

builder.queryFields((t) => ({
  publisher: lookupField(
    t,
    'publisher',
    { input: PublisherBy, columns: ['slug'] },
    'One publisher by one of its keys; null if not found.',
  ),
  publishers: rootPage(
    t,
    'publishers',
    pageField({ entity: 'publisher', connection: connections.publisher, order: { field: 'NAME', direction: 'ASC' } }),
    'All publishers, by name.',
  ),
}));
