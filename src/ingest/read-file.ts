import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Annotations, Document, Metadata, Stated } from '../../schema/model.ts';
import { SaidError } from '../errors.ts';
import { type ParsedDocument, parseDocuments, parseRecord } from '../formats/parse-document.ts';
import { readDocument } from '../reader/read-document.ts';
import { recordBeside } from './find-files.ts';
import type { Fill } from './options.ts';

/** One article of a file, with what was read in it. */
export interface ReadArticle {
  readonly parsed: ParsedDocument;
  readonly document: Document;
  readonly annotations: Annotations;
  /** The slug of the article of the archive that it is, where that is known. */
  readonly slug?: string;
}

/** The bytes of a file. Throws BAD_FILE for one that cannot be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new SaidError('BAD_FILE', 'The file cannot be read; see that you may read it.', { file }, { cause });
  }
}

/**
 * The articles of one file, each with its reading: of its hand-checked record where there is one, or else the reader's.
 * `onFault` is told of one among several that cannot be read.
 */
export function* readArticles(
  file: string,
  bytes: Uint8Array,
  fill: Fill,
  onFault?: (error: SaidError) => void,
): Generator<ReadArticle> {
  const record = recordBeside(file);
  for (const parsed of parseDocuments({ bytes, file, ...(onFault === undefined ? {} : { onFault }) })) {
    const document = fillIn(parsed.document, fill);
    const annotations =
      record === null
        ? readDocument(document)
        : parseRecord({ bytes: bytesOf(record), file: record, text: document.text, sha256: sha256(parsed.bytes) });
    yield { parsed, document, annotations };
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A document with what its file leaves open filled in; what the file states is never overruled. */
export function fillIn(document: Document, fill: Fill): Document {
  const { metadata } = document;
  const or = (stated: Stated<string> | null, value: string | undefined): Stated<string> | null =>
    stated ?? (value === undefined ? null : { value, range: null });
  const whole: Metadata = {
    ...metadata,
    publishedOn: or(metadata.publishedOn, fill.publishedOn),
    publisher: or(metadata.publisher, fill.publisher),
    language: or(metadata.language, fill.language),
    url: or(metadata.url, fill.url),
  };
  return { ...document, metadata: whole };
}
