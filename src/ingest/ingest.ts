/** Files of articles into a store: found, parsed, read in threads, saved in batches. One that fails is reported, and the others continue. */

import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Piscina } from 'piscina';
import { UserFacingError } from '../errors.ts';
import { readerName } from '../reader/reader-name.ts';
import type { Saved } from '../store/open-store.ts';
import { BatchWriter } from './batch-writer.ts';
import { bytesOf, sha256 } from './file-bytes.ts';
import { findFiles, recordBeside, standardInput } from './find-files.ts';
import {
  type Failed,
  type IngestOptions,
  type MetadataDefaults,
  type Note,
  noneSaved,
  type Progress,
  type Summary,
  summaryOf,
} from './options.ts';
import type { ReadArticle } from './read-file.ts';
import type { ReadAnswer, ReadTask } from './read-worker.ts';

export type { Failed, IngestOptions, MetadataDefaults, Note, Progress, Summary };

/** The note on an article without a day of publication. */
export const undated = 'no day of publication is stated, so dates that depend on it stay open; give --published-on.';

/** A thread needs about a second to start, so a few files are read without threads. */
const fewFiles = 40;

/** From this size on, an empty store builds its indexes after the load. */
const manyBytes = 30_000_000;

/** How many files are read ahead of what is saved: enough to keep the threads busy, and no more, so that memory stays flat. */
const readAhead = 16;

/**
 * Ingests files, folders, glob patterns and standard input (`-`). An unchanged file is skipped, unless its record has changed, another
 * version of the reader read it, or options fill in missing facts; so a run that was interrupted continues, and what reads is loaded
 * only where there is something to read. Throws errors that are no fault of a file: a missing path, a failing store.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<Summary> {
  return new IngestRun(options).over(findFiles(paths));
}

/** A file whose bytes are there, its whole path, and what tells the record beside it from another; null where there is none. */
interface LoadedFile {
  readonly task: ReadTask;
  readonly bytes: Uint8Array;
  readonly path: string | null;
  readonly recordSha256: string | null;
}

class IngestRun {
  readonly #options: IngestOptions;
  readonly #fill: MetadataDefaults;
  readonly #batchWriter: BatchWriter;
  readonly #counts = noneSaved();
  readonly #failed: Failed[] = [];
  readonly #fileOfUrl = new Map<string, string>();
  #pool: Piscina<ReadTask, ReadAnswer> | null = null;
  #files = 0;
  #filesKnown = 0;
  #articles = 0;

