/** Listeners for ingested articles. */
export class ChangeListeners {
  readonly #watchers = new Set<() => void>();
  readonly #begin: () => () => void;
  #end: (() => void) | null = null;

  /** `begin` is called when the first listener is added; the function it returns, when the last is removed. */
  constructor(begin: () => () => void) {
    this.#begin = begin;
  }

  add(changed: () => void): () => void {
    // One function may be given twice.
    const watcher = () => changed();
    this.#watchers.add(watcher);
    this.#end ??= this.#begin();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.close();
    };
  }

  tell(): void {
    for (const changed of [...this.#watchers]) changed();
  }

  close(): void {
    this.#end?.();
    this.#end = null;
  }
}
