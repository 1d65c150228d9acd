import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A running service and the address of its GraphiQL. */
export interface Service {
  readonly url: string;
  /** Makes a token of one scope as an operator does, and answers its text. */
  readonly makeToken: (name: string, scope: string) => string;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts the service as `npm start` does, on a free port and with a store of its own, and waits for the address it prints. */
export async function startService(): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'));
  const program = join(root, 'bin/onrecord.js');
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', DATABASE_URL: `file:${join(folder, 'store.db')}` };
  const service = spawn(process.execPath, [program, 'serve', '--ingest', 'data'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => service.once('exit', () => resolve()));
  const stop = async () => {
    service.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    };
    service.stdout.on('data', read);
    service.stderr.on('data', read);
    ended.then(() => reject(new Error(`The service ended before it printed an address:\n${printed}`)));
  });
  const makeToken = (name: string, scope: string): string =>
    spawnSync(process.execPath, [program, 'token', 'create', name, '--scope', scope], {
      cwd: root,
      env,
      encoding: 'utf8',
    }).stdout.trim();
  return { url, makeToken, stop };
}
