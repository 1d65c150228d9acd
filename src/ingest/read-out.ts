import { existsSync } from 'node:fs';
import type { Annotations, Document } from '../../schema/domain/model.ts';
import { printRecord } from '../formats/parse-document.ts';
import { bytesOf, sha256 } from './file-bytes.ts';
import { notFound, recordBeside } from './find-files.ts';
import type { MetadataDefaults } from './options.ts';
import { readArticles } from './read-file.ts';

/** An article of a file as it is read, and its reading in the form of a record. */
export interface ReadOut {
  readonly document: Document;
  readonly annotations: Annotations;
  readonly record: string;
}

/** The readings of a file's articles, which are not ingested. Throws FILE_NOT_FOUND, BAD_FILE or BAD_RECORD. */
export function readOut(file: string, fill: MetadataDefaults = {}): readonly ReadOut[] {
  if (!existsSync(file)) throw notFound(file);
  const read = readArticles({ file, bytes: bytesOf(file), record: recordBeside(file) }, fill);
  return [...read].map(({ parsed, document, annotations: readByProgram, record }) => {
    const annotations = record?.annotations ?? readByProgram;
    return { document, annotations, record: printRecord(annotations, document.text, sha256(parsed.bytes)) };
  });
}
