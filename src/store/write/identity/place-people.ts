/** Whose the accounts of people are, as they were found to be or as humans decided. */
import type { ArticleAccounts } from '../../../identity/people/kept-account.ts';
import { signatureKey } from '../../../identity/people/signature.ts';
import type { PeopleUpdate } from '../../../identity/people/update-people.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { StoredPeopleIndex } from './stored-people-index.ts';

/** Where an account of an article belongs. */
export interface Placed {
  readonly id: number;
  readonly signature: number | null;
  readonly isOdd: boolean;
}

/** No two accounts of an article are of one person: where that could not be told from all others, the second is by itself. */
export function placedIn(
  accounts: ArticleAccounts,
  update: PeopleUpdate,
  index: StoredPeopleIndex,
  keys: KeyMaker,
): readonly Placed[] {
  const taken = new Set<number>();
  return accounts.map(({ signature }) => {
    const id = update.personOf(signature);
    if (taken.has(id)) return { id: keys.next(), signature: null, isOdd: true };
    taken.add(id);
    return { id, signature: index.idOf(signature.block, signatureKey(signature)), isOdd: false };
  });
}

/** An account of an article: whom it was found to be of, and whose humans decided that it is. */
export interface Wanted {
  readonly found: number;
  readonly decided: number;
}

/**
 * The same where humans have decided: who was found to be the person goes before who is it by a decision, and who cannot be the one is the
 * other. Null for an account that is neither.
 */
export function placeDecided(accounts: readonly Wanted[]): readonly (number | null)[] {
  const people: (number | null)[] = accounts.map(() => null);
  const taken = new Set<number>();
  const take = (isMeant: (one: Wanted) => boolean, idOf: (one: Wanted) => number): void => {
    for (const [n, one] of accounts.entries()) {
      if (people[n] !== null || !isMeant(one) || taken.has(idOf(one))) continue;
      people[n] = idOf(one);
      taken.add(idOf(one));
    }
  };
  take(
    ({ found, decided }) => found === decided,
    ({ decided }) => decided,
  );
  take(
    () => true,
    ({ decided }) => decided,
  );
  take(
    () => true,
    ({ found }) => found,
  );
  return people;
}
