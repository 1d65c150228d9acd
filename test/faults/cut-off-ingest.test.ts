import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { emptySqliteUrl } from '../support/stores.ts';

const { madeUp } = ingestFolder();

describe('a run that is killed', () => {
  it('leaves each article whole or out, and the next run finishes it', async () => {
    const path = madeUp('killed', 150);
    const { url, remove } = await emptySqliteUrl();
    const env = { DATABASE_URL: url };
    const child = startCli(['ingest', path], env);
    const store = await openStore(url);
    const count = async () => (await ask(store, '{ articles { totalCount } }')).articles.totalCount;
    await vi.waitFor(async () => expect(await count()).toBeGreaterThan(0), { timeout: 100_000, interval: 5 });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const { articles, quotes, people } = await ask(
      store,
      '{ articles(first: 100) { nodes { quotes { totalCount } } } quotes { totalCount } people { nodes { quotes { totalCount } articles { totalCount } } } }',
    );
    const each = new Set(articles.nodes.map((article: Json) => article.quotes.totalCount));
    expect(each.size).toBe(1);
    const whole = await count();
    expect(people.nodes.map((person: Json) => person.articles.totalCount)).toEqual([whole]);
    expect(quotes.totalCount).toBe(whole * Number([...each][0]));
    const { code, out } = await runCli(['ingest', path], env);
    expect([code, out]).toEqual([
      0,
      `Articles: ${[150 - whole > 0 ? `${150 - whole} added` : '', `${whole} unchanged`].filter(Boolean).join(', ')}.\n`,
    ]);
    expect(await count()).toBe(150);
    await store.close();
    await remove();
  }, 200_000);
});
