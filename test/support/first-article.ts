import { ingest } from '../../src/ingest/ingest.ts';
import type { ArticleToSave, Store } from '../../src/store/open-store.ts';

/** The folder of the articles that come with the project. */
export const data = new URL('../../data/', import.meta.url).pathname;

export const firstSlug = '2019-02-23-donald-trump-keen-to-hold-in-depth-talks-with-kim-jong-un-us-officials';

/** Takes in the articles that come with the project. They are read once, for all stores that they are taken into. */
export async function ingestData(store: Store): Promise<void> {
  if (read.length > 0) {
    for (const articles of read) await store.save(articles);
    return;
  }
  const save: Store['save'] = (articles, options) => {
    read.push(articles);
    return store.save(articles, options);
  };
  const { failed } = await ingest([data], {
    store: { ...store, save, readSources: async (sources) => sources.map(() => false) },
  });
  for (const { error } of failed) throw error;
}

const read: (readonly ArticleToSave[])[] = [];
