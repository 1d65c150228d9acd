import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSdl } from '../../schema/print.ts';
import { data } from '../support/first-article.ts';
import { ended, runCli, startCli } from '../support/run-cli.ts';

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

describe('the command line', () => {
  it('shows its commands with examples, and every setting', async () => {
    const { code, out } = await runCli(['--help']);
    expect(code).toBe(0);
    for (const word of ['serve', 'ingest', 'read', 'schema', 'Examples:', 'DATABASE_URL', 'PORT'])
      expect(out).toContain(word);
  });

  it('is started with the same flags of Node.js by npm and by its own first line', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const flags = /^#!.* node(.*)\n/.exec(readFileSync('bin/onrecord.js', 'utf8'))?.[1];
    expect(scripts.start).toBe(`node${flags} bin/onrecord.js serve --ingest data`);
  });

  it('ends quietly when whoever reads it has enough, as head does', async () => {
    const child = startCli(['schema']);
    child.stdout?.destroy();
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([0, '']);
  });

  it('prints the schema', async () => {
    expect(await runCli(['schema'])).toEqual({ code: 0, out: printSdl(), err: '' });
  });

  it.each([
    ['the same schema, in another order', printSdl('natural'), 0, /^No change since ".*" concerns clients.\n$/],
    [
      'a schema with a field that is gone',
      printSdl().replace(/^type Query \{\n/m, 'type Query {\n  stanza: String\n'),
      1,
      /^Breaking changes:\n {2}- Query.stanza was removed.\n$/,
    ],
    [
      'a schema without an enum value that has come',
      printSdl().replace(/^ {2}"{3}[^"]*"{3}\n {2}INDIRECT\n/m, ''),
      0,
      /^Dangerous changes:\n {2}- INDIRECT was added to enum type QuoteKind.\n$/,
    ],
  ])('compares the schema with %s', async (_, pinned, code, said) => {
    const { out, ...rest } = await runCli(['schema', '--check', write('pinned.graphql', pinned)]);
    expect(rest).toEqual({ code, err: '' });
    expect(out).toMatch(said);
  });

  it('says of a file that holds no schema that it cannot be compared', async () => {
    const file = write('none.graphql', 'type Query { a: Nowhere }');
    expect(await runCli(['schema', '--check', file])).toEqual({
      code: 1,
      out: '',
      err: `${file}: it is no schema in the schema definition language: Unknown type "Nowhere".\n`,
    });
    const { code, err } = await runCli(['schema', '--check', join(folder, 'gone.graphql')]);
    expect(code).toBe(1);
    expect(err).toContain('cannot be read; give a file that "onrecord schema" printed.');
  });

  it.each([
    [
      'a path that is not there',
      ['ingest', '/no/such/file.txt'],
      {},
      /^There is no file or folder "\/no\/such\/file\.txt"/,
    ],
    ['a port that is none', ['serve'], { PORT: '70000' }, /^PORT is "70000"; give a port, 0 to 65535\.$/m],
    [
      'a store of no kind we know',
      ['serve'],
      { DATABASE_URL: 'mysql://me:secret@db/x' },
      /^DATABASE_URL is "mysql:\/\/me:…@db\/x"; give file:PATH or postgres:/,
    ],
    [
      'a database that cannot be reached',
      ['ingest', data],
      { DATABASE_URL: 'postgres://me:secret@127.0.0.1:1/x' },
      /^The database "postgres:\/\/me@127\.0\.0\.1:1\/x" cannot be reached/,
    ],
    ['a day that is none', ['ingest', '--published-on', '2020-02-30', data], {}, /Give a day of the calendar/],
  ])('says in one sentence, without a stack or a password, what is wrong: %s', async (_, args, env, message) => {
    const { code, err } = await runCli(args, { ...storeAt('none.db'), ...env });
    expect(code).not.toBe(0);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/secret|^\s+at /m);
  });

  it.each([
    [['ingest', '--watch', '--report', '/nowhere/report'], /^The report "\/nowhere\/report" cannot be written; /],
    [['ingest', '--url', 'not an address'], /Give a whole address: /],
    [['ingest', '--withdraw-deleted'], /give --watch with --withdraw-deleted/],
    [['ingest', '--language', 'no language at all'], /Give a language tag: /],
  ])('refuses what it is told before it takes anything in: %j', async (args, message) => {
    const { code, out, err } = await runCli([...args, folder], storeAt('refusing.db'));
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('refuses a port that is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? String(bound.port) : '';
    const { code, err } = await runCli(['serve'], { ...storeAt('port.db'), PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(err).toBe(`Port ${port} of 127.0.0.1 is in use; stop what listens there, or choose another with PORT.\n`);
  });
});
