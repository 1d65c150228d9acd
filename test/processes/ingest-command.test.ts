import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ingestFolder } from '../support/ingest-folder.ts';
import { runCli } from '../support/run-cli.ts';
import { emptySqliteUrl } from '../support/stores.ts';

const { at, madeUp, write } = ingestFolder();

describe('the command', () => {
  it('reads many files in threads from whatever folder it is run in', async () => {
    const { url, remove } = await emptySqliteUrl();
    const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
    const path = madeUp('elsewhere', 100);
    const env = { PATH: process.env['PATH'], DATABASE_URL: url };
    const child = spawn(process.execPath, [bin, 'ingest', path], { cwd: at(), env });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(out).toBe('Articles: 100 added.\n');
    await remove();
  });

  it('writes what failed to a report, and reads standard input', async () => {
    const { url, remove } = await emptySqliteUrl();
    const env = { DATABASE_URL: url };
    const broken = write('broken.json', '{\n"body": \n}');
    const report = at('report.jsonl');
    expect((await runCli(['ingest', broken, '--report', report], env)).code).toBe(1);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ file: broken, line: 3, code: 'BAD_FILE' });
    const bin = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url));
    const child = spawn(process.execPath, [bin, 'ingest', '-'], { env: { PATH: process.env['PATH'], ...env } });
    child.stdin.end('Piped weir opens\n\nIt is open.\n\nIt is.');
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    await new Promise((resolve) => child.once('close', resolve));
    expect(out).toBe('Articles: 1 added.\n');
    await remove();
  });
});
