import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import { decisionsWith } from '../decision-rows.ts';
import { keyOldDecisions } from './concerned-decisions.ts';
import { rewriteKeys } from './decision-keys.ts';
import { nodeDecisionOf } from './node-decision.ts';

/** Takes the words of some articles out of all decisions about people and events, undone or not. */
export async function forgetArticles(transaction: WriteTransaction, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return;
  await keyOldDecisions(transaction);
  const gone = new Set(articles);
  const rows = await transaction.all(
    `select distinct decision_id from decision_key where kind = 'ARTICLE' and ${transaction.isOneOf('value', 1)}`,
    [transaction.array(articles)],
  );
  const ids = rows.map((row) => Number(row['decision_id']));
  const changed = (await decisionsWith(transaction, 'id', ids)).map((decision) => {
    const { value } = nodeDecisionOf(decision);
    const sides = value.sides.map((side) => side.filter(({ article }) => !gone.has(article)));
    return { ...decision, value: { ...value, sides } };
  });
  await transaction.update(
    'decision',
    changed.map(({ id, value }) => ({ id, value: JSON.stringify(value) })),
    'value = new.value',
  );
  await rewriteKeys(transaction, changed);
}
