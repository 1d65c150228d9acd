import { type BlockToPrint, type MarkOfText, portableText } from '../../domain/standards/portable-text.ts';
import type { Columns } from '../../query/columns.ts';
import type { Row } from '../../query/context.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRow, innerRows, rangeOf } from '../read-row.ts';
import { embedsOf, readEmbeds } from './embed-values.ts';
import { idOf, innerOrNull, textOf, textOrNull } from './row-values.ts';
import { standardField } from './standard-field.ts';

/** An article as Portable Text; it costs as much as its blocks with their runs do, some 700. */
export const portableTextField = (t: EntityFields<'article'>): AnyField =>
  standardField(t, {
    description:
      'The text of the article as Portable Text: a block for each of `blocks`, with marks for its quotes, people, events and links, and its embeds behind them.',
    work: 10,
    reads: (article) => {
      article.column('text');
      readEmbeds(article);
      const blocks = article.list('blocks').column('kind', 'start', 'end');
      blocks.list('pieces').column('start', 'end').one('quote').column('key');
      const links = blocks.list('links').column('url');
      links.embed('span').column('start', 'end');
      const mentions = blocks.list('mentions');
      mentions.embed('span').column('start', 'end');
      mentions.one('person').column('key', 'slug');
      mentions.one('event').column('key', 'slug');
    },
    write: (_, row) => portableText(textOf(row, 'text'), innerRows(row, 'blocks').map(blockOf), embedsOf(row)),
  });

const blockOf = (block: Row): BlockToPrint => ({
  kind: kindOf(block),
  ...rangeOf(block),
  marks: [
    ...innerRows(block, 'pieces').map((piece) => ({
      ...rangeOf(piece),
      annotation: markOf('quote', innerRow(piece, 'quote')),
    })),
    ...innerRows(block, 'links').map((link) => ({
      ...rangeOf(innerRow(link, 'span')),
      annotation: { type: 'link' as const, href: textOf(link, 'url') },
    })),
    ...innerRows(block, 'mentions').map((mention) => ({
      ...rangeOf(innerRow(mention, 'span')),
      annotation: markOfMention(mention),
    })),
  ],
});

function markOfMention(mention: Row): MarkOfText {
  const person = innerOrNull(mention, 'person');
  return person === null ? markOf('event', innerRow(mention, 'event')) : markOf('person', person);
}

const markOf = (type: 'quote' | 'person' | 'event', row: Row): MarkOfText => ({
  type,
  id: idOf(type, row),
  slug: textOrNull(row, 'slug'),
});

/** A column of an enum holds one of its values. */
const kindOf = (row: Row) => row['kind'] as Columns['block']['kind'];
