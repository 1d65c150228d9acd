import { apartOf } from './apart.ts';
import type { ArticleAccounts } from './kept-account.ts';
import type { ApartDelta, SignatureDelta, UseDelta } from './people-index.ts';
import { signatureKey } from './signature.ts';

export interface PeopleChanges {
  readonly signatures: readonly SignatureDelta[];
  readonly apart: readonly ApartDelta[];
  readonly uses: readonly UseDelta[];
}

/** By how much counts change where articles come in and others go; what comes as often as it goes is left out, but signatures are not. */
export function changesOf(added: readonly ArticleAccounts[], removed: readonly ArticleAccounts[]): PeopleChanges {
  const signatures = new Sums<SignatureDelta>();
  const apart = new Sums<ApartDelta>();
  const uses = new Sums<UseDelta>();
  const add = (accounts: ArticleAccounts, change: number) => {
    for (const [i, { signature, forms }] of accounts.entries()) {
      const { block, form } = signature;
      const key = signatureKey(signature);
      signatures.add(`${block}\n${key}`, { block, key, form, change });
      for (const each of forms) {
        uses.add(`${each}\n${block}`, { form: each, block, change });
        uses.add(`${each}\n`, { form: each, block: '', change });
      }
      for (const other of accounts.slice(0, i)) {
        const pair = apartOf(signature, other.signature);
        if (pair !== null) apart.add([block, ...pair].join('\n'), { block, pair, change });
      }
    }
  };
  for (const accounts of removed) add(accounts, -1);
  for (const accounts of added) add(accounts, 1);
  return { signatures: signatures.all(), apart: apart.changed(), uses: uses.changed() };
}

class Sums<Delta extends { readonly change: number }> {
  readonly #deltas = new Map<string, Delta>();

  add(key: string, delta: Delta): void {
    const known = this.#deltas.get(key);
    this.#deltas.set(key, known === undefined ? delta : { ...known, change: known.change + delta.change });
  }

  /** In the order of their keys, so that two who write at once never wait for each other in a circle. */
  all(): readonly Delta[] {
    return [...this.#deltas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta);
  }

  changed(): readonly Delta[] {
    return this.all().filter(({ change }) => change !== 0);
  }
}
