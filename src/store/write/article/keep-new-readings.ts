import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decided } from './open-article.ts';
import { revisionReadingOf } from './revision-reading-of.ts';
import type { Shown } from './shown.ts';

/** A version that is in already keeps what it states and what is read in it now, and when it was first shown. */
export async function keepNewReadings(
  transaction: WriteTransaction,
  changed: readonly Shown[],
  decided: readonly Decided[],
): Promise<void> {
  for (const [i, { incoming }] of changed.entries()) {
    const own = decided[i];
    if (own === undefined || !own.isReread) continue;
    const { headline, updatedAt } = incoming.document.metadata;
    const place = (n: number): string => transaction.place(n);
    await transaction.all(
      `update source set reading = ${place(1)}, headline = ${place(2)}, updated_at = ${place(3)},
         served_from = coalesce(served_from, ${place(4)}) where id = ${place(5)}`,
      [
        revisionReadingOf(incoming.document, incoming.annotations, own.quoteIds),
        headline?.value ?? null,
        updatedAt?.value ?? null,
        new Date().toISOString(),
        own.sourceId,
      ],
    );
  }
}
