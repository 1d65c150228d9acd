import { readConfig } from '../src/config.ts';
import { openStore } from '../src/store/open-store.ts';
import { generatedArticle } from './archive/make-article.ts';
import { storyOf } from './archive/story.ts';
import { copyRows } from './load/copy-rows.ts';
import { timeArrivals } from './load/time-arrivals.ts';
import { numbersAsked } from './numbers-asked.ts';

/** Many, so that what one batch has of a person or event is one change of its row; few enough that two batches at once take little memory. */
const batch = 250;

/** So many articles are made before they are loaded, while nothing else goes on: to make them is not what is timed. */
const together = 1_000;

/** How many articles are timed one by one. */
const arrivals = 400;

/**
 * Fills the store that `DATABASE_URL` names with a generated archive, through the store's own way in. Prints how many
 * articles a second went in, and the most memory that was held; with `--limit` how many the database itself copies. With `--arrivals`
 * each article is chiefly about an event (of 100,000 articles 5,000 about one and 500 about quakes that are alike), and
 * more that come one by one are timed.
 */
async function main(): Promise<void> {
  const usage =
    'DATABASE_URL=file:PATH npm run bench:load -- --articles N [--people N] [--events N] [--limit] [--arrivals]';
  const asked = numbersAsked(
    usage,
    { articles: { standard: 0, least: 1 }, people: { least: 10 }, events: { least: 10 } },
    ['limit', 'arrivals'],
  );
  const articles = Math.round(asked.articles ?? 0);
  if (articles < 1 || process.env['DATABASE_URL'] === undefined) {
    console.error(`Say how many articles, and which store is to be filled with made-up ones.\nusage: ${usage}`);
    process.exitCode = 2;
    return;
  }
  const size = {
    people: Math.max(10, Math.round(asked.people ?? articles / 5)),
    events: Math.max(10, Math.round(asked.events ?? articles * 0.3)),
  };
  const url = readConfig(process.env).DATABASE_URL;
  const store = await openStore(url);
  const article = (n: number) => generatedArticle(n, size, asked.arrivals ? storyOf(n) : null);
  let loading = 0;
  let indexing = 0;
  let most = 0;
  let added = 0;
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
      if (done % 10_000 === 0) report(done, 'without the last indexes');
    }
    indexing = performance.now();
  });
  loading += performance.now() - indexing;
  most = Math.max(most, process.memoryUsage.rss());
  report(articles, 'all indexes made');
  if (added < articles)
    console.log(`${articles - added} of them were there already: to fill a store, begin with an empty one.`);
  if (asked.arrivals) await arrive();
  await store.close();
  if (asked.limit) {
    const rate = Math.round(articles / (await copyRows(url)));
    console.log(
      `limit: the database itself copies all these rows and makes their indexes at ${rate} articles a second`,
    );
  }

  /** Times articles that come one by one behind the others: of the great story, quakes, and others. */
  async function arrive(): Promise<void> {
    const coming = Array.from({ length: arrivals }, (_, i) => article(articles + 1 + i));
    const { p50, p99 } = await timeArrivals(store, coming);
    const times = `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
    console.log(`${arrivals} more that come one by one, each in a transaction of its own: ${times}`);
  }

  function report(done: number, what: string): void {
    const rate = Math.round(done / (loading / 1_000));
    console.log(`${done} articles, ${what}: ${rate} a second, ${Math.round(most / 1e6)} MB at the most`);
  }
}

await main();
