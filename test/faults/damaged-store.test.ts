import { randomFillSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHttp } from '../support/ask-http.ts';
import { writeMadeUpFiles } from '../support/made-up-files.ts';
import { runCli } from '../support/run-cli.ts';
import { serveCli } from '../support/serve-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-damaged-'));
  writeMadeUpFiles(join(folder, 'articles'), 40);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function filledStore(name: string): Promise<string> {
  const path = join(folder, name);
  // By a process, after whose end nothing is left beside the file.
  const { code } = await runCli(['ingest', join(folder, 'articles')], { DATABASE_URL: `file:${path}` });
  expect(code).toBe(0);
  return path;
}

const known = '{ articles(first: 2) { nodes { slug } } }';
/** Not asked before the damage, so that what they need is not in memory. */
const others = [
  '{ people { nodes { name quotes(first: 50) { nodes { text article { text } } } } } }',
  '{ search(query: "weir") { totalCount } }',
  '{ events { nodes { name accounts { nodes { name } } } } }',
  '{ articles(orderBy: { field: HEADLINE }, first: 100) { nodes { text original { base64 } } } }',
];

describe('a store file that is copied over while it is served', () => {
  it.each([
    ['as long as it was', (bytes: number) => bytes],
    ['shorter', () => 5_000],
    ['empty', () => 0],
  ])('with rubbish that is %s makes it answer 503 with a code, and live on', async (name, lengthOf) => {
    const path = await filledStore(`${name}.db`);
    const served = await serveCli({ DATABASE_URL: `file:${path}` });
    const before = await askHttp(served.url, known);
    expect([before.status, await served.probe('ready')]).toEqual([200, 200]);
    const stream = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes { cursor } }' }),
    });

    writeFileSync(path, randomFillSync(Buffer.alloc(lengthOf(statSync(path).size))));

    for (const query of others) {
      const { status, retryAfter, body } = await askHttp(served.url, query);
      expect([status, retryAfter, body.errors[0].extensions.code]).toEqual([503, '1', 'STORE_CORRUPT']);
    }
    // What is in memory still is what it was.
    const after = await askHttp(served.url, known);
    if (after.status === 200) expect(after.body).toEqual(before.body);
    else expect(after.body.errors[0].extensions.code).toBe('STORE_CORRUPT');
    expect([await served.probe('health'), await served.probe('ready')]).toEqual([200, 503]);
    await stream.body?.cancel();
    const { err } = await served.stop();
    expect(err).not.toMatch(/did not expect|^\s+at /m);
  });
});
