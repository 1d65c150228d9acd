/** Files of articles into a store: found, parsed, read, saved. One that fails is told of, and the others go on. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Annotations, Document, Metadata, Stated } from '../schema/model.ts';
import { SaidError } from './errors.ts';
import { type ParsedDocument, parseDocuments, parseRecord, printRecord } from './formats/parse-document.ts';
import { readDocument } from './reader/read-document.ts';
import type { Saved, Store } from './store/open-store.ts';

/** What fills in for what a file leaves open; it never overrules what the file states. */
export interface Fill {
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
}

export interface Ingested {
  readonly file: string;
  readonly saved: Saved;
}

export interface Failed {
  readonly file: string;
  readonly error: SaidError;
}

export interface IngestOptions {
  readonly store: Store;
  readonly fill?: Fill;
  /** Called for each article as it is in, and for each file that failed. */
  readonly onResult?: (result: Ingested | Failed) => void;
}

/**
 * Takes in files, and all files of folders in the order of their names, but for hidden ones and records. An article's
 * hand-checked record stands beside it: `record.json` beside `article.*`, or `NAME.record.json` beside `NAME.*`.
 * Answers what became of each. Throws what is not a fault of a file: a path that is not there, a store that fails.
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
): Promise<readonly (Ingested | Failed)[]> {
  const files = paths.flatMap(filesAt);
  const results: (Ingested | Failed)[] = [];
  for (const file of files) {
    for await (const result of ingestFile(file, options)) {
      options.onResult?.(result);
      results.push(result);
    }
  }
  return results;
}

/** The articles of one file, each with its reading: of its hand-checked record where there is one, or else the reader's. */
function* readArticles(
  file: string,
  bytes: Uint8Array,
  fill: Fill = {},
): Generator<{ readonly parsed: ParsedDocument; readonly document: Document; readonly annotations: Annotations }> {
  for (const parsed of parseDocuments({ bytes, file })) {
    const document = filled(parsed.document, fill);
    const record = recordBeside(file);
    const annotations =
      record === null
        ? readDocument(document)
        : parseRecord({
            bytes: readFileSync(record),
            file: record,
            text: document.text,
            sha256: sha256(parsed.bytes),
          });
    yield { parsed, document, annotations };
  }
}

/** What is read in a file's articles, each in the form of a record. Throws FILE_NOT_FOUND, BAD_FILE or BAD_RECORD. */
export function readAsRecord(file: string, fill: Fill = {}): string {
  if (!existsSync(file)) throw notFound(file);
  return [...readArticles(file, readFile(file), fill)]
    .map(({ parsed, document, annotations }) => printRecord(annotations, document.text, sha256(parsed.bytes)))
    .join('');
}

async function* ingestFile(file: string, { store, fill }: IngestOptions): AsyncGenerator<Ingested | Failed> {
  try {
    for (const { parsed, document, annotations } of readArticles(file, readFile(file), fill)) {
      const source = { bytes: parsed.bytes, mediaType: parsed.mediaType };
      const [saved] = await store.save([{ document, annotations, source }]);
      if (saved !== undefined) yield { file, saved };
    }
  } catch (error) {
    if (!(error instanceof SaidError) || error.code.startsWith('STORE')) throw error;
    yield { file, error: error.place === undefined ? new SaidError(error.code, error.message, { file }) : error };
  }
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) throw notFound(path);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !isRecord(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesAt(join(path, entry.name)));
}

const notFound = (path: string): SaidError =>
  new SaidError('FILE_NOT_FOUND', `There is no file or folder "${path}"; see that the path is right.`);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isRecord = (name: string): boolean => name === 'record.json' || name.endsWith('.record.json');

function recordBeside(file: string): string | null {
  const name = basename(file, extname(file));
  const own = join(dirname(file), `${name}.record.json`);
  if (existsSync(own)) return own;
  const shared = join(dirname(file), 'record.json');
  return name === 'article' && existsSync(shared) ? shared : null;
}

function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new SaidError('BAD_FILE', 'The file cannot be read; see that you may read it.', { file }, { cause });
  }
}

function filled(document: Document, fill: Fill): Document {
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
