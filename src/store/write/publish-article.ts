import type { Saved } from './article/article-to-save.ts';
import type { Incoming } from './article/incoming.ts';
import type { Identify } from './identify-articles.ts';
import { doOnce, type Once } from './once.ts';
import { RefusedWrite } from './refused-write.ts';
import { saveArticles } from './save-articles.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/** What must hold for an article to be taken in. */
export interface PublishTerms {
  /** The revision that it replaces, 0 for none; null where any will do. */
  readonly expectedRevision: number | null;
  /** The publisher whose articles alone may be written; null for those of all. */
  readonly publisher: string | null;
  readonly once: Once | null;
}

/** Why it was not: another revision is there, null for none; it is of another publisher; the key came with another input. */
export type Refused =
  | { readonly refused: 'REVISION'; readonly current: number | null }
  | { readonly refused: 'PUBLISHER' }
  | { readonly refused: 'KEY' };

/**
 * Takes in an article under some terms. Throws {@link RefusedWrite} where they do not hold, which the transaction must be rolled back for:
 * which article it is to the archive is known once it is in.
 */
export async function publishArticle(
  transaction: WriteTransaction,
  incoming: Incoming,
  { expectedRevision, publisher, once }: PublishTerms,
  identify: Identify | undefined,
): Promise<Saved> {
  const answer = await doOnce(transaction, once, async () => {
    const [saved] = await saveArticles(transaction, [incoming], identify);
    if (saved === undefined) throw new Error('the article was not saved');
    const { before } = saved;
    if (publisher !== null && before !== null && before.publisher !== publisher) {
      throw new RefusedWrite<Refused>({ refused: 'PUBLISHER' });
    }
    if (expectedRevision !== null && expectedRevision !== (before?.revision ?? 0)) {
      throw new RefusedWrite<Refused>({ refused: 'REVISION', current: before?.revision ?? null });
    }
    return saved;
  });
  if (answer === null) throw new RefusedWrite<Refused>({ refused: 'KEY' });
  return answer;
}
