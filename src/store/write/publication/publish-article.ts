import { doOnce } from '../access/once.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import type { Saved } from '../article/article-to-save.ts';
import type { Incoming } from '../article/incoming.ts';
import type { Identify } from '../identify-articles.ts';
import { saveArticles } from '../save-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** What became of it, without any of its words: an answer that is kept for a day outlives an article that is erased. */
export type Published = Pick<Saved, 'key' | 'revision' | 'note'> & {
  readonly status: Exclude<Saved['status'], 'ERASED'>;
  readonly withheld: NonNullable<Saved['withheld']> | null;
};

/**
 * Takes in an article under some terms. Throws {@link RefusedWrite} where they do not hold, which the transaction must be rolled back for:
 * which article it is to the archive is known once it is in.
 */
export async function publishArticle(
  transaction: WriteTransaction,
  incoming: Incoming,
  { expectedRevision, publisher, once }: WriteTerms,
  identify: Identify | undefined,
): Promise<Published> {
  let note: Saved['note'];
  const answer = await doOnce(transaction, once, async (): Promise<Omit<Published, 'note'>> => {
    assertAhead(incoming);
    const [saved] = await saveArticles(transaction, [incoming], identify, publisher);
    if (saved === undefined) throw new Error('the article was not saved');
    const { before, erasedAt } = saved;
    if (saved.status === 'ERASED') throw new RefusedWrite({ refused: 'ERASED', at: erasedAt ?? '' });
    assertTerms(before, { expectedRevision, publisher });
    note = saved.note;
    const { key, revision, withheld = null } = saved;
    return { status: saved.status, key, revision, withheld };
  });
  if (answer === null) throw new RefusedWrite({ refused: 'KEY' });
  return note === undefined ? answer : { ...answer, note };
}

/** An embargo must have an end ahead. A write that was done is answered again whenever its end was. */
function assertAhead({ article: { publication } }: Incoming): void {
  if (publication?.until == null || Date.parse(publication.until) > Date.now()) return;
  const message = 'The moment has passed; leave it out, and the article is shown at once.';
  throw new RefusedWrite({ refused: 'INPUT', field: 'embargoedUntil', message });
}
