/** What humans decided of accounts of one kind: which are of one person or event, and which are not. */
export interface Constraints<Account> {
  /** Sets of accounts of one. Where two sets share an account, both are of one. */
  readonly together: readonly (readonly Account[])[];
  /**
   * Pairs of accounts that are not of one: the first stays with whatever else is gathered with it, the second was taken out of that.
   * Where `together` contradicts it, `separate` holds.
   */
  readonly separate: readonly (readonly [Account, Account])[];
}

/** Any account's: nothing was decided. */
export const noConstraints: Constraints<never> = { together: [], separate: [] };

/** The accounts that decisions name, each once, in the order in which they are named. */
export const namedIn = <Account>({ together, separate }: Constraints<Account>): ReadonlySet<Account> =>
  new Set([...together.flat(), ...separate.flat()]);
