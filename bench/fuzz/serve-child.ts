import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Served {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * `onrecord serve` as a process of its own: on the store of `DATABASE_URL` as it is, or on a new one with so many
 * generated articles, and those of the project's own folders, which are of every format and have what generated ones lack.
 */
export async function serveChild(articles: number, settings: Readonly<Record<string, string>>): Promise<Served> {
  const own = process.env['DATABASE_URL'];
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const env = {
    ...process.env,
    DATABASE_URL: own ?? `file:${join(folder, 'store.db')}`,
    PORT: '0',
    LOG_LEVEL: 'error',
    ...settings,
  };
  if (own === undefined) {
    console.log(`Building an archive of ${articles} articles …`);
    const args = ['--import', 'tsx', 'bench/load.ts', '--articles', `${articles}`];
    await once(spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }), 'close');
  }
  const further = own === undefined ? ['--ingest', 'data', 'test/fixtures'] : [];
  const child = spawn(process.execPath, ['bin/onrecord.js', 'serve', ...further], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const said = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (said !== undefined) resolve(said);
    });
    child.once('close', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
