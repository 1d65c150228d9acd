/** How a statement fails: by itself, or ending what it is part of: SQLite's transaction, PostgreSQL's connection. */
export type Failure = 'by itself' | 'with all before it';

/** Counts the statements that are run, and tells which of them is to fail. */
export class StatementFault {
  #at = Number.POSITIVE_INFINITY;
  #run = 0;
  #failure: Failure = 'by itself';

  /** Does something whose n-th statement fails; answers how many statements were run, and what was thrown. */
  async during(n: number, failure: Failure, work: () => Promise<unknown>) {
    this.#at = n;
    this.#run = 0;
    this.#failure = failure;
    let error: unknown = null;
    try {
      await work();
    } catch (thrown) {
      error = thrown;
    }
    this.#at = Number.POSITIVE_INFINITY;
    return { statements: this.#run, error };
  }

  /** How the statement that is about to be run is to fail; null where it is not. */
  next(): Failure | null {
    this.#run += 1;
    return this.#run === this.#at ? this.#failure : null;
  }
}
