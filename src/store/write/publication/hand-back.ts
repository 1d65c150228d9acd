import type { Displaced } from '../identity/settle-partition.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { type KeptIds, withheldReadings } from './withheld-article.ts';

/**
 * Where an article comes back while others are withheld whose accounts went to other events when it went: those are of their former events
 * again, should they come back.
 */
export async function handBack(transaction: WriteTransaction, displaced: readonly Displaced[]): Promise<void> {
  if (displaced.length === 0) return;
  const byArticle = groupBy(displaced, ({ article }) => article);
  const readings = await withheldReadings(transaction, [...byArticle.keys()]);
  await transaction.update(
    'withheld_article',
    [...readings].map(([id, { kept }]) => ({ id, kept: JSON.stringify(withFormer(kept, byArticle.get(id) ?? [])) })),
    'kept = new.kept',
  );
}

const withFormer = (kept: KeptIds, displaced: readonly Displaced[]): KeptIds => ({
  ...kept,
  accounts: kept.accounts.map((account) => ({
    ...account,
    eventId:
      displaced.find(({ report, to }) => report === account.report && to === account.eventId)?.from ?? account.eventId,
  })),
});
