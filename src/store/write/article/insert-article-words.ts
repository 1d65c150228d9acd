import type { NewRow } from '../../sql/rows.ts';
import { searchRow } from '../refresh/search-documents.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decided } from './open-article.ts';
import type { Shown } from './shown.ts';

/** Adds what articles and their quotes are found by; what they were found by before has been removed. */
export async function insertArticleWords(
  transaction: WriteTransaction,
  changed: readonly Shown[],
  decided: readonly Decided[],
): Promise<void> {
  const articles: NewRow<'article_search'>[] = [];
  const quotes: NewRow<'quote_search'>[] = [];
  for (const [i, { incoming }] of changed.entries()) {
    const { id, quoteIds } = decided[i] ?? { id: 0, quoteIds: [] };
    articles.push(searchRow(transaction.dialect, id, incoming.search.article));
    for (const [n, { content }] of incoming.annotations.quotes.entries()) {
      const [quoteId, words] = [quoteIds[n], incoming.search.quotes[n]];
      // A quote without words is none.
      if (content.length > 0 && quoteId !== undefined && words !== undefined)
        quotes.push(searchRow(transaction.dialect, quoteId, words));
    }
  }
  await transaction.insert('article_search', articles);
  await transaction.insert('quote_search', quotes);
}
