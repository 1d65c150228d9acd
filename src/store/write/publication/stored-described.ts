import type { DescribedFacts } from '../../../../schema/domain/model.ts';
import { identifiersOf } from '../refresh/refresh-makers.ts';
import { textOrNull, wordOf } from '../transaction/cell-of.ts';

type Row = Readonly<Record<string, unknown>>;

/** What an article's source says of it beside its words, made again from its rows. */
export function storedDescribed(article: Row, authors: readonly Row[], keywords: readonly Row[]): DescribedFacts {
  return {
    ...(authors.length === 0 ? {} : { authors: inOrder(authors).map(authorOf) }),
    ...(article['kind'] === null || article['kind'] === undefined ? {} : { articleKind: wordOf(article['kind']) }),
    ...(keywords.length === 0 ? {} : { keywords: inOrder(keywords).map(keywordOf) }),
  };
}

const inOrder = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => Number(a['position']) - Number(b['position']));

const authorOf = (row: Row): NonNullable<DescribedFacts['authors']>[number] => ({
  name: String(row['name']),
  role: wordOf(row['role']),
  kind: row['kind'] === null ? null : wordOf(row['kind']),
  jobTitle: textOrNull(row['job_title']),
  url: textOrNull(row['url']),
  identifiers: identifiersOf(row),
  range: row['start'] === null ? null : { start: Number(row['start']), end: Number(row['end']) },
});

const keywordOf = (row: Row): NonNullable<DescribedFacts['keywords']>[number] => ({
  text: String(row['text']),
  type: row['keyword_type'] === null ? null : wordOf(row['keyword_type']),
  scheme: textOrNull(row['scheme']),
  code: textOrNull(row['code']),
});
