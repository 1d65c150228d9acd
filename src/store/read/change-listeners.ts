/** Listeners for ingested articles. */
export class ChangeListeners {
  readonly #listeners = new Set<() => void>();
  readonly #begin: () => () => void;
  #end: (() => void) | null = null;

  /** `begin` is called when the first listener is added; the function it returns, when the last is removed. */
  constructor(begin: () => () => void) {
    this.#begin = begin;
  }

  add(changed: () => void): () => void {
    // One function may be given twice.
    const listener = () => changed();
    this.#listeners.add(listener);
    this.#end ??= this.#begin();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.close();
    };
  }

  tell(): void {
    for (const changed of [...this.#listeners]) changed();
  }

  close(): void {
    this.#end?.();
    this.#end = null;
  }
}
