/**
 * Asks a served store random documents that the schema allows, for a while, and checks of each answer what
 * `fuzz/check-document.ts` says. Prints how many were answered and what the others were refused with. A fault is made as
 * small as it can be and printed with what asks for it again; then the exit code is 1.
 *
 * A step's document depends on the seed, the step and the store, so that `--seed S --step N` asks it alone.
 */
import { parseArgs } from 'node:util';
import { checkDocument, type Fault } from './fuzz/check-document.ts';
import { dataOf } from './fuzz/data-of.ts';
import { fillPool } from './fuzz/fill-pool.ts';
import { httpClient } from './fuzz/http-client.ts';
import type { FuzzRequest } from './fuzz/random-document.ts';
import { serveChild } from './fuzz/serve-child.ts';
import { shrink } from './fuzz/shrink.ts';
import { step } from './fuzz/step.ts';

/** What is looked at beside the document: ten leaves and six nodes are enough, since the documents are many. */
const parts = { leaves: 10, nodes: 6 };

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
      step: { type: 'string' },
      articles: { type: 'string', default: '200' },
      milliseconds: { type: 'string', default: '1000' },
      faults: { type: 'string', default: '5' },
    },
  });
  const seed = Number(values.seed);
  const served = await serveChild(Number(values.articles), {});
  const client = httpClient(served.url, 2, 10_000);
  const outcomes = new Map<string, number>();
  let faults = 0;
  try {
    const pool = await fillPool(async (query) => dataOf((await client.ask({ query, variables: {} }, 'fallback')).body));
    const begun = performance.now();
    const end = begun + Number(values.seconds) * 1_000;
    const first = Number(values.step ?? 0);
    let n = first;
    for (; values.step === undefined ? performance.now() < end : n === first; n += 1) {
      const { asked, random } = step(seed, n, pool);
      const options = { client, random, parts, most: Number(values.milliseconds) };
      const { outcome, fault } = await checkDocument(asked, options);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (fault === null) continue;
      faults += 1;
      print(seed, n, fault, asked);
      // All parts are looked at, so that the one at fault is among them.
      const all = { ...options, parts: { leaves: 1_000, nodes: 1_000 } };
      const isFailing = async (smaller: FuzzRequest) => (await checkDocument(smaller, all)).fault?.kind === fault.kind;
      const smallest = await shrink(asked, isFailing, 300);
      print(seed, n, (await checkDocument(smallest, all)).fault ?? fault, smallest);
      if (faults >= Number(values.faults)) break;
    }
    const count = n - first;
    console.log(
      `seed ${seed}: ${count} documents, ${Math.round((count / (performance.now() - begun)) * 1_000)} a second`,
    );
    for (const [outcome, each] of [...outcomes].sort(([, a], [, b]) => b - a)) {
      console.log(`${((each / count) * 100).toFixed(1).padStart(6)} % ${outcome}`);
    }
    console.log(`${faults} faults`);
    process.exitCode = faults > 0 ? 1 : 0;
  } finally {
    client.close();
    await served.stop();
  }
}

function print(seed: number, n: number, { kind, detail }: Fault, { query, variables }: FuzzRequest): void {
  console.log(`\nFAULT (${kind}) --seed ${seed} --step ${n}\n${detail}\ndocument:\n${query}\nvariables:`);
  console.log(`${JSON.stringify(variables)}\n`);
}

await main();
