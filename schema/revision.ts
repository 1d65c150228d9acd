import type { RevisionBlock, RevisionQuote } from './domain/revision-reading.ts';
import { parseRevisionReading } from './domain/revision-reading.ts';
import { encodeGlobalId } from './query/global-id.ts';
import { BlockKindEnum } from './toolkit/article-enums.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import { QuoteKindEnum, QuoteRevisionStateEnum } from './toolkit/enums.ts';
import { type QuoteRevisionShape, quoteRevisionRef } from './toolkit/quote-history.ts';
import { refs } from './toolkit/refs.ts';

/** What is long costs more than a row. */
const work = { text: 10 } as const;

const readingNote =
  'Null for a version that an earlier release ingested; the current version gets it when the article is read again.';

entity('revision', {
  description:
    'A version of the source of an article, as ingested, with the quotes read in it. Old versions are stored and not read again. Versions that were never visible are left out.',
  fields: (t) => ({
    number: t.column('number', 'Int', 'Number of the version, counted from 1.'),
    article: t.one('article', refs.article, 'The article of the version.'),
    headline: t.maybe('headline', 'String', `The title of the article in this version. ${readingNote}`),
    updatedAt: t.maybe(
      'updatedAt',
      'DateTime',
      'Date and time of the last change by the publisher, as stated in this version.',
    ),
    servedFrom: t.column(
      'servedFrom',
      'DateTime',
      'Date and time from which the version was visible: of its ingestion, or of the end of an embargo.',
    ),
    servedUntil: t.maybe(
      'servedUntil',
      'DateTime',
      'Date and time from which the next version was visible; null for the current version.',
    ),
    text: t.column(
      'text',
      'String',
      'The full plain text of the version. The offsets in its blocks and quotes refer to it.',
      work.text,
    ),
    textSha256: t.column('textSha256', 'String', 'SHA-256 of `text` in UTF-8, in hexadecimal digits.'),
    original: t.one('original', refs.original, 'The source file of the version, unchanged.', true),
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
  description: 'A range of characters in the text of one version, in UTF-16 code units.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of the first code unit.' }),
    end: t.exposeInt('end', { description: 'Offset after the last code unit.' }),
    text: t.exposeString('text', { description: 'The characters of the range.' }),
  }),
});

const RevisionBlockRef = builder
  .objectRef<RevisionBlock & { readonly index: number; readonly text: string }>('RevisionBlock')
  .implement({
    description: 'A part of the text of one version.',
    fields: (t) => ({
      kind: t.field({ type: BlockKindEnum, description: 'Kind of the block.', resolve: ({ kind }) => kind }),
      index: t.exposeInt('index', { description: 'Index of the block, counted from 0.' }),
      span: t.field({
        type: RevisionSpanRef,
        description: 'Position and text of the block.',
        resolve: (block) => spanIn(block.text, block),
      }),
    }),
  });

const RevisionQuoteRef = builder
  .objectRef<{ readonly quote: RevisionQuote; readonly of: string }>('RevisionQuote')
  .implement({
    description: 'A quote as read in one version of its article.',
    fields: (t) => ({
      quoteId: t.id({
        description: 'Global id of the quote. `node` finds the current quote by it, if the article still has it.',
        resolve: ({ quote }) => encodeGlobalId('quote', quote.key),
      }),
      quoteKind: t.field({
        type: QuoteKindEnum,
        description: 'Whether the content is in quotation marks: all, part or none of it.',
        resolve: ({ quote }) => quote.kind,
      }),
      text: t.string({
        description: 'The content as one string, as in `Quote.text`.',
        resolve: ({ quote }) => quote.text,
      }),
      content: t.field({
        type: [RevisionSpanRef],
        description: 'Spans of the content in order.',
        resolve: ({ quote, of }) => quote.content.map((piece) => spanIn(of, piece)),
      }),
      cue: t.string({
        nullable: true,
        description: 'The words of the attribution: "said".',
        resolve: ({ quote }) => quote.cue,
      }),
      source: t.string({
        nullable: true,
        description: 'The words that name the source.',
        resolve: ({ quote }) => quote.source,
      }),
      speaker: t.string({
        nullable: true,
        description: 'Name of the speaker at that time.',
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
  description: 'A quote compared with one version of its article.',
  fields: (t) => ({
    revision: t.field({ type: refs.revision, description: 'The version.', resolve: ({ revision }) => revision }),
    state: t.field({
      type: QuoteRevisionStateEnum,
      nullable: true,
      description: 'Result of the comparison. Null if the quotes of the version are not stored.',
      resolve: ({ state }: QuoteRevisionShape) => state,
    }),
    quote: t.field({
      type: RevisionQuoteRef,
      nullable: true,
      description: 'The quote in the version; null if it is not there or not stored.',
      resolve: ({ quote, revision }) => (quote === null ? null : { quote, of: String(revision['text']) }),
    }),
  }),
});
