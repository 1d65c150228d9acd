import { type DocumentNode, Kind, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Documents that were parsed and found valid and within all limits, by their text, so that none is checked twice. Only
 * queries are kept. Clients choose the texts: the ones used last are kept, up to a number of characters.
 */
export class KnownDocuments {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #most: number;
  #characters = 0;

  constructor(mostCharacters: number) {
    this.#most = mostCharacters;
  }

  find(text: string): DocumentNode | undefined {
    const known = this.#documents.get(text);
    if (known === undefined) return undefined;
    // Used last, so thrown away last.
    this.#documents.delete(text);
    this.#documents.set(text, known);
    return known;
  }

  add(text: string, document: DocumentNode): void {
    if (this.#documents.has(text) || !document.definitions.every(isQueryOrFragment)) return;
    this.#documents.set(text, document);
    this.#characters += text.length;
    for (const oldest of this.#documents.keys()) {
      if (this.#characters <= this.#most) return;
      this.#documents.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}

const isQueryOrFragment = (definition: DocumentNode['definitions'][number]): boolean =>
  definition.kind === Kind.FRAGMENT_DEFINITION ||
  (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY);

/** Keeps every document that has passed the validation and the limits, which must stand before this in the plugins. */
export const keepDocuments = (known: KnownDocuments): Plugin => ({
  onValidate({ params: { documentAST } }) {
    return ({ valid }) => {
      const text = documentAST.loc?.source.body;
      if (valid && text !== undefined) known.add(text, documentAST);
    };
  },
});
