/** What a store has answered, by what it may be given back as: ids and slugs by type, cursors by connection, words by field. */
export class Pool {
  readonly #values = new Map<string, Set<string>>();

  add(kind: string, value: unknown): void {
    if (typeof value !== 'string') return;
    const known = this.#values.get(kind);
    if (known === undefined) this.#values.set(kind, new Set([value]));
    else if (known.size < mostOfAKind) known.add(value);
  }

  of(kind: string): readonly string[] {
    return [...(this.#values.get(kind) ?? [])];
  }
}

const mostOfAKind = 200;
