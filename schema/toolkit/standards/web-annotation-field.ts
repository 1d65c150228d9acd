import { webAnnotation } from '../../domain/standards/web-annotation.ts';
import type { Columns } from '../../query/columns.ts';
import type { Row } from '../../query/context.ts';
import type { EntityFields } from '../entity-fields.ts';
import type { AnyField } from '../made-field.ts';
import { innerRow, innerRows, rangeOf } from '../read-row.ts';
import { idOf, innerOrNull, namedOrNull, readNamed, textOf, textOrNull } from './row-values.ts';
import { standardField } from './standard-field.ts';

/** A quote as an annotation of its article; it costs some 5. */
export const webAnnotationField = (t: EntityFields<'quote'>): AnyField =>
  standardField(t, {
    description:
      'The quote as a W3C Web Annotation of the text of its article: each part of the content by its words (`TextQuoteSelector`) and by its position in code points (`TextPositionSelector`).',
    work: 0,
    reads: (quote) => {
      quote.column('key').list('content').embed('span').column('start', 'end');
      readNamed(quote.one('speaker'));
      quote.embed('source').embed('span').column('exact');
      quote.embed('provenance').column('kind', 'name', 'version');
      quote.one('article').column('slug', 'url', 'language', 'text', 'textSha256');
    },
    write: (base, row) => {
      const source = innerOrNull(row, 'source');
      const provenance = innerRow(row, 'provenance');
      const article = innerRow(row, 'article');
      return webAnnotation(base, {
        id: idOf('quote', row),
        content: innerRows(row, 'content').map((piece) => rangeOf(innerRow(piece, 'span'))),
        speaker: namedOrNull(row, 'speaker'),
        source: source === null ? null : textOf(innerRow(source, 'span'), 'exact'),
        provenance: {
          kind: kindOf(provenance),
          name: textOf(provenance, 'name'),
          version: textOrNull(provenance, 'version'),
        },
        article: {
          slug: textOf(article, 'slug'),
          url: textOrNull(article, 'url'),
          language: textOrNull(article, 'language'),
          text: textOf(article, 'text'),
          textSha256: textOf(article, 'textSha256'),
        },
      });
    },
  });

/** A column of an enum holds one of its values. */
const kindOf = (row: Row) => row['kind'] as Columns['provenance']['kind'];
