import type { DecisionRow, DecisionStore, DecisionToMake } from '../../../../schema/query/decisions.ts';
import { orRefused, type Refused } from '../access/refused-write.ts';
import type { WriteTerms } from '../access/write-terms.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { decisionById } from './decision-rows.ts';
import { decisionRow, listDecisions } from './list-decisions.ts';

type Do = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

/** What a store does about what humans decide. */
export interface DecidingStore {
  readonly decisions: DecisionStore;
  /** Makes a decision, or takes one back, in the name of `by`; answers it, or why not. */
  decide(
    decision: Pick<DecisionToMake, 'change' | 'note'>,
    by: string,
    terms: WriteTerms,
  ): Promise<{ readonly decision: DecisionRow } | Refused>;
}

/** `ask` only reads, `write` does its work in a transaction of its own. */
export const decisionMethods = (ask: Do, write: Do, identify?: Identify): DecidingStore => ({
  decisions: { page: (page) => ask((transaction) => listDecisions(transaction, page)) },
  decide: (decision, by, terms) =>
    orRefused(
      write(async (transaction) => {
        const { makeDecision } = await import('./make-decision.ts');
        const made = await decisionById(transaction, await makeDecision(transaction, decision, by, terms, identify));
        if (made === null) throw new Error('the decision is not there');
        return { decision: decisionRow(made) };
      }),
    ),
});
