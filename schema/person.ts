import { builder } from './toolkit/builder.ts';
import { computedField } from './toolkit/computed-field.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { highlightsField } from './toolkit/highlights.ts';
import { pageField } from './toolkit/page-field.ts';
import { refs } from './toolkit/refs.ts';
import { lookupField, rootPage } from './toolkit/root.ts';
import { personJsonLdField } from './toolkit/standards/person-json-ld-field.ts';

const newestFirst = { field: 'PUBLISHED_ON', direction: 'DESC' } as const;

const PersonArticles = connection('PersonArticles', 'article', {
  of: 'appearance',
  fields: (t) => ({
    mentionCount: t.column('mentionCount', 'Int', 'Number of mentions of the person in the article.'),
    quoteCount: t.column('quoteCount', 'Int', 'Number of quotes in the article with the person as speaker.'),
    span: t.embed('span', refs.span, 'The first mention of the person in the article.', false),
    descriptions: t.list('descriptions', refs.description, 'Descriptions of the person in this article, in its order.'),
    mentions: t.list('mentions', refs.mention, 'Mentions of the person in this article, in its order.'),
  }),
});

const PersonEvents = connection('PersonEvents', 'event', {
  of: 'participation',
  fields: (t) => ({ span: t.embed('span', refs.span, 'The words that state the participation.', false) }),
});

nodeEntity('person', {
  description: 'A person named in articles. The same person is one Person in all articles.',
  fields: (t) => ({
    slug: t.column('slug', 'String', 'A readable key, unique among people: `mike-pompeo`.'),
    name: t.column('name', 'String', 'Full name, as an article prints it.'),
    aliases: t.from(
      { aliases: ['name'] },
      {
        type: ['String'],
        description:
          'Other printed forms of the name, with and without title: "Mr Pompeo". `mentions` has their positions.',
        resolve: ({ aliases }) => aliases.map((alias) => alias.name),
      },
    ),
    sameAs: t.list('sameAs', refs.sameAs, 'Keys of the person elsewhere, as humans stated them.'),
    quoteCount: t.column('quoteCount', 'Int', 'Number of quotes with the person as speaker, in all articles.'),
    articleCount: t.column('articleCount', 'Int', 'Number of articles that mention the person.'),
    description: t.one(
      'description',
      refs.description,
      'Description of the person in the newest article that has one; null if none has.',
      true,
    ),
    descriptions: t.page(
      'descriptions',
      pageField({ entity: 'description', connection: connections.description, order: newestFirst }),
      'Descriptions of the person in all articles.',
    ),
    quotes: t.page(
      'quotes',
      pageField({
        entity: 'quote',
        connection: connections.quote,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON', 'SAID', 'CONFIDENCE', 'RELEVANCE'],
      }),
      'Quotes with this person as speaker.',
    ),
    mentions: t.page(
      'mentions',
      pageField({
        entity: 'mention',
        connection: connections.mention,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON'],
      }),
      'Mentions of the person in all articles.',
    ),
    articles: t.page(
      'articles',
      pageField({ entity: 'article', connection: PersonArticles, order: newestFirst }),
      'Articles that mention the person.',
    ),
    events: t.page(
      'events',
      pageField({ entity: 'event', connection: PersonEvents, order: { field: 'WHEN', direction: 'ASC' } }),
      'Events in which the person takes part.',
    ),
    quotedWith: computedField(t, 'quotedWith', {
      type: refs.coQuotedPerson,
      description: 'People quoted in the same articles, the most frequent first.',
    }),
    jsonLd: personJsonLdField(t),
    highlights: highlightsField(t, 'person'),
  }),
});

entity('description', {
  description: 'Words of an article that describe a person: "US Secretary of State".',
  fields: (t) => ({
    text: t.column('exact', 'String', 'The words as printed.'),
    span: t.embed('span', refs.span, 'Position of the words in the text.', false),
    person: t.one('person', refs.person, 'The person described.'),
    mention: t.one(
      'mention',
      refs.mention,
      'The mention of the person that is nearest to the description in the article; null if there is none.',
      true,
    ),
    article: t.one('article', refs.article, 'The article with the description.'),
    provenance: t.embed('provenance', refs.provenance, 'The software or the human that read the description.', false),
  }),
});

entity('coQuotedPerson', {
  description: 'A person quoted in the same articles as another person.',
  fields: (t) => ({
    person: t.one('person', refs.person, 'The other person.'),
    articleCount: t.column('articleCount', 'Int', 'Number of articles that quote both people.'),
  }),
});

const PersonBy = builder.inputType('PersonBy', {
  description: 'Exactly one key of a person.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the person.' }),
    slug: t.string({ description: 'Slug of the person.' }),
  }),
});

builder.queryFields((t) => ({
  person: lookupField(
    t,
    'person',
    { input: PersonBy, columns: ['slug'] },
    'One person by one of their keys; null if not found.',
  ),
  people: rootPage(
    t,
    'people',
    pageField({ entity: 'person', connection: connections.person, order: { field: 'NAME', direction: 'ASC' } }),
    'All people, by name.',
  ),
}));
