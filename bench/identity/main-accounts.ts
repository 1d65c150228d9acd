import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wordsOf } from '../../schema/search/words.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { articleVector } from '../../src/identity/article-vector.ts';
import type { EventAccount } from '../../src/identity/event-account.ts';
import { hashText } from '../../src/identity/hash-text.ts';

/** An article of a file of articles, as if it had a main event and no other. */
export interface MainAccount {
  readonly account: EventAccount;
  readonly url: string;
}

export function mainAccounts(files: readonly string[]): readonly MainAccount[] {
  const accounts: MainAccount[] = [];
  for (const path of files) {
    for (const { document } of parseDocuments({ bytes: readFileSync(path), file: basename(path) })) {
      const id = accounts.length + 1;
      const vector = articleVector(document, wordsOf(document.text));
      const rank = hashText([...vector.terms, ...vector.weights].join(' ')) % 2 ** 48;
      const account = { id, article: id, isMain: true, position: 0, rank, vector, matchKeys: [], root: null };
      accounts.push({ account, url: document.metadata.url?.value ?? '' });
    }
  }
  return accounts;
}

/** The same accounts in another order of ranks. */
export const reranked = (account: EventAccount, seed: number): EventAccount => ({
  ...account,
  rank: hashText(`${seed} ${account.rank}`) % 2 ** 48,
});
