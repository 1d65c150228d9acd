import { quoteJsonLd } from '../../domain/standards/quote-json-ld.ts';
import type { Columns } from '../../query/columns.ts';
import type { Row } from '../../query/context.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRow } from '../read-row.ts';
import { firstRows, readFirstRows } from './first-rows.ts';
import {
  idOf,
  innerOrNull,
  namedArticleOf,
  namedOf,
  namedOrNull,
  readNamed,
  readNamedArticle,
  textOf,
  textOrNull,
} from './row-values.ts';
import { standardField } from './standard-field.ts';

/** The most events that a quote is said to be about. */
const most = 10;

/** A quote as schema.org has it; it costs some 15. */
export const quoteJsonLdField = (t: EntityFields<'quote'>): AnyField =>
  standardField(t, {
    description:
      'The quote as a `Quotation` of schema.org in JSON-LD, with its speaker as `creator`, its first 10 events as `about` and its article as `isPartOf`. `@id` needs the setting PUBLIC_URL.',
    work: 0,
    reads: (quote, plan) => {
      quote.column('key', 'kind', 'text');
      readNamed(quote.one('speaker'));
      quote.embed('source').column('kind').embed('span').column('exact');
      quote.embed('said').column('edtf');
      readNamed(quote.one('occasion'));
      const filter = { field: 'relation', operator: 'eq', value: plan.param('ABOUT') } as const;
      readNamed(readFirstRows(quote, 'about', { size: most, orderBy: 'WHEN', filter }, plan));
      const article = quote.one('article').column('language');
      readNamedArticle(article);
    },
    write: (base, row) => {
      const article = innerRow(row, 'article');
      const source = innerOrNull(row, 'source');
      const said = innerOrNull(row, 'said');
      return quoteJsonLd(base, {
        id: idOf('quote', row),
        kind: kindOf(row),
        text: textOf(row, 'text'),
        speaker: namedOrNull(row, 'speaker'),
        source:
          source === null ? null : { kind: sourceKindOf(source), words: textOf(innerRow(source, 'span'), 'exact') },
        said: said === null ? null : textOf(said, 'edtf'),
        occasion: namedOrNull(row, 'occasion'),
        about: firstRows(row, 'about').map(namedOf),
        article: { ...namedArticleOf(article), language: textOrNull(article, 'language') },
      });
    },
  });

/** A column of an enum holds one of its values. */
const kindOf = (row: Row) => row['kind'] as Columns['quote']['kind'];
const sourceKindOf = (row: Row) => row['kind'] as Columns['source']['kind'];
