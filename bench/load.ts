import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openStore } from '../src/store/open-store.ts';
import { generatedArticle } from './archive/make-article.ts';

/** Many, so that what one batch has of a person or event is one change of its row; few enough that two batches at once take little memory. */
const batch = 250;

/**
 * Fills the store that `DATABASE_URL` names with a generated archive, through the store's own way in. Prints how many
 * articles a second went in, and the most memory that was held.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { articles: { type: 'string' }, people: { type: 'string' }, events: { type: 'string' } },
  });
  const count = (value: string | undefined, usual: number) => Math.max(10, Number(value ?? usual));
  const articles = Number(values.articles);
  if (!Number.isInteger(articles) || articles < 1) {
    console.error('usage: npm run bench:load -- --articles N [--people N] [--events N]');
    process.exitCode = 2;
    return;
  }
  const size = {
    people: count(values.people, Math.round(articles / 5)),
    events: count(values.events, Math.round(articles * 0.3)),
  };
  const store = await openStore(readConfig(process.env).DATABASE_URL);
  const begun = performance.now();
  let making = 0;
  let most = 0;
  await store.load(async () => {
    let before: Promise<unknown> = Promise.resolve();
    for (let from = 1; from <= articles; from += batch) {
      const made = performance.now();
      const numbers = Array.from({ length: Math.min(batch, articles - from + 1) }, (_, i) => from + i);
      const ready = numbers.map((n) => generatedArticle(n, size));
      making += performance.now() - made;
      // The next batch is made ready while the store has the one before.
      const saving = store.save(ready);
      await before;
      before = saving;
      most = Math.max(most, process.memoryUsage.rss());
      const done = from + ready.length - 1;
      if (done % 5000 === 0) report(done);
    }
    await before;
  });
  most = Math.max(most, process.memoryUsage.rss());
  report(articles);
  await store.close();

  function report(done: number): void {
    const seconds = (performance.now() - begun - making) / 1000;
    console.log(
      `${done} articles: ${Math.round(done / seconds)} a second (making them left out), ${Math.round(most / 1e6)} MB at the most`,
    );
  }
}

await main();
