import type { Document } from '../../schema/domain/model.ts';
import { parseDocuments } from '../../src/formats/parse-document.ts';

/** The articles of a file's text or bytes. */
export const parseAll = (content: string | Uint8Array, file = 'file'): readonly Document[] =>
  [...parseDocuments({ bytes: typeof content === 'string' ? Buffer.from(content) : content, file })].map(
    ({ document }) => document,
  );

/** The one article of a file. */
export function parseOne(content: string | Uint8Array, file = 'file'): Document {
  const [document, ...others] = parseAll(content, file);
  if (document === undefined || others.length > 0) throw new Error(`${others.length + 1} articles`);
  return document;
}

/** Each block as its kind and its words. */
export const blocksOf = ({ blocks, text }: Document): readonly (readonly [string, string])[] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The words of the blocks of a kind. */
export const wordsOf = (document: Document, kind: string): readonly string[] =>
  blocksOf(document).flatMap(([other, words]) => (other === kind ? [words] : []));

/** What an article states, without what it leaves open. */
export const factsOf = ({ metadata }: Document): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(metadata).flatMap(([name, fact]) => (fact === null ? [] : [[name, fact.value]])));
