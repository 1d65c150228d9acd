import type { CachedResponse } from './execute-cached-document.ts';

/** Estimated bytes of an entry besides its key and its body: headers and the entry of the map. */
const overhead = 500;

/**
 * An LRU cache of responses by request, with a maximum number of bytes. The first lookup after a change of the store clears it, so no
 * response is ever stale.
 */
export class ResponseCache {
  readonly #responses = new Map<string, CachedResponse>();
  readonly #maxBytes: number;
  #bytes = 0;
  #version: number | null = null;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** `version` is the current version of the store; with null, the store cannot detect changes by others and nothing is found. */
  find(key: string, version: number | null): CachedResponse | undefined {
    if (version === null || version !== this.#version) {
      this.#responses.clear();
      this.#bytes = 0;
      this.#version = version;
      return undefined;
    }
    const response = this.#responses.get(key);
    if (response === undefined) return undefined;
    // Move it to the end: the first entry is the least recently used.
    this.#responses.delete(key);
    this.#responses.set(key, response);
    return response;
  }

  /** `version` is the version of the store before the request was executed; a response from before a change is not added. */
  add(key: string, version: number | null, response: CachedResponse): void {
    const bytes = bytesOf(key, response);
    if (version === null || version !== this.#version || bytes > this.#maxBytes || this.#responses.has(key)) return;
    this.#responses.set(key, response);
    this.#bytes += bytes;
    for (const [oldest, evicted] of this.#responses) {
      if (this.#bytes <= this.#maxBytes) return;
      this.#responses.delete(oldest);
      this.#bytes -= bytesOf(oldest, evicted);
    }
  }
}

/** A string has up to two bytes for each character. */
const bytesOf = (key: string, { body }: CachedResponse): number => 2 * key.length + body.length + overhead;