  constructor(options: IngestOptions) {
    this.#options = options;
    this.#fill = options.fill ?? {};
    this.#batchWriter = new BatchWriter(options.store, options, (file, saved) => {
      this.#counts[saved.status] += 1;
      this.#articles += 1;
      this.#options.onResult?.({ file, saved });
      for (const message of notesOf(saved)) this.#options.onNote?.({ place: { file }, message });
    });
  }

  async over(found: Iterable<string>): Promise<Summary> {
    const files = [...found];
    this.#filesKnown = files.length;
    const threads = this.#options.threads ?? (files.length > fewFiles ? availableParallelism() : 0);
    if (threads > 0) this.#pool = (await import('./read-pool.ts')).readPool(threads);
    const ingestAll = async () => {
      for (let at = 0; at < files.length; at += readAhead * 4) await this.#chunk(files.slice(at, at + readAhead * 4));
      await this.#batchWriter.flush();
    };
    try {
      const isLoad = this.#options.dryRun !== true && sizeOf(files) >= manyBytes;
      await (isLoad ? this.#options.store.load(ingestAll) : ingestAll());
    } finally {
      await this.#pool?.destroy();
    }
    this.#report();
    return summaryOf(this.#counts, this.#failed);
  }

  /** Reads some files, unchanged ones left out, and saves them in their order. */
  async #chunk(files: readonly string[]): Promise<void> {
    const loaded = await Promise.all(files.map((file) => this.#load(file)));
    const known = await this.#knownOf(loaded.filter((one) => one !== null));
    const answers = loaded.map((one, i) => {
      if (one === null) return null;
      if (!known.has(one)) return this.#read(one.task);
      this.#counts.UNCHANGED += 1;
      this.#options.onResult?.({ file: files[i] ?? '', skipped: true });
      return null;
    });
    // Where a save fails, threads are still reading; to end them then would end the process.
    const allRead = Promise.allSettled(answers);
    try {
      for (const [i, answer] of answers.entries()) await this.#take(files[i] ?? '', await answer);
    } finally {
      await allRead;
    }
  }

  async #take(file: string, result: ReadAnswer | null): Promise<void> {
    for (const article of result?.articles ?? []) {
      const taken = this.#takenUrl(file, article);
      if (taken === null) {
        this.#note(file, article);
        await this.#batchWriter.add(file, article);
      } else this.#fail(file, taken);
    }
    for (const { code, message, place } of result?.faults ?? [])
      this.#fail(file, new UserFacingError(code, message, place));
    this.#files += 1;
    this.#report();
  }

  async #load(file: string): Promise<LoadedFile | null> {
    try {
      const bytes = file === standardInput ? await this.#standardInput() : bytesOf(file);
      const record = recordBeside(file);
      return {
        task: { file: file === standardInput ? 'standard input' : file, fill: this.#fill, bytes },
        bytes,
        path: file === standardInput ? null : resolve(file),
        recordSha256: record === null ? null : sha256(bytesOf(record)),
      };
    } catch (error) {
      if (!(error instanceof UserFacingError)) throw error;
      this.#fail(file, error);
      return null;
    }
  }

  async #standardInput(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this.#options.stdin ?? []) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  /** Of which files the archive has the source and the record as they are, read by this reader with nothing filled in. */
  async #knownOf(loaded: readonly LoadedFile[]): Promise<ReadonlySet<LoadedFile>> {
    if (Object.keys(this.#fill).length > 0) return new Set();
    const sources = loaded.map(({ bytes, path, recordSha256 }) => ({
      sha256: sha256(bytes),
      file: path,
      recordSha256,
    }));
    const areKnown = await this.#options.store.readSources(sources, readerName);
    return new Set(loaded.filter((_, i) => areKnown[i]));
  }

  async #read(task: ReadTask): Promise<ReadAnswer> {
    if (this.#pool !== null) return this.#pool.run(task);
    const { default: readFileTask } = await import('./read-worker.ts');
    return readFileTask(task);
  }

  /** Two articles of one run at one address: the second would silently become a revision of the first. */
  #takenUrl(
    file: string,
    {
      document,
      parsed: {
        place: { line },
      },
    }: ReadArticle,
  ): UserFacingError | null {
    const url = document.metadata.url?.value;
    // An article with a publisher's key is identified by it.
    if (url === undefined || document.externalIds !== undefined) return null;
    const place = { file, ...(line === undefined ? {} : { line }) };
    const here = line === undefined ? file : `${file}:${line}`;
    const other = this.#fileOfUrl.get(url);
    this.#fileOfUrl.set(url, here);
    if (other === undefined || other === here) return null;
    return new UserFacingError(
      'BAD_FILE',
      `Its address "${url}" is that of the article in ${other}, too; give each its own.`,
      place,
    );
  }

  #note(file: string, { parsed, document }: ReadArticle): void {
    const place = { ...parsed.place, file };
    for (const message of parsed.notes) this.#options.onNote?.({ place, message });
    if (document.metadata.publishedOn === null) this.#options.onNote?.({ place, message: undated });
  }

  #fail(file: string, error: UserFacingError): void {
    const failed = {
      file,
      error: error.place === undefined ? new UserFacingError(error.code, error.message, { file }) : error,
    };
    this.#failed.push(failed);
    this.#options.onResult?.(failed);
  }

  #report(): void {
    this.#options.onProgress?.({ files: this.#files, filesKnown: this.#filesKnown, articles: this.#articles });
  }
}

/** Notes on an article that is not shown, or not as its file has it. */
function notesOf({ withheld, note, status, erasedAt }: Saved): readonly string[] {
  if (erasedAt !== undefined)
    return [`it was erased on ${erasedAt.slice(0, 10)}, and stays out; --include-erased takes it in as a new article.`];
  if (note !== undefined) return [note];
  if (withheld === undefined || status === 'UNCHANGED') return [];
  const { state, until, reason } = withheld;
  const when =
    state === 'WITHDRAWN'
      ? 'it is withdrawn'
      : `it is embargoed ${until === null ? 'until further notice' : `until ${until}`}`;
  return [`${when}, and not shown${reason === null ? '' : `: ${reason}`}`];
}

/** How many bytes files have in all; a file that cannot be read counts 0 here and fails later. */
const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + bytesIn(file), 0);

function bytesIn(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
