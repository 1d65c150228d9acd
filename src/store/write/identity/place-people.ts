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
  /** Whose humans decided that it is, or whose it was found to be. */
  readonly decided: number;
  /** Whose the other accounts are that were found to be of the same person. */
  readonly home: number;
  /** Where the article first names whom the account is of. */
  readonly start: number;
  /** Whose it is so far, where it is in already and nobody else's account is theirs. */
  readonly current?: number;
}

/**
 * The same where humans have decided: of several who are one person by decisions whoever is named first in the article is, and the others are by
 * themselves: null where that is somebody new. This depends on the article and the decisions alone, so that it is the
 * same whatever was written before.
 */
export function placeDecided(accounts: readonly Wanted[]): readonly (number | null)[] {
  const people: (number | null)[] = accounts.map(() => null);
  const taken = new Set<number>();
  const inOrder = accounts.map((one, n) => ({ one, n })).sort((a, b) => a.one.start - b.one.start || a.n - b.n);
  const take = (idOf: (one: Wanted) => number | undefined): void => {
    for (const { one, n } of inOrder) {
      const id = idOf(one);
      if (people[n] !== null || id === undefined || taken.has(id)) continue;
      people[n] = id;
      taken.add(id);
    }
  };
  take(({ decided }) => decided);
  take(({ home }) => home);
  take(({ current }) => current);
  return people;
}
