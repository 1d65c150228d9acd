import type { Document } from '../../../../schema/domain/model.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { applyDecisions } from './apply-decisions.ts';
import { decisionsOfArticles } from './decision-rows.ts';
import { keptReadings, readBeforeDecisions } from './read-before-decisions.ts';
import { keysOfReview } from './review-articles.ts';
import type { MarkedQuote, ReviewedReading } from './reviewed-reading.ts';

/** An article that is shown as it was read and decided, with the keys of its quotes, served and rejected. */
export interface ReviewNow {
  readonly document: Document;
  /** The quotes as they were read. */
  readonly read: readonly MarkedQuote['quote'][];
  readonly review: ReviewedReading;
  readonly quotes: ReadonlyMap<number, MarkedQuote>;
}

/** Null where the article is not shown. */
export async function reviewNow(transaction: WriteTransaction, article: number): Promise<ReviewNow | null> {
  const reading = (await readBeforeDecisions(transaction, [article])).get(article);
  if (reading === undefined) return null;
  const kept = (await keptReadings(transaction, [article])).get(article);
  const rows = await transaction.allWith('select id, start from quote', 'article_id', [article]);
  const inOrder = [...rows].sort(
    (a, b) => Number(a['start']) - Number(b['start']) || Number(a['id']) - Number(b['id']),
  );
  const readIds = kept?.quotes.map(({ id }) => id) ?? inOrder.map((row) => Number(row['id']));
  const review = applyDecisions(reading, await decisionsOfArticles(transaction, [article]));
  const unknown = { next: () => -1 };
  const old = kept?.quotes ?? [];
  const { quoteIds, rejectedIds } = keysOfReview(review, readIds, unknown, old);
  const all = [...review.quotes, ...review.rejected];
  const ids = [...quoteIds, ...rejectedIds];
  return {
    document: reading.document,
    read: reading.annotations.quotes,
    review,
    quotes: new Map(all.flatMap((quote, n) => (ids[n] === undefined ? [] : [[ids[n], quote] as const]))),
  };
}
