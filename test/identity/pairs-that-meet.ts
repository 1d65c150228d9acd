import { mainAccount } from '../../bench/identity/main-accounts.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import type { EventAccount } from '../../src/identity/event-account.ts';
import { partitionEvents } from '../../src/identity/partition-events.ts';
import type { RetoldArticle } from './fixtures/retold-events.ts';

/** For each pair of articles, all in one archive, whether the two are of one event. */
export function pairsThatMeet(pairs: readonly (readonly [RetoldArticle, RetoldArticle])[]): readonly boolean[] {
  const accounts = pairs.flat().map((article, i) => accountOf(article, i + 1));
  const events = partitionEvents(accounts);
  return pairs.map((_, i) => events.get(2 * i + 1) === events.get(2 * i + 2));
}

function accountOf({ headline, body, published }: RetoldArticle, id: number): EventAccount {
  const bytes = Buffer.from(JSON.stringify({ headline, body, ...(published === null ? {} : { published }) }));
  for (const { document } of parseDocuments({ bytes, file: 'article.json' })) return mainAccount(document, id);
  throw new Error(`"${headline}" is no article`);
}
