import { offsetIn } from './domain/offset.ts';
import { textFragmentUrl } from './domain/text-fragment.ts';
import { textQuoteContext } from './domain/text-quote.ts';
import type { Row } from './query/context.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import type { EntityFields } from './toolkit/entity-fields.ts';
import { OffsetUnitEnum } from './toolkit/enums.ts';
import type { AnyField } from './toolkit/made-field.ts';
import { innerRow, innerRows, rangeOf } from './toolkit/read-row.ts';
import { refs } from './toolkit/refs.ts';

entity('span', {
  description:
    'A range of characters in the text of an article. With offsets in UTF-16 code units, `article.text.slice(start, end)` is `text`. `prefix`, `text` and `suffix` are a W3C TextQuoteSelector, which finds the words in an edited copy of the text.',
  fields: (t) => ({
    text: t.column('exact', 'String', 'The characters of the range.'),
    start: offset(t, 'start', 'Offset of the first character of the range.'),
    end: offset(t, 'end', 'Offset of the first character after the range.'),
    prefix: t.from(
      { self: ['start', 'end'], article: ['text'] },
      {
        type: 'String',
        description: 'Up to 32 characters before the range.',
        resolve: ({ start, end, article }) => textQuoteContext(article.text, start, end).prefix,
      },
    ),
    suffix: t.from(
      { self: ['start', 'end'], article: ['text'] },
      {
        type: 'String',
        description: 'Up to 32 characters after the range.',
        resolve: ({ start, end, article }) => textQuoteContext(article.text, start, end).suffix,
      },
    ),
    block: t.field({
      type: refs.block,
      nullable: true,
      description: 'The block with the range; null for text between blocks.',
      reads: (target, visit) => {
        const span = target.column('start', 'end');
        visit.into(span.one('article').list('blocks').column('start', 'end'));
      },
      resolve: blockAround,
    }),
    article: t.one('article', refs.article, 'The article with the text.'),
    textFragmentUrl: t.from(
      { self: ['start', 'end'], article: ['url', 'text'] },
      {
        type: 'URL',
        nullable: true,
        description:
          'A link to these words on the page of the publisher (text fragment); null if the article has no URL.',
        resolve: ({ start, end, article }) =>
          article.url === null ? null : textFragmentUrl(article.url, article.text, start, end),
      },
    ),
    textSha256: t.from(
      { article: ['textSha256'] },
      {
        type: 'String',
        description:
          'SHA-256 of the text that the offsets refer to, in hexadecimal digits. Compare it before you use the offsets in a copy of the text.',
        resolve: ({ article }) => article.textSha256,
      },
    ),
  }),
});

function offset(t: EntityFields<'span'>, column: 'start' | 'end', description: string): AnyField {
  return t.field({
    type: 'Int',
    description,
    args: builder.args((arg) => ({
      unit: arg.field({
        type: OffsetUnitEnum,
        defaultValue: 'UTF16_CODE_UNIT',
        description: 'Unit of the offset.',
      }),
    })),
    reads: (target, visit) => {
      const span = target.column(column);
      span.answer(column);
      if (visit.args()['unit'] !== 'UTF16_CODE_UNIT') span.one('article').column('text');
    },
    resolve: (row, { unit }) =>
      unit === 'CODE_POINT' || unit === 'UTF8_BYTE'
        ? offsetIn(unit, String(innerRow(row, 'article')['text']), Number(row[column]))
        : row[column],
  });
}

/** Blocks do not overlap, so at most one holds the span whole. */
function blockAround(span: Row): Row | null {
  const { start, end } = rangeOf(span);
  const holds = (block: Row) => rangeOf(block).start <= start && end <= rangeOf(block).end;
  return innerRows(innerRow(span, 'article'), 'blocks').find(holds) ?? null;
}
