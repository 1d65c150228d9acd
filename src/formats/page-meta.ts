/** What the `meta` elements of a page say, by the name or property of each, in small letters or as it is written. */
export class PageMeta {
  readonly #values = new Map<string, string[]>();

  constructor(elements: Iterable<{ getAttribute(name: string): string | null }>) {
    for (const element of elements) {
      const content = element.getAttribute('content');
      if (!content) continue;
      for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
        const name = element.getAttribute(attribute);
        if (name === null) continue;
        for (const key of new Set([name, name.toLowerCase()])) {
          const known = this.#values.get(key);
          if (known === undefined) this.#values.set(key, [content]);
          else known.push(content);
        }
      }
    }
  }

  /** The first value of the first of some names that there is one of. */
  first(...names: readonly string[]): string | null {
    for (const name of names) {
      const [value] = this.#values.get(name) ?? [];
      if (value !== undefined) return value;
    }
    return null;
  }

  /** All values of a name, with commas between. */
  all(name: string): string {
    return (this.#values.get(name) ?? []).join(', ');
  }
}
