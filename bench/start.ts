import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { numbersAsked } from './numbers-asked.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What Linux tells of a process; its clock ticks are 10 ms each. */
interface Started {
  readonly processorMs: number;
  readonly restMb: number;
  /** What the first request of an agent takes, which loads what only agents need. */
  readonly agentMs: number;
  readonly agentMb: number;
}

/**
 * Starts the service on an empty store several times over, and prints the processor time that it takes until it is ready, and
 * the memory that it then holds at rest; what the first request of an agent takes beside that; and how many packages are installed with it, of what size. It reads Linux's /proc.
 */
async function main(): Promise<void> {
  const { runs = 0 } = numbersAsked('npm run bench:start -- [--runs N]', { runs: { standard: 7, least: 1 } });
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const all: Started[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await start(`file:${join(folder, 'store.db')}`));
  rmSync(folder, { recursive: true });
  const shown = (values: readonly number[]) => {
    const sorted = [...values].sort((a, b) => a - b);
    return `${sorted[0]} | ${sorted[sorted.length >> 1]} | ${sorted.at(-1)} |`;
  };
  console.log('| of the service | least | median | most |\n| --- | ---: | ---: | ---: |');
  console.log(`| processor until ready, ms | ${shown(all.map(({ processorMs }) => processorMs))}`);
  console.log(`| memory at rest, MB | ${shown(all.map(({ restMb }) => restMb))}`);
  console.log(`| processor for the first request of an agent, ms | ${shown(all.map(({ agentMs }) => agentMs))}`);
  console.log(`| memory for it, MB | ${shown(all.map(({ agentMb }) => agentMb))}`);
  const packages = installed();
  const bytes = [...packages, 'dist', 'bin'].reduce((sum, path) => sum + sizeOf(join(root, path)), 0);
  console.log(`\n${packages.length} packages are installed with it, ${Math.round(bytes / 1e6)} MB in all.`);
}

async function start(url: string): Promise<Started> {
  const env = { ...process.env, DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'fatal' };
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // As `npm start` starts it, with no articles to take in.
  const args: string[] = scripts.start.split(' ').slice(1, -2);
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [told] = await once(child.stdout, 'data');
  const address = /http:\/\/\S+?:\d+\//.exec(String(told))?.[0];
  if (child.pid === undefined || address === undefined) throw new Error('the service did not say where it is');
  const processorMs = processorOf(child.pid);
  await wait(2_000);
  const [restMb, restMs] = [residentOf(child.pid), processorOf(child.pid)];
  const response = await fetch(`${address}mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  });
  if (!response.ok) throw new Error(`an agent was answered ${response.status}`);
  await response.text();
  const [agentMs, agentMb] = [processorOf(child.pid) - restMs, residentOf(child.pid) - restMb];
  child.kill('SIGTERM');
  await once(child, 'close');
  return { processorMs, restMb, agentMs, agentMb };
}

/** Processor time of a process so far, in milliseconds. */
function processorOf(pid: number): number {
  const [, , , , , , , , , , , user, system] =
    readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(user) + Number(system)) * 10;
}

/** Resident memory of a process, in megabytes. */
function residentOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round((Number(kilobytes) * 1_024) / 1e6);
}

/** The folders of the packages that are installed with the service, its own left out. */
function installed(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries<{ readonly dev?: boolean }>(packages).flatMap(([path, { dev }]) =>
    path === '' || dev === true || !existsSync(join(root, path)) ? [] : [path],
  );
}

/** Bytes on the disk, those of packages inside it left out. */
function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.blocks * 512;
  return readdirSync(path).reduce((sum, name) => (name === 'node_modules' ? sum : sum + sizeOf(join(path, name))), 0);
}

await main();
