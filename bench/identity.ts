import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EventAccount } from '../src/identity/event-account.ts';
import { MemoryAccountIndex } from '../src/identity/memory-account-index.ts';
import { partitionEvents } from '../src/identity/partition-events.ts';
import { updatePartition } from '../src/identity/update-partition.ts';
import { type ArchiveShape, madeUpArticles } from './identity/made-up-archive.ts';
import { mainAccounts, reranked } from './identity/main-accounts.ts';
import { bcubed } from './identity/score-stories.ts';

/**
 * How well main accounts meet: `npm run bench:identity -- --gold NAME.gold.json … FILE.jsonl …` takes the articles of all files in one
 * archive, in several orders of ranks, and scores those that a gold file (`{"ID": {"event": …}}`, for the articles whose address
 * ends in `NAME.example/ID`) tells the events of.
 *
 * And what an article costs: `npm run bench:identity -- --articles 100000 --story 5000 --alike 500` fills an index in memory with a
 * made-up archive that has one big story and events that share most of their words, then takes in some more, one by one.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      seeds: { type: 'string', default: '10' },
      articles: { type: 'string', default: '0' },
      story: { type: 'string', default: '0' },
      alike: { type: 'string', default: '0' },
      batch: { type: 'string', default: '50' },
    },
    allowPositionals: true,
  });
  if (positionals.length > 0) measureQuality(positionals, values.gold, Number(values.seeds));
  const shape = { articles: Number(values.articles), bigStory: Number(values.story), alike: Number(values.alike) };
  if (shape.articles > 0) await measureCost(shape, Number(values.batch));
}

/** How many articles are taken in one by one at the end. */
const SINGLE = 300;

async function measureCost(shape: ArchiveShape, batch: number): Promise<void> {
  const index = new MemoryAccountIndex();
  const articles = madeUpArticles({ ...shape, articles: shape.articles + SINGLE });
  let saved: EventAccount[] = [];
  let [milliseconds, calls, batches, taken] = [0, 0, 0, 0];
  const singles: { readonly milliseconds: number; readonly calls: number; readonly nodes: number }[] = [];
  for (const accounts of articles) {
    taken += 1;
    saved.push(...accounts);
    const isSingle = taken > shape.articles;
    if (!isSingle && taken % batch !== 0 && taken !== shape.articles) continue;
    const before = { calls: index.calls, nodes: index.handedOut };
    const begun = process.cpuUsage();
    await updatePartition(index, { saved, removed: [] });
    const { user, system } = process.cpuUsage(begun);
    const spent = (user + system) / 1000;
    saved = [];
    if (isSingle) {
      singles.push({ milliseconds: spent, calls: index.calls - before.calls, nodes: index.handedOut - before.nodes });
      continue;
    }
    milliseconds += spent;
    calls += index.calls - before.calls;
    batches += 1;
    if (taken % Math.max(batch, shape.articles / 5) !== 0) continue;
    console.log(
      `${taken} articles: ${(milliseconds / batches / batch).toFixed(2)} ms of processor an article, ${(calls / batches).toFixed(1)} calls a batch of ${batch}`,
    );
    [milliseconds, calls, batches] = [0, 0, 0];
  }
  const of = (what: keyof (typeof singles)[number], share: number) =>
    singles
      .map((one) => one[what])
      .sort((a, b) => a - b)
      [Math.floor(share * (singles.length - 1))]?.toFixed(1);
  for (const what of ['milliseconds', 'calls', 'nodes'] as const) {
    console.log(`one article more, ${what}: median ${of(what, 0.5)}, p99 ${of(what, 0.99)}, most ${of(what, 1)}`);
  }
}

function measureQuality(files: readonly string[], golds: readonly string[], seeds: number): void {
  const accounts = mainAccounts(files);
  const byUrl = new Map(accounts.map(({ url, account }) => [url.replace(/^https:\/\//, ''), account.id]));
  const sets = golds.map((path) => {
    const name = basename(path, '.gold.json');
    const entries: [string, { event: unknown }][] = Object.entries(JSON.parse(readFileSync(path, 'utf8')));
    const items = entries.flatMap(([key, { event }]) => {
      const id = byUrl.get(join(`${name}.example`, key));
      return id === undefined ? [] : [{ id, event }];
    });
    return { name, items, scores: [] as ReturnType<typeof bcubed>[] };
  });
  for (let seed = 0; seed < seeds; seed += 1) {
    const events = partitionEvents(accounts.map(({ account }) => (seed === 0 ? account : reranked(account, seed))));
    for (const { items, scores } of sets) {
      scores.push(
        bcubed(
          items,
          ({ id }) => events.get(id),
          ({ event }) => event,
        ),
      );
    }
  }
  for (const { name, items, scores } of sets) {
    const mean = (of: 'f' | 'precision' | 'recall') =>
      (scores.reduce((sum, one) => sum + one[of], 0) / seeds).toFixed(1);
    const worst = Math.min(...scores.map(({ f }) => f)).toFixed(1);
    const own = scores[0]?.f.toFixed(1);
    console.log(
      `${name}: ${items.length} articles of ${accounts.length}; BCubed F ${mean('f')} (worst ${worst}, own ranks ${own}), P ${mean('precision')}, R ${mean('recall')}`,
    );
  }
}

await main();
