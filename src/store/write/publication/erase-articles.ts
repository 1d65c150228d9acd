import { forgetArticles } from '../decisions/identity/forget-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { rememberErased } from './erased-names.ts';
import { replaceSlugs } from './replace-slugs.ts';
import { withdrawArticles } from './withdraw-articles.ts';
import { removeWithheld, withheldReadings } from './withheld-article.ts';

/**
 * Takes articles out for good: their words, all versions of their sources, and what was read in them, shown or withheld. What is left are
 * tombstones without words, whose ids nobody else gets, and hashes by which they are known should they come in
 * again. Answers the ids of those that were there.
 */
export async function eraseArticles(transaction: WriteTransaction, ids: readonly number[]): Promise<readonly number[]> {
  const hold = { state: 'WITHDRAWN', until: null, reason: null, by: 'HUMAN' } as const;
  const erased = await withdrawArticles(transaction, ids, hold);
  const withheld = await withheldReadings(transaction, erased);
  const readings = [...withheld.values()];
  await replaceSlugs(transaction, withheld);
  await rememberErased(transaction, erased);
  await removeWithheld(transaction, erased);
  await transaction.deleteWith('source', 'article_id', erased);
  await transaction.deleteWith('article_key', 'article_id', erased);
  await transaction.deleteWith('decision', 'article_id', erased);
  await transaction.deleteWith('article_reading', 'id', erased);
  await forgetArticles(transaction, erased);
  // What went with them has their words in its slug. An article that was never shown has no tombstone.
  const gone = [
    ...erased,
    ...readings.flatMap(({ kept }) => [
      ...kept.quotes.map(({ id }) => id),
      ...kept.people.flatMap(({ id, person = id }) => [id, person]),
      ...kept.accounts.map(({ eventId }) => eventId),
    ]),
  ];
  await transaction.all(
    `update tombstone set slug = null, note = null, reason = case when reason = 'WITHDRAWN' then 'ERASED' else reason end
       where successor_id is null and ${transaction.isOneOf('id', 1)}`,
    [transaction.array(gone)],
  );
  return erased;
}
