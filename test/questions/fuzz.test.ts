import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Random } from '../../bench/archive/random.ts';
import { checkDocument, type Fault } from '../../bench/fuzz/check-document.ts';
import { dataOf } from '../../bench/fuzz/data-of.ts';
import { fillPool } from '../../bench/fuzz/fill-pool.ts';
import { type Client, httpClient, type Way } from '../../bench/fuzz/http-client.ts';
import type { Pool } from '../../bench/fuzz/pool.ts';
import type { FuzzRequest } from '../../bench/fuzz/random-document.ts';
import { step } from '../../bench/fuzz/step.ts';
import { ingestData } from '../support/first-article.ts';
import { runs } from '../support/runs.ts';
import { serveHttp } from '../support/serve-http.ts';
import { onEachDialect } from '../support/stores.ts';
import { archive, toSave } from './archive.ts';

onEachDialect('random documents', (of) => {
  let served: Awaited<ReturnType<typeof serveHttp>>;
  let client: Client;
  let pool: Pool;

  beforeAll(async () => {
    await ingestData(of().store);
    const plain = fc.sample(archive, { numRuns: 1, seed: 1 })[0] ?? [];
    await of().store.save(plain.map(toSave));
    served = await serveHttp({ store: of().store });
    client = httpClient(served.url, 2, 30_000);
    pool = await fillPool(async (query) => dataOf((await client.ask({ query, variables: {} }, 'fallback')).body));
  });
  afterAll(async () => {
    client.close();
    await served.stop();
  });

  it('are answered alike by every way, in one piece, leaf by leaf and node by node; never with an unexpected error', async () => {
    const faults: (FuzzRequest & Fault & { readonly n: number })[] = [];
    const documents = runs(100);
    let answered = 0;
    for (let n = 0; n < documents; n += 1) {
      const { asked, random } = step(1, n, pool);
      const parts = { leaves: 6, nodes: 4 };
      const { outcome, fault } = await checkDocument(asked, { client, random, parts, most: Number.POSITIVE_INFINITY });
      if (outcome === 'answered') answered += 1;
      if (fault !== null) faults.push({ n, ...fault, ...asked });
    }
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(documents / 2);
  });

  const plain = { query: '{ quotes(first: 3) { nodes { id text article { id text } } } }', variables: {} };
  it.each([
    ['ways', 'the fast path', (_: string, way: Way) => way === 'fast path'],
    ['ways', 'by hash', (_: string, way: Way) => way === 'by hash'],
    ['leaf', 'alone', (query: string) => query !== plain.query && !query.includes('__typename')],
    ['node', 'by its id', (query: string) => query.includes('node(id: ')],
  ] as const)('would be found out (%s) if words were another %s', async (kind, _, isWrong) => {
    const wrong: Client = {
      ...client,
      ask: async (asked, way) => {
        const answer = await client.ask(asked, way);
        return isWrong(asked.query, way)
          ? { ...answer, body: answer.body.replaceAll('"text":"', '"text":"x') }
          : answer;
      },
    };
    const parts = { leaves: 6, nodes: 4 };
    const options = { client: wrong, random: new Random(1), parts, most: Number.POSITIVE_INFINITY };
    expect((await checkDocument(plain, options)).fault?.kind).toBe(kind);
  });
});
