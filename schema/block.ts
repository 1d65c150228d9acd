import { cutIntoRuns, type Run } from './domain/runs.ts';
import type { Row } from './query/context.ts';
import { Selection } from './query/selection.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import { BlockKindEnum } from './toolkit/enums.ts';
import { innerRow, innerRows, rangeOf } from './toolkit/read-row.ts';
import { refs, typeNameOf } from './toolkit/refs.ts';

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
        pieces.one('quote').column('key');
        const links = block.list('links');
        links.embed('span').column('start', 'end');
        visit.below('span', (_, inside) => inside.into(span), span);
        visit.below('annotations', (_, inside) => inside.into(pieces.one('quote'), 'Quote'), span);
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
  ];
  const { start, end } = rangeOf(block);
  return cutIntoRuns(start, end, marks).map((run) => ({ ...run, block }));
}

interface RunShape extends Run<Row> {
  readonly block: Row;
}

const Annotation = builder.unionType('Annotation', {
  description: 'An annotation of a run of text.',
  types: [refs.quote, refs.mention, refs.link],
  resolveType: typeNameOf,
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
      description: 'Quotes, mentions and links that cover the whole run, in the order in which they begin.',
      resolve: (run) => run.annotations,
    }),
  }),
});
