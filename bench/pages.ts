import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server/create-server.ts';
import { openStore } from '../src/store/open-store.ts';
import { ArticlePageDocument } from '../src/web/operations/documents.ts';
import { numbersAsked } from './numbers-asked.ts';
import { longArticle } from './pages/long-article.ts';

/**
 * What the page of an article costs beside the query that it asks: both are answered by one server that caches nothing, one after the other.
 * Prints processor time, the median of all rounds, and how much more the page takes.
 */
async function main(): Promise<void> {
  const {
    quotes = 0,
    words = 0,
    rounds = 0,
  } = numbersAsked('npm run bench:pages -- [--quotes N] [--words N] [--rounds N]', {
    quotes: { standard: 20, least: 1 },
    words: { standard: 1_200, least: 1 },
    rounds: { standard: 200, least: 10 },
  });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'));
  const store = await openStore(`file:${join(folder, 'pages.db')}`);
  try {
    await store.save([longArticle(quotes, words)]);
    const server = createServer({
      store,
      config: readConfig({ CACHE_BYTES: '0' }),
      logger: pino({ level: 'silent' }),
    });
    const slug = '2021-03-06-a-long-report-on-the-weir';
    const base = 'http://onrecord.example';
    const requests = {
      query: () =>
        new Request(`${base}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query: print(ArticlePageDocument), variables: { slug } }),
        }),
      page: () => new Request(`${base}/articles/${slug}`, { headers: { accept: 'text/html' } }),
    };
    const times = { query: [] as number[], page: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const name of ['query', 'page'] as const) {
        const start = process.cpuUsage();
        const response = await server.fetch(requests[name]());
        const length = (await response.text()).length;
        const { user, system } = process.cpuUsage(start);
        if (response.status !== 200) throw new Error(`the ${name} was answered with ${response.status}`);
        if (round === 0) console.log(`${name}: ${length} characters`);
        // Until then the code is not compiled.
        if (round >= rounds / 4) times[name].push((user + system) / 1_000);
      }
    }
    const [query, page] = [median(times.query), median(times.page)];
    console.log('| | processor time, ms |\n| --- | ---: |');
    console.log(`| query | ${query.toFixed(2)} |\n| page | ${page.toFixed(2)} |`);
    console.log(`The page takes ${(page / query).toFixed(2)} times as long.`);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

await main();
