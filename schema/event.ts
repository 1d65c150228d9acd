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
import { eventJsonLdField } from './toolkit/standards/event-json-ld-field.ts';

const newestFirst = { field: 'PUBLISHED_ON', direction: 'DESC' } as const;

const EventParticipants = connection('EventParticipants', 'person', {
  of: 'participation',
  fields: (t) => ({ span: t.embed('span', refs.span, 'The words that state the participation.', false) }),
});

const EventQuotes = connection('EventQuotes', 'quote', {
  of: 'quoteEvent',
  fields: (t) => ({
    relation: t.column('relation', QuoteEventRelationEnum, 'Relation of the quote to the event.'),
    span: t.embed('span', refs.span, 'The words that state it.', false),
  }),
});

const EventArticles = connection('EventArticles', 'article', {
  of: 'coverage',
  fields: (t) => ({
    isMain: t.column('isMain', 'Boolean', 'Whether the event is the main event of the article.'),
    mentionCount: t.column('mentionCount', 'Int', 'Number of mentions of the event in the article.'),
    span: t.embed('span', refs.span, 'The first mention of the event in the article.', false),
  }),
});

nodeEntity('event', {
  description:
    'Something that happened, is happening or is planned. Every article has its own account of it, see `accounts`; the fields of the event are those of the best account.',
  fields: (t) => ({
    slug: t.column('slug', 'String', 'A readable key, unique among events.'),
    name: t.column(
      'name',
      'String',
      'A label made by the software, not a quotation; `mentions` has the words of the articles.',
    ),
    sameAs: t.list('sameAs', refs.sameAs, 'Keys of the event elsewhere, as humans stated them.'),
    eventKind: t.column('kind', EventKindEnum, 'Kind of the event.'),
    status: t.column(
      'status',
      EventStatusEnum,
      'Status of the event: HAPPENED if any article reports that it has taken place, even if others announced it as planned.',
    ),
    when: t.embed('when', refs.edtfDate, 'Date of the event; null if no article states it.'),
    place: t.embed('place', refs.place, 'Place of the event; null if no article states it.'),
    articleCount: t.column('articleCount', 'Int', 'Number of articles that report the event.'),
    quoteCount: t.column('quoteCount', 'Int', 'Number of quotes said at the event or about it.'),
    review: t.column(
      'review',
      ReviewStateEnum,
      'State of the review by a human: CONFIRMED if one of the accounts is confirmed, REJECTED if all were rejected.',
    ),
    account: t.one(
      'account',
      refs.account,
      'The account with the values of the fields of the event; null for a rejected event.',
      true,
    ),
    participants: t.page(
      'participants',
      pageField({ entity: 'person', connection: EventParticipants, order: { field: 'NAME', direction: 'ASC' } }),
      'People who take part, according to two of the accounts and a fifth of them; of an event with fewer than six accounts also according to `account`, or to an account of an article whose main event it is. `accounts` has the participants of each account.',
    ),
    groups: t.field({
      type: [refs.span],
      description: 'Participants who are not named people: "their North Korean counterparts".',
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
              description: 'Relation of the quotes to the event; both relations by default.',
            }),
          })),
          conditions: ({ relation }, plan) =>
            typeof relation === 'string' ? [{ field: 'relation', operator: 'eq', value: plan.param(relation) }] : [],
        },
      }),
      'Quotes said at the event and quotes about it.',
    ),
    articles: t.page(
      'articles',
      pageField({ entity: 'article', connection: EventArticles, order: newestFirst }),
      'Articles that report the event.',
    ),
    mentions: t.page(
      'mentions',
      pageField({
        entity: 'mention',
        connection: connections.mention,
        order: newestFirst,
        orderFields: ['PUBLISHED_ON'],
      }),
      'Mentions of the event in all articles.',
    ),
    accounts: t.page(
      'accounts',
      pageField({ entity: 'account', connection: connections.account, order: newestFirst }),
      'Accounts of the event, one for each article.',
    ),
    jsonLd: eventJsonLdField(t),
    highlights: highlightsField(t, 'event'),
  }),
});

entity('account', {
  description: 'The account that one article gives of an event. Accounts may contradict each other.',
  fields: (t) => ({
    name: t.column('name', 'String', 'A label made by the software for the event in this account.'),
    eventKind: t.column('kind', EventKindEnum, 'Kind of the event in this account.'),
    status: t.column('status', EventStatusEnum, 'Status of the event in this account.'),
    isMain: t.column('isMain', 'Boolean', 'Whether the event is the main event of this article.'),
    when: t.embed('when', refs.edtfDate, 'Date of the event in this account; null if not stated.'),
    place: t.embed('place', refs.place, 'Place of the event in this account; null if not stated.'),
    participants: t.list('participants', refs.participation, 'People who take part, in this account.'),
    groups: t.field({
      type: [refs.span],
      description: 'Participants who are not named people, in this account.',
      reads: (target, visit) => visit.into(target.list('groups').embed('span')),
      resolve: (row) => innerRows(row, 'groups').map((group) => group['span']),
    }),
    article: t.one('article', refs.article, 'The article that gives the account.'),
    event: t.one('event', refs.event, 'The event of the account.'),
    confidence: t.column(
      'confidence',
      'Float',
      'Confidence in the account, from 0 to 1; 1 if a human has confirmed it.',
    ),
    review: t.column('review', ReviewStateEnum, 'State of the review by a human.'),
    provenance: t.embed(
      'provenance',
      refs.provenance,
      'The software or the human that read the fact in the text.',
      false,
    ),
  }),
});

entity('participation', {
  description: 'A person who takes part in an event, according to one account.',
  fields: (t) => ({
    person: t.one('person', refs.person, 'The participant.'),
    span: t.embed('span', refs.span, 'The words that state it.', false),
  }),
});

const EventBy = builder.inputType('EventBy', {
  description: 'Exactly one key of an event.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of the event.' }),
    slug: t.string({ description: 'Slug of the event.' }),
  }),
});

builder.queryFields((t) => ({
  event: lookupField(
    t,
    'event',
    { input: EventBy, columns: ['slug'] },
    'One event by one of its keys; null if not found.',
  ),
  events: rootPage(
    t,
    'events',
    pageField({ entity: 'event', connection: connections.event, order: { field: 'WHEN', direction: 'ASC' } }),
    'All events, the earliest first and undated events last.',
  ),
}));
