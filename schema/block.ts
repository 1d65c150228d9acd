import { cutIntoRuns, type Run } from './domain/runs.ts';
import type { Row } from './query/context.ts';
import { Selection } from './query/selection.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import { BlockKindEnum } from './toolkit/enums.ts';
import { innerRow, innerRows, rangeOf } from './toolkit/read-row.ts';
import { refs, typeNameOf } from './toolkit/refs.ts';

entity('block', {
  description: 'A piece of an article in order: its headline, a paragraph, a caption.',
  fields: (t) => ({
    kind: t.column('kind', BlockKindEnum, 'What it is to a reader.'),
    index: t.column('index', 'Int', 'Its place among the blocks of its article, from 0.'),
    text: t.from(
      { self: ['start', 'end'], article: ['text'] },
      {
        type: 'String',
        description: 'Its words.',
        resolve: ({ start, end, article }) => article.text.slice(start, end),
      },
    ),
    span: t.field({
      type: refs.span,
      description: 'Where it stands.',
      reads: (target, visit) => visit.into(spanOver(target)),
      resolve: (row) => spanOf(row, row),
    }),
    runs: t.field({
      type: [RunRef],
      description:
        'Its words cut so that no annotation begins or ends inside a run: draw the runs one behind the other, each marked with its annotations.',
      reads: (target, visit) => {
        const block = target;
        const span = spanOver(block);
        const pieces = block.list('pieces').column('start', 'end');
        const mentions = block.list('mentions');
        mentions.embed('span').column('start', 'end');
        pieces.one('quote').column('key');
        visit.below('span', (_, inside) => inside.into(span), span);
        visit.below('annotations', (_, inside) => inside.into(pieces.one('quote'), 'Quote'), span);
        visit.below('annotations', (_, inside) => inside.into(mentions, 'Mention'), span);
      },
      resolve: (row) => runsOf(row),
    }),
  }),
});

/** A span that its block's own columns make: reads the offsets, and the text of the article around. */
function spanOver(block: Selection): Selection {
  const article = block.column('start', 'end').one('article').column('text');
  const span = new Selection('span');
  span.ones.set('article', article);
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
    ...innerRows(block, 'pieces').map((piece) => ({ ...rangeOf(piece), annotation: innerRow(piece, 'quote') })),
  ];
  const { start, end } = rangeOf(block);
  return cutIntoRuns(start, end, marks).map((run) => ({ ...run, block }));
}

interface RunShape extends Run<Row> {
  readonly block: Row;
}

const Annotation = builder.unionType('Annotation', {
  description: 'What a run of text may be marked with.',
  types: [refs.quote, refs.mention],
  resolveType: typeNameOf,
});

const RunRef = builder.objectRef<RunShape>('Run').implement({
  description: 'A stretch of a block that has the same annotations from its first to its last character.',
  fields: (t) => ({
    text: t.string({ description: 'Its words.', resolve: (run) => String(spanOf(run.block, run)['exact']) }),
    span: t.field({ type: refs.span, description: 'Where it stands.', resolve: (run) => spanOf(run.block, run) }),
    annotations: t.field({
      type: [Annotation],
      description: 'The quotes and mentions that cover it whole, the one that begins first in front.',
      resolve: (run) => run.annotations,
    }),
  }),
});
