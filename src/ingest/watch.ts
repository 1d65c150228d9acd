import { existsSync, type FSWatcher, statSync, watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { ingest } from '../ingest.ts';
import { isArticleFile } from './find-files.ts';
import type { IngestOptions, Summary } from './options.ts';

/** A file is taken in once nothing has changed for so long, in milliseconds: it may be written in pieces. */
const quiet = 300;

/** Keeps an archive current with a folder until it is stopped. */
export interface Watching {
  readonly stop: () => Promise<void>;
}

/** Takes in each file of a folder, and of the folders in it, as it comes or changes; `onRun` is told how each time went. */
export function watch(folder: string, options: IngestOptions, onRun: (summary: Summary) => void): Watching {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = () => {
    const files = [...changed].filter((file) => existsSync(file) && statSync(file).isFile());
    changed.clear();
    if (files.length > 0) running = running.then(async () => onRun(await ingest(files, options)));
  };
  const watcher: FSWatcher = watchFolder(folder, { recursive: true }, (_, name) => {
    if (name === null) return;
    const file = join(folder, name);
    // A record that changed is its article's to tell; a name on the way may be hidden.
    if (!name.split('/').every(isArticleFile)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(run, quiet);
  });
  return {
    stop: async () => {
      watcher.close();
      clearTimeout(timer);
      run();
      await running;
    },
  };
}
