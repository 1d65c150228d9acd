import type { DescribedToState } from '../../domain/standards/described.ts';
import type { Row } from '../../query/context.ts';
import type { Selection } from '../../query/selection.ts';
import { innerRows } from '../read-row.ts';
import { textOf, textOrNull } from './row-values.ts';

/** Reads what standards have of an article's authors, kind and keywords. */
export function readDescribed(article: Selection<'article'>): void {
  article.column('kind');
  article.list('authors').column('name', 'role', 'kind', 'jobTitle', 'url');
  article.list('keywords').column('text', 'keywordType', 'scheme', 'code');
}

export const describedOf = (row: Row): DescribedToState => ({
  articleKind: textOrNull(row, 'kind'),
  authors: innerRows(row, 'authors').map((each) => ({
    name: textOf(each, 'name'),
    role: textOf(each, 'role'),
    kind: textOrNull(each, 'kind'),
    jobTitle: textOrNull(each, 'jobTitle'),
    url: textOrNull(each, 'url'),
  })),
  keywords: innerRows(row, 'keywords').map((each) => ({
    text: textOf(each, 'text'),
    type: textOrNull(each, 'keywordType'),
    scheme: textOrNull(each, 'scheme'),
    code: textOrNull(each, 'code'),
  })),
});
