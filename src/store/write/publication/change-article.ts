import type { ArticleChange } from '../../../../schema/query/writer.ts';
import { doOnce } from '../access/once.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { eraseArticles } from './erase-articles.ts';
import { articlesNamed } from './find-articles.ts';
import { restoreArticles } from './restore-articles.ts';
import { withdrawArticles } from './withdraw-articles.ts';

/**
 * Withdraws, restores or erases an article under some terms; answers its key. Throws {@link RefusedWrite} where they do not hold. To the
 * token of one publisher, what another withholds is not there.
 */
export async function changeArticle(
  transaction: WriteTransaction,
  { by, change }: Pick<ArticleChange, 'by' | 'change'>,
  terms: WriteTerms,
  identify: Identify | undefined,
): Promise<number> {
  const answer = await doOnce(transaction, terms.once, async () => {
    const [article, other] = await articlesNamed(transaction, by, terms.publisher);
    if (article === undefined) throw new RefusedWrite({ refused: 'NOT_FOUND' });
    if (other !== undefined) throw new RefusedWrite({ refused: 'AMBIGUOUS' });
    assertTerms(article, terms);
    const ids = [article.id];
    if (change.verb === 'withdraw') {
      const { reason } = change;
      await withdrawArticles(transaction, ids, { state: 'WITHDRAWN', until: null, reason, by: 'HUMAN' });
    } else if (change.verb === 'restore') await restoreArticles(transaction, ids, identify);
    else await eraseArticles(transaction, ids);
    return article.id;
  });
  if (answer === null) throw new RefusedWrite({ refused: 'KEY' });
  return answer;
}
