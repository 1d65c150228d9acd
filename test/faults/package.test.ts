import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-cli.ts';
import { shipped } from '../support/third-party.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);

/** An empty project with the packed package in it, and of other packages only those that are installed with it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-package-'));
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: root, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(folder);
  mkdirSync(at('node_modules/onrecord'), { recursive: true });
  execFileSync('tar', ['-xzf', at(tarball), '--strip-components=1', '-C', at('node_modules/onrecord')]);
  for (const [path] of shipped.filter(([each]) => each.lastIndexOf('node_modules/') === 0)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    symlinkSync(join(root, path), at(path));
  }
  writeFileSync(at('package.json'), '{ "type": "module" }');
  writeFileSync(
    at('weir.txt'),
    'Weir opens\n\n"We open on Monday," said Ada Lindqvist, the mayor of Eastvale, on Friday.\n',
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = () => at('node_modules/onrecord/bin/onrecord.js');

describe('the package in a project of its own', () => {
  it('takes in articles by its command', async () => {
    const env = { DATABASE_URL: `file:${at('store.db')}` };
    const { code, out } = await runProgram(bin(), ['ingest', '--published-on', '2024-05-03', at('weir.txt')], env);
    expect([code, out]).toEqual([0, 'Articles: 1 added.\n']);
  }, 200_000);

  it('is mounted in a server by its library, whose types are whole', async () => {
    writeFileSync(at('mount.mts'), program);
    writeFileSync(at('mount.mjs'), program.replaceAll(/^.*\/\/ types\n/gm, ''));
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
    const typeRoots = ['--typeRoots', join(root, 'node_modules/@types')];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...typeRoots, 'mount.mts'], { cwd: folder });
    expect(String(stdout)).toBe('');
    const { code, out, err } = await runProgram(at('mount.mjs'), [at('weir.txt')]);
    expect([code, out, err]).toEqual([0, '{"data":{"quotes":{"nodes":[{"text":"We open on Monday"}]}}}\n', '']);
  }, 200_000);

  it('says what to do where it has not been built', async () => {
    rmSync(at('node_modules/onrecord/dist'), { recursive: true });
    const { code, out, err } = await runProgram(bin(), ['serve']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'onrecord has not been built: run "npm ci" with its development dependencies, then "npm run build".\n',
    );
  });
});

const program = `
import { createOnrecord, ingest, openStore } from 'onrecord';
import type { Onrecord, OnrecordSettings, Store, Summary } from 'onrecord'; // types
export const settings: OnrecordSettings = { GRAPHIQL: 'off', MAX_COST: 5_000 }; // types
// @ts-expect-error: a setting has a type of its own // types
export const wrong: OnrecordSettings = { MAX_COST: '5000' }; // types
export const mount = (store: Store): Onrecord => createOnrecord({ store, settings }); // types
export const fill = (store: Store): Promise<Summary> => ingest(['articles/'], { store }); // types
const store = await openStore('file::memory:');
await ingest([process.argv[2] ?? ''], { store, fill: { publishedOn: '2024-05-03' } });
const { fetch } = createOnrecord({ store, settings: { GRAPHIQL: 'off' } });
const answer = await fetch(new Request('http://news.example/graphql?query={quotes{nodes{text}}}'));
const { data } = await answer.json();
console.log(JSON.stringify({ data }));
await store.close();
`;
