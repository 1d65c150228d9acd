import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { hashText } from '../../schema/domain/hash-text.ts';
import type { Document } from '../../schema/domain/model.ts';
import { wordsOf } from '../../schema/domain/search/words.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';
import { articleTraits } from '../../src/identity/article-traits.ts';
import { createEventAccounts } from '../../src/identity/create-event-accounts.ts';
import type { EventAccount } from '../../src/identity/event-account.ts';
import { readDocument } from '../../src/reader/read-document.ts';

/** An article of a file of articles: its main event as it is read, or as if it had one of which nothing but its words is known. */
export interface MainAccount {
  readonly account: EventAccount;
  readonly url: string;
}

export function mainAccounts(files: readonly string[]): readonly MainAccount[] {
  const accounts: MainAccount[] = [];
  for (const path of files) {
    for (const { document } of parseDocuments({ bytes: readFileSync(path), file: basename(path) })) {
      const account = mainAccount(document, accounts.length + 1);
      accounts.push({ account, url: document.metadata.url?.value ?? '' });
    }
  }
  return accounts;
}

export function mainAccount(document: Document, id: number): EventAccount {
  const event = {
    key: 'main',
    name: 'main',
    kind: 'OTHER' as const,
    status: 'HAPPENED' as const,
    when: null,
    place: null,
    participants: [],
    groups: [],
    mentions: [],
    roots: [],
    confidence: 1,
  };
  const provenance = { kind: 'SOFTWARE' as const, name: 'nobody', version: null };
  const read = readDocument(document);
  const isRead = read.mainEvent !== null;
  const annotations = isRead
    ? read
    : { provenance, people: [], quotes: [], events: [event], mainEvent: 'main', dates: [] };
  const traits = articleTraits(document, wordsOf(document.text));
  const [account] = createEventAccounts({
    id,
    document,
    annotations,
    traits,
    accountIds: new Map([[annotations.mainEvent ?? 'main', id]]),
  });
  if (account === undefined) throw new Error('an article with a main event has no account of it');
  return account;
}

/** The same accounts in another order of ranks. */
export const reranked = (account: EventAccount, seed: number): EventAccount => ({
  ...account,
  rank: hashText(`${seed} ${account.rank}`) % 2 ** 48,
});
