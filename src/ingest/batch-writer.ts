import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Saved, Store } from '../store/open-store.ts';
import type { IngestOptions } from './options.ts';
import type { ReadArticle } from './read-file.ts';

/** How many articles are written in one transaction. */
const batchSize = 50;

type BatchOptions = Pick<IngestOptions, 'dryRun' | 'includeErased'>;

/** Writes articles in batches: each batch is in whole or not at all. */
export class BatchWriter {
  readonly #store: Store;
  readonly #options: BatchOptions;
  readonly #onSaved: (file: string, saved: Saved) => void;
  #waiting: { readonly file: string; readonly article: ReadArticle }[] = [];

  constructor(store: Store, options: BatchOptions, onSaved: (file: string, saved: Saved) => void) {
    this.#store = store;
    this.#options = options;
    this.#onSaved = onSaved;
  }

  async add(file: string, article: ReadArticle): Promise<void> {
    this.#waiting.push({ file, article });
    if (this.#waiting.length >= batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const { dryRun = false, includeErased = false } = this.#options;
    const articles = batch.map(({ file, article: { parsed, document, annotations, record, slug } }) => ({
      ...(slug === undefined ? {} : { slug }),
      ...(record === undefined ? {} : { record }),
      document,
      annotations,
      source: { bytes: parsed.bytes, mediaType: parsed.mediaType },
      ...(includeErased ? { includeErased } : {}),
      // Of a file with an article a line none is known by the file.
      ...(slug === undefined && parsed.place.line === undefined && existsSync(file) ? { file: resolve(file) } : {}),
    }));
    const saved = await this.#store.save(articles, { dryRun });
    for (const [i, result] of saved.entries()) {
      const file = batch[i]?.file;
      if (file !== undefined) this.#onSaved(file, result);
    }
  }
}
