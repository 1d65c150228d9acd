/** Counts that go up and down, of values that belong to an owner. */
export class CountChanges {
  readonly #counts = new Map<string, { readonly owner: number; readonly values: readonly string[]; by: number }>();

  add(owner: number, values: readonly string[], by: 1 | -1): void {
    const key = JSON.stringify([owner, ...values]);
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { owner, values, by });
    else known.by += by;
  }

  /** By how much each changes, where it does. */
  get changed(): readonly { readonly owner: number; readonly values: readonly string[]; readonly by: number }[] {
    return [...this.#counts.values()].filter(({ by }) => by !== 0);
  }

  /** Those of whom some count changes. */
  get owners(): readonly number[] {
    return [...new Set(this.changed.map(({ owner }) => owner))];
  }

  /** By how much the count of an owner itself changes. */
  of(owner: number): number {
    return this.#counts.get(JSON.stringify([owner]))?.by ?? 0;
  }
}
