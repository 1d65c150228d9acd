import type { Config } from '../config.ts';
import { reread } from '../ingest/reread.ts';
import { openStore } from '../store/open-store.ts';
import { printSummary } from './print-summary.ts';
import { showProgress } from './show-progress.ts';

/** `onrecord reread`: 0 where all that an earlier reader read has been read again, 1 where anything failed. */
export async function rereadArchive(
  config: Config,
  { dryRun = false }: { readonly dryRun?: boolean },
): Promise<number> {
  const store = await openStore(config.DATABASE_URL);
  try {
    const progress = showProgress('articles');
    const summary = await reread({ store, dryRun, onProgress: progress.show }).finally(progress.end);
    printSummary(summary, dryRun, 'none that an earlier reader read');
    return summary.failed.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}
