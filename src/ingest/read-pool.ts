import { Piscina } from 'piscina';
import { ownProgram } from '../own-program.ts';
import type { ReadAnswer, ReadTask } from './read-worker.ts';

/** Threads that read: all of them at once, or up to so many once there is work, which end when there has been none for `idle` milliseconds. */
export function readPool(threads: number, idle?: number): Piscina<ReadTask, ReadAnswer> {
  const { url, execArgv } = ownProgram(new URL('./read-worker.ts', import.meta.url));
  return new Piscina({
    filename: url,
    execArgv: [...execArgv],
    minThreads: idle === undefined ? threads : 0,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
    ...(idle === undefined ? {} : { idleTimeout: idle }),
  });
}
