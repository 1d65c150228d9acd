import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askOften, type Measured } from './http/ask-often.ts';
import { keys, type OperationName, operations } from './http/operations.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** As `npm start` starts it, with no articles to take in. */
const asStarted: readonly string[] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  .scripts.start.split(' ')
  .slice(1, -2);

interface Rival {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** Whether it is asked by the SHA-256 of a document that it was sent before. */
  readonly isByHash: boolean;
}

interface Round extends Measured {
  /** Milliseconds of processor time a request; null where the system does not tell. */
  readonly cpu: number | null;
}

/**
 * Builds an archive, serves it, and asks for three operations as fast as they are answered, round by round beside a
 * hand-written server on the same store: how far the service is from the limit of the machine. Prints the median of the rounds.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '2000' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '10' },
    },
  });
  const articles = Number(values.articles);
  const people = Math.round(articles / 5);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const own = process.env['DATABASE_URL'];
  const env = { ...process.env, DATABASE_URL: own ?? `file:${join(folder, 'store.db')}`, PORT: '0', LOG_LEVEL: 'info' };
  const children: ChildProcess[] = [];
  try {
    if (own === undefined) {
      console.log(`Building an archive of ${articles} articles …`);
      const loaded = start(['--import', 'tsx', 'bench/load.ts', '--articles', values.articles], env);
      await new Promise((resolve) => loaded.once('close', resolve));
    }
    const rivals: Rival[] = [];
    const add = async (name: string, args: readonly string[], more: object, isByHash = false) => {
      const child = start(args, { ...env, ...more });
      children.push(child);
      rivals.push({ name, url: await addressOf(child), pid: child.pid ?? 0, isByHash });
    };
    await add('onrecord', asStarted, {});
    await add('onrecord, keeping no answers', asStarted, { CACHE_BYTES: '0' });
    await add('the same, by hash', asStarted, { CACHE_BYTES: '0' }, true);
    await add('hand-written, node:http', ['--import', 'tsx', 'bench/http/hand-written.ts'], {});
    for (const name of ['article', 'newest', 'person'] as const) {
      const rounds = new Map<Rival, Round[]>(rivals.map((rival) => [rival, []]));
      for (let round = 0; round < Number(values.rounds); round += 1) {
        // There and back, so that none is always the first.
        for (const rival of round % 2 === 0 ? rivals : [...rivals].reverse()) {
          const body = bodies(name, rival, keys(articles, people)[name], round);
          const load = { url: rival.url, connections: Number(values.connections), body };
          await askOften({ ...load, seconds: 0.5 });
          const before = cpuOf(rival.pid);
          const measured = await askOften({ ...load, seconds: Number(values.seconds) });
          const spent = cpuOf(rival.pid);
          const count = measured.perSecond * Number(values.seconds);
          rounds
            .get(rival)
            ?.push({ ...measured, cpu: spent === null || before === null ? null : (spent - before) / count });
        }
      }
      print(name, rounds);
    }
  } finally {
    for (const child of children) child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const url = /http:\/\/\S+/.exec(String(chunk))?.[0];
      if (url !== undefined) resolve(url);
    });
    child.once('close', (code) => reject(new Error(`a server of the bench ended with ${code}`)));
  });
}

/** The next body each time: another slug, in the same order at every run. */
function bodies(
  name: OperationName,
  { isByHash }: Rival,
  key: readonly [string, number] | null,
  seed: number,
): () => string {
  const query = operations[name];
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const operationName = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  let state = seed + 1;
  let isSent = false;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const variables = key === null ? {} : { slug: `${key[0]}-${1 + (state % key[1])}` };
    const asked = isByHash ? { extensions: { persistedQuery: { version: 1, sha256Hash } } } : {};
    const text = isByHash && isSent ? {} : { query };
    isSent = true;
    return JSON.stringify({ operationName, ...text, ...asked, variables });
  };
}

/** Milliseconds of processor time that a process has had (Linux's clock ticks are 10 ms each). */
function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

function peakOf(pid: number): string {
  try {
    return `${Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_000)} MB`;
  } catch {
    return '';
  }
}

function print(name: string, rounds: ReadonlyMap<Rival, readonly Round[]>): void {
  const limit = median([...rounds].at(-1)?.[1].map(({ perSecond }) => perSecond) ?? []);
  console.log(`\n| ${name} | requests/s | of the limit | CPU ms/request | p50 ms | p99 ms | peak memory | failed |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [rival, each] of rounds) {
    const of = (value: (round: Round) => number) => median(each.map(value));
    const cpu = each.some((round) => round.cpu === null) ? '' : of((round) => round.cpu ?? 0).toFixed(3);
    const failed = each.reduce((sum, round) => sum + round.failed, 0);
    const rate = of(({ perSecond }) => perSecond);
    console.log(
      `| ${rival.name} | ${Math.round(rate)} | ${(rate / limit).toFixed(2)} | ${cpu} | ${of(({ p50 }) => p50).toFixed(1)} | ${of(({ p99 }) => p99).toFixed(1)} | ${peakOf(rival.pid)} | ${failed} |`,
    );
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await main();
