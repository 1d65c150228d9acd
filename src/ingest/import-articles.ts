import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { UserFacingError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';
import { BatchWriter } from './batch-writer.ts';
import { parseExported, readExported } from './exported-article.ts';
import { type Failed, noneSaved, type Progress, type Summary, summaryOf } from './options.ts';

export interface ImportOptions {
  readonly store: Store;
  /** Reports what would happen and changes nothing. */
  readonly dryRun?: boolean;
  /** What `-` reads. */
  readonly stdin?: Readable;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Takes in the articles of exports as `onrecord export articles` writes them, a line at a time. What is in already as it is changes nothing, so
 * that a run that was cut off goes on. A line that fails is reported, and the others continue.
 */
export async function importArticles(files: readonly string[], options: ImportOptions): Promise<Summary> {
  const { store, dryRun = false, onProgress } = options;
  const counts = noneSaved();
  const failed: Failed[] = [];
  const batchWriter = new BatchWriter(store, { dryRun }, (_, { status }) => {
    counts[status] += 1;
  });
  let done = 0;
  for (const file of files) {
    let line = 0;
    for await (const text of linesOf(file, options)) {
      line += 1;
      if (text.trim() === '') continue;
      const place = { file: file === '-' ? 'standard input' : file, line };
      try {
        await batchWriter.add(place.file, readExported(parseExported(text, place), place));
      } catch (error) {
        if (!(error instanceof UserFacingError)) throw error;
        failed.push({ file: place.file, error });
      }
      done += 1;
      onProgress?.({ files: done, filesKnown: 0, articles: done });
    }
  }
  await batchWriter.flush();
  return summaryOf(counts, failed);
}

async function* linesOf(file: string, { stdin }: ImportOptions): AsyncGenerator<string> {
  const input = file === '-' && stdin !== undefined ? stdin : createReadStream(file, 'utf8');
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new UserFacingError(
        'FILE_NOT_FOUND',
        `Nothing is at "${file}"; give a file of "onrecord export articles", or -.`,
      );
    }
    throw cause;
  }
}
