/** Values of planned columns, and the parts that the standards' values of several types are made of. */
import type { NamedArticle, NamedNode } from '../../domain/standards/json-ld.ts';
import type { Row } from '../../query/context.ts';
import { encodeGlobalId } from '../../query/global-id.ts';
import type { NodeEntity } from '../../query/node-entity.ts';
import type { Selection } from '../../query/selection.ts';
import { innerRow } from '../read-row.ts';

/** The text of a column that may be null. */
export const textOrNull = (row: Row, column: string): string | null => {
  const value = row[column];
  return typeof value === 'string' ? value : null;
};

export const textOf = (row: Row, column: string): string => String(row[column]);

export const idOf = (entity: NodeEntity, row: Row): string => encodeGlobalId(entity, Number(row['key']));

/** The row of a relation that may lead to none. */
export const innerOrNull = (row: Row, relation: string): Row | null =>
  row[relation] === null ? null : innerRow(row, relation);

/** The words of a span embedded in a row; null where there is none. */
export const wordsOf = (row: Row, span: string): string | null => {
  const inner = innerOrNull(row, span);
  return inner === null ? null : textOf(inner, 'exact');
};

export const readNamed = (rows: Selection): void => {
  for (const column of ['slug', 'name']) rows.columns.add(column);
};

export const namedOf = (row: Row): NamedNode => ({ slug: textOf(row, 'slug'), name: textOf(row, 'name') });

export const namedOrNull = (row: Row, relation: string): NamedNode | null => {
  const inner = innerOrNull(row, relation);
  return inner === null ? null : namedOf(inner);
};

export const readNamedArticle = (article: Selection<'article'>): void => {
  article.column('slug', 'headline', 'url', 'publisher', 'publishedOn', 'publishedAt');
};

export const namedArticleOf = (row: Row): NamedArticle => ({
  slug: textOf(row, 'slug'),
  headline: textOrNull(row, 'headline'),
  url: textOrNull(row, 'url'),
  publisher: textOrNull(row, 'publisher'),
  published: textOrNull(row, 'publishedAt') ?? textOrNull(row, 'publishedOn'),
});
