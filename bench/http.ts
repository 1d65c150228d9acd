import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askOften, type Measured } from './http/ask-often.ts';
import { keys, type OperationName, operations } from './http/operations.ts';
import { numbersAsked } from './numbers-asked.ts';

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
  const asked = numbersAsked('npm run bench -- [--articles N] [--seconds N] [--rounds N] [--connections N]', {
    articles: { standard: 2_000, least: 10 },
    seconds: { standard: 3, least: 0.1 },
    rounds: { standard: 3, least: 1 },
    connections: { standard: 10, least: 1 },
  });
  const { articles = 0, seconds = 0, rounds: count = 0, connections = 0 } = asked;
  const people = Math.round(articles / 5);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const own = process.env['DATABASE_URL'];
  const env = { ...process.env, DATABASE_URL: own ?? `file:${join(folder, 'store.db')}`, PORT: '0', LOG_LEVEL: 'info' };
  const children: ChildProcess[] = [];
  const end = async () => {
    const closed = children.filter(({ exitCode }) => exitCode === null).map((child) => once(child, 'close'));
    for (const child of children) child.kill('SIGTERM');
    // A server that ends still writes its store.
    await Promise.all(closed);
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void end().then(() => process.exit(1)));
  }
  try {
    if (own === undefined) {
      console.log(`Building an archive of ${articles} articles …`);
      const loaded = start(['--import', 'tsx', 'bench/load.ts', '--articles', `${articles}`], env);
      children.push(loaded);
      const code = await new Promise((resolve) => loaded.once('close', resolve));
      if (code !== 0) throw new Error(`the archive could not be built: bench/load.ts ended with ${code}`);
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
    for (const rival of rivals) await assertFilled(rival, bodies('article', rival, keys(1, 1).article, 0));
    const minutes = (3 * rivals.length * count * (seconds + 0.5)) / 60;
    console.log(
      `Asking for ${minutes.toFixed(1)} minutes. The limit keeps no answers: one who does may be ahead of it.`,
    );
    for (const name of ['article', 'newest', 'person'] as const) {
      const rounds = new Map<Rival, Round[]>(rivals.map((rival) => [rival, []]));
      for (let round = 0; round < count; round += 1) {
        // There and back, so that none is always the first.
        for (const rival of round % 2 === 0 ? rivals : [...rivals].reverse()) {
          const body = bodies(name, rival, keys(articles, people)[name], round);
          const load = { url: rival.url, connections, body };
          await askOften({ ...load, seconds: 0.5 });
          const before = cpuOf(rival.pid);
          const measured = await askOften({ ...load, seconds });
          const spent = cpuOf(rival.pid);
          const cpu = spent === null || before === null ? null : (spent - before) / (measured.perSecond * seconds);
          rounds.get(rival)?.push({ ...measured, cpu });
        }
      }
      print(name, rounds);
    }
  } finally {
    await end();
  }
}

/** Throws where a server does not know the first article of what `bench:load` makes. */
async function assertFilled({ name, url }: Rival, body: () => string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await (await fetch(url, { method: 'POST', headers, body: body() })).text();
  if (answer.includes('"slug":"article-1"')) return;
  throw new Error(
    `"${name}" has no article-1: fill its store with npm run bench:load. It answers: ${answer.slice(0, 200)}`,
  );
}

function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', args.includes('bench/load.ts') ? 'inherit' : 'ignore'],
  });
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
  const limit = medianOf([...rounds].at(-1)?.[1] ?? [])?.perSecond ?? 0;
  console.log(`\n| ${name} | requests/s | of the limit | CPU ms/request | p50 ms | p99 ms | peak memory | failed |`);
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [rival, each] of rounds) {
    const { perSecond, cpu, p50, p99 } = medianOf(each) ?? { perSecond: 0, cpu: null, p50: 0, p99: 0 };
    const failed = each.reduce((sum, round) => sum + round.failed, 0);
    console.log(
      `| ${rival.name} | ${Math.round(perSecond)} | ${(perSecond / limit).toFixed(2)} | ${cpu?.toFixed(3) ?? ''} | ${p50.toFixed(1)} | ${p99.toFixed(1)} | ${peakOf(rival.pid)} | ${failed} |`,
    );
  }
}

/** The round whose rate is the median, the lower of two in the middle: all its figures belong together. */
const medianOf = (rounds: readonly Round[]): Round | undefined =>
  [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor((rounds.length - 1) / 2)];

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
