import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { restoreArticles } from './restore-articles.ts';

/** So many are shown in one transaction: others who write wait meanwhile. */
const most = 100;

/**
 * Shows articles whose embargoes are over at a moment in UTC. Of several servers that do so one finds them, since one writes at a time.
 * Answers their ids, of many the first.
 */
export async function releaseDue(
  transaction: WriteTransaction,
  now: string,
  identify?: Identify,
): Promise<readonly number[]> {
  const rows = await transaction.all(
    `select id from withheld_article where state = 'EMBARGOED' and until is not null and until <= ${transaction.place(1)}
       order by until, id limit ${most}`,
    [now],
  );
  return restoreArticles(
    transaction,
    rows.map((row) => Number(row['id'])),
    identify,
  );
}
