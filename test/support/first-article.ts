import { ingest } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/store/open-store.ts';

/** The folder of the articles that come with the project. */
export const data = new URL('../../data/', import.meta.url).pathname;

export const firstSlug = '2019-02-23-donald-trump-keen-to-hold-in-depth-talks-with-kim-jong-un-us-officials';

/** Takes in the articles that come with the project. */
export async function ingestData(store: Store): Promise<void> {
  const { failed } = await ingest([data], { store });
  for (const { error } of failed) throw error;
}
