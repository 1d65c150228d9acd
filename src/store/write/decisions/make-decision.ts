import type { DecisionToMake } from '../../../../schema/query/decisions.ts';
import { doOnce } from '../access/once.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { existingById } from '../article/find-existing.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { decideQuote } from './decide-quote.ts';
import type { Decision } from './decision.ts';
import { decisionById, markUndone } from './decision-rows.ts';
import { decideNodes, undoNodeDecision } from './identity/decide-nodes.ts';
import { isNodeDecision } from './identity/node-decision.ts';
import { redecideArticles } from './redecide-articles.ts';

/**
 * Makes a decision, or takes one back, and has all that depends on it be as it says; answers its key. Throws {@link RefusedWrite} where the
 * terms do not hold, or it is about nothing that is there.
 */
export async function makeDecision(
  transaction: WriteTransaction,
  { change, note }: Pick<DecisionToMake, 'change' | 'note'>,
  by: string,
  terms: WriteTerms,
  identify: Identify | undefined,
): Promise<number> {
  const key = await doOnce(transaction, terms.once, async () => {
    if ('entity' in change) return (await decideNodes(transaction, change, { by, note }, terms.publisher, identify)).id;
    if (change.verb === 'undo') return undo(transaction, change.decision, by, terms, identify);
    const decision = await decideQuote(transaction, change, { by, note }, terms);
    await follow(transaction, decision, identify);
    return decision.id;
  });
  if (key === null) throw new RefusedWrite({ refused: 'KEY' });
  return key;
}

/** Takes a decision back; one that is taken back already stays so. */
async function undo(
  transaction: WriteTransaction,
  id: number,
  by: string,
  terms: WriteTerms,
  identify: Identify | undefined,
): Promise<number> {
  const decision = await decisionById(transaction, id);
  if (decision === null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  if (isNodeDecision(decision)) {
    await undoNodeDecision(transaction, decision, by, terms.publisher, identify);
    return id;
  }
  const ofArticle = decision.article === null ? [] : [decision.article];
  const [article = null] = (await existingById(transaction, ofArticle)).values();
  // What belongs to no article belongs to no publisher.
  if (article === null && terms.publisher !== null) throw new RefusedWrite({ refused: 'PUBLISHER' });
  assertTerms(article, terms);
  await markUndone(transaction, id, by);
  await follow(transaction, decision, identify);
  return id;
}

/** What is served follows a decision that was made or taken back. */
async function follow(
  transaction: WriteTransaction,
  { article }: Decision,
  identify: Identify | undefined,
): Promise<void> {
  if (article !== null) await redecideArticles(transaction, [article], identify);
}
