/** Ends a transaction whose terms do not hold, so that nothing of it stays; `refused` says why. */
export class RefusedWrite<T> extends Error {
  readonly refused: T;

  constructor(refused: T) {
    super('the terms of a write do not hold');
    this.refused = refused;
  }
}

/** Does a write; answers why it was refused where it was. */
export async function orRefused<T, R>(write: Promise<T>): Promise<T | R> {
  try {
    return await write;
  } catch (error) {
    // Only our own transactions throw it, each with what its caller says that it may be.
    if (error instanceof RefusedWrite) return error.refused;
    throw error;
  }
}
