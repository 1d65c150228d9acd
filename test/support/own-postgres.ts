import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A PostgreSQL that belongs to a test, which may stop it. */
export interface OwnPostgres {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** `fast` ends every connection with a word, `immediate` ends the processes as a crash would. */
  readonly stop: (mode: 'fast' | 'immediate') => Promise<void>;
  /** Makes all its processes stand still, their connections open, and go on. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly remove: () => Promise<void>;
}

const installed = '/usr/lib/postgresql';

/** The folder of the newest `initdb` and `pg_ctl`, which Debian keeps out of PATH; null where there is none. */
export const postgresPrograms: string | null =
  (existsSync(installed) ? readdirSync(installed) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(installed, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb'))) ?? null;

/** Makes a cluster on a free port of this machine, and starts it. */
export async function ownPostgres(programs: string): Promise<OwnPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'));
  // The user that PostgreSQL runs as makes its own folder in it.
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = await freePort();
  const run = (program: string, ...args: readonly string[]) => asPostgres(join(programs, program), ...args);
  const settings = `-c listen_addresses=127.0.0.1 -p ${port} -k ${folder} -c fsync=off`;
  const control = (...args: readonly string[]) => run('pg_ctl', `--pgdata=${data}`, '--wait', '--silent', ...args);
  const start = () => control(`--log=${join(folder, 'log')}`, `--options=${settings}`, 'start');
  await run(
    'initdb',
    `--pgdata=${data}`,
    '--username=onrecord',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  );
  await start();
  const postmaster = () => Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
  const stop = (mode: string) => control(`--mode=${mode}`, 'stop');
  const resume = () => signal(postmaster(), 'SIGCONT');
  return {
    url: `postgres://onrecord@127.0.0.1:${port}/postgres`,
    start,
    stop,
    pause: () => signal(postmaster(), 'SIGSTOP'),
    resume,
    remove: async () => {
      if (existsSync(join(data, 'postmaster.pid'))) {
        resume();
        await stop('immediate');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root. */
async function asPostgres(program: string, ...args: readonly string[]): Promise<void> {
  const [command = program, ...rest] =
    process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args];
  await promisify(execFile)(command, rest, { cwd: '/' });
}

/** To a process and to those it has started. */
function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  process.kill(pid, name);
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const child of children.filter((each) => each !== '')) {
    try {
      process.kill(Number(child), name);
    } catch (error) {
      // One whose connection was given up ends as soon as the postmaster, or itself, goes on: it may be gone by now.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
