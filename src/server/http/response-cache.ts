import type { CachedResponse } from './execute-cached-document.ts';

/** What an entry takes besides its question and its body, in bytes: its headers and its place in the map. */
const overhead = 500;

/**
 * Answers as they were given, by what was asked, for as long as nothing has changed in the store: the first look after a
 * change finds none of them, so none is ever out of date. Clients choose what is asked: the answers used last are kept, up
 * to a number of bytes.
 */
export class ResponseCache {
  readonly #answers = new Map<string, CachedResponse>();
  readonly #most: number;
  #bytes = 0;
  #version: number | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** `version` is the store's at this moment; with null, where it cannot know what others have changed, nothing is found. */
  find(asked: string, version: number | null): CachedResponse | undefined {
    if (version === null || version !== this.#version) {
      this.#answers.clear();
      this.#bytes = 0;
      this.#version = version;
      return undefined;
    }
    const answer = this.#answers.get(asked);
    if (answer === undefined) return undefined;
    // Used last, so thrown away last.
    this.#answers.delete(asked);
    this.#answers.set(asked, answer);
    return answer;
  }

  /** `version` is the store's from before the answer was begun; what has changed since is not in it for sure. */
  keep(asked: string, version: number | null, answer: CachedResponse): void {
    const bytes = bytesOf(asked, answer);
    if (version === null || version !== this.#version || bytes > this.#most || this.#answers.has(asked)) return;
    this.#answers.set(asked, answer);
    this.#bytes += bytes;
    for (const [oldest, thrown] of this.#answers) {
      if (this.#bytes <= this.#most) return;
      this.#answers.delete(oldest);
      this.#bytes -= bytesOf(oldest, thrown);
    }
  }
}

/** A string takes up to two bytes a character. */
const bytesOf = (asked: string, { body }: CachedResponse): number => 2 * asked.length + body.length + overhead;
