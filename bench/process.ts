import pino from 'pino';
import { readConfig } from '../src/config.ts';
import { createServer } from '../src/server/create-server.ts';
import { Metrics } from '../src/server/observe/metrics.ts';
import { openStore } from '../src/store/open-store.ts';
import { operations } from './http/operations.ts';

/** So many requests are timed together: a clock costs something, too. */
const together = 100;

/**
 * Asks the service in its own process, without HTTP and without cached responses, one request after the other: what is the
 * service's own of a request's time. Prints microseconds a request: the best hundred, and the middle one.
 */
async function main(): Promise<void> {
  const [url, articles = '10000', seconds = '3'] = process.argv.slice(2);
  if (url === undefined) {
    console.error('usage: npm run bench:process -- DATABASE_URL [ARTICLES [SECONDS]], filled by bench:load');
    process.exitCode = 2;
    return;
  }
  const metrics = new Metrics();
  const store = await openStore(url, { onStatement: (ms, result) => metrics.statement(ms, result) });
  const logger = pino({ level: 'info' }, pino.destination('/dev/null'));
  const server = createServer({ store, config: readConfig({ CACHE_BYTES: '0' }), logger, metrics });
  console.log('| operation | best, µs | median, µs |\n| --- | ---: | ---: |');
  for (const [name, query] of Object.entries(operations)) {
    const asked = (n: number) => {
      const slug =
        name === 'person' ? `person-${(n % (Number(articles) / 5)) + 1}` : `article-${(n % Number(articles)) + 1}`;
      return JSON.stringify({ query, ...(name === 'newest' ? {} : { variables: { slug } }) });
    };
    const headers = { 'content-type': 'application/json' };
    await server.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body: asked(0) }));
    const times: number[] = [];
    let n = 0;
    for (const end = performance.now() + Number(seconds) * 1_000; performance.now() < end; ) {
      const start = performance.now();
      for (let i = 0; i < together; i += 1) {
        n += 7919;
        const answer = await server.answer({
          method: 'POST',
          payload: asked(n),
          origin: null,
          authorization: undefined,
          ifNoneMatch: undefined,
          type: 'application/json',
        });
        if (!('status' in answer)) throw new Error(`"${name}" was not answered by the fast path`);
      }
      times.push(((performance.now() - start) / together) * 1_000);
    }
    times.sort((a, b) => a - b);
    console.log(`| ${name} | ${times[0]?.toFixed(0)} | ${times[times.length >> 1]?.toFixed(0)} |`);
  }
  await store.close();
}

await main();
