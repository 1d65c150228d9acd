import type { Identify } from '../identify-articles.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decision } from './decision.ts';
import { redecideArticles } from './redecide-articles.ts';

/** What is served follows decisions about words of articles that were made or taken back. */
export async function followDecisions(
  transaction: WriteTransaction,
  decisions: readonly Pick<Decision, 'article' | 'kind'>[],
  identify: Identify | undefined,
): Promise<void> {
  const articles = new Set(decisions.flatMap(({ article }) => article ?? []));
  const isReadAsBefore = !decisions.some(({ kind }) => kind.startsWith('MENTION_') || kind === 'EVENT_CONFIRMED');
  if (articles.size > 0) await redecideArticles(transaction, [...articles], identify, undefined, isReadAsBefore);
}
