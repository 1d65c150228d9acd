import type { DecisionChange, DecisionToMake, NodeChange } from '../../../../schema/query/decisions.ts';
import { doOnce } from '../access/once.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { existingById } from '../article/find-existing.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { decideEvent } from './decide-event.ts';
import { decideMention } from './decide-mention.ts';
import { decideNotice } from './decide-notice.ts';
import { decideQuote } from './decide-quote.ts';
import type { Decision, NewDecision } from './decision.ts';
import { addDecisions, decisionById, markUndone } from './decision-rows.ts';
import { decideNodes, undoNodeDecision } from './identity/decide-nodes.ts';
import { isNodeDecision } from './identity/node-decision.ts';
import { redecideArticles } from './redecide-articles.ts';

/**
 * Makes a decision, or takes one back, and has all that depends on it be as it says; answers the keys of those that were made. Throws
 * {@link RefusedWrite} where the terms do not hold, or it is about nothing that is there.
 */
export async function makeDecision(
  transaction: WriteTransaction,
  { change, note }: Pick<DecisionToMake, 'change' | 'note'>,
  by: string,
  terms: WriteTerms,
  identify: Identify | undefined,
): Promise<readonly number[]> {
  // An answer that was kept may be the key of one alone.
  const keys: readonly number[] | number | null = await doOnce(transaction, terms.once, async () => {
    if ('entity' in change)
      return [(await decideNodes(transaction, change, { by, note }, terms.publisher, identify)).id];
    if (change.verb === 'undo') return [await undo(transaction, change, by, terms, identify)];
    const added = await addDecisions(transaction, await decisionsFor(transaction, change, { by, note }, terms));
    await follow(transaction, added, identify);
    return added.map(({ id }) => id);
  });
  if (keys === null) throw new RefusedWrite({ refused: 'KEY' });
  return [keys].flat();
}

type OfArticles = Exclude<DecisionChange, NodeChange | { readonly verb: 'undo' }>;

/** The decisions that a change of what articles say is. */
async function decisionsFor(
  transaction: WriteTransaction,
  change: OfArticles,
  author: Pick<NewDecision, 'by' | 'note'>,
  terms: WriteTerms,
): Promise<readonly NewDecision[]> {
  switch (change.verb) {
    case 'reviewEvent':
      return decideEvent(transaction, change, author, terms);
    case 'reviewMention':
    case 'correctMention':
      return [await decideMention(transaction, change, author, terms)];
    case 'addCorrection':
      return [await decideNotice(transaction, change, author, terms)];
    default:
      return [await decideQuote(transaction, change, author, terms)];
  }
}

/** Takes a decision back; one that is taken back already stays so. */
async function undo(
  transaction: WriteTransaction,
  { decision: id, kinds }: Extract<DecisionChange, { readonly verb: 'undo' }>,
  by: string,
  terms: WriteTerms,
  identify: Identify | undefined,
): Promise<number> {
  const decision = await decisionById(transaction, id);
  const isNotice = decision?.kind === 'CORRECTION_ADDED';
  if (decision === null || (kinds === 'notices' && !isNotice)) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  if (kinds === 'facts' && isNotice) {
    const message = 'It adds a correction to an article; a token with the scope "publish" can undo it.';
    throw new RefusedWrite({ refused: 'INPUT', field: 'decisionId', message });
  }
  if (isNodeDecision(decision)) {
    await undoNodeDecision(transaction, decision, by, terms.publisher, identify);
    return id;
  }
  const ofArticle = decision.article === null ? [] : [decision.article];
  const [article = null] = (await existingById(transaction, ofArticle)).values();
  // Of what is withheld nothing is decided.
  if (article !== null && article.withheld !== null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  // What belongs to no article belongs to no publisher.
  if (article === null && terms.publisher !== null) throw new RefusedWrite({ refused: 'PUBLISHER' });
  assertTerms(article, terms);
  await markUndone(transaction, id, by);
  await follow(transaction, [decision], identify);
  return id;
}

/** What is served follows decisions that were made or taken back. */
async function follow(
  transaction: WriteTransaction,
  decisions: readonly Pick<Decision, 'article' | 'kind'>[],
  identify: Identify | undefined,
): Promise<void> {
  const articles = new Set(decisions.flatMap(({ article }) => article ?? []));
  const isReadAsBefore = !decisions.some(({ kind }) => kind.startsWith('MENTION_') || kind === 'EVENT_CONFIRMED');
  if (articles.size > 0) await redecideArticles(transaction, [...articles], identify, undefined, isReadAsBefore);
}
