import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { partitionEvents } from '../src/identity/partition-events.ts';
import { mainAccounts, reranked } from './identity/main-accounts.ts';
import { bcubed } from './identity/score-stories.ts';

/**
 * How well main accounts meet: `npm run bench:identity -- --gold NAME.gold.json … FILE.jsonl …` takes the articles of all files in one
 * archive, in several orders of ranks, and scores those that a gold file (`{"ID": {"event": …}}`, for the articles whose address
 * ends in `NAME.example/ID`) tells the events of.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { gold: { type: 'string', multiple: true, default: [] }, seeds: { type: 'string', default: '10' } },
    allowPositionals: true,
  });
  if (positionals.length > 0) measureQuality(positionals, values.gold, Number(values.seeds));
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

main();
