import { cutIntoRuns, type Marked, type Run } from './domain/runs.ts';
import type { Row } from './query/context.ts';
import { Selection } from './query/selection.ts';
import { BlockKindEnum } from './toolkit/article-enums.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import type { Target, Visit } from './toolkit/plan.ts';
import { innerRow, innerRows, rangeOf } from './toolkit/read-row.ts';
import { refs, typeNameOf } from './toolkit/refs.ts';
import { innerOrNull } from './toolkit/standards/row-values.ts';

entity('block', {
  description: 'A part of the text of an article: the headline, a paragraph, a caption.',
  fields: (t) => ({
    kind: t.column('kind', BlockKindEnum, 'Kind of the block.'),
    index: t.column('index', 'Int', 'Index of the block in its article, counted from 0.'),
    text: t.from(
      { self: ['start', 'end'], article: ['text'] },
      {
        type: 'String',
        description: 'The characters of the text.',
        resolve: ({ start, end, article }) => article.text.slice(start, end),
      },
    ),
    span: t.field({
      type: refs.span,
      description: 'Position in the text of the article.',
      reads: (target, visit) => visit.into(spanOver(target)),
      resolve: (row) => spanOf(row, row),
    }),
    embeds: t.list(
      'embeds',
      refs.embed,
      'Posts, videos and other things of other sites whose words begin with the block, or that stand behind it.',
    ),
    runs: t.field({
      type: [RunRef],
      description:
        'The text of the block divided so that no annotation begins or ends inside a run. A client renders the runs in order, each with its annotations.',
      reads: (target, visit) => {
        const block = target;
        const span = spanOver(block);
        const pieces = block.list('pieces').column('start', 'end');
        const mentions = block.list('mentions');
        mentions.embed('span').column('start', 'end');
        const quotes = pieces.one('quote').column('key');
        quotes.embed('cue').column('start', 'end');
        quotes.embed('source').embed('span').column('start', 'end');
        const links = block.list('links');
        links.embed('span').column('start', 'end');
        visit.below('span', (_, inside) => inside.into(span), span);
        visit.below('annotations', (_, inside) => inside.into(quotes, 'Quote'), span);
        visit.below('annotations', (_, inside) => inside.into(quotes, 'QuoteMark'), span);
        visit.below('annotations', (_, inside) => inside.into(mentions, 'Mention'), span);
        visit.below('annotations', (_, inside) => inside.into(links, 'Link'), span);
      },
      resolve: (row) => runsOf(row),
    }),
  }),
});

/** A span that its block's own columns make: reads the offsets, and the text of the article around. */
function spanOver(block: Selection): Selection {
  const article = block.column('start', 'end').one('article').column('text');
  const span = new Selection('span');
  span.toOne.set('article', article);
  return span;
}

/** The span of a range in the article that `within` belongs to. */
function spanOf(within: Row, range: { readonly start?: unknown; readonly end?: unknown }): Row {
  const article = innerRow(within, 'article');
  const start = Number(range.start);
  const end = Number(range.end);
  return { $: 'span', start, end, exact: String(article['text']).slice(start, end), article };
}

function runsOf(block: Row): readonly RunShape[] {
  const marks = [
    ...innerRows(block, 'mentions').map((mention) => ({ ...rangeOf(innerRow(mention, 'span')), annotation: mention })),
    ...innerRows(block, 'links').map((link) => ({ ...rangeOf(innerRow(link, 'span')), annotation: link })),
    ...innerRows(block, 'pieces').map((piece) => ({ ...rangeOf(piece), annotation: innerRow(piece, 'quote') })),
    ...marksOf(block),
  ];
  const { start, end } = rangeOf(block);
  return cutIntoRuns(start, end, marks).map((run) => ({ ...run, block }));
}

/** The cues and sources of quotes that have a part in the block; one that stands in another block marks nothing here. */
function marksOf(block: Row): readonly Marked<Row>[] {
  const quotes = new Map(
    innerRows(block, 'pieces').map((piece) => [innerRow(piece, 'quote')['key'], innerRow(piece, 'quote')]),
  );
  return [...quotes.values()].flatMap((quote) => {
    const cue = innerOrNull(quote, 'cue');
    const source = innerOrNull(quote, 'source');
    return [
      ...(cue === null ? [] : [{ ...rangeOf(cue), annotation: { $: 'quoteMark', kind: 'CUE', quote } }]),
      ...(source === null
        ? []
        : [{ ...rangeOf(innerRow(source, 'span')), annotation: { $: 'quoteMark', kind: 'SOURCE', quote } }]),
    ];
  });
}

interface RunShape extends Run<Row> {
  readonly block: Row;
}

const QuoteMarkKindEnum = builder.enumType('QuoteMarkKind', {
  description: 'A part that words have in the attribution of a quote.',
  values: {
    CUE: { description: 'The words of the attribution: "said".' },
    SOURCE: { description: 'The words that name the source: "the mayor".' },
  } as const,
});

const QuoteMark = builder.objectRef<Row>('QuoteMark').implement({
  description: 'Words that attribute a quote: its cue or its source.',
  fields: (t) => ({
    markKind: t.field({
      type: QuoteMarkKindEnum,
      description: 'Part of the words in the attribution.',
      resolve: (mark) => (mark['kind'] === 'CUE' ? 'CUE' : 'SOURCE'),
    }),
    quote: t.field({
      type: refs.quote,
      description: 'The quote that the words attribute.',
      extensions: { reads: intoQuote },
      resolve: (mark) => innerRow(mark, 'quote'),
    }),
  }),
});

/** What is asked of the quote is read of the quotes that the marks are made of. */
function intoQuote(target: Target, visit: Visit): void {
  visit.into(target);
}

const Annotation = builder.unionType('Annotation', {
  description: 'An annotation of a run of text.',
  types: [refs.quote, refs.mention, refs.link, QuoteMark],
  resolveType: (row) => (row['$'] === 'quoteMark' ? QuoteMark.name : typeNameOf(row)),
});

const RunRef = builder.objectRef<RunShape>('Run').implement({
  description: 'A part of a block whose characters all have the same annotations.',
  fields: (t) => ({
    text: t.string({
      description: 'The characters of the text.',
      resolve: (run) => String(spanOf(run.block, run)['exact']),
    }),
    span: t.field({
      type: refs.span,
      description: 'Position in the text of the article.',
      resolve: (run) => spanOf(run.block, run),
    }),
    annotations: t.field({
      type: [Annotation],
      description:
        'Quotes, their cues and sources, mentions and links that cover the whole run, in the order in which they begin.',
      resolve: (run) => run.annotations,
    }),
  }),
});
