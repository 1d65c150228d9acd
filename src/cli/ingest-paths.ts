import { statSync, writeFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { type Failed, type IngestOptions, ingest, type MetadataDefaults, type Summary } from '../ingest/ingest.ts';
import { type Watcher, type Watching, watch } from '../ingest/watch.ts';
import { openStore } from '../store/open-store.ts';
import { ArticleNotes } from './article-notes.ts';
import { printFailure } from './print-failure.ts';
import { printSummary } from './print-summary.ts';
import { showProgress } from './show-progress.ts';

/** Options of the command. */
export interface IngestCommand extends MetadataDefaults {
  readonly dryRun?: boolean;
  readonly includeErased?: boolean;
  readonly report?: string;
  readonly watch?: boolean;
  readonly withdrawDeleted?: boolean;
}

/** `onrecord ingest`: 0 where all is in, 1 where anything failed. With `--watch` it ends when what `stopped` answers resolves. */
export async function ingestPaths(
  config: Config,
  paths: readonly string[],
  {
    dryRun = false,
    includeErased = false,
    report,
    watch: isWatching = false,
    withdrawDeleted = false,
    ...fill
  }: IngestCommand,
  stopped: () => Promise<void>,
): Promise<number> {
  if (withdrawDeleted && !isWatching)
    throw new UserFacingError(
      'INVALID_CONFIG',
      'Only a watched folder tells what is deleted; give --watch with --withdraw-deleted.',
    );
  if (isWatching) assertFolders(paths);
  if (report !== undefined) assertWritable(report);
  const store = await openStore(config.DATABASE_URL);
  let watching: readonly Watching[] = [];
  try {
    const notes = new ArticleNotes();
    const options: IngestOptions = { store, fill, dryRun, includeErased, stdin: process.stdin, onNote: notes.add };
    const progress = showProgress();
    // Watching starts first, so that files that arrive meanwhile are seen.
    const failed: Failed[] = [];
    const note = (summary: Summary) => {
      failed.push(...summary.failed);
      if (report !== undefined) writeReport(report, failed);
    };
    const watcher: Watcher = {
      onRun: (summary) => {
        printSummary(summary);
        notes.print();
        note(summary);
      },
      onFailure: printFailure,
    };
    if (isWatching)
      watching = await Promise.all(paths.map((path) => watch(path, { ...options, withdrawDeleted }, watcher)));
    const summary = await ingest(paths, { ...options, onProgress: progress.show }).finally(progress.end);
    printSummary(summary, dryRun);
    notes.print();
    note(summary);
    for (const one of watching) await one.withdrawMissing();
    if (isWatching) {
      console.log(`Watching ${paths.join(', ')}.`);
      await stopped();
      // The last files are ingested before it ends.
      for (const one of watching) await one.stop();
    }
    return failed.length > 0 ? 1 : 0;
  } finally {
    for (const one of watching) await one.stop();
    await store.close();
  }
}

function assertWritable(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'a' });
  } catch (cause) {
    const message = `The report "${file}" cannot be written; see that its folder exists and may be written to.`;
    throw new UserFacingError('INVALID_CONFIG', message, undefined, { cause });
  }
}

function assertFolders(paths: readonly string[]): void {
  for (const path of paths) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UserFacingError(
        'FILE_NOT_FOUND',
        `"${path}" is no folder that could be watched; give folders with --watch.`,
      );
    }
  }
}

function writeReport(file: string, failed: readonly Failed[]): void {
  const lines = failed.map(({ error: { place, code, message } }) =>
    JSON.stringify({ file: place?.file, line: place?.line, code, message }),
  );
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
}
