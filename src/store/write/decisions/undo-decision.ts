/** How decisions are taken back. */
import type { DecisionChange } from '../../../../schema/query/decisions.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { existingById } from '../article/find-existing.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decision } from './decision.ts';
import { decisionById, madeTogether, markUndone } from './decision-rows.ts';
import { followDecisions } from './follow-decisions.ts';
import { undoNodeDecision } from './identity/decide-nodes.ts';
import { isNodeDecision } from './identity/node-decision.ts';

/**
 * Takes a decision back, with all that were made with it; one that is taken back already stays so. Answers their keys, its own first, without
 * those about words that are withheld. Throws {@link RefusedWrite} where it is not there, or the terms do not hold for it.
 */
export async function undoDecision(
  transaction: WriteTransaction,
  { decision: id, kinds }: Extract<DecisionChange, { readonly verb: 'undo' }>,
  by: string,
  terms: WriteTerms,
  identify: Identify | undefined,
): Promise<readonly number[]> {
  const decision = await decisionById(transaction, id);
  const isNotice = decision?.kind === 'CORRECTION_ADDED';
  if (decision === null || (kinds === 'notices' && !isNotice)) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  if (kinds === 'facts' && isNotice) {
    const message = 'It adds a correction to an article; a token with the scope "publish" can undo it.';
    throw new RefusedWrite({ refused: 'INPUT', field: 'decisionId', message });
  }
  if (isNodeDecision(decision)) {
    await undoNodeDecision(transaction, decision, by, terms.publisher, identify);
    return [id];
  }
  const together = await madeTogether(transaction, decision);
  const articles = await existingById(
    transaction,
    together.flatMap(({ article }) => article ?? []),
  );
  const articleOf = ({ article }: Decision) => (article === null ? null : (articles.get(article) ?? null));
  const article = articleOf(decision);
  // Of what is withheld nothing is decided.
  if (article !== null && article.withheld !== null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  // What belongs to no article belongs to no publisher.
  if (article === null && terms.publisher !== null) throw new RefusedWrite({ refused: 'PUBLISHER' });
  assertTerms(article, terms);
  // Another publisher's part stands. That of a withheld article is undone: it would come back with the article.
  const isOwn = (one: Decision) => terms.publisher === null || articleOf(one)?.publisher === terms.publisher;
  const others = together.filter((one) => one.id !== id && one.state !== 'UNDONE' && isOwn(one));
  for (const one of [decision, ...others]) await markUndone(transaction, one.id, by);
  await followDecisions(transaction, [decision, ...others], identify);
  const isShown = (one: Decision) => (articleOf(one)?.withheld ?? null) === null;
  return [decision, ...others.filter(isShown)].map((one) => one.id);
}
