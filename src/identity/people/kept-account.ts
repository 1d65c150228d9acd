import { companyForms } from './company-form.ts';
import { formsOf } from './forms-of.ts';
import type { Call, PersonAccount } from './person-account.ts';
import { type Signature, signaturesOf } from './signature.ts';

/** What the archive keeps of an account: all that the partition depends on. */
export interface KeptAccount {
  readonly signature: Signature;
  /** The one-word forms by which the article calls a person whom it names in full, alone and in their company. */
  readonly forms: readonly string[];
}

/** The accounts of one article that comes in or goes. */
export type ArticleAccounts = readonly KeptAccount[];

/** What is kept of the accounts of one article, in their order. */
export function keptAccounts(accounts: readonly PersonAccount[]): ArticleAccounts {
  const signatures = signaturesOf(accounts);
  return signedAccounts(
    accounts.flatMap(({ calls }, i) => {
      const signature = signatures[i];
      return signature === undefined ? [] : [{ signature, calls }];
    }),
  );
}

/** What is kept of accounts whose signatures are known; the order of calls is of no matter. */
export function signedAccounts(
  accounts: readonly { readonly signature: Signature; readonly calls: readonly Call[] }[],
): ArticleAccounts {
  const companions = accounts.map(({ signature, calls }) => ({ signature, callCount: calls.length }));
  return accounts.map(({ signature, calls }) => {
    if (signature.isSingle) return { signature, forms: [] };
    const forms = formsOf({ calls });
    return { signature, forms: [...forms, ...companyForms(forms, signature.block, companions)] };
  });
}
