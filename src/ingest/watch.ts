import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { watch as watchFolder } from 'chokidar';
import { findFiles, isArticleFile, recordBeside } from './find-files.ts';
import { ingest } from './ingest.ts';
import { type IngestOptions, noneSaved, type Summary, summaryOf } from './options.ts';

/** Time without changes after which a file is ingested, in milliseconds: it may be written in pieces. */
const quiet = 300;

/** Delay before a failed run is tried again, in milliseconds. */
const pause = 3_000;

/** Keeps an archive current with a folder until it is stopped. */
export interface Watching {
  /**
   * Withdraws the articles whose files were deleted while nobody watched. Call it once what is in the folder has been ingested: an article
   * that moved to another file is not withdrawn. A folder without any file withdraws nothing: it may be a disk that is not mounted.
   */
  readonly withdrawMissing: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Callbacks for results. */
export interface Watcher {
  /** Called with the result of each run. */
  readonly onRun: (summary: Summary) => void;
  /** Why one ended early: the store failed, say. What it could not take in is tried again. */
  readonly onFailure: (error: unknown) => void;
}

/** The files that are to be taken in where one has changed: the article's own where it is a record. */
function articlesOf(file: string): readonly string[] {
  if (isArticleFile(file)) return [file];
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isArticleFile)
    .map((name) => join(folder, name))
    .filter((article) => recordBeside(article) === file);
}

/**
 * Ingests each new or changed file of a folder and its subfolders. With `withdrawDeleted` an article is withdrawn when its file is
 * deleted, but in a dry run. Resolves once changes are detected.
 */
export async function watch(
  folder: string,
  { withdrawDeleted: isWithdrawing = false, ...options }: IngestOptions & { readonly withdrawDeleted?: boolean },
  { onRun, onFailure }: Watcher,
): Promise<Watching> {
  const withdrawDeleted = isWithdrawing && options.dryRun !== true;
  const changed = new Set<string>();
  const deleted = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  const runIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  const run = () => {
    const files = [...changed].filter((file) => existsSync(file) && statSync(file).isFile());
    // A file that was replaced or moved away and back is there again by now.
    const gone = [...deleted].filter((file) => !existsSync(file));
    changed.clear();
    deleted.clear();
    if (files.length > 0 || gone.length > 0) running = running.then(() => take(files, gone));
  };
  async function take(files: readonly string[], gone: readonly string[]): Promise<void> {
    try {
      // First what has come: an article that moved to another file is not withdrawn.
      if (files.length > 0) onRun(await ingest(files, options));
      for (const file of gone) await withdraw(file);
    } catch (error) {
      onFailure(error);
      if (isStopped) return;
      for (const file of files) changed.add(file);
      for (const file of gone) deleted.add(file);
      runIn(pause);
    }
  }
  async function withdraw(file: string): Promise<void> {
    const withdrawn = await options.store.withdrawFile(resolve(file), 'Its file was deleted.');
    if (withdrawn.length > 0) onRun({ ...summaryOf(noneSaved(), []), withheld: withdrawn.length });
  }
  // Node's own recursive watcher loses a file that another replaces (`mv`, `sed -i`) on Node 20.
  const watcher = watchFolder(folder, {
    ignoreInitial: true,
    // A name on the way may be hidden.
    ignored: (path) => path !== folder && basename(path).startsWith('.'),
  });
  watcher.on('all', (kind, path) => {
    if (kind === 'addDir' || kind === 'unlinkDir') return;
    if (kind === 'unlink' && withdrawDeleted && isArticleFile(path)) deleted.add(path);
    for (const file of articlesOf(path)) changed.add(file);
    runIn(quiet);
  });
  watcher.on('error', (error) => {
    // A folder that is gone again by the time it is looked at is none that changed.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) onFailure(error);
  });
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  return {
    withdrawMissing: async () => {
      if (!withdrawDeleted || findFiles([folder]).next().done === true) return;
      const known = await options.store.filesUnder(resolve(folder));
      const gone = known.filter((file) => !existsSync(file));
      running = running.then(() => take([], gone));
      await running;
    },
    stop: async () => {
      isStopped = true;
      await watcher.close();
      clearTimeout(timer);
      run();
      await running;
    },
  };
}
