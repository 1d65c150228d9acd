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

/** An account of an article. */
export interface Wanted {
  /** Whom it was found to be of, and whose humans decided that it is. */
  readonly found: number;
  readonly decided: number;
  /** Of several who are decided to be one person the one of the lowest rank is. */
  readonly rank: number;
  /** Whose it is so far, where it is in already. */
  readonly current?: number;
}

/**
 * The same where humans have decided: of several who are one person by decisions the lowest rank is, and who cannot be the one is the other.
 * Null for an account that is none of them. Ranks do not depend on ids, which come back otherwise in an archive that is made anew.
 */
export function placeDecided(accounts: readonly Wanted[]): readonly (number | null)[] {
  const people: (number | null)[] = accounts.map(() => null);
  const taken = new Set<number>();
  const take = (idOf: (one: Wanted) => number | undefined): void => {
    for (const { one, n } of inOrder) {
      const id = idOf(one);
      if (people[n] !== null || id === undefined || taken.has(id)) continue;
      people[n] = id;
      taken.add(id);
    }
  };
  const inOrder = accounts
    .map((one, n) => ({ one, n }))
    .sort((a, b) => a.one.rank - b.one.rank || Number(isFound(b.one)) - Number(isFound(a.one)) || a.n - b.n);
  take(({ decided }) => decided);
  take(({ found }) => found);
  take(({ current }) => current);
  return people;
}

const isFound = ({ found, decided }: Wanted): boolean => found === decided;
