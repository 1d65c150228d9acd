/** A cache in front of an onrecord, as a CDN keeps its answers: by address, for as long as they say, purged by their tags. */
import { createHash } from 'node:crypto';

interface Kept {
  readonly body: string;
  readonly until: number;
  readonly tags: ReadonlySet<string>;
}

/** An answer, and whether it came from the cache. */
export interface Answer {
  readonly body: string;
  readonly isKept: boolean;
}

export class AnswerCache {
  readonly #url: string;
  readonly #now: () => number;
  readonly #kept = new Map<string, Kept>();

  /** `url` is the service's `/graphql`; `now` tells milliseconds. */
  constructor(url: string, now: () => number = Date.now) {
    this.#url = url;
    this.#now = now;
  }

  /** Asks for a query by its hash with GET; a service that does not know it yet is sent its text once. */
  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const params = new URLSearchParams({
      documentId: `sha256:${sha256Hash}`,
      variables: JSON.stringify(variables),
    });
    const address = `${this.#url}?${params}`;
    const kept = this.#kept.get(address);
    if (kept !== undefined && kept.until > this.#now()) return { body: kept.body, isKept: true };
    let response = await fetch(address);
    if (response.status === 404) {
      await response.text();
      const sent = await fetch(this.#url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
      });
      await sent.text();
      response = await fetch(address);
    }
    const body = await response.text();
    const seconds = Number(/public, max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1] ?? 0);
    const tags = new Set((response.headers.get('surrogate-key') ?? '').split(' '));
    if (response.ok && seconds > 0) this.#kept.set(address, { body, until: this.#now() + seconds * 1000, tags });
    return { body, isKept: false };
  }

  /**
   * Forgets all answers with one of these tags: the `nodeId` of each change, and its type (`Article`, `Person`, `Quote`,
   * `Event`) for the lists that it may have entered.
   */
  purge(tags: Iterable<string>): void {
    const gone = new Set(tags);
    for (const [address, kept] of this.#kept) {
      if ([...kept.tags].some((tag) => gone.has(tag))) this.#kept.delete(address);
    }
  }
}
