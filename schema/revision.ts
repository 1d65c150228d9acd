import type { RevisionBlock, RevisionQuote } from './domain/revision-reading.ts';
import { parseRevisionReading } from './domain/revision-reading.ts';
import { encodeGlobalId } from './query/global-id.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import { BlockKindEnum, QuoteKindEnum, QuoteRevisionStateEnum } from './toolkit/enums.ts';
import { type QuoteRevisionShape, quoteRevisionRef } from './toolkit/quote-history.ts';
import { refs } from './toolkit/refs.ts';

/** What is long costs more than a row. */
const work = { text: 10 } as const;

const readingNote =
  'Null where the version was ingested before readings were kept; the newest gets it when the article is read again.';

entity('revision', {
  description:
    'One version of the source of an article, as it was ingested, with what was read in it while it was served. A version is kept when a newer one comes, and not read again.',
  fields: (t) => ({
    number: t.column('number', 'Int', 'The number of the version, from 1.'),
    article: t.one('article', refs.article, 'The article whose source it is a version of.'),
    headline: t.maybe('headline', 'String', 'The title that the version has.'),
    updatedAt: t.maybe('updatedAt', 'DateTime', 'When the publisher changed the article, as the version states.'),
    servedFrom: t.column('servedFrom', 'DateTime', 'When the version was ingested, and was served from.'),
    servedUntil: t.maybe(
      'servedUntil',
      'DateTime',
      'When the next version was ingested; null for the version that is served now.',
    ),
    text: t.column('text', 'String', 'The full plain text of the version. The offsets below count in it.', work.text),
    textSha256: t.column('textSha256', 'String', 'The SHA-256 of `text` in UTF-8, in hexadecimal digits.'),
    original: t.one('original', refs.original, 'The source of the version, byte for byte.', true),
    blocks: t.from(
      { self: ['reading', 'text'] },
      {
        type: [RevisionBlockRef],
        nullable: true,
        description: `The text in pieces, in order. ${readingNote}`,
        resolve: ({ reading, text }) =>
          parseRevisionReading(reading)?.blocks.map((block, index) => ({ ...block, index, text })) ?? null,
      },
    ),
    quotes: t.from(
      { self: ['reading', 'text'] },
      {
        type: [RevisionQuoteRef],
        nullable: true,
        description: `The quotes that were read in the version, in the order of the text. ${readingNote}`,
        resolve: ({ reading, text }) =>
          parseRevisionReading(reading)?.quotes.map((quote) => ({ quote, of: text })) ?? null,
      },
    ),
  }),
});

interface SpanShape {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const RevisionSpanRef = builder.objectRef<SpanShape>('RevisionSpan').implement({
  description: 'Where words stand in the text of one version, in UTF-16 code units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The offset of the first code unit.' }),
    end: t.exposeInt('end', { description: 'The offset after the last code unit.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
});

const RevisionBlockRef = builder
  .objectRef<RevisionBlock & { readonly index: number; readonly text: string }>('RevisionBlock')
  .implement({
    description: 'A piece of the text of one version.',
    fields: (t) => ({
      kind: t.field({ type: BlockKindEnum, description: 'What it is to a reader.', resolve: ({ kind }) => kind }),
      index: t.exposeInt('index', { description: 'Its place among the blocks, from 0.' }),
      span: t.field({
        type: RevisionSpanRef,
        description: 'Where it stands, and its words.',
        resolve: (block) => spanIn(block.text, block),
      }),
    }),
  });

const RevisionQuoteRef = builder
  .objectRef<{ readonly quote: RevisionQuote; readonly of: string }>('RevisionQuote')
  .implement({
    description: 'A quote as it was read in one version of its article.',
    fields: (t) => ({
      quoteId: t.id({
        description: 'The id of the quote: `node` answers with the quote as it is now, if the article still has it.',
        resolve: ({ quote }) => encodeGlobalId('quote', quote.key),
      }),
      quoteKind: t.field({
        type: QuoteKindEnum,
        description: 'How much of the content stands in quotation marks.',
        resolve: ({ quote }) => quote.kind,
      }),
      text: t.string({ description: 'The content, as `Quote.text` has it.', resolve: ({ quote }) => quote.text }),
      content: t.field({
        type: [RevisionSpanRef],
        description: 'The pieces of the content in order.',
        resolve: ({ quote, of }) => quote.content.map((piece) => spanIn(of, piece)),
      }),
      cue: t.string({
        nullable: true,
        description: 'The words that say that it was said.',
        resolve: ({ quote }) => quote.cue,
      }),
      source: t.string({
        nullable: true,
        description: 'The words that name who said it.',
        resolve: ({ quote }) => quote.source,
      }),
      speaker: t.string({
        nullable: true,
        description: 'The name of the person the source stood for, as it was then.',
        resolve: ({ quote }) => quote.speaker,
      }),
    }),
  });

const spanIn = (text: string, { start, end }: { readonly start: number; readonly end: number }): SpanShape => ({
  start,
  end,
  text: text.slice(start, end),
});

quoteRevisionRef.implement({
  description: 'How one version of an article has a quote.',
  fields: (t) => ({
    revision: t.field({ type: refs.revision, description: 'The version.', resolve: ({ revision }) => revision }),
    state: t.field({
      type: QuoteRevisionStateEnum,
      nullable: true,
      description: 'How the version has the quote. Null where what was read in the version was not kept.',
      resolve: ({ state }: QuoteRevisionShape) => state,
    }),
    quote: t.field({
      type: RevisionQuoteRef,
      nullable: true,
      description: 'The quote as the version has it; null where it is gone or not kept.',
      resolve: ({ quote, revision }) => (quote === null ? null : { quote, of: String(revision['text']) }),
    }),
  }),
});
