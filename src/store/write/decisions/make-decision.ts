import type { DecisionChange, DecisionToMake, NodeChange } from '../../../../schema/query/decisions.ts';
import { doOnce } from '../access/once.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import type { WriteTerms } from '../access/write-terms.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { decideEvent } from './decide-event.ts';
import { decideMention } from './decide-mention.ts';
import { decideNotice } from './decide-notice.ts';
import { decideQuote } from './decide-quote.ts';
import type { NewDecision } from './decision.ts';
import { addDecisions } from './decision-rows.ts';
import { followDecisions } from './follow-decisions.ts';
import { decideNodes } from './identity/decide-nodes.ts';
import { undoDecision } from './undo-decision.ts';

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
    if (change.verb === 'undo') return undoDecision(transaction, change, by, terms, identify);
    const added = await addDecisions(transaction, await decisionsFor(transaction, change, { by, note }, terms));
    await followDecisions(transaction, added, identify);
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
