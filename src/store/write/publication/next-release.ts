import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** The moment in UTC at which the next embargo is over; null where none has an end. */
export async function nextRelease(transaction: WriteTransaction): Promise<string | null> {
  const [row] = await transaction.all(
    "select min(until) as until from withheld_article where state = 'EMBARGOED' and until is not null",
  );
  return typeof row?.['until'] === 'string' ? row['until'] : null;
}
