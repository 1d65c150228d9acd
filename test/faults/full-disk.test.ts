import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Json } from '../support/ask.ts';
import { askHttp } from '../support/ask-http.ts';
import { writeMadeUpFiles } from '../support/made-up-files.ts';
import { runCli } from '../support/run-cli.ts';
import { serveCli } from '../support/serve-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-full-'));
/** Only root may mount a disk. The tables without a row take 1.5 of its 4 MB, with their log. */
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const counts = '{ articles { totalCount } quotes { totalCount } people { nodes { articles { totalCount } } } }';

describe.skipIf(!isMounted)('a disk that is full', () => {
  it('ends an ingest with a sentence that says so, keeps what is in whole, and is read on', async () => {
    const articles = mkdtempSync(join(tmpdir(), 'onrecord-articles-'));
    writeMadeUpFiles(articles, 400);
    const path = join(folder, 'store.db');
    const env = { DATABASE_URL: `file:${path}` };

    const full = `The disk that holds the store "${path}" is full; make room on it and try again.\n`;
    expect(await runCli(['ingest', articles], env)).toEqual({ code: 1, out: '', err: full });
    // A second time, where there was no room to begin with.
    expect(await runCli(['ingest', articles], env)).toEqual({ code: 1, out: '', err: full });

    const served = await serveCli(env);
    const taken = await wholeArticles(served.url);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(400);
    expect(await served.probe('ready')).toBe(200);

    spawnSync('mount', ['-o', 'remount,size=64m', folder]);
    expect(await runCli(['ingest', articles], env)).toEqual({
      code: 0,
      out: `Articles: ${400 - taken} added, ${taken} unchanged.\n`,
      err: expect.stringMatching(/^\S+ and \d+ more: no day of publication is stated.*\n$/),
    });
    expect(await wholeArticles(served.url)).toBe(400);
    expect(await served.stop()).toMatchObject({ code: 0, err: '' });
    rmSync(articles, { recursive: true });
  }, 180_000);
});

/** How many articles there are; each has two quotes and two people. */
async function wholeArticles(url: string): Promise<number> {
  const { data }: Json = (await askHttp(url, counts)).body;
  const count = data.articles.totalCount;
  const ofPeople = data.people.nodes.reduce((sum: number, { articles }: Json) => sum + articles.totalCount, 0);
  expect([data.quotes.totalCount, ofPeople]).toEqual([2 * count, 2 * count]);
  return count;
}
