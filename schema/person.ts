import { builder } from './toolkit/builder.ts';
import { computedField } from './toolkit/computed-field.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { highlightsField } from './toolkit/highlights.ts';
import { pageField } from './toolkit/page-field.ts';
import { refs } from './toolkit/refs.ts';
import { lookupField, rootPage } from './toolkit/root.ts';

const newestFirst = { field: 'PUBLISHED_ON', direction: 'DESC' } as const;

const PersonArticles = connection('PersonArticles', 'article', {
  of: 'appearance',
  fields: (t) => ({
    mentionCount: t.column('mentionCount', 'Int', 'How often the article refers to them.'),
    quoteCount: t.column('quoteCount', 'Int', 'How many of its quotes they are the speaker of.'),
    span: t.embed('span', refs.span, 'The first words that refer to them.', false),
  }),
});

const PersonEvents = connection('PersonEvents', 'event', {
  of: 'participation',
  fields: (t) => ({ span: t.embed('span', refs.span, 'The words that say they take part.', false) }),
});

nodeEntity('person', {
  description: 'Someone whom articles name. The same person meets under one Person across articles.',
  fields: (t) => ({
    slug: t.column('slug', 'String', 'A readable key, unique among people: `mike-pompeo`.'),
    name: t.column('name', 'String', 'Their name in full, as an article has it.'),
    aliases: t.from(
      { aliases: ['name'] },
      {
        type: ['String'],
        description:
          'The other forms in which articles write the name, with title or without: "Mr Pompeo". `mentions` has the words.',
        resolve: ({ aliases }) => aliases.map((alias) => alias.name),
      },
    ),
    description: t.one(
      'description',
      refs.description,
      'Who they are, as the newest article that says so says it.',
      true,
    ),
    descriptions: t.page(
      'descriptions',
      pageField({ entity: 'description', connection: connections.description, order: newestFirst }),
      'Who they are, in the words of each article.',
    ),
    quotes: t.page(
      'quotes',
      pageField({
        entity: 'quote',
        connection: connections.quote,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON', 'SAID', 'CONFIDENCE', 'RELEVANCE'],
      }),
      'What they are the speaker of.',
    ),
    mentions: t.page(
      'mentions',
      pageField({
        entity: 'mention',
        connection: connections.mention,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON'],
      }),
      'The words that refer to them, in all articles.',
    ),
    articles: t.page(
      'articles',
      pageField({ entity: 'article', connection: PersonArticles, order: newestFirst }),
      'The articles that refer to them.',
    ),
    events: t.page(
      'events',
      pageField({ entity: 'event', connection: PersonEvents, order: { field: 'WHEN', direction: 'ASC' } }),
      'What they took or will take part in.',
    ),
    quotedWith: computedField(t, 'quotedWith', {
      type: refs.coQuotedPerson,
      description: 'Who is quoted in the same articles, the most often first.',
    }),
    highlights: highlightsField(t, 'person'),
  }),
});

entity('description', {
  description: 'Words in which an article says who someone is: "US Secretary of State".',
  fields: (t) => ({
    text: t.column('exact', 'String', 'The words.'),
    span: t.embed('span', refs.span, 'Where they stand.', false),
    article: t.one('article', refs.article, 'The article that says so.'),
  }),
});

entity('coQuotedPerson', {
  description: 'Someone who is quoted in the same articles as another.',
  fields: (t) => ({
    person: t.one('person', refs.person, 'Who else is quoted.'),
    articleCount: t.column('articleCount', 'Int', 'In how many articles both are quoted.'),
  }),
});

const PersonBy = builder.inputType('PersonBy', {
  description: 'One person by one of their keys.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Their id.' }),
    slug: t.string({ description: 'Their slug.' }),
  }),
});

builder.queryFields((t) => ({
  person: lookupField(t, 'person', { input: PersonBy, columns: ['slug'] }, 'One person, null where there is none.'),
  people: rootPage(
    t,
    'people',
    pageField({ entity: 'person', connection: connections.person, order: { field: 'NAME', direction: 'ASC' } }),
    'All people, by name.',
  ),
}));
