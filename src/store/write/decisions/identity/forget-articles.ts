import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import { type IdentityValue, nodeKinds } from './node-decision.ts';

/** Takes the words of some articles out of all decisions about people and events, undone or not. */
export async function forgetArticles(transaction: WriteTransaction, articles: readonly number[]): Promise<void> {
  if (articles.length === 0) return;
  const gone = new Set(articles);
  const rows = await transaction.allWith('select id, value from decision', 'kind', nodeKinds);
  const changed = rows.flatMap((row) => {
    // Each of these kinds is kept with a value of this form.
    const value: IdentityValue = JSON.parse(String(row['value']));
    if (!value.sides.flat().some(({ article }) => gone.has(article))) return [];
    const sides = value.sides.map((side) => side.filter(({ article }) => !gone.has(article)));
    return [{ id: Number(row['id']), value: JSON.stringify({ ...value, sides }) }];
  });
  await transaction.update('decision', changed, 'value = new.value');
}
