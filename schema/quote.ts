import { builder } from './toolkit/builder.ts';
import { connection } from './toolkit/connection.ts';
import { connections } from './toolkit/connections.ts';
import { entity, nodeEntity } from './toolkit/entity.ts';
import { QuoteKindEnum, ReviewStateEnum } from './toolkit/enums.ts';
import { highlightsField } from './toolkit/highlights.ts';
import { pageField } from './toolkit/page-field.ts';
import { historyField } from './toolkit/quote-history.ts';
import { variantsField } from './toolkit/quote-variants.ts';
import { innerRows } from './toolkit/read-row.ts';
import { refs } from './toolkit/refs.ts';
import { lookupField, rootPage } from './toolkit/root.ts';
import { quoteJsonLdField } from './toolkit/standards/quote-json-ld-field.ts';
import { webAnnotationField } from './toolkit/standards/web-annotation-field.ts';

const QuoteAbout = connection('QuoteAbout', 'event', {
  of: 'quoteEvent',
  fields: (t) => ({
    span: t.embed('span', refs.span, 'The words of the quote about the event.', false),
  }),
});

nodeEntity('quote', {
  description:
    'Words that an article attributes to a source. Its parts are `content` (the words said), `cue` (the words of the attribution: "said"), `source` (the words that name the source) and `speaker` (the person behind the source).',
  fields: (t) => ({
    quoteKind: t.column('kind', QuoteKindEnum, 'Whether the content is in quotation marks: all, part or none of it.'),
    text: t.column(
      'text',
      'String',
      'The content as one string: its parts without the outer quotation marks, joined by a space, or by a full stop and a space between sentences.',
    ),
    content: t.field({
      type: [refs.span],
      description: 'Spans of the content in order. No span crosses the border of a block.',
      reads: (target, visit) => visit.into(target.list('content').embed('span')),
      resolve: (row) => innerRows(row, 'content').map((piece) => piece['span']),
    }),
    cue: t.embed('cue', refs.span, 'The words of the attribution: "said", "according to". Null if there are none.'),
    source: t.embed('source', refs.source, 'The words that name the source. Null if the article names no source here.'),
    speaker: t.one(
      'speaker',
      refs.person,
      'The person behind the source. Null for an unnamed official or an organisation, and if the person is not known.',
      true,
    ),
    alternatives: t.list(
      'alternatives',
      refs.alternative,
      'Other possible speakers, the most likely first, at most three. Empty if the speaker is not in doubt, if the source names nobody, or if a human has confirmed the speaker.',
    ),
    article: t.one('article', refs.article, 'The article with the quote.'),
    block: t.one('block', refs.block, 'The block with the beginning of the content.'),
    said: t.embed('said', refs.edtfDate, 'Date on which it was said; null if the text does not state it.'),
    occasion: t.one(
      'occasion',
      refs.event,
      'The event at which it was said; null if the text does not state it.',
      true,
    ),
    occasionEvidence: t.embed('occasionEvidence', refs.span, 'The words that state the occasion.'),
    about: t.page(
      'about',
      pageField({
        entity: 'event',
        connection: QuoteAbout,
        order: { field: 'WHEN', direction: 'ASC' },
        further: { conditions: (_, plan) => [{ field: 'relation', operator: 'eq', value: plan.param('ABOUT') }] },
      }),
      'Events that the content is about; `occasion` is the event at which it was said.',
    ),
    contentMentions: t.list('mentions', refs.mention, 'Mentions of people and events inside the content.'),
    context: t.from(
      { block: ['start', 'end'], article: ['text'] },
      {
        type: 'String',
        description: 'Text of the block with the beginning of the content.',
        resolve: ({ block, article }) => (block === null ? '' : article.text.slice(block.start, block.end)),
      },
    ),
    history: historyField(t),
    variants: variantsField(t),
    factChecks: t.list(
      'factChecks',
      refs.factCheck,
      'Fact checks of a claim with the words of the quote, or with few others, as any article states them; `claimant` tells whose claim it was.',
    ),
    confidence: t.column('confidence', 'Float', 'Confidence in the quote, from 0 to 1; 1 if a human has confirmed it.'),
    review: t.column('review', ReviewStateEnum, 'State of the review by a human.'),
    provenance: t.embed(
      'provenance',
      refs.provenance,
      'The software or the human that read the quote in the text.',
      false,
    ),
    jsonLd: quoteJsonLdField(t),
    webAnnotation: webAnnotationField(t),
    highlights: highlightsField(t, 'quote'),
  }),
});

entity('alternative', {
  description: 'Another possible speaker of a quote whose source is ambiguous: "she" after the names of two women.',
  fields: (t) => ({
    speaker: t.one('speaker', refs.person, 'The possible speaker.'),
    confidence: t.column(
      'confidence',
      'Float',
      'Probability that the quote is right and that this person is its speaker, from 0 to 1. It is less than the confidence of the quote.',
    ),
  }),
});

const QuoteBy = builder.inputType('QuoteBy', {
  description: 'Exactly one key of a quote.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Global id of the quote.' }) }),
});

builder.queryFields((t) => ({
  quote: lookupField(t, 'quote', { input: QuoteBy, columns: [] }, 'One quote by its key; null if not found.'),
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
