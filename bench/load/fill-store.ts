import type { ArticleToSave, Store } from '../../src/store/open-store.ts';

/** Many, so that what one batch has of a person or event is one change of its row; few enough that two batches at once take little memory. */
const batch = 250;

/** So many articles are made before they are loaded, while nothing else goes on: to make them is not what is timed. */
const together = 1_000;

/**
 * Takes in so many articles as one load, the n-th as `article` makes it; `report` is told how far it is, with articles a second and the
 * most memory that was held, in bytes. Answers how many were not there before.
 */
export async function fillStore(
  store: Store,
  articles: number,
  article: (n: number) => ArticleToSave,
  report: (done: number, isReady: boolean, rate: number, most: number) => void,
): Promise<number> {
  let loading = 0;
  let indexing = 0;
  let most = 0;
  let added = 0;
  const rate = (done: number) => Math.round(done / (loading / 1_000));
  await store.load(async () => {
    for (let from = 1; from <= articles; from += together) {
      const numbers = Array.from({ length: Math.min(together, articles - from + 1) }, (_, i) => from + i);
      const ready = numbers.map(article);
      const begun = performance.now();
      let before: Promise<unknown> = Promise.resolve();
      for (let at = 0; at < ready.length; at += batch) {
        // The next batch is made ready while the store has the one before.
        const saving = store.save(ready.slice(at, at + batch));
        await before;
        before = saving.then((saved) => {
          added += saved.filter(({ status }) => status === 'ADDED').length;
        });
        most = Math.max(most, process.memoryUsage.rss());
      }
      await before;
      loading += performance.now() - begun;
      const done = from + ready.length - 1;
      if (done % 10_000 === 0) report(done, false, rate(done), most);
    }
    indexing = performance.now();
  });
  loading += performance.now() - indexing;
  report(articles, true, rate(articles), Math.max(most, process.memoryUsage.rss()));
  return added;
}
