import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';

/** How many characters of documents are kept parsed, which takes some fifty times as many bytes. */
export const keptCharacters = 1_000_000;

interface Known {
  readonly document: DocumentNode;
  readonly sha256: string;
}

/**
 * Documents that were parsed and found valid and within all limits, by their text and by its hash, so that none is
 * checked twice. Clients choose the texts: the ones used last are kept, up to a number of
 * characters, and beside them the trusted ones, which the operator chose.
 */
export class DocumentCache {
  readonly #documents = new Map<string, Known>();
  readonly #trusted = new Map<string, Known>();
  readonly #texts = new Map<string, string>();
  readonly #most: number;
  #characters = 0;

  constructor(mostCharacters: number) {
    this.#most = mostCharacters;
  }

  find(text: string): DocumentNode | undefined {
    const known = this.#documents.get(text);
    if (known === undefined) return this.#trusted.get(text)?.document;
    // Used last, so thrown away last.
    this.#documents.delete(text);
    this.#documents.set(text, known);
    return known.document;
  }

  /** The text that has this SHA-256, in hexadecimal digits. */
  textOf(sha256: string): string | undefined {
    return this.#texts.get(sha256);
  }

  add(text: string, document: DocumentNode): void {
    if (this.#documents.has(text) || this.#trusted.has(text)) return;
    this.#keep(this.#documents, text, document);
    this.#characters += text.length;
    for (const [oldest, { sha256 }] of this.#documents) {
      if (this.#characters <= this.#most) return;
      this.#documents.delete(oldest);
      this.#texts.delete(sha256);
      this.#characters -= oldest.length;
    }
  }

  /** Keeps a document for good. */
  trust(text: string, document: DocumentNode): void {
    this.#keep(this.#trusted, text, document);
  }

  #keep(documents: Map<string, Known>, text: string, document: DocumentNode): void {
    const sha256 = sha256Of(text);
    documents.set(text, { document, sha256 });
    this.#texts.set(sha256, text);
  }
}

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
