import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Annotations, Document, Metadata, Stated } from '../../schema/domain/model.ts';
import { languageTag } from '../address.ts';
import { UserFacingError } from '../errors.ts';
import { type ParsedDocument, parseDocuments, parseRecord, printRecord } from '../formats/parse-document.ts';
import { readDocument, withCorrections } from '../reader/read-document.ts';
import { READER_PROVENANCE } from '../reader/reader-name.ts';
import type { MetadataDefaults } from './options.ts';

/** One article of a file, with what was read in it. */
export interface ReadArticle {
  readonly parsed: ParsedDocument;
  readonly document: Document;
  /** What the reader read, or a program whose record is beside it. */
  readonly annotations: Annotations;
  /** What a human's record beside it says, and what tells that from another. */
  readonly record?: { readonly annotations: Annotations; readonly sha256: string };
  /** The slug of the article of the archive that it is, where that is known. */
  readonly slug?: string;
}

/** The bytes of a file. Throws BAD_FILE for one that cannot be read. */
export function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UserFacingError('BAD_FILE', 'The file cannot be read; see that you may read it.', { file }, { cause });
  }
}

/** A file that is to be read, and the path of its hand-checked record, null for none. */
export interface FileToRead {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly record: string | null;
}

/**
 * The articles of one file, each with its reading: of its hand-checked record where there is one, or else the reader's.
 * `onFault` gets each of several articles that cannot be read.
 */
export function* readArticles(
  { file, bytes, record }: FileToRead,
  fill: MetadataDefaults,
  onFault?: (error: UserFacingError) => void,
): Generator<ReadArticle> {
  for (const parsed of parseDocuments({ bytes, file, ...(onFault === undefined ? {} : { onFault }) })) {
    const document = fillIn(parsed.document, fill);
    if (record === null) {
      yield { parsed, document, annotations: readDocument(document) };
      continue;
    }
    const bytesOfRecord = bytesOf(record);
    const gone: string[] = [];
    const onGone = (words: readonly string[]) => gone.push(goneSentence(words));
    const input = { bytes: bytesOfRecord, file: record, text: document.text, sha256: sha256(parsed.bytes), onGone };
    const annotations = withCorrections(document, parseRecord(input));
    if (annotations.provenance.kind === 'HUMAN') {
      const own = { annotations, sha256: sha256(bytesOfRecord) };
      const whole = { ...parsed, notes: [...parsed.notes, ...gone] };
      yield { parsed: whole, document, annotations: readDocument(document), record: own };
      continue;
    }
    const notes = isCorrected(annotations, document) ? [...parsed.notes, corrected] : parsed.notes;
    yield { parsed: { ...parsed, notes }, document, annotations };
  }
}

/** What a record of another source says that does not stand in this one. */
function goneSentence(gone: readonly string[]): string {
  const made = 'the record beside it was made for an earlier source';
  if (gone.length === 0) return `${made}, and all that it says stands: put the new SHA-256 there.`;
  const parts = gone.map((words) => `"${words}"`).join(', ');
  return `${made}; of what it says ${gone.length} ${gone.length === 1 ? 'part does' : 'parts do'} not stand any more: ${parts}.`;
}

/** Whether a record says that this reader, in this version, read what it does not read there: most likely a human corrected it. */
function isCorrected(annotations: Annotations, document: Document): boolean {
  const { kind, name, version } = annotations.provenance;
  if (kind !== 'SOFTWARE' || name !== READER_PROVENANCE.name || version !== READER_PROVENANCE.version) return false;
  return printed(annotations, document) !== printed(readDocument(document), document);
}

const printed = (annotations: Annotations, { text }: Document): string => printRecord(annotations, text, '');

const corrected =
  'the record beside it names the reader in its "provenance" and says otherwise than the reader does; where a human corrected it, put the kind "HUMAN" and a name there, or a later version of the reader replaces it.';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A document with what its file leaves open filled in; what the file states is never overruled. */
export function fillIn(document: Document, fill: MetadataDefaults): Document {
  const { metadata } = document;
  const or = (stated: Stated<string> | null, value: string | undefined): Stated<string> | null =>
    stated ?? (value === undefined ? null : { value, range: null });
  const whole: Metadata = {
    ...metadata,
    publishedOn: or(metadata.publishedOn, fill.publishedOn),
    publisher: or(metadata.publisher, fill.publisher),
    language: or(metadata.language, languageTag(fill.language ?? '') ?? undefined),
    url: or(metadata.url, fill.url),
  };
  return { ...document, metadata: whole };
}
