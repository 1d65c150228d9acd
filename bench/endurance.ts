/**
 * Asks a server a million mixed requests, three in four of a text that it has never seen, and watches its memory. What it
 * keeps is bounded (parsed documents, compiled statements, answers, metrics by name), so once that is full it must not grow.
 *
 * Memory is the process's resident set, which is what an operator pays for: what JavaScript holds, and what SQLite and the
 * HTTP parser hold beside it. Node.js is given a heap as small as a container would give it (`--heap`): with gigabytes to
 * spare it lets several hundred megabytes of what nobody holds lie, and the resident set tells of that alone. Memory is
 * read while nothing is asked, fifty times over the run. The first fifth fills what is kept and does not count; through the
 * rest goes a line by least squares, and the exit code is 1 where it rises by more than 20 MB. The heap in use is printed
 * beside it, as it was at that moment, collected or not.
 */

import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { nextRequest } from './endurance/next-request.ts';
import { type Sample, sample } from './endurance/sample.ts';
import { slope } from './endurance/slope.ts';
import { subscribeBriefly } from './endurance/subscribe-briefly.ts';
import { dataOf } from './fuzz/data-of.ts';
import { fillPool } from './fuzz/fill-pool.ts';
import { httpClient } from './fuzz/http-client.ts';
import { serveChild } from './fuzz/serve-child.ts';

const samples = 50;
const warmUp = 0.2;
const most = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      requests: { type: 'string', default: '1000000' },
      connections: { type: 'string', default: '4' },
      articles: { type: 'string', default: '200' },
      heap: { type: 'string', default: '320' },
    },
  });
  const [requests, connections] = [Number(values.requests), Number(values.connections)];
  // Few cached responses, so that they are as many as they may be within the first fifth of a shorter run, too.
  const settings = {
    CACHE_BYTES: '10000000',
    MAX_EVENT_STREAMS: '50',
    NODE_OPTIONS: `--max-old-space-size=${values.heap}`,
  };
  const served = await serveChild(Number(values.articles), settings);
  const client = httpClient(served.url, connections, 30_000);
  try {
    const pool = await fillPool(async (query) => dataOf((await client.ask({ query, variables: {} }, 'fallback')).body));
    const next = nextRequest(pool);
    const outcomes = new Map<string, number>();
    const taken: Sample[] = [];
    const begun = performance.now();
    console.log(
      '| requests | RSS MB | heap used MB | cached responses MB | a second |\n| ---: | ---: | ---: | ---: | ---: |',
    );
    let n = 0;
    for (let window = 1; window <= samples; window += 1) {
      const end = Math.round((requests * window) / samples);
      const start = performance.now();
      const before = n;
      await Promise.all([
        ...Array.from({ length: connections }, async () => {
          while (n < end) {
            n += 1;
            const { asked, way } = next(n);
            const { status, body } = await client.ask(asked, way);
            const outcome = `${status} ${/"code":"([A-Z_]+)"/.exec(body.slice(0, 2_000))?.[1] ?? 'answered'}`;
            outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          }
        }),
        subscribeBriefly(served.url),
        subscribeBriefly(served.url),
      ]);
      const rate = ((n - before) / (performance.now() - start)) * 1_000;
      await wait(500);
      const now = await sample(served.url, served.pid, n);
      taken.push(now);
      const cells = [now.requests, now.rss.toFixed(1), now.heap.toFixed(1), now.cache.toFixed(1), rate.toFixed(0)];
      console.log(`| ${cells.join(' | ')} |`);
    }
    const counted = taken.slice(samples * warmUp);
    const rises = (of: (each: Sample) => number) => slope(counted.map((each) => [each.requests, of(each)]));
    const rise = rises(({ rss }) => rss);
    for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a)) {
      console.log(`${((count / n) * 100).toFixed(2).padStart(6)} % ${outcome}`);
    }
    console.log(`${Math.round((n / (performance.now() - begun)) * 1_000)} requests a second`);
    console.log(
      `From request ${counted[0]?.requests} to ${n}: RSS ${rise.toFixed(1)} MB, heap used ${rises(({ heap }) => heap).toFixed(1)} MB, cached responses ${rises(({ cache }) => cache).toFixed(1)} MB (by least squares; at most ${most} of RSS)`,
    );
    process.exitCode = rise > most ? 1 : 0;
  } finally {
    client.close();
    await served.stop();
  }
}

await main();
