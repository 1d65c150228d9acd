import type { DecisionRow, DecisionStore, DecisionToMake } from '../../../../schema/query/decisions.ts';
import { orRefused, type Refused } from '../access/refused-write.ts';
import type { WriteTerms } from '../access/write-terms.ts';
import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

type Do = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

/** One about an event is one about each of its accounts: `decision` is the first, or the one that was to be taken back. */
interface MadeDecisions {
  readonly decision: DecisionRow;
  readonly decisions: readonly DecisionRow[];
}

/** What a store does about what humans decide. */
export interface DecidingStore {
  readonly decisions: DecisionStore;
  /** Makes a decision, or takes one back, in the name of `by`; answers it, and all that were made with it, or why not. */
  decide(
    decision: Pick<DecisionToMake, 'change' | 'note'>,
    by: string,
    terms: WriteTerms,
  ): Promise<MadeDecisions | Refused>;
}

/** `ask` only reads, `write` does its work in a transaction of its own. What does either is loaded when it is first asked for. */
export const decisionMethods = (ask: Do, write: Do, identify?: Identify): DecidingStore => ({
  decisions: {
    page: async (page) => {
      const { listDecisions } = await import('./list-decisions.ts');
      return ask((transaction) => listDecisions(transaction, page));
    },
    count: async (filter) => {
      const { countDecisions } = await import('./list-decisions.ts');
      return ask((transaction) => countDecisions(transaction, filter));
    },
  },
  decide: (decision, by, terms) =>
    orRefused(
      write(async (transaction) => {
        const { makeDecision } = await import('./make-decision.ts');
        const { decisionsWith } = await import('./decision-rows.ts');
        const { decisionRow } = await import('./list-decisions.ts');
        const keys = await makeDecision(transaction, decision, by, terms, identify);
        const made = new Map((await decisionsWith(transaction, 'id', keys)).map((one) => [one.id, decisionRow(one)]));
        const [first, ...others] = keys.flatMap((key) => made.get(key) ?? []);
        if (first === undefined) throw new Error('the decision is not there');
        return { decision: first, decisions: [first, ...others] };
      }),
    ),
});
