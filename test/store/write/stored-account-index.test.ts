import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventAccount } from '../../../src/identity/event-account.ts';
import { partitionEvents } from '../../../src/identity/partition-events.ts';
import { updatePartition } from '../../../src/identity/update-partition.ts';
import { StoredAccountIndex } from '../../../src/store/write/identity/stored-account-index.ts';
import { accountsOf, madeUpArticle } from '../../identity/made-up-accounts.ts';
import { runs } from '../../support/runs.ts';
import { onEachDialect } from '../../support/stores.ts';
import { tryInTransaction } from '../../support/write-transaction.ts';

/** A batch puts articles in the place of those of the same number, which keep the ids of their accounts. */
const batch = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(madeUpArticle, { freq: 6 })), {
  minLength: 1,
  maxLength: 8,
});

onEachDialect('the tables of accounts of events', (of) => {
  it('have the events of all accounts, whatever came, changed and went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 5 }), (batches) =>
        tryInTransaction(of().url, async (transaction) => {
          const articles = new Map<number, readonly EventAccount[]>();
          const all = () => [...articles.values()].flat();
          for (const one of batches) {
            const before = all().map(({ id }) => id);
            for (const [article, said] of one) articles.set(article, said === null ? [] : accountsOf(article, said));
            const touched = new Set(one.map(([article]) => article));
            const now = new Set(all().map(({ id }) => id));
            await updatePartition(new StoredAccountIndex(transaction), {
              saved: all().filter(({ article }) => touched.has(article)),
              removed: before.filter((id) => !now.has(id)),
            });
          }
          const rows = await transaction.all('select id, label from event_account');
          expect(new Map(rows.map((row) => [Number(row['id']), Number(row['label'])]))).toEqual(partitionEvents(all()));
        }),
      ),
      { numRuns: runs(of().url.startsWith('file:') ? 60 : 20) },
    );
  }, 120_000);
});
