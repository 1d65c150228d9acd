/**
 * Why something was not written: the article has another revision, null where there is none; it is of another publisher; it is not there;
 * the name is that of several; the key came with another input; it was erased, at a moment in UTC.
 */
export type Refused =
  | { readonly refused: 'REVISION'; readonly current: number | null }
  | { readonly refused: 'ERASED'; readonly at: string }
  | { readonly refused: 'PUBLISHER' | 'NOT_FOUND' | 'AMBIGUOUS' | 'KEY' }
  /** What a decision asks for cannot be: `field` is the one of the input that is at fault. */
  | { readonly refused: 'INPUT'; readonly field: string; readonly message: string };

/** Ends a transaction whose terms do not hold, so that nothing of it stays. */
export class RefusedWrite extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super('the terms of a write do not hold');
    this.why = why;
  }
}

/** Does a write; answers why it was refused where it was. */
export async function orRefused<T>(write: Promise<T>): Promise<T | Refused> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof RefusedWrite) return error.why;
    throw error;
  }
}
