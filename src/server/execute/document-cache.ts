import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';

/** The most characters of cached documents. A parsed document takes some fifty bytes for each. */
export const maxCachedCharacters = 1_000_000;

interface CachedDocument {
  readonly document: DocumentNode;
  readonly sha256: string;
}

/**
 * Documents that were parsed and validated, by their text and by its hash, so that each is validated once. Clients choose the
 * texts, so this is an LRU cache with a maximum number of characters. The trusted documents of the operator always stay.
 */
export class DocumentCache {
  readonly #documents = new Map<string, CachedDocument>();
  readonly #trusted = new Map<string, CachedDocument>();
  readonly #texts = new Map<string, string>();
  readonly #maxCharacters: number;
  #characters = 0;

  constructor(maxCharacters: number) {
    this.#maxCharacters = maxCharacters;
  }

  find(text: string): DocumentNode | undefined {
    const cached = this.#documents.get(text);
    if (cached === undefined) return this.#trusted.get(text)?.document;
    // Move it to the end: the first entry is the least recently used.
    this.#documents.delete(text);
    this.#documents.set(text, cached);
    return cached.document;
  }

  /** The text with this SHA-256, in hexadecimal digits. */
  textOf(sha256: string): string | undefined {
    return this.#texts.get(sha256);
  }

  add(text: string, document: DocumentNode): void {
    if (this.#documents.has(text) || this.#trusted.has(text)) return;
    this.#put(this.#documents, text, document);
    this.#characters += text.length;
    for (const [oldest, { sha256 }] of this.#documents) {
      if (this.#characters <= this.#maxCharacters) return;
      this.#documents.delete(oldest);
      this.#texts.delete(sha256);
      this.#characters -= oldest.length;
    }
  }

  /** Adds a document that is never evicted. */
  trust(text: string, document: DocumentNode): void {
    this.#put(this.#trusted, text, document);
  }

  #put(documents: Map<string, CachedDocument>, text: string, document: DocumentNode): void {
    const sha256 = sha256Of(text);
    documents.set(text, { document, sha256 });
    this.#texts.set(sha256, text);
  }
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
