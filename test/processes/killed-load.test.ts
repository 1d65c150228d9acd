import { spawnSync } from 'node:child_process';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask } from '../support/ask.ts';
import { indexesOf } from '../support/indexes-of.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a first load whose process is killed', (of) => {
  it('leaves all that was saved, and is made good by the next who opens the store', async () => {
    const { url } = of();
    const before = await indexesOf(url);
    const script = `
      import { openStore } from ${JSON.stringify(new URL('../../src/store/open-store.ts', import.meta.url).href)};
      import { makeArticle } from ${JSON.stringify(new URL('../support/fixtures.ts', import.meta.url).href)};
      const store = await openStore(${JSON.stringify(url)});
      await store.load(async () => {
        for (const n of [1, 2, 3]) await store.save([makeArticle({ headline: 'Weir ' + n, paragraphs: ['Ada Lindqvist spoke.'] })]);
        process.kill(process.pid, 'SIGKILL');
      });`;
    const killed = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script]);
    expect(killed.signal).toBe('SIGKILL');
    expect((await indexesOf(url)).length).toBeLessThan(before.length / 2);
    const opened = await openStore(url);
    expect(await indexesOf(url)).toEqual(before);
    expect(await ask(opened, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 3 } });
    await opened.close();
    if (url.startsWith('file:')) expect(integrity(url)).toBe('ok');
  });
});

/** What SQLite says of the whole of a file. */
function integrity(url: string): unknown {
  const database = new DatabaseSync(url.slice('file:'.length));
  const [row] = database.prepare('pragma integrity_check').all();
  database.close();
  return Object.values(row ?? {})[0];
}
