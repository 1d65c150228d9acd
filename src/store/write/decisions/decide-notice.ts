/** Notices that humans add to articles: corrections, clarifications, notes of the editors. */
import type { CorrectionToAdd } from '../../../../schema/query/decisions.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { articlesNamed } from '../publication/find-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { anchorOf } from './anchor.ts';
import type { NoticeValue } from './apply-notices.ts';
import type { NewDecision } from './decision.ts';
import { reviewNow } from './review-now.ts';

/** A notice for an article that is shown. Throws {@link RefusedWrite} where there is none, or a quote is none of its own. */
export async function decideNotice(
  transaction: WriteTransaction,
  { by: name, kind, text, at, quotes }: CorrectionToAdd,
  { by, note }: Pick<NewDecision, 'by' | 'note'>,
  terms: WriteTerms,
): Promise<NewDecision> {
  const [article, other] = await articlesNamed(transaction, name, terms.publisher);
  if (article === undefined) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  if (other !== undefined) throw new RefusedWrite({ refused: 'AMBIGUOUS' });
  assertTerms(article, terms);
  if (article.withheld !== null) {
    const message = 'The article is not shown; restore it first, or send a version of it that is mended.';
    throw new RefusedWrite({ refused: 'INPUT', field: 'by', message });
  }
  const now = await reviewNow(transaction, article.id);
  if (now === null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  const served = new Set(
    (await transaction.allWith('select id from quote', 'article_id', [article.id])).map(({ id }) => Number(id)),
  );
  const concerned = quotes.map((key) => {
    const quote = served.has(key) ? now.quotes.get(key)?.quote : undefined;
    if (quote !== undefined) return anchorOf(now.document.text, quote.content);
    throw new RefusedWrite({ refused: 'INPUT', field: 'quoteIds', message: 'The article has no such quote.' });
  });
  const value: NoticeValue = { kind, text, at, quotes: concerned };
  return {
    kind: 'CORRECTION_ADDED',
    entity: 'article',
    nodes: [article.id],
    article: article.id,
    words: null,
    value,
    by,
    note,
  };
}
