import { readFileSync } from 'node:fs';

/** Megabytes (of a million bytes) that a server holds at one moment. */
export interface Sample {
  readonly requests: number;
  /** What the system has given to the process. */
  readonly rss: number;
  /** What JavaScript's objects take, with what has not been collected yet. */
  readonly heap: number;
  /** What the answers take that are kept. */
  readonly cache: number;
}

/** Reads a server's memory from the system (Linux only) and from its own `/metrics`. */
export async function sample(url: string, pid: number, requests: number): Promise<Sample> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const metric = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]) / 1e6;
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  return {
    requests,
    rss: (kilobytes * 1_024) / 1e6,
    heap: metric('nodejs_heap_size_used_bytes'),
    cache: metric('onrecord_cache_bytes'),
  };
}
