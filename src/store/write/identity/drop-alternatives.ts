import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Where two people of an article have become one: nobody is an alternative to themselves, nor twice to another. */
export async function dropAlternatives(transaction: WriteTransaction, articles: readonly number[]): Promise<void> {
  await transaction.all(
    `delete from quote_alternative where ${transaction.isOneOf('article_id', 1)} and (
       exists (select 1 from quote q where q.id = quote_alternative.quote_id and q.speaker_id = quote_alternative.speaker_id)
       or exists (select 1 from quote_alternative o where o.quote_id = quote_alternative.quote_id
         and o.speaker_id = quote_alternative.speaker_id and o.position < quote_alternative.position))`,
    [transaction.array(articles)],
  );
}
