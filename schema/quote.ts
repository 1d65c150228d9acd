import { builder } from './toolkit/builder.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { QuoteKindEnum, ReviewStateEnum } from './toolkit/enums.ts';
import { highlightsField } from './toolkit/highlights.ts';
import { pageField } from './toolkit/page-field.ts';
import { historyField } from './toolkit/quote-history.ts';
import { innerRows } from './toolkit/read-row.ts';
import { refs } from './toolkit/refs.ts';
import { lookupField, rootPage } from './toolkit/root.ts';

const QuoteAbout = connection('QuoteAbout', 'event', {
  of: 'quoteEvent',
  fields: (t) => ({
    span: t.embed('span', refs.span, 'The words that speak of it.', false),
  }),
});

nodeEntity('quote', {
  description:
    'Words that an article attributes to a source. Its parts: `content` (what was said), `cue` ("said"), `source` (the words that name who) and `speaker` (the person they stand for).',
  fields: (t) => ({
    quoteKind: t.column('kind', QuoteKindEnum, 'How much of the content stands in quotation marks.'),
    text: t.column(
      'text',
      'String',
      'The content: its pieces joined by one space, or a full stop where one ends a sentence, without the outer quotation marks.',
    ),
    content: t.field({
      type: [refs.span],
      description: 'The pieces of the content in order. None crosses a block.',
      reads: (target, visit) => visit.into(target.list('content').embed('span')),
      resolve: (row) => innerRows(row, 'content').map((piece) => piece['span']),
    }),
    cue: t.embed(
      'cue',
      refs.span,
      'The words that say that it was said: "said", "according to". Null where nothing does.',
    ),
    source: t.embed(
      'source',
      refs.source,
      'The words that name who said it. Null where the article names no one in this place.',
    ),
    speaker: t.one(
      'speaker',
      refs.person,
      'The person the source stands for. Null for an unnamed official, a body, or where it cannot be told.',
      true,
    ),
    alternatives: t.list(
      'alternatives',
      refs.alternative,
      'Who else the source may stand for, the likeliest first and three at the most. Empty where the reading did not waver, where the source names nobody, and where a human has confirmed the speaker.',
    ),
    article: t.one('article', refs.article, 'The article that prints it.'),
    block: t.one('block', refs.block, 'The block in which its content begins.'),
    said: t.embed('said', refs.edtfDate, 'When it was said, where the text tells.'),
    occasion: t.one('occasion', refs.event, 'The event at which it was said, where the text tells.', true),
    occasionEvidence: t.embed('occasionEvidence', refs.span, 'The words that say at which event it was said.'),
    about: t.page(
      'about',
      pageField({
        entity: 'event',
        connection: QuoteAbout,
        order: { field: 'WHEN', direction: 'ASC' },
        further: { conditions: (_, plan) => [{ field: 'relation', operator: 'eq', value: plan.param('ABOUT') }] },
      }),
      'The events that its content speaks of; `occasion` is the one at which it was said.',
    ),
    contentMentions: t.list('mentions', refs.mention, 'The words within its content that refer to people and events.'),
    context: t.from(
      { block: ['start', 'end'], article: ['text'] },
      {
        type: 'String',
        description: 'The whole block in which its content begins.',
        resolve: ({ block, article }) => (block === null ? '' : article.text.slice(block.start, block.end)),
      },
    ),
    history: historyField(t),
    confidence: t.column(
      'confidence',
      'Float',
      'How sure the reading is, from 0 to 1; 1 where a human has confirmed it.',
    ),
    review: t.column('review', ReviewStateEnum, 'Whether a human has looked at it.'),
    provenance: t.embed('provenance', refs.provenance, 'Who read it in the text.', false),
    highlights: highlightsField(t, 'quote'),
  }),
});

entity('alternative', {
  description:
    'Someone else who may be the speaker of a quote, where the words leave a doubt: "she" behind the names of two women.',
  fields: (t) => ({
    speaker: t.one('speaker', refs.person, 'Who may have said it.'),
    confidence: t.column(
      'confidence',
      'Float',
      'How likely it is that the quote is right but for its speaker, and that this is the one: from 0 to 1, and less than the confidence of the quote.',
    ),
  }),
});

const QuoteBy = builder.inputType('QuoteBy', {
  description: 'One quote by one of its keys.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its id.' }) }),
});

builder.queryFields((t) => ({
  quote: lookupField(t, 'quote', { input: QuoteBy, columns: [] }, 'One quote, null where there is none.'),
  quotes: rootPage(
    t,
    'quotes',
    pageField({
      entity: 'quote',
      connection: connections.quote,
      order: { field: 'PUBLISHED_ON', direction: 'DESC' },
      orderFields: ['PUBLISHED_ON', 'SAID', 'CONFIDENCE', 'RELEVANCE'],
    }),
    'All quotes, those of the newest articles first.',
  ),
}));
