import { builder } from './toolkit/builder.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { EventKindEnum, EventStatusEnum, QuoteEventRelationEnum, ReviewStateEnum } from './toolkit/enums.ts';
import { highlightsField } from './toolkit/highlights.ts';
import { pageField } from './toolkit/page-field.ts';
import { innerRow, innerRows } from './toolkit/read-row.ts';
import { refs } from './toolkit/refs.ts';
import { lookupField, rootPage } from './toolkit/root.ts';

const newestFirst = { field: 'PUBLISHED_ON', direction: 'DESC' } as const;

const EventParticipants = connection('EventParticipants', 'person', {
  of: 'participation',
  fields: (t) => ({ span: t.embed('span', refs.span, 'The words that say they take part.', false) }),
});

const EventQuotes = connection('EventQuotes', 'quote', {
  of: 'quoteEvent',
  fields: (t) => ({
    relation: t.column('relation', QuoteEventRelationEnum, 'How the quote belongs to the event.'),
    span: t.embed('span', refs.span, 'The words that say so.', false),
  }),
});

const EventArticles = connection('EventArticles', 'article', {
  of: 'coverage',
  fields: (t) => ({
    isMain: t.column('isMain', 'Boolean', 'Whether it is the event that the article is chiefly about.'),
    mentionCount: t.column('mentionCount', 'Int', 'How often the article refers to it.'),
    span: t.embed('span', refs.span, 'The first words that refer to it.', false),
  }),
});

nodeEntity('event', {
  description:
    'Something that happened, goes on or is planned. Each article has an account of its own (`accounts`); the event shows the best of them.',
  fields: (t) => ({
    slug: t.column('slug', 'String', 'A readable key, unique among events.'),
    name: t.column('name', 'String', 'A label of ours, not words of an article: `mentions` has those.'),
    eventKind: t.column('kind', EventKindEnum, 'What kind of thing it is.'),
    status: t.column(
      'status',
      EventStatusEnum,
      'Whether it has taken place: HAPPENED as soon as one article says so, whatever others had planned.',
    ),
    when: t.embed('when', refs.edtfDate, 'When it took or takes place, null where no article says.'),
    place: t.embed('place', refs.place, 'Where, null where no article says.'),
    account: t.one('account', refs.account, "The account that the event's own fields are taken from.", true),
    participants: t.page(
      'participants',
      pageField({ entity: 'person', connection: EventParticipants, order: { field: 'NAME', direction: 'ASC' } }),
      'The people who took or will take part, as a fifth of its accounts or more have it; `accounts` have those of each.',
    ),
    groups: t.field({
      type: [refs.span],
      description: 'Those who take part without being named people: "their North Korean counterparts".',
      reads: (target, visit) => visit.into(target.one('account').list('groups').embed('span')),
      resolve: (row) =>
        row['account'] === null ? [] : innerRows(innerRow(row, 'account'), 'groups').map((group) => group['span']),
    }),
    quotes: t.page(
      'quotes',
      pageField({
        entity: 'quote',
        connection: EventQuotes,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON', 'SAID', 'CONFIDENCE', 'RELEVANCE'],
        further: {
          args: builder.args((arg) => ({
            relation: arg.field({
              type: QuoteEventRelationEnum,
              description: 'Only those said at it, or only those about it; both where not given.',
            }),
          })),
          conditions: ({ relation }, plan) =>
            typeof relation === 'string' ? [{ field: 'relation', operator: 'eq', value: plan.param(relation) }] : [],
        },
      }),
      'What was said at it, and about it.',
    ),
    articles: t.page(
      'articles',
      pageField({ entity: 'article', connection: EventArticles, order: newestFirst }),
      'The articles that report it.',
    ),
    mentions: t.page(
      'mentions',
      pageField({
        entity: 'mention',
        connection: connections.mention,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON'],
      }),
      'The words that refer to it, in all articles.',
    ),
    accounts: t.page(
      'accounts',
      pageField({ entity: 'account', connection: connections.account, order: newestFirst }),
      "Each article's own account.",
    ),
    highlights: highlightsField(t, 'event'),
  }),
});

entity('account', {
  description: "One article's account of an event. Articles may disagree.",
  fields: (t) => ({
    name: t.column('name', 'String', 'A label of ours for what this article says happened.'),
    eventKind: t.column('kind', EventKindEnum, 'What kind of thing it is in this account.'),
    status: t.column('status', EventStatusEnum, 'Whether it has taken place, as this article has it.'),
    isMain: t.column('isMain', 'Boolean', 'Whether it is the event that this article is chiefly about.'),
    when: t.embed('when', refs.edtfDate, 'When, as this article has it.'),
    place: t.embed('place', refs.place, 'Where, as this article has it.'),
    participants: t.list('participants', refs.participation, 'Who took or will take part, as this article has it.'),
    groups: t.field({
      type: [refs.span],
      description: 'Those who take part without being named people.',
      reads: (target, visit) => visit.into(target.list('groups').embed('span')),
      resolve: (row) => innerRows(row, 'groups').map((group) => group['span']),
    }),
    article: t.one('article', refs.article, 'The article whose account it is.'),
    event: t.one('event', refs.event, 'The event it tells of.'),
    confidence: t.column(
      'confidence',
      'Float',
      'How sure the reading is, from 0 to 1; 1 where a human has confirmed it.',
    ),
    review: t.column('review', ReviewStateEnum, 'Whether a human has looked at it.'),
    provenance: t.embed('provenance', refs.provenance, 'Who read it in the text.', false),
  }),
});

entity('participation', {
  description: 'A person who takes part in an event, in one account of it.',
  fields: (t) => ({
    person: t.one('person', refs.person, 'Who takes part.'),
    span: t.embed('span', refs.span, 'The words that say so.', false),
  }),
});

const EventBy = builder.inputType('EventBy', {
  description: 'One event by one of its keys.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Its id.' }),
    slug: t.string({ description: 'Its slug.' }),
  }),
});

builder.queryFields((t) => ({
  event: lookupField(t, 'event', { input: EventBy, columns: ['slug'] }, 'One event, null where there is none.'),
  events: rootPage(
    t,
    'events',
    pageField({ entity: 'event', connection: connections.event, order: { field: 'WHEN', direction: 'ASC' } }),
    'All events, the earliest first and undated ones last.',
  ),
}));
