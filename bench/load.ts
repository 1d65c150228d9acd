import { readConfig } from '../src/config.ts';
import { openStore } from '../src/store/open-store.ts';
import { generatedArticle } from './archive/make-article.ts';
import { storyOf, usualShares } from './archive/story.ts';
import { type Archive, compareArrivals } from './load/compare-arrivals.ts';
import { copyRows } from './load/copy-rows.ts';
import { fillStore } from './load/fill-store.ts';
import { storeBeside } from './load/store-beside.ts';
import { numbersAsked } from './numbers-asked.ts';

/**
 * Fills the store that `DATABASE_URL` names with a generated archive, through the store's own way in. Prints how many
 * articles a second went in, and the most memory that was held; with `--limit` how many the database itself copies. With `--arrivals`
 * each article is chiefly about an event (of 100,000 articles 5,000 about one and 500 about quakes that are alike, or as many as `--great`
 * and `--alike` say), and more that come one by one are timed, beside others that come into a small archive.
 */
async function main(): Promise<void> {
  const usage =
    'DATABASE_URL=file:PATH npm run bench:load -- --articles N [--people N] [--events N] [--limit] [--arrivals [--great N] [--alike N] [--beside N]]';
  const asked = numbersAsked(
    usage,
    {
      articles: { standard: 0, least: 1 },
      people: { least: 10 },
      events: { least: 10 },
      great: { least: 1 },
      alike: { least: 1 },
      beside: { standard: 1_000, least: 1 },
    },
    ['limit', 'arrivals'],
  );
  const articles = Math.round(asked.articles ?? 0);
  if (articles < 1 || process.env['DATABASE_URL'] === undefined) {
    console.error(`Say how many articles, and which store is to be filled with made-up ones.\nusage: ${usage}`);
    process.exitCode = 2;
    return;
  }
  const url = readConfig(process.env).DATABASE_URL;
  const archive: Archive = {
    store: await openStore(url),
    articles,
    size: {
      people: Math.max(10, Math.round(asked.people ?? articles / 5)),
      events: Math.max(10, Math.round(asked.events ?? articles * 0.3)),
    },
  };
  const shares = {
    articles,
    great: Math.round(asked.great ?? (articles * usualShares.great) / usualShares.articles),
    alike: Math.round(asked.alike ?? (articles * usualShares.alike) / usualShares.articles),
  };
  const added = await fillStore(
    archive.store,
    articles,
    (n) => generatedArticle(n, archive.size, asked.arrivals ? storyOf(n, shares) : null),
    (done, isReady, rate, most) => {
      const what = isReady ? 'all indexes made' : 'without the last indexes';
      console.log(`${done} articles, ${what}: ${rate} a second, ${Math.round(most / 1e6)} MB at the most`);
    },
  );
  if (added < articles)
    console.log(`${articles - added} of them were there already: to fill a store, begin with an empty one.`);
  if (asked.arrivals) await arrive(archive, url, Math.round(asked.beside ?? 0));
  await archive.store.close();
  if (asked.limit) {
    const rate = Math.round(articles / (await copyRows(url)));
    console.log(
      `limit: the database itself copies all these rows and makes their indexes at ${rate} articles a second`,
    );
  }
}

/** Times articles that come one by one behind the others, beside those that come into an archive of `few`. */
async function arrive(archive: Archive, url: string, few: number): Promise<void> {
  const beside = await storeBeside(url);
  const store = await openStore(beside.url);
  const small = {
    store,
    articles: few,
    size: { people: Math.max(10, Math.round(few / 5)), events: Math.max(10, Math.round(few * 0.3)) },
  };
  await fillStore(
    store,
    few,
    (n) => generatedArticle(n, small.size, storyOf(n)),
    () => undefined,
  );
  console.log(
    `More that come one by one, each in a transaction of its own, beside ${archive.articles} and ${few} articles:`,
  );
  for (const line of await compareArrivals(archive, small)) console.log(line);
  await store.close();
  await beside.remove();
}

await main();
