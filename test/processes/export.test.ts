import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { runCli } from '../support/run-cli.ts';

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'));
  const url = `file:${join(folder, 'store.db')}`;
  const run = (args: readonly string[], env = {}) => runCli(args, { DATABASE_URL: url, ...env });
  let cursor = '';
  beforeAll(async () => {
    const store = await openStore(url);
    // Made up.
    await store.save(
      [1, 2, 3].map((n) =>
        makeArticle({
          headline: `Weir ${n} opened`,
          day: '2021-05-03',
          publisher: n === 3 ? 'The Odd Post' : 'The Even Times',
          paragraphs: [`“Weir ${n} is open,” Ada Lindqvist said.`],
          people: ['Ada Lindqvist'],
          quotes: [{ words: `Weir ${n} is open`, speaker: 'Ada Lindqvist' }],
        }),
      ),
    );
    cursor = (await ask(store, '{ changes(last: 1) { nodes { cursor } } }')).changes.nodes[0].cursor;
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('exports to standard output, and says on standard error where the feed stood', async () => {
    const file = join(folder, 'cursor');
    const { code, out, err } = await run(['export', 'quotes', '--cursor', file]);
    expect([code, out.trim().split('\n').length]).toEqual([0, 3]);
    expect(err).toBe(`3 quotes. The feed stood at ${cursor}\n`);
    expect(readFileSync(file, 'utf8')).toBe(`${cursor}\n`);
  });

  it('exports what a filter lets through, in the form that is asked for', async () => {
    const filter = '{"article":{"publisher":{"eq":"The Odd Post"}}}';
    const { out, err } = await run(['export', 'quotes', '--filter', filter, '--format', 'annotations'], {
      PUBLIC_URL: 'https://news.example',
    });
    expect(JSON.parse(out).id).toMatch(/^https:\/\/news\.example\/articles\/2021-05-03-weir-3-opened#/);
    expect(err).toMatch(/^1 quotes\./);
    const csv = await run(['export', 'people', '--format', 'csv']);
    expect(csv.out.split('\r\n')[1]).toMatch(/,ada-lindqvist,Ada Lindqvist,,,,3,3$/);
    expect(csv.err).toMatch(/^1 people\./);
  });

  it('says what is wrong with a filter, a form or a file', async () => {
    expect((await run(['export', 'quotes', '--filter', '{'])).err).toMatch(/^The filter is no JSON: /);
    expect((await run(['export', 'quotes', '--filter', '{"x":1}'])).err).toMatch(
      /^The filter is not one of the list: .*"x"/,
    );
    const form = await run(['export', 'people', '--format', 'ninjs']);
    expect([form.code, form.err]).toEqual([1, 'The format "ninjs" is one of articles; export articles in it.\n']);
    const none = await run(['import', join(folder, 'none.jsonl')]);
    expect([none.code, none.err]).toEqual([1, expect.stringMatching(/^Nothing is at ".*none\.jsonl"/)]);
  });

  it('imports what it exported', async () => {
    const { out } = await run(['export', 'articles']);
    const file = join(folder, 'articles.jsonl');
    writeFileSync(file, out);
    const other = { DATABASE_URL: `file:${join(folder, 'other.db')}` };
    expect(await run(['import', file], other)).toMatchObject({ code: 0, out: 'Articles: 3 added.\n' });
  });
});
