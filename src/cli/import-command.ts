import type { Config } from '../config.ts';
import { importArticles } from '../ingest/import-articles.ts';
import { openStore } from '../store/open-store.ts';
import { printSummary } from './print-summary.ts';
import { showProgress } from './show-progress.ts';

/** `onrecord import`: 0 where all of an export is in, 1 where anything failed. */
export async function importFiles(
  config: Config,
  files: readonly string[],
  { dryRun = false }: { readonly dryRun?: boolean },
): Promise<number> {
  const store = await openStore(config.DATABASE_URL);
  try {
    const progress = showProgress('articles');
    const options = { store, dryRun, stdin: process.stdin, onProgress: progress.show };
    const summary = await importArticles(files, options).finally(progress.end);
    printSummary(summary, dryRun);
    return summary.failed.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}
