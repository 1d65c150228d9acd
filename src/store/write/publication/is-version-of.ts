import type { Existing } from '../article/find-existing.ts';
import type { Incoming } from '../article/incoming.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Two versions of one article share this much of their words: of a file that is used again for another article hardly any are. */
const leastShared = 0.5;

/** Whether what a file has now is another version of the article that came from it before. */
export async function isVersionOf(
  transaction: WriteTransaction,
  incoming: Incoming,
  known: Existing,
): Promise<boolean> {
  const [row] = await transaction.allWith('select text from source', 'id', [known.sourceId]);
  const [before, now] = [wordsOf(String(row?.['text'] ?? '')), wordsOf(incoming.document.text)];
  const shared = [...now].filter((word) => before.has(word)).length;
  return shared > 0 && shared >= leastShared * Math.max(before.size, now.size);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
