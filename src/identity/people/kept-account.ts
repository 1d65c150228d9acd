import { formsOf } from './forms-of.ts';
import type { PersonAccount } from './person-account.ts';
import { type Signature, signaturesOf } from './signature.ts';

/** What the archive keeps of an account: all that the partition depends on. */
export interface KeptAccount {
  readonly signature: Signature;
  /** The one-word forms by which the article calls a person whom it names in full. */
  readonly forms: readonly string[];
}

/** The accounts of one article that comes in or goes. */
export type ArticleAccounts = readonly KeptAccount[];

/** What is kept of the accounts of one article, in their order. */
export function keptAccounts(accounts: readonly PersonAccount[]): ArticleAccounts {
  const signatures = signaturesOf(accounts);
  return accounts.flatMap((account, i) => {
    const signature = signatures[i];
    return signature === undefined ? [] : [{ signature, forms: signature.isSingle ? [] : formsOf(account) }];
  });
}
