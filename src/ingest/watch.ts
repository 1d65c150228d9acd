import { existsSync, type FSWatcher, readdirSync, statSync, watch as watchFolder } from 'node:fs';
import { dirname, join } from 'node:path';
import { isArticleFile, recordBeside } from './find-files.ts';
import { ingest } from './ingest.ts';
import type { IngestOptions, Summary } from './options.ts';

/** Time without changes after which a file is ingested, in milliseconds: it may be written in pieces. */
const quiet = 300;

/** Delay before a failed run is tried again, in milliseconds. */
const pause = 3_000;

/** Keeps an archive current with a folder until it is stopped. */
export interface Watching {
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

/** Ingests each new or changed file of a folder and its subfolders. */
export function watch(folder: string, options: IngestOptions, { onRun, onFailure }: Watcher): Watching {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  const runIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(run, milliseconds);
  };
  const run = () => {
    const files = [...changed].filter((file) => existsSync(file) && statSync(file).isFile());
    changed.clear();
    if (files.length > 0) running = running.then(() => take(files));
  };
  async function take(files: readonly string[]): Promise<void> {
    try {
      onRun(await ingest(files, options));
    } catch (error) {
      onFailure(error);
      if (isStopped) return;
      for (const file of files) changed.add(file);
      runIn(pause);
    }
  }
  const watcher: FSWatcher = watchFolder(folder, { recursive: true }, (_, name) => {
    if (name === null) return;
    // A name on the way may be hidden.
    if (name.split('/').some((part) => part.startsWith('.'))) return;
    for (const file of articlesOf(join(folder, name))) changed.add(file);
    runIn(quiet);
  });
  // A folder that is gone again by the time it is looked at is none that changed.
  watcher.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') onFailure(error);
  });
  return {
    stop: async () => {
      isStopped = true;
      watcher.close();
      clearTimeout(timer);
      run();
      await running;
    },
  };
}
