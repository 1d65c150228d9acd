/** Work that has its turn in the order in which it was begun, however long each part of it takes to be ready for it. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  /** Begins `work`, which waits for the turn that it is given once it is ready. */
  take<T>(work: (turn: Promise<unknown>) => Promise<T>): Promise<T> {
    const begun = work(this.#last);
    this.#last = begun.catch(() => undefined);
    return begun;
  }

  /** Does `work` when its turn has come. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.take(async (turn) => {
      await turn;
      return work();
    });
  }
}
