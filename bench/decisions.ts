import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { openStore, type Store } from '../src/store/open-store.ts';
import { type ArchiveSize, generatedArticle } from './archive/make-article.ts';
import { addDecisions } from './decisions/add-decisions.ts';
import { numbersAsked } from './numbers-asked.ts';

/**
 * What it costs to write an article where much has been decided of people and events: the same articles are written into two archives that
 * differ in their decisions alone, one after the other. Prints processor time, and how much more it is.
 */
async function main(): Promise<void> {
  const asked = numbersAsked('npm run bench:decisions -- [--articles N] [--decisions N] [--writes N]', {
    articles: { standard: 2_000, least: 20 },
    decisions: { standard: 10_000, least: 1 },
    writes: { standard: 30, least: 2 },
  });
  const { articles = 0, decisions = 0, writes = 0 } = asked;
  const size: ArchiveSize = { people: articles * 2, events: articles };
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-decisions-'));
  const [plain, decided] = [join(folder, 'plain.db'), join(folder, 'decided.db')];
  try {
    console.log(`Building an archive of ${articles} articles …`);
    await fill(plain, articles, size);
    copyFileSync(plain, decided);
    const database = new DatabaseSync(decided);
    const kinds = addDecisions(database, decisions);
    database.close();
    console.log(`Decisions: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}.`);
    const [without, beside] = [await openStore(`file:${plain}`), await openStore(`file:${decided}`)];
    const times = { without: [] as number[], beside: [] as number[] };
    // The first write looks for the first time where the words of all decisions stand.
    for (let n = 0; n < writes + 2; n += 1) {
      const order = n % 2 === 0 ? (['without', 'beside'] as const) : (['beside', 'without'] as const);
      for (const which of order) {
        const spent = await timeOf(which === 'without' ? without : beside, articles + n, size);
        if (n >= 2) times[which].push(spent);
      }
    }
    const [a, b] = [median(times.without), median(times.beside)];
    console.log('| decisions | processor time of a write, ms |\n| ---: | ---: |');
    console.log(`| 0 | ${a.toFixed(1)} |\n| ${decisions} | ${b.toFixed(1)} |`);
    console.log(`A write takes ${(b / a).toFixed(2)} times as long.`);
    await Promise.all([without.close(), beside.close()]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fill(path: string, articles: number, size: ArchiveSize): Promise<void> {
  const store = await openStore(`file:${path}`);
  for (let n = 0; n < articles; n += 100) {
    const some = Array.from({ length: Math.min(100, articles - n) }, (_, i) => generatedArticle(n + i, size));
    await store.save(some);
  }
  await store.close();
}

/** Processor time in milliseconds. */
async function timeOf(store: Store, n: number, size: ArchiveSize): Promise<number> {
  const start = process.cpuUsage();
  await store.save([generatedArticle(n, size)]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

await main();
