import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data } from '../support/first-article.ts';
import { address, ended, runCli, startCli } from '../support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const storeAt = (name: string) => ({ DATABASE_URL: `file:${join(folder, name)}`, LOG_LEVEL: 'silent' });
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('the commands that take in, read and serve', () => {
  it('takes in a folder, and changes nothing the second time', async () => {
    const env = storeAt('twice.db');
    expect(await runCli(['ingest', data], env)).toEqual({ code: 0, out: 'Articles: 4 added.\n', err: '' });
    expect(await runCli(['ingest', data], env)).toEqual({ code: 0, out: 'Articles: 4 unchanged.\n', err: '' });
  });

  it('prints what is read in an article as a record that it takes in again', async () => {
    const [name = ''] = readdirSync(data);
    const text = readFileSync(join(data, name, 'article.txt'));
    const { code, out } = await runCli(['read', join(data, name, 'article.txt')]);
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(join(data, name, 'record.json'), 'utf8'));
    const article = write('again.txt', text);
    write('again.record.json', out);
    expect(await runCli(['ingest', article], storeAt('again.db'))).toMatchObject({
      code: 0,
      out: 'Articles: 1 added.\n',
    });
  });

  it('shows a text with its facts marked, and says where dates stay open', async () => {
    // A made-up article of made-up people.
    const article = write('pretty.txt', 'Weir opens\n\n"It is open," said Ada Lindqvist on Monday.\n\nShe smiled.');
    const { code, out, err } = await runCli(['read', '--pretty', article]);
    expect(code).toBe(0);
    expect(out).toContain('"«It is open»," said [Ada Lindqvist] on <Monday>.');
    expect(out).toMatch(/ {2}DIRECT Ada Lindqvist "said".*: It is open/);
    expect(err).toBe(
      `${article}: no day of publication is stated, so dates that depend on it stay open; give --published-on.\n`,
    );
    const dated = await runCli(['read', '--pretty', '--published-on', '2021-06-02', article]);
    expect([dated.err, dated.out.includes('"Monday" 2021-05-31')]).toEqual(['', true]);
  });

  it('says what comes in without a day of publication, and of a file that is not what its name says', async () => {
    const undated = write(
      'undated.json',
      '[{"headline":"A","body":"One. Two."},{"headline":"B","body":"Three. Four."}]',
    );
    const misnamed = write('misnamed.txt', '{"headline":"C","body":"Five. Six.","date":"2024-05-03"}');
    const message = 'no day of publication is stated, so dates that depend on it stay open; give --published-on.';
    expect(await runCli(['ingest', undated, misnamed], storeAt('undated.db'))).toEqual({
      code: 0,
      out: 'Articles: 3 added.\n',
      err: `${undated} and 1 more: ${message}\n${misnamed}: Its name ends in ".txt", but it seems to be JSON, and is read as that; rename it to end in ".json".\n`,
    });
    const dated = await runCli(['ingest', '--published-on', '2024-05-03', undated], storeAt('dated.db'));
    expect(dated).toEqual({ code: 0, out: 'Articles: 2 added.\n', err: '' });
  });

  it('goes on behind a file that fails, and says so with file, line and exit code', async () => {
    // A made-up article.
    const good = write('good.txt', 'Ferry runs again\n\nThe ferry runs again.');
    const empty = write('empty.txt', '');
    const wrong = write('wrong.txt', 'Weir opened\n\nThe weir is open.');
    const record = write(
      'wrong.record.json',
      `{\n "onrecord": 1,\n "sha256": "1539ec0cbb01a1ba25b3a1dd9ee8a4b7b2cff4b0e8dff5d0c98a1f2a5d1c6a7f",\n "provenance": {"kind":"SOFTWARE","name":"a reader","version":"1"},\n "people": [], "quotes": [], "events": []\n}`,
    );
    const { code, out, err } = await runCli(['ingest', empty, wrong, good], storeAt('some.db'));
    expect(code).toBe(1);
    expect(out).toBe('Articles: 1 added, 2 failed.\n');
    expect(err.split('\n')[0]).toBe(`${empty}: The file has no text in it; give one with an article.`);
    expect(err.split('\n')[1]).toContain(`${record}:3: The record was made for another source`);
  });

  it('says that a store is no database, and leaves it as it is', async () => {
    const path = write('rubbish.db', 'This is no database at all, but long enough to be looked at as one.'.repeat(40));
    const before = readFileSync(path);
    const { code, err } = await runCli(['ingest', data], { DATABASE_URL: `file:${path}` });
    expect(code).toBe(1);
    expect(err).toBe(
      `The store "${path}" is damaged or no SQLite database; restore it from a copy, or move it away to start with an empty one.\n`,
    );
    expect(readFileSync(path)).toEqual(before);
  });

  it('serves what another process takes in meanwhile, and stops cleanly', async () => {
    const env = { ...storeAt('serve.db'), PORT: '0' };
    const server = startCli(['serve'], env);
    const done = ended(server);
    const url = await address(server);
    const titles = async () => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ articles { nodes { publisher } } }' }),
      });
      return response.json();
    };
    expect(await titles()).toMatchObject({ data: { articles: { nodes: [] } } });
    await runCli(['ingest', data], env);
    const publishers = ['The Straits Times', 'North Shore Herald', 'The Vale Telegraph', 'The Eldenmoor Courier'];
    const nodes = publishers.map((publisher) => ({ publisher }));
    expect(await titles()).toMatchObject({ data: { articles: { nodes } } });
    server.kill('SIGTERM');
    expect((await done).code).toBe(0);
  });
});
